// TypedWords are words on their way into one field, as the field itself holds them.
#pragma once

#include "journal/json.h"

#include <QString>

namespace piketboek {

struct TypedWords
{
    QString text = {};
    QString preedit = {}; ///< the word an on-screen keyboard still holds
    int cursor = 0;

    bool empty() const { return text.trimmed().isEmpty() && preedit.trimmed().isEmpty(); }
    /// The text with the held word at the cursor.
    QString words() const;
    /// Where the cursor stands in words().
    int caret() const;

    Json body() const;
    /// The held word has become part of the text: the keyboard that held it is gone.
    static TypedWords from(const Json &body);

    bool operator==(const TypedWords &) const = default;
};

} // namespace piketboek
