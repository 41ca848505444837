#include "view/registerssession.h"

#include "base/uuid.h"
#include "exchange/recordsurroundings.h"
#include "exchange/standinglist.h"
#include "journal/keypair.h"
#include "view/actwords.h"

#include <algorithm>

namespace piketboek {

namespace {

// What the duty desk works with comes first; what a municipality made itself, last.
constexpr std::string_view order[] = {"incident", "ordinance",       "demonstration", "event", "grip",
                                      "measure",  "council_meeting", "officer",       "tally"};

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

std::vector<const Description *> ordered(const RegisterBook &book)
{
    std::vector<const Description *> all = book.all();
    std::ranges::stable_sort(all, {}, [](const Description *one) {
        return std::ranges::find(order, one->name) - std::begin(order);
    });
    return all;
}

} // namespace

RegistersSession::RegistersSession(Desk &desk, DraftBook &drafts, UndoBar &undo)
    : m_desk(desk), m_undo(undo), m_opened(desk, drafts, undo)
{
}

const Description *RegistersSession::description() const
{
    return m_desk.book().find(m_current.toStdString());
}

QVariantList RegistersSession::registers() const
{
    QVariantList all;
    for (const Description *one : ordered(m_desk.book()))
        all += QVariantMap{{"name", text(one->name)},
                           {"words", withFirstLarge(text(one->plural.in(m_desk.tongue())))}};
    return all;
}

QString RegistersSession::label() const
{
    return description() ? withFirstLarge(text(description()->plural.in(m_desk.tongue()))) : QString();
}

QString RegistersSession::beginWords() const
{
    // An incident begins on Nu, with its category.
    if (!description() || m_current == "incident")
        return {};
    return withFirstLarge(
        m_desk.say("%1 vastleggen", "Record %1").arg(text(description()->label.in(m_desk.tongue()))));
}

void RegistersSession::setCurrent(const QString &name)
{
    if (name == m_current)
        return;
    m_current = name;
    refresh();
}

void RegistersSession::setShown(bool shown)
{
    m_shown = shown;
    refresh();
}

void RegistersSession::refresh()
{
    if (!m_shown)
        return;
    showRows();
    m_opened.refresh();
    emit changed();
}

// What is due first comes first, then what is still open, the newest above.
void RegistersSession::showRows()
{
    const Description *form = description();
    const RecordSurroundings surroundings = m_desk.known(RecordSurroundings::of(m_desk.reader()));
    std::vector<StandingRecord> all;
    for (const RecordRow &row :
         form ? m_desk.known(m_desk.reader().records(form->name, 0, "")) : std::vector<RecordRow>()) {
        if (row.state != "mistaken")
            all.push_back(
                m_desk.known(standingOf(m_desk.reader(), row, surroundings.around(), m_desk.now())));
    }
    std::ranges::stable_sort(all, {}, [this](const StandingRecord &one) {
        const bool waits = !one.dues.empty() || one.soon;
        return std::tuple(!waits, waits ? one.urgency(m_desk.now()) : 0, !one.inForce, !one.row.open,
                          -one.row.sort);
    });
    std::vector<RegisterLine> lines;
    lines.reserve(all.size());
    for (const StandingRecord &one : all)
        lines.push_back(registerLine(one, *form, m_desk));
    m_rows.show(lines);
}

void RegistersSession::open(const QString &record)
{
    m_opened.open(record);
    if (!m_opened.sign().isEmpty() && m_opened.sign() != "incident")
        m_current = m_opened.sign();
    refresh();
}

void RegistersSession::close()
{
    m_opened.open({});
    emit changed();
}

QString RegistersSession::begin()
{
    const Description *form = description();
    if (!form)
        return {};
    const Happened now = Happened::atMinute(m_desk.now(), "noted");
    Draft draft;
    draft.record = uuid7(m_desk.now(), randomBytes(10));
    draft.registerName = form->name;
    draft.form = form->version;
    draft.act = "open";
    draft.happened = HappenedText{now.at(), std::string(now.zone()), now.source()};
    draft.municipality = m_desk.settings().municipality().toStdString();
    draft.exercise = m_desk.exerciseWord();
    const std::optional<Entry> entry = m_desk.write(draft);
    if (!entry)
        return {};
    m_undo.offer(m_desk.say("Vastgelegd", "Recorded"), *entry, text(draft.record), true);
    return text(draft.record);
}

} // namespace piketboek
