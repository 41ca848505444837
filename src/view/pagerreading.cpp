#include "view/pagerreading.h"

#include "report/municipality.h"
#include "view/actwords.h"

namespace piketboek {

namespace {

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

std::string joined(const std::vector<std::string> &items)
{
    std::string words;
    for (const std::string &item : items)
        words += (words.empty() ? "" : ", ") + item;
    return words;
}

const char *sizeOf(PagerText::Scale scale)
{
    switch (scale) {
    case PagerText::Scale::None:
        return "";
    case PagerText::Scale::Medium:
        return "medium";
    case PagerText::Scale::Large:
        return "large";
    case PagerText::Scale::VeryLarge:
        return "very_large";
    }
    return "";
}

QString categoryHint(const PagerText &read, const Desk &desk)
{
    if (read.category.empty())
        return {};
    const QString word = categoryWord(read.category, desk.tongue());
    return read.mustChoose ? word + desk.say(" (zelf kiezen)", " (your choice)") : word;
}

} // namespace

Result<PagerReading> PagerReading::of(const QString &typed)
{
    const std::string words = typed.simplified().toStdString();
    Result<PagerText> read = PagerText::read(words, municipalityNames());
    if (!read)
        return std::unexpected(read.error());
    return PagerReading(words, std::move(*read));
}

std::string PagerReading::place() const
{
    std::string words = m_read.place;
    if (m_read.marker)
        words += (words.empty() ? "" : " ") + m_read.marker->words();
    for (const std::string &part : {m_read.houseNumber, m_read.postcode, m_read.town}) {
        if (!part.empty())
            words += (words.empty() ? "" : " ") + part;
    }
    return words;
}

QVariantList PagerReading::parts(const Desk &desk) const
{
    QVariantList all;
    const auto add = [&](const char *dutch, const char *english, const QString &value) {
        if (!value.isEmpty())
            all += QVariantMap{{"label", desk.say(dutch, english)}, {"value", value}};
    };
    add("Prioriteit", "Priority", m_read.priority ? QString::number(*m_read.priority) : text(m_read.urgency));
    add("Classificatie", "Classification", text(m_read.classification));
    add("Categorie", "Category", categoryHint(m_read, desk));
    add("Plaats", "Place", text(place()));
    add("Opgeroepen", "Called", text(joined(m_read.officers)));
    add("Eenheden", "Units", text(joined(m_read.units)));
    add("Nummer", "Number", text(joined(m_read.incidentNumbers)));
    add("GRIP", "GRIP", m_read.grip ? QString::number(*m_read.grip) : QString());
    add("Ingetrokken", "Withdrawn", m_read.withdrawn ? desk.say("ja", "yes") : QString());
    add("Proefalarm", "Test", m_read.test ? desk.say("ja", "yes") : QString());
    add("Overig", "Other", text(m_read.rest));
    return all;
}

Draft PagerReading::act(const std::string &record) const
{
    Draft draft;
    draft.record = record;
    draft.registerName = "incident";
    draft.act = "set";
    const auto set = [&](const char *field, const std::string &value) {
        if (!value.empty())
            draft.plain.set(field, value);
    };
    if (m_read.priority)
        draft.plain.set("priority", *m_read.priority);
    set("classification", m_read.classification);
    set("fire_size", sizeOf(m_read.scale));
    set("control_room_number", joined(m_read.incidentNumbers));
    set("alarmed_by", "pager");
    draft.covered.emplace_back("pager_text", m_text);
    if (const std::string where = place(); !where.empty())
        draft.covered.emplace_back("place", where);
    return draft;
}

} // namespace piketboek
