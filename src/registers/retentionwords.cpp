#include "registers/retentionwords.h"

#include "base/dutchdates.h"
#include "registers/commonfields.h"

namespace piketboek {

namespace {

std::string yearsInWords(int64_t years, bool isDutch)
{
    const char *unit = isDutch ? " jaar" : years == 1 ? " year" : " years";
    return std::to_string(years) + unit;
}

std::string termInWords(const RetentionTerm &term, Language language)
{
    const bool isDutch = language == Language::Dutch;
    if (!term.retention.years)
        return isDutch ? "altijd" : "for ever";
    const std::string years = yearsInWords(*term.retention.years, isDutch);
    if (!term.until)
        return years + (isDutch ? ", nog niet begonnen" : ", not yet begun");
    return years + (isDutch ? " na " : " after ") + longDate(term.trigger->day, language) +
           (isDutch ? ": tot en met " : ": up to and including ") + longDate(*term.until - 1, language);
}

} // namespace

std::string retentionWords(const RetentionTerm &term, Language language)
{
    std::string words = termInWords(term, language);
    if (term.retention.proposed)
        words += language == Language::Dutch ? " (voorstel)" : " (proposed)";
    if (!term.hold.empty())
        words += " · " + commonField("hold")->label.in(language) + ' ' + term.hold;
    return words;
}

} // namespace piketboek
