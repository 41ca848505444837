// YearSentences are the words of the year's chapter, as the municipality publishes it.
#pragma once

#include "report/chaptersentences.h"
#include "report/yearreport.h"

#include <string>
#include <vector>

namespace piketboek {

struct YearSentences
{
    std::string title = {};
    std::string section = {};
    std::string intro = {};
    std::vector<std::string> callouts = {}; ///< one for each category
    std::vector<std::string> notes = {};    ///< false or withdrawn, elsewhere
    std::string highlightsTitle = {};
    std::vector<std::string> highlights = {};
    std::vector<std::string> crisis = {}; ///< ordinances, and the region's GRIP
    std::vector<Section> sections = {};   ///< the other registers
    std::string asOf = {};

    static YearSentences of(const YearReport &report, Language language);
};

/// "geen" or "none" for zero, and thousands as the language marks them.
std::string numberWord(int64_t number, Language language);
std::string thousands(int64_t number, Language language);

} // namespace piketboek
