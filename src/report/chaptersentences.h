// ChapterSentences are the words of the other registers in the year's chapter.
#pragma once

#include "report/yearreport.h"

#include <string>
#include <vector>

namespace piketboek {

/// A heading with what stands under it; what is empty is left out.
struct Section
{
    std::string title = {};
    std::vector<std::string> paragraphs = {};
    std::vector<std::string> items = {};
};

/// The ordinances and the region's GRIP, which stand with the incidents.
std::vector<std::string> crisisSentences(const YearReport &report, Language language);
/// Demonstrations, events and what is only tallied.
std::vector<Section> registerSections(const YearReport &report, Language language);

/// Of a year that was not kept, why it has no figure.
std::string keptWords(Kept kept, Language language);
/// "geen kennisgevingen", "1 kennisgeving", "1.200 kennisgevingen".
std::string countWords(int64_t count, const std::string &one, const std::string &many, Language language);
/// "verbod op evenementen afgekondigd", or that it takes effect.
std::string measureWords(const EventFigures::Measure &measure, Language language);
/// A tally's value without marks, for a table: "229258.79", "8-12".
std::string inFull(const Json &value);

} // namespace piketboek
