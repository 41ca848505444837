#include "view/helptexts.h"

#include <QDir>
#include <QFile>

namespace piketboek {

QVariantList helpTexts(Language language)
{
    const QString mine = language == Language::English ? "*.en.md" : "*.nl.md";
    QVariantList texts;
    for (const QString &name : QDir(":/help").entryList({mine}, QDir::Files, QDir::Name)) {
        QFile file(":/help/" + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString all = QString::fromUtf8(file.readAll());
        texts += QVariantMap{{"title", all.section('\n', 0, 0).mid(2)}, {"words", all.section('\n', 1)}};
    }
    return texts;
}

} // namespace piketboek
