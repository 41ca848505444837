// DemonstrationFigures are the notices and demonstrations of one year under the Wet openbare manifestaties.
#pragma once

#include "report/recordcase.h"

namespace piketboek {

/// Whether a notice that came in in a year counts for it.
enum class NoticeStanding { Counts, Withdrawn, ForOtherYear };

/// Where the day was not written down, it is taken for one in the year of the notice.
NoticeStanding noticeStanding(const RecordState &state, int year);

struct DemonstrationFigures
{
    Kept kept = Kept::NotRegistered;
    int64_t notices = 0; ///< received in the year for a day in the year, and not withdrawn
    int64_t held = 0;    ///< demonstrations with a notice, held in the year: each day of a series is one
    int64_t outcomeUnknown = 0;               ///< notices of which nobody wrote down whether they were held
    int64_t spontaneous = 0;                  ///< held in the year without a notice
    std::vector<std::string> highlights = {}; ///< as the report's writer typed them, each once

    static Result<DemonstrationFigures> of(Reader &reader, int year, const std::string &municipality);
};

} // namespace piketboek
