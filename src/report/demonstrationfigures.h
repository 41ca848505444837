// DemonstrationFigures are the notices and demonstrations of one year under the Wet openbare manifestaties.
#pragma once

#include "report/recordcase.h"

namespace piketboek {

/// Whether a notice that came in in a year counts for it.
enum class NoticeStanding { Counts, Withdrawn, ForOtherYear };

/// Where the day was not written down, it is taken for one in the year of the notice.
NoticeStanding noticeStanding(const RecordState &state, int year);
/// The days of that year on which it was held, with a notice or without; `received` is the year it came in.
int64_t daysHeld(const RecordState &state, int received, int year);

struct DemonstrationFigures
{
    Kept kept = Kept::NotRegistered;
    int64_t received = 0;     ///< all notices of the year; the three below add up to it
    int64_t forOtherYear = 0; ///< received in the year for a day in another, withdrawn or not
    int64_t withdrawn = 0;    ///< received in the year for a day in the year, and withdrawn
    int64_t notices = 0;      ///< received in the year for a day in the year, and not withdrawn
    int64_t held = 0;         ///< demonstrations with a notice, held in the year: each day of a series is one
    int64_t outcomeUnknown = 0;               ///< notices of which nobody wrote down whether they were held
    int64_t spontaneous = 0;                  ///< held in the year without a notice
    std::vector<std::string> highlights = {}; ///< as the report's writer typed them, each once

    static Result<DemonstrationFigures> of(Reader &reader, int year, const std::string &municipality);
};

} // namespace piketboek
