// The Bookmark is where the officer was: the page, the record, and in it the field with the cursor.
#pragma once

#include "journal/json.h"

#include <QString>

#include <map>

namespace piketboek {

/// The field of a record that a person stood in; "" for none.
struct FieldMark
{
    QString field = {};
    int cursor = 0;

    bool operator==(const FieldMark &) const = default;
};

class Bookmark
{
public:
    const QString &page() const { return m_page; }
    const QString &record() const { return m_record; }
    FieldMark in(const QString &record) const;

    /// True when it moved.
    bool turn(const QString &page, const QString &record);
    bool stand(const QString &record, FieldMark standing);

    /// Of the fields only the one on the page: the others are remembered while the program runs.
    Json body() const;
    static Bookmark from(const Json &body);

private:
    QString m_page = "now";
    QString m_record;
    std::map<QString, FieldMark> m_standings; ///< by record
};

} // namespace piketboek
