#include "view/callsession.h"

#include "registers/calllist.h"
#include "view/incidentacts.h"
#include "view/incidentwords.h"

#include <algorithm>

namespace piketboek {

namespace {

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

QString digitsOf(const QString &phone)
{
    QString digits;
    for (const QChar one : phone) {
        if (one.isDigit() || (one == '+' && digits.isEmpty()))
            digits += one;
    }
    return digits;
}

} // namespace

CallSession::CallSession(Desk &desk, UndoBar &undo, std::string directory)
    : m_desk(desk), m_undo(undo), m_directory(std::move(directory))
{
}

QVariantList CallSession::rows() const
{
    QVariantList rows;
    for (const Person &one : m_people)
        rows += QVariantMap{{"who", one.who}, {"known", !one.phone.isEmpty()}};
    return rows;
}

QString CallSession::number() const
{
    // As it is written the groups say what is the area's number: read out otherwise it is misheard.
    if (const QString typed = QString(m_chosen.phone).replace('-', ' ').simplified(); typed.contains(' '))
        return typed;
    const QString digits = digitsOf(m_chosen.phone);
    const qsizetype country = digits.startsWith('+') ? 3 : 0;
    QStringList pairs;
    if (country > 0)
        pairs += digits.left(country);
    for (qsizetype at = country; at < digits.size(); at += 2)
        pairs += digits.mid(at, 2);
    return pairs.join(' ');
}

QString CallSession::address() const
{
    return m_chosen.phone.isEmpty() ? QString() : "tel:" + digitsOf(m_chosen.phone);
}

std::optional<RecordRow> CallSession::incident() const
{
    if (!m_incident.empty()) {
        const std::optional<RecordRow> row = m_desk.known(m_desk.reader().record(m_incident));
        if (row && row->open && row->state != "mistaken")
            return row;
    }
    const std::vector<RecordRow> running = m_desk.known(m_desk.reader().running(1));
    return running.empty() ? std::nullopt : std::optional(running.front());
}

QString CallSession::about() const
{
    const std::optional<RecordRow> row = m_shown ? incident() : std::nullopt;
    return row ? IncidentWords::from(m_desk.known(m_desk.reader().state(row->id)), m_desk).title : QString();
}

QString CallSession::emptyWords() const
{
    return m_people.empty()
               ? m_desk
                     .say("Nog niemand. Zet de bellijst van de gemeente (calllist.json) in %1, of vul bij "
                          "medewerkers een telefoonnummer in.",
                          "Nobody yet. Put the municipality's call list (calllist.json) in %1, or fill in a "
                          "telephone number for officers.")
                     .arg(text(m_directory))
               : QString();
}

void CallSession::setShown(bool shown)
{
    m_shown = shown;
    if (!shown)
        return close();
    refresh();
}

void CallSession::setIncident(const QString &record)
{
    m_incident = record.toStdString();
}

void CallSession::refresh()
{
    if (!m_shown)
        return;
    m_people.clear();
    readFile();
    readOfficers();
    emit changed();
}

void CallSession::readFile()
{
    const Result<CallList> list = CallList::in(m_directory);
    m_refusal = list ? QString() : text(list.error().words);
    if (!list)
        return;
    for (const CallList::Line &line : list->lines)
        m_people.push_back({text(line.words.in(m_desk.tongue())), text(line.phone)});
}

void CallSession::readOfficers()
{
    const Description *form = m_desk.book().find("officer");
    const FormField *roles = form ? form->field("role") : nullptr;
    for (const RecordRow &row : m_desk.known(m_desk.reader().records("officer", 0, ""))) {
        const RecordState state = m_desk.known(m_desk.reader().state(row.id));
        const Choice *phone = state.choice("phone");
        if (!row.open || state.mistaken || !phone)
            continue;
        const std::optional<Json> number = m_desk.known(m_desk.reader().disclosed(*phone, "phone"));
        const FormOption *role = roles ? roles->option(state.text("role")) : nullptr;
        const QString words =
            text(state.text("number")) + (role ? ", " + text(role->label.in(m_desk.tongue())) : QString());
        m_people.push_back({words, number && number->asText() ? text(*number->asText()) : QString()});
    }
}

void CallSession::choose(const QString &who)
{
    const auto found = std::ranges::find(m_people, who, &Person::who);
    m_chosen = found == m_people.end() ? Person() : *found;
    m_stored.clear();
    emit changed();
}

void CallSession::close()
{
    m_chosen = {};
    emit changed();
}

void CallSession::tell(const QString &outcome)
{
    const std::optional<RecordRow> row = incident();
    m_refusal = row ? QString()
                    : m_desk.say("Er loopt geen incident om dit bij te schrijven.",
                                 "No incident is running to write this down with.");
    if (!row || m_chosen.who.isEmpty())
        return emit changed();
    const QString said = outcome == "called" ? m_desk.say("Gebeld: %1", "Called: %1")
                         : outcome == "silent"
                             ? m_desk.say("Gebeld, geen gehoor: %1", "Called, no answer: %1")
                             : m_desk.say("Teruggebeld door: %1", "Called back by: %1");
    const QString words = said.arg(m_chosen.who);
    if (!m_undo.write(incidentacts::line(row->id, "contact", words, m_desk.now()), words))
        return;
    m_stored = "✓ " + words;
    close();
}

} // namespace piketboek
