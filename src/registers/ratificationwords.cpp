#include "registers/ratificationwords.h"

namespace piketboek {

namespace {

using Stand = Ratification::Stand;

Label openWords(const Ratification &ratification, int64_t instant, bool endsBefore)
{
    const bool isPlanned = ratification.meeting.has_value();
    if (endsBefore)
        return {"eindigt vóór de raadsvergadering: dan geen bekrachtiging nodig",
                "ends before the council's meeting: no ratification needed then"};
    if (takenBy(ratification.meeting, instant))
        return {"besluit of opkomst van de raadsvergadering niet ingevuld",
                "decision or attendance of the council's meeting not entered"};
    if (ratification.stand == Stand::NoQuorumYet)
        return isPlanned ? Label{"te weinig leden aanwezig; bekrachtigen in de volgende raadsvergadering",
                                 "too few members attended; to be ratified in the council's next meeting"}
                         : Label{"te weinig leden aanwezig; geen volgende raadsvergadering ingevuld",
                                 "too few members attended; no next meeting of the council entered"};
    return isPlanned ? Label{"bekrachtigen in de eerstvolgende raadsvergadering",
                             "to be ratified in the council's next meeting"}
                     : Label{"bekrachtigen; geen raadsvergadering ingevuld",
                             "to be ratified; no meeting of the council entered"};
}

} // namespace

Label ratificationWords(const Ratification &ratification, int64_t instant, bool endsBefore)
{
    switch (ratification.stand) {
    case Stand::NotApplicable:
        return {"bekrachtiging niet van toepassing", "ratification does not apply"};
    case Stand::NotNeeded:
        return {"bekrachtiging niet nodig: eerder geëindigd", "no ratification needed: it ended before"};
    case Stand::Awaiting:
    case Stand::NoQuorumYet:
        return openWords(ratification, instant, endsBefore);
    case Stand::Ratified:
        return {"bekrachtigd door de raad", "ratified by the council"};
    case Stand::Upheld:
        return {"beroep gegrond: geldt als bekrachtigd", "appeal allowed: taken for ratified"};
    case Stand::Refused:
    case Stand::UnderAppeal:
        return {"niet bekrachtigd", "not ratified"};
    case Stand::NotDealtWith:
        return {"niet behandeld: geldt als niet bekrachtigd", "not dealt with: taken for not ratified"};
    case Stand::Lapsed:
        return {"vervallen: niet bekrachtigd", "lapsed: not ratified"};
    }
    return {};
}

bool isReading(const Ratification &ratification)
{
    using Cause = Ratification::Cause;
    if (ratification.stand == Stand::Lapsed)
        return ratification.lapse && (ratification.lapse->cause == Cause::NotDealtWith ||
                                      ratification.lapse->cause == Cause::AppealUndecided);
    return ratification.stand == Stand::NotNeeded || ratification.stand == Stand::Upheld ||
           ratification.stand == Stand::NotDealtWith;
}

} // namespace piketboek
