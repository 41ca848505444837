#include "view/draftbook.h"

#include <algorithm>

namespace piketboek {

namespace {

const QString linePlace = "line:";

Json bodyOf(const LineDraft &draft)
{
    return Json::object({{"text", draft.text.toStdString()},
                         {"preedit", draft.preedit.toStdString()},
                         {"cursor", int64_t{draft.cursor}},
                         {"kind", draft.kind.toStdString()},
                         {"started", draft.started},
                         {"touched", draft.touched}});
}

LineDraft draftFrom(const Json &body)
{
    LineDraft draft;
    draft.text = QString::fromStdString(body.text("text"));
    draft.preedit = QString::fromStdString(body.text("preedit"));
    draft.cursor = static_cast<int>(body.integer("cursor"));
    draft.kind = QString::fromStdString(body.text("kind", "fact"));
    draft.started = body.integer("started");
    draft.touched = body.integer("touched");
    draft.left = true;
    return draft;
}

} // namespace

QString LineDraft::words() const
{
    QString all = text;
    return all.insert(std::clamp(cursor, 0, static_cast<int>(text.size())), preedit);
}

DraftBook::DraftBook(Desk &desk) : m_desk(desk)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(coalesced);
    connect(&m_timer, &QTimer::timeout, this, &DraftBook::flush);
    for (const KeptDraft &kept : m_desk.drafts()) {
        const QString place = QString::fromStdString(kept.place);
        if (place.startsWith(linePlace))
            m_drafts[place.mid(linePlace.size())] = draftFrom(kept.body);
    }
}

DraftBook::~DraftBook()
{
    flush();
    m_desk.settle();
}

LineDraft DraftBook::of(const QString &record) const
{
    const auto found = m_drafts.find(record);
    return found == m_drafts.end() ? LineDraft() : found->second;
}

void DraftBook::keep(const QString &record, LineDraft draft)
{
    draft.left = false;
    draft.touched = m_desk.now();
    if (draft.empty())
        m_drafts.erase(record);
    else
        m_drafts[record] = std::move(draft);
    m_touched.insert(record);
    if (!m_timer.isActive())
        m_timer.start();
    emit changed();
}

void DraftBook::forget(const QString &record)
{
    m_drafts.erase(record);
    m_touched.erase(record);
    emit changed();
}

void DraftBook::flush()
{
    for (const QString &record : std::exchange(m_touched, {})) {
        const auto found = m_drafts.find(record);
        if (found == m_drafts.end())
            m_desk.dropDraft(placeOf(record));
        else
            m_desk.keepDraft(placeOf(record), bodyOf(found->second));
    }
}

} // namespace piketboek
