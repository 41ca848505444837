// A NoticeTerm is how long before a demonstration its notice must be in, and tells by which rule.
#pragma once

#include <cstdint>

namespace piketboek {

/// Wet openbare manifestaties art. 4 leaves it to the municipality's own ordinance (APV): so it is a setting.
struct NoticeTerm
{
    enum class Weekends {
        NoonBefore, ///< a moment on a Friday after 12:00, a Saturday, Sunday or holiday: 12:00 the working
                    ///< day before that day (the model ordinance)
        NotCounted, ///< hours of a Saturday, Sunday or holiday do not count
    };
    enum class Rule { Hours, FridayAfternoon, Saturday, Sunday, Holiday, DaysNotCounted };

    struct Latest
    {
        int64_t at = 0; ///< ms UTC; at this moment a notice is still in time
        Rule rule = Rule::Hours;

        bool operator==(const Latest &) const = default;
    };

    int hours = 48;
    Weekends weekends = Weekends::NoonBefore;

    /// For a demonstration that starts at that instant (ms UTC). Hours are hours that passed, also in the two
    /// nights when the clock is changed.
    Latest before(int64_t start) const;
};

} // namespace piketboek
