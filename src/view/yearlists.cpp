#include "view/yearlists.h"

#include "view/actwords.h"
#include "view/recordwords.h"

#include <algorithm>
#include <functional>

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

} // namespace

Result<YearLists> YearLists::of(Reader &reader, int year, const std::string &municipality, Language language)
{
    const Result<std::vector<Explained>> explained = explainYear(reader, year, municipality);
    if (!explained)
        return std::unexpected(explained.error());
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
        lists.registers += QVariantMap{{"label", listed.label(name)},
                                       {"counted", static_cast<int>(counted)},
                                       {"left", static_cast<int>(rows.size() - counted)},
                                       {"rows", rows}};
    }
    return lists;
}

} // namespace piketboek
