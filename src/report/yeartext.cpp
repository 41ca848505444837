#include "report/yearsentences.h"

namespace piketboek {

namespace {

void appendList(std::string &out, const std::vector<std::string> &items)
{
    for (const std::string &item : items)
        out += "- " + item + '\n';
    if (!items.empty())
        out += '\n';
}

void appendSection(std::string &out, const Section &section)
{
    out += section.title + "\n\n";
    for (const std::string &paragraph : section.paragraphs)
        out += paragraph + "\n\n";
    appendList(out, section.items);
}

std::string explainedLine(const Explained &one, Language language)
{
    const RecordRow &record = one.record;
    std::string line = record.id + "  " + (record.at.empty() ? "-" : record.at) + "  " + record.registerName +
                       "  " + (record.category.empty() ? "-" : record.category) + "  " +
                       wordsOf(one, language);
    return one.origin.empty() ? line : line + "  [" + one.origin + ']';
}

void appendExplanation(std::string &out, const YearReport &report, Language language)
{
    const bool dutch = language == Language::Dutch;
    const std::vector<std::string> defects = wordsOf(report.defects, language);
    out += dutch ? "\nGebreken:" : "\nDefects:";
    out += defects.empty() ? (dutch ? " geen\n\n" : " none\n\n") : "\n\n";
    appendList(out, defects);
    out += dutch ? "Wat telt mee, en wat niet:\n\n" : "What is counted, and what is not:\n\n";
    for (const Explained &one : *report.explained)
        out += explainedLine(one, language) + '\n';
}

} // namespace

std::string asText(const YearReport &report, Language language)
{
    const YearSentences words = YearSentences::of(report, language);
    std::string out = words.title + "\n\n" + words.section + "\n\n" + words.intro + "\n\n";
    appendList(out, words.callouts);
    for (const std::string &note : words.notes)
        out += note + "\n\n";
    out += words.highlightsTitle + "\n\n";
    appendList(out, words.highlights);
    for (const std::string &sentence : words.crisis)
        out += sentence + "\n\n";
    for (const Section &section : words.sections)
        appendSection(out, section);
    out += words.asOf + '\n';
    if (report.explained)
        appendExplanation(out, report, language);
    return out;
}

} // namespace piketboek
