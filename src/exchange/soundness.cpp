#include "exchange/soundness.h"

#include "registers/recordnumbers.h"
#include "registers/whatif.h"

namespace piketboek {

Result<bool> givesNumberTwice(Reader &reader, const Draft &draft)
{
    const Description *description = reader.book().find(draft.registerName);
    if (!description)
        return false;
    for (const GivenNumber &given : numbersIn(draft.plain, *description)) {
        const Result<std::vector<std::string>> others =
            reader.othersNumbered(given.number, draft.registerName, draft.record);
        if (!others)
            return std::unexpected(others.error());
        if (!others->empty())
            return true;
    }
    return false;
}

Result<std::vector<std::string>> rulesBroken(Reader &reader, const std::vector<Draft> &drafts)
{
    const Result<std::vector<PlacedEntry>> held = reader.placed(drafts.front().record);
    if (!held)
        return std::unexpected(held.error());
    std::vector<std::string> broken = rulesBrokenBy(drafts, *held, reader.book());
    for (const Draft &draft : drafts) {
        const Result<bool> twice = givesNumberTwice(reader, draft);
        if (!twice)
            return std::unexpected(twice.error());
        if (*twice)
            broken.emplace_back("two_numbers");
    }
    return broken;
}

} // namespace piketboek
