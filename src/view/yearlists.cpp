#include "view/yearlists.h"

#include "report/chaptersentences.h"
#include "report/recordcase.h"
#include "view/actwords.h"
#include "view/recordwords.h"

#include <algorithm>
#include <functional>
#include <map>

namespace piketboek {

namespace {

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

class Listed
{
public:
    Listed(Reader &reader, Language language) : m_reader(reader), m_language(language) {}

    QVariantMap row(const RecordRow &record, std::string_view why) const
    {
        return {{"record", text(record.id)}, {"words", wordsOf(record)}, {"why", text(why)}};
    }

    QVariantMap defect(const Defect &defect) const
    {
        QVariantMap one = row(defect.record, piketboek::wordsOf(defect.kind, m_language));
        one["unconfirmed"] =
            defect.kind == Defect::Kind::Unconfirmed && defect.record.registerName == "incident";
        return one;
    }

    QVariantMap explained(const Explained &explained) const
    {
        QVariantMap one = row(explained.record, piketboek::wordsOf(explained, m_language));
        one["counts"] = explained.standing == Standing::Counted;
        return one;
    }

    QString label(const std::string &registerName) const
    {
        const Description *description = m_reader.book().find(registerName);
        return withFirstLarge(text(description ? description->plural.in(m_language) : registerName));
    }

private:
    QString wordsOf(const RecordRow &record) const;

    Reader &m_reader;
    Language m_language;
};

QString Listed::wordsOf(const RecordRow &record) const
{
    const Description *description = m_reader.book().find(record.registerName);
    const FormField *field = description ? description->field(description->kind) : nullptr;
    const FormOption *option = field ? field->option(record.category) : nullptr;
    const Label kind = option ? option->label : description ? description->label : Label();
    const Result<RecordState> state = m_reader.state(record.id);
    const QString number = state ? text(state->number()) : QString();
    return withFirstLarge(text(kind.in(m_language))) + " · " + whenWords(record.at, m_language) +
           (number.isEmpty() ? number : " · " + number);
}

/// How many a year counted, register by register; never 0 for one that the book does not go back to.
class Year
{
public:
    static Result<Year> of(Reader &reader, int year, const std::string &municipality);

    Result<QString> words(const std::string &registerName, Language language) const;

private:
    Reader *m_reader = nullptr;
    int m_year = 0;
    std::string m_municipality = {};
    std::map<std::string, int, std::less<>> m_counted = {};
};

Result<Year> Year::of(Reader &reader, int year, const std::string &municipality)
{
    const Result<std::vector<Explained>> explained = explainYear(reader, year, municipality);
    if (!explained)
        return std::unexpected(explained.error());
    Year one;
    one.m_reader = &reader;
    one.m_year = year;
    one.m_municipality = municipality;
    for (const Explained &each : *explained)
        one.m_counted[each.record.registerName] += each.standing == Standing::Counted;
    return one;
}

Result<QString> Year::words(const std::string &registerName, Language language) const
{
    const Result<std::vector<RecordRow>> rows = m_reader->records(registerName, 0, m_municipality);
    if (!rows)
        return std::unexpected(rows.error());
    const auto counted = m_counted.find(registerName);
    const std::string number = std::to_string(counted == m_counted.end() ? 0 : counted->second);
    const std::string said =
        keptSince(*rows, m_year) == Kept::Yes ? number : keptWords(Kept::BeforeTheBook, language);
    return text(std::to_string(m_year) + ": " + said);
}

} // namespace

Result<YearLists> YearLists::of(Reader &reader, int year, const std::string &municipality, Language language)
{
    const Result<std::vector<Explained>> explained = explainYear(reader, year, municipality);
    if (!explained)
        return std::unexpected(explained.error());
    const Result<Year> before = Year::of(reader, year - 1, municipality);
    if (!before)
        return std::unexpected(before.error());
    const Listed listed(reader, language);
    YearLists lists;
    for (const Defect &defect : defectsIn(*explained, year, municipality))
        lists.defects += listed.defect(defect);
    std::vector<std::pair<std::string, QVariantList>> registers;
    for (const Explained &one : *explained) {
        if (registers.empty() || registers.back().first != one.record.registerName)
            registers.push_back({one.record.registerName, {}});
        registers.back().second += listed.explained(one);
    }
    const auto counts = [](const QVariant &row) { return row.toMap().value("counts").toBool(); };
    for (auto &[name, rows] : registers) {
        const auto counted = std::ranges::count_if(rows, counts);
        // Who looks wonders why something is missing.
        std::ranges::stable_partition(rows, std::not_fn(counts));
        const Result<QString> said = before->words(name, language);
        if (!said)
            return std::unexpected(said.error());
        lists.registers += QVariantMap{{"label", listed.label(name)},
                                       {"counted", static_cast<int>(counted)},
                                       {"before", *said},
                                       {"left", static_cast<int>(rows.size() - counted)},
                                       {"rows", rows}};
    }
    return lists;
}

} // namespace piketboek
