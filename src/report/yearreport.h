// A YearReport is the chapter of one year: figures, kinds and, when asked, what was counted and what was not.
#pragma once

#include "report/demonstrationfigures.h"
#include "report/eventfigures.h"
#include "report/explanation.h"
#include "report/ordinancefigures.h"
#include "report/othercounts.h"
#include "report/tallyfigures.h"
#include "report/yearfigures.h"

#include <optional>

namespace piketboek {

struct Kind
{
    Label name = {}; ///< by its word where the register has one, else as it was written; "" for none
    int64_t callouts = 0;
};

struct YearReport
{
    YearFigures figures = {};
    std::array<std::vector<Kind>, categories.size()> kinds = {}; ///< by name, the nameless last
    OrdinanceFigures ordinances = {};
    DemonstrationFigures demonstrations = {};
    EventFigures events = {};
    TallyFigures tallies = {};
    std::vector<OtherCount> others = {};
    std::optional<std::vector<Explained>> explained = {};
    Defects defects = {};

    /// `withExplanation` keeps the list of records, too.
    static Result<YearReport> make(Reader &reader, int year, const std::string &municipality, int64_t now,
                                   bool withExplanation);
};

/// The formats of the CLI; each ends with a newline.
std::string asText(const YearReport &report, Language language);
std::string asHtml(const YearReport &report, Language language);
std::string asJson(const YearReport &report);
std::string asCsv(const YearReport &report, Language language);

} // namespace piketboek
