// Labels know the short names (T1, T2) that the central log gave to devices.
#pragma once

#include "store/database.h"

#include <map>
#include <string>

namespace piketboek {

class Labels
{
public:
    /// As the lists have them now.
    Result<void> refresh(Database &database);

    /// T3, or until the central log has given it one, letters of its own name to read out.
    std::string nameOf(std::string_view device) const;
    /// The device of that name; "" when there is none here.
    static Result<std::string> deviceNamed(Database &database, std::string_view name);

private:
    std::map<std::string, std::string, std::less<>> m_labels;
};

} // namespace piketboek
