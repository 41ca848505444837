#include "view/formsession.h"

#include "view/typedtime.h"

#include <algorithm>

namespace piketboek {

FormSession::FormSession(Desk &desk, DraftBook &drafts) : m_desk(desk), m_drafts(drafts)
{
    connect(&m_drafts, &DraftBook::stoodElsewhere, this, &FormSession::standingChanged);
}

QString FormSession::formWords(const QString &field) const
{
    return m_drafts.form(m_record, field).value_or(TypedWords()).words();
}

QString FormSession::wordsIn(const QString &field, const QString &known) const
{
    const std::optional<TypedWords> typed = m_drafts.form(m_record, field);
    return typed ? typed->words() : known;
}

// The words carry their own cursor: a kill may come between them and the bookmark.
int FormSession::formCursor(const QString &field) const
{
    if (const std::optional<TypedWords> typed = m_drafts.form(m_record, field))
        return typed->caret();
    const FieldMark standing = m_drafts.bookmark().in(m_record);
    return standing.field == field ? standing.cursor : 0;
}

void FormSession::keepFormWords(const QString &field, const QString &words)
{
    keepTyped(field, {}, words, {}, static_cast<int>(words.size()));
}

void FormSession::keepTyped(const QString &field, const QString &known, const QString &text,
                            const QString &preedit, int cursor)
{
    if (m_record.isEmpty())
        return;
    const bool nothing = text == known && preedit.isEmpty();
    m_drafts.keepForm(m_record, field,
                      nothing ? std::nullopt : std::optional(TypedWords{text, preedit, cursor}));
}

void FormSession::standAt(const QString &field, int cursor)
{
    if (!m_record.isEmpty())
        m_drafts.stand(m_record, {field, cursor});
}

void FormSession::leave(const QString &field)
{
    if (standing() == field)
        standAt({}, 0);
}

bool FormSession::begun(const QString &field) const
{
    const auto belongs = [&](const QString &one) { return one == field || one.startsWith(field + " "); };
    return belongs(standing()) || std::ranges::any_of(m_drafts.begun(m_record), belongs);
}

QString FormSession::begunIn(const QString &form) const
{
    const auto isOf = [&](const QString &field) {
        return form.isEmpty() ? !field.contains(':') : field.startsWith(form);
    };
    const QString standing = this->standing();
    if (!standing.isEmpty() && isOf(standing))
        return standing.mid(form.size());
    const std::vector<QString> fields = m_drafts.begun(m_record);
    const auto found = std::ranges::find_if(fields, isOf);
    return found == fields.end() ? QString() : found->mid(form.size());
}

TypedTime::Clock FormSession::clockIn(const QString &) const
{
    return TypedTime::Clock::Past;
}

QString FormSession::readingOf(const QString &field, const QString &typed) const
{
    return TypedTime::read(typed, m_desk.now(), clockIn(field)).words(m_desk.tongue());
}

} // namespace piketboek
