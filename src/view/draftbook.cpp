#include "view/draftbook.h"

#include <algorithm>

namespace piketboek {

namespace {

constexpr int calmly = 2000;
const QString linePlace = "line:";
const QString formPlace = "form:";

QString placeOfForm(const QString &record, const QString &field)
{
    return formPlace + record + ":" + field;
}

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
    connect(&m_timer, &QTimer::timeout, this, &DraftBook::flush);
    connect(&m_desk, &Desk::draftNotKept, this, &DraftBook::tryAgain);
    for (const KeptDraft &kept : m_desk.drafts()) {
        const QString place = QString::fromStdString(kept.place);
        if (place.startsWith(linePlace))
            m_drafts[place.mid(linePlace.size())] = draftFrom(kept.body);
        else if (place.startsWith(formPlace))
            m_forms[place] = QString::fromStdString(kept.body.text("text"));
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
    touch(placeOf(record));
    emit changed();
}

void DraftBook::forget(const QString &record)
{
    m_drafts.erase(record);
    m_touched.erase(placeOf(record));
    emit changed();
}

QString DraftBook::formWords(const QString &record, const QString &field) const
{
    const auto found = m_forms.find(placeOfForm(record, field));
    return found == m_forms.end() ? QString() : found->second;
}

void DraftBook::keepFormWords(const QString &record, const QString &field, const QString &words)
{
    if (words == formWords(record, field))
        return;
    const QString place = placeOfForm(record, field);
    if (words.isEmpty())
        m_forms.erase(place);
    else
        m_forms[place] = words;
    touch(place);
}

void DraftBook::touch(const QString &place)
{
    m_touched.insert(place);
    if (!m_timer.isActive() || m_timer.remainingTime() > coalesced)
        m_timer.start(coalesced);
}

// A full disk is tried again, more calmly than a hand types.
void DraftBook::tryAgain(const QString &place)
{
    m_touched.insert(place);
    if (!m_timer.isActive())
        m_timer.start(calmly);
}

std::optional<Json> DraftBook::bodyAt(const QString &place) const
{
    if (const auto form = m_forms.find(place); form != m_forms.end())
        return Json::object({{"text", form->second.toStdString()}});
    const auto line = m_drafts.find(place.mid(linePlace.size()));
    return line == m_drafts.end() ? std::nullopt : std::optional(bodyOf(line->second));
}

void DraftBook::flush()
{
    for (const QString &place : std::exchange(m_touched, {})) {
        if (const std::optional<Json> body = bodyAt(place))
            m_desk.keepDraft(place, *body);
        else
            m_desk.dropDraft(place);
    }
}

} // namespace piketboek
