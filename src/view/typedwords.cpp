#include "view/typedwords.h"

#include <algorithm>

namespace piketboek {

QString TypedWords::words() const
{
    QString all = text;
    return all.insert(std::clamp(cursor, 0, static_cast<int>(text.size())), preedit);
}

int TypedWords::caret() const
{
    return std::clamp(cursor, 0, static_cast<int>(text.size())) + static_cast<int>(preedit.size());
}

Json TypedWords::body() const
{
    return Json::object(
        {{"text", text.toStdString()}, {"preedit", preedit.toStdString()}, {"cursor", int64_t{cursor}}});
}

TypedWords TypedWords::from(const Json &body)
{
    TypedWords kept;
    kept.text = QString::fromStdString(body.text("text"));
    kept.preedit = QString::fromStdString(body.text("preedit"));
    kept.cursor = static_cast<int>(body.integer("cursor"));
    return {kept.words(), {}, kept.caret()};
}

} // namespace piketboek
