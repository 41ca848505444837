#include "view/bookmark.h"

namespace piketboek {

FieldMark Bookmark::in(const QString &record) const
{
    const auto found = m_standings.find(record);
    return found == m_standings.end() ? FieldMark() : found->second;
}

bool Bookmark::turn(const QString &page, const QString &record)
{
    if (page == m_page && record == m_record)
        return false;
    m_page = page;
    m_record = record;
    return true;
}

bool Bookmark::stand(const QString &record, FieldMark standing)
{
    if (standing == in(record))
        return false;
    m_standings[record] = std::move(standing);
    return true;
}

Json Bookmark::body() const
{
    const FieldMark standing = in(m_record);
    return Json::object({{"page", m_page.toStdString()},
                         {"record", m_record.toStdString()},
                         {"field", standing.field.toStdString()},
                         {"cursor", int64_t{standing.cursor}}});
}

Bookmark Bookmark::from(const Json &body)
{
    Bookmark mark;
    mark.turn(QString::fromStdString(body.text("page", "now")), QString::fromStdString(body.text("record")));
    mark.stand(mark.m_record,
               {QString::fromStdString(body.text("field")), static_cast<int>(body.integer("cursor"))});
    return mark;
}

} // namespace piketboek
