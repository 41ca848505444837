#include "view/draftbook.h"

#include <algorithm>

namespace piketboek {

namespace {

constexpr int calmly = 2000;
const QString linePlace = "line:";
const QString formPlace = "form:";
const QString markPlace = "page";

QString formsOf(const QString &record)
{
    return formPlace + record + ":";
}

Json bodyOf(const LineDraft &draft)
{
    Json body = draft.body();
    body.set("kind", draft.kind.toStdString());
    body.set("started", draft.started);
    body.set("touched", draft.touched);
    return body;
}

LineDraft draftFrom(const Json &body)
{
    LineDraft draft{TypedWords::from(body)};
    draft.kind = QString::fromStdString(body.text("kind", "fact"));
    draft.started = body.integer("started");
    draft.touched = body.integer("touched");
    draft.left = true;
    return draft;
}

} // namespace

DraftBook::DraftBook(Desk &desk) : m_desk(desk)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftBook::flush);
    connect(&m_desk, &Desk::draftNotKept, this, &DraftBook::tryAgain);
    for (const KeptDraft &kept : m_desk.drafts())
        take(kept);
}

void DraftBook::take(const KeptDraft &kept)
{
    const QString place = QString::fromStdString(kept.place);
    if (place.startsWith(linePlace))
        m_drafts[place.mid(linePlace.size())] = draftFrom(kept.body);
    else if (place.startsWith(formPlace))
        m_forms[place] = TypedWords::from(kept.body);
    else if (place == markPlace)
        m_bookmark = Bookmark::from(kept.body);
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

std::optional<TypedWords> DraftBook::form(const QString &record, const QString &field) const
{
    const auto found = m_forms.find(formsOf(record) + field);
    return found == m_forms.end() ? std::nullopt : std::optional(found->second);
}

void DraftBook::keepForm(const QString &record, const QString &field, const std::optional<TypedWords> &typed)
{
    if (typed == form(record, field))
        return;
    const QString place = formsOf(record) + field;
    if (typed)
        m_forms[place] = *typed;
    else
        m_forms.erase(place);
    touch(place);
}

std::vector<QString> DraftBook::begun(const QString &record) const
{
    std::vector<QString> fields;
    const QString forms = formsOf(record);
    for (const auto &[place, typed] : m_forms) {
        if (place.startsWith(forms))
            fields.push_back(place.mid(forms.size()));
    }
    return fields;
}

std::set<QString> DraftBook::recordsBegun() const
{
    std::set<QString> records;
    for (const auto &[record, draft] : m_drafts)
        records.insert(record);
    for (const auto &[place, typed] : m_forms)
        records.insert(place.section(':', 1, 1));
    return records;
}

void DraftBook::turn(const QString &page, const QString &record)
{
    if (m_bookmark.turn(page, record))
        touch(markPlace);
}

void DraftBook::stand(const QString &record, const FieldMark &standing)
{
    const bool elsewhere = standing.field != m_bookmark.in(record).field;
    if (!m_bookmark.stand(record, standing))
        return;
    touch(markPlace);
    if (elsewhere)
        emit stoodElsewhere();
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
    if (place == markPlace)
        return m_bookmark.body();
    if (const auto form = m_forms.find(place); form != m_forms.end())
        return form->second.body();
    const auto line = m_drafts.find(place.mid(linePlace.size()));
    return line == m_drafts.end() ? std::nullopt : std::optional(bodyOf(line->second));
}

void DraftBook::leaveAll()
{
    for (auto &[record, draft] : m_drafts)
        draft.left = draft.left || !draft.empty();
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
