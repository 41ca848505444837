#include "view/peoplesession.h"

#include "base/happened.h"
#include "view/recordwords.h"

namespace piketboek {

namespace {

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

} // namespace

PeopleSession::PeopleSession(Desk &desk, UndoBar &undo) : m_desk(desk), m_undo(undo) {}

const FormField *PeopleSession::field(const char *name) const
{
    const Description *form = m_desk.book().find("incident");
    return form ? form->field(name) : nullptr;
}

QString PeopleSession::wordOf(const char *name, const std::string &id) const
{
    const FormField *one = field(name);
    const FormOption *option = one ? one->optionSaid(id) : nullptr;
    return text(option ? option->label.in(m_desk.tongue()) : id);
}

QVariantList PeopleSession::optionsOf(const char *name) const
{
    QVariantList options;
    const FormField *one = field(name);
    for (const FormOption &option : one ? one->options : std::vector<FormOption>()) {
        if (!option.retired)
            options +=
                QVariantMap{{"id", text(option.id)}, {"words", text(option.label.in(m_desk.tongue()))}};
    }
    return options;
}

void PeopleSession::open(const QString &record)
{
    m_record = record;
    refresh();
}

void PeopleSession::refresh()
{
    if (m_record.isEmpty())
        return;
    m_state = m_desk.known(m_desk.reader().state(m_record.toStdString()));
    QVariantList informed;
    std::map<std::string, Informed, std::less<>> others = m_state.informed;
    for (const QVariant &option : optionsOf("who")) {
        QVariantMap row = option.toMap();
        const auto told = others.find(row["id"].toString().toStdString());
        row["told"] = told == others.end() ? QString() : toldWords(told->second);
        informed += row;
        if (told != others.end())
            others.erase(told);
    }
    for (const auto &[who, told] : others)
        informed += QVariantMap{{"id", text(who)}, {"words", text(who)}, {"told", toldWords(told)}};
    QStringList callouts;
    for (const Callout &callout : m_state.callouts)
        callouts += calloutWords(callout);
    if (informed == m_informed && callouts == m_callouts)
        return;
    m_informed = informed;
    m_callouts = callouts;
    emit changed();
}

QString PeopleSession::toldWords(const Informed &told) const
{
    const QString when = told.at ? whenWords(told.at->at, m_desk.tongue()) : QString();
    QStringList parts = {when, text(told.author)};
    parts.removeAll(QString());
    return parts.join(" · ");
}

QString PeopleSession::calloutWords(const Callout &callout) const
{
    QStringList parts = {callout.officer.empty() ? m_desk.say("officier niet genoemd", "officer not named")
                                                 : text(callout.officer),
                         callout.at ? whenWords(callout.at->at, m_desk.tongue()) : QString(),
                         wordOf("called_by", callout.calledBy), wordOf("answer", callout.answer),
                         wordOf("outcome", callout.outcome)};
    parts.removeAll(QString());
    return parts.join(" · ");
}

bool PeopleSession::write(const char *act, Json plain)
{
    const Happened now = Happened::atMinute(m_desk.now(), "button");
    Draft draft{.record = m_record.toStdString(), .registerName = "incident"};
    draft.form = m_desk.book().find("incident")->version;
    draft.act = act;
    draft.happened = HappenedText{now.at(), std::string(now.zone()), now.source()};
    draft.plain = std::move(plain);
    if (!m_undo.write(draft))
        return false;
    refresh();
    return true;
}

void PeopleSession::inform(const QString &who)
{
    if (!m_record.isEmpty() && !m_state.informed.contains(who.toStdString()))
        write("inform", Json::object({{"who", who.toStdString()}}));
}

bool PeopleSession::call(const QString &officer, const QString &way, const QString &answer,
                         const QString &outcome)
{
    Json plain = Json::object({});
    const std::pair<const char *, QString> parts[] = {
        {"officer", officer.trimmed()}, {"called_by", way}, {"answer", answer}, {"outcome", outcome}};
    for (const auto &[name, said] : parts) {
        if (!said.isEmpty())
            plain.set(name, said.toStdString());
    }
    return !m_record.isEmpty() && write("callout", std::move(plain));
}

} // namespace piketboek
