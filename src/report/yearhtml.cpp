#include "report/municipality.h"
#include "report/yearpage.h"
#include "report/yearsentences.h"

#include <kainjow/mustache.hpp>

#include <algorithm>

namespace piketboek {

namespace {

namespace mustache = kainjow::mustache;

// The day colours of the four categories, as on the screens.
constexpr std::array<const char *, categories.size()> colours = {"#9E1B14", "#0B4A8F", "#6B4300", "#3F4752"};
constexpr int64_t widestBar = 340;
constexpr int64_t barLeft = 240;
constexpr int64_t rowHeight = 38;

mustache::data list(const std::vector<std::string> &items)
{
    mustache::data all{mustache::data::type::list};
    for (const std::string &item : items)
        all << mustache::data{item};
    return all;
}

mustache::data sectionsOf(const std::vector<Section> &sections)
{
    mustache::data all{mustache::data::type::list};
    for (const Section &section : sections) {
        mustache::data one;
        one.set("section_title", section.title);
        one.set("paragraphs", list(section.paragraphs));
        one.set("items", list(section.items));
        all << one;
    }
    return all;
}

mustache::data bar(const YearFigures &figures, size_t which, Language language)
{
    const int64_t most = std::max<int64_t>(1, std::ranges::max(figures.byCategory));
    const int64_t width = figures.byCategory[which] * widestBar / most;
    const int64_t y = static_cast<int64_t>(which) * rowHeight + 4;
    mustache::data data;
    data.set("label", std::string(categories[which].word(language)));
    data.set("colour", colours[which]);
    data.set("width", std::to_string(width));
    data.set("y", std::to_string(y));
    data.set("text_y", std::to_string(y + 18));
    data.set("number_x", std::to_string(barLeft + width + 10));
    data.set("number", numberWord(figures.byCategory[which], language));
    return data;
}

void addChart(mustache::data &page, const YearFigures &figures, Language language)
{
    const bool dutch = language == Language::Dutch;
    mustache::data bars{mustache::data::type::list};
    std::string words;
    for (size_t i = 0; i < categories.size(); ++i) {
        bars << bar(figures, i, language);
        words += (words.empty() ? "" : ", ") + std::string(categories[i].word(language)) + ' ' +
                 numberWord(figures.byCategory[i], language);
    }
    page.set("chart_title",
             (dutch ? "oproepen OvD-Bz in " : "call-outs of the OvD-Bz in ") + std::to_string(figures.year));
    page.set("chart_height", std::to_string(rowHeight * static_cast<int64_t>(categories.size())));
    page.set("chart_words", words);
    page.set("bars", bars);
}

mustache::data recordsOf(const std::vector<Explained> &explained, Language language)
{
    mustache::data records{mustache::data::type::list};
    for (const Explained &one : explained) {
        mustache::data record;
        record.set("id", one.record.id);
        record.set("origin", one.origin);
        record.set("at", one.record.at);
        const auto category = std::ranges::find(categories, one.record.category, &Category::id);
        record.set("category", category == categories.end() ? one.record.category
                                                            : std::string(category->word(language)));
        record.set("reason", wordsOf(one, language));
        records << record;
    }
    return records;
}

mustache::data definitionsOf(Language language)
{
    mustache::data all{mustache::data::type::list};
    for (const Definition *definition : definition::all) {
        mustache::data one;
        one.set("id", std::string(definition->id));
        one.set("version", std::to_string(definition->version));
        one.set("words", std::string(definition->words(language)));
        all << one;
    }
    return all;
}

void addExplanation(mustache::data &page, const YearReport &report, Language language)
{
    const bool dutch = language == Language::Dutch;
    std::vector<std::string> defects = wordsOf(report.defects, language);
    if (defects.empty())
        defects.emplace_back(dutch ? "geen" : "none");
    mustache::data part;
    part.set("defects_title", dutch ? "Gebreken" : "Defects");
    part.set("defects", list(defects));
    part.set("records_title", dutch ? "Wat telt mee, en wat niet" : "What is counted, and what is not");
    part.set("records", recordsOf(*report.explained, language));
    part.set("definitions_title", dutch ? "Wat de cijfers tellen" : "What the figures count");
    part.set("definitions", definitionsOf(language));
    page.set("explained", part);
}

} // namespace

std::string asHtml(const YearReport &report, Language language)
{
    const YearSentences words = YearSentences::of(report, language);
    mustache::data page;
    page.set("language", language == Language::Dutch ? "nl" : "en");
    page.set("title", words.title);
    page.set("municipality", municipalityName(report.figures.municipality));
    page.set("section", words.section);
    page.set("intro", words.intro);
    page.set("callouts", list(words.callouts));
    page.set("notes", list(words.notes));
    page.set("highlights_title", words.highlightsTitle);
    page.set("highlights", list(words.highlights));
    page.set("crisis", list(words.crisis));
    page.set("sections", sectionsOf(words.sections));
    page.set("as_of", words.asOf);
    addChart(page, report.figures, language);
    if (report.explained)
        addExplanation(page, report, language);
    mustache::mustache filled{std::string(yearPageTemplate)};
    return filled.render(page);
}

} // namespace piketboek
