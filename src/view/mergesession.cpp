#include "view/mergesession.h"

#include "exchange/mergechoices.h"
#include "view/incidentwords.h"

namespace piketboek {

namespace {

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

} // namespace

MergeSession::MergeSession(Desk &desk, UndoBar &undo) : m_desk(desk), m_undo(undo) {}

QString MergeSession::wordsOf(const std::string &record) const
{
    const RecordState state = m_desk.known(m_desk.reader().state(record));
    const IncidentWords words = IncidentWords::from(state, m_desk);
    return words.title + " · " + words.number + " · " + words.alarmWords;
}

void MergeSession::open(const QString &record)
{
    m_record = record;
    close();
    refresh();
}

void MergeSession::refresh()
{
    if (m_record.isEmpty())
        return;
    QStringList others;
    for (const std::string &one : m_desk.known(m_desk.reader().groupOf(m_record.toStdString()))) {
        if (one != m_record.toStdString())
            others += wordsOf(one);
    }
    const QString merged = others.join("; ");
    if (merged == m_merged)
        return;
    m_merged = merged;
    emit changed();
}

void MergeSession::look()
{
    m_candidates.clear();
    const std::optional<RecordRow> row = m_desk.known(m_desk.reader().record(m_record.toStdString()));
    if (row) {
        for (const RecordRow &one : m_desk.known(m_desk.reader().near(*row, within, most)))
            m_candidates += QVariantMap{{"record", text(one.id)}, {"words", wordsOf(one.id)}};
    }
    if (m_candidates.size() == 1)
        choose(m_candidates.first().toMap()["record"].toString());
    emit changed();
}

void MergeSession::choose(const QString &record)
{
    m_chosen = record;
    m_choices.clear();
    const std::vector<MergeChoice> choices = m_desk.known(
        mergeChoices(m_desk.reader(), m_record.toStdString(), record.toStdString(), m_desk.tongue()));
    for (const MergeChoice &choice : choices)
        m_choices += QVariantMap{{"what", text(choice.what)},
                                 {"kept", text(choice.kept)},
                                 {"others", text(choice.others)},
                                 {"why", text(choice.why)}};
    emit changed();
}

void MergeSession::close()
{
    m_chosen.clear();
    m_choices.clear();
    m_candidates.clear();
    emit changed();
}

void MergeSession::write(Draft draft, const QString &words)
{
    draft.record = m_record.toStdString();
    draft.registerName = "incident";
    if (!m_undo.write(draft, words))
        return;
    close();
    refresh();
}

void MergeSession::merge()
{
    if (m_chosen.isEmpty())
        return;
    Draft draft{.act = "merge"};
    draft.about = {{.record = m_chosen.toStdString()}};
    write(std::move(draft), m_desk.say("Samengevoegd", "Merged"));
}

void MergeSession::unmerge()
{
    Draft draft{.act = "unmerge"};
    for (const EntryId &merge : m_desk.known(m_desk.reader().mergesOf(m_record.toStdString())))
        draft.about.push_back({.entry = merge});
    if (!draft.about.empty())
        write(std::move(draft), m_desk.say("Samenvoegen ongedaan gemaakt", "Merge undone"));
}

} // namespace piketboek
