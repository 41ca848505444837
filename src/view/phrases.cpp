#include "view/phrases.h"

#include "registers/phrasebook.h"

namespace piketboek {

QStringList phrases(const std::string &category, const std::string &step, Language language)
{
    QStringList words;
    for (const Phrasebook::Phrase &phrase : Phrasebook::shipped().at(category, step))
        words += QString::fromStdString(phrase.words.in(language));
    return words;
}

QString kindOfPhrase(const QString &words)
{
    return QString::fromStdString(Phrasebook::shipped().kindOf(words.toStdString()));
}

} // namespace piketboek
