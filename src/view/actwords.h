// Act words say one entry's act as a person reads it: "Uitgerukt", "Categorie: Extreem weer", the line
// itself.
#pragma once

#include "base/language.h"
#include "journal/disclosures.h"
#include "journal/envelope.h"
#include "registers/registerbook.h"

#include <QString>

namespace piketboek {

/// What the pages show an icon and a word for: fact, picture, judgement, decision, action, done, contact,
/// time, status, place, grip, correction, handover.
QString kindOf(const Envelope &envelope);
QString kindWord(const QString &kind, Language language);

QString actWords(const Envelope &envelope, const Disclosures &disclosures, const RegisterBook &book,
                 Language language);

/// Whether an entry stands in a list as a line of its own, or only changes another.
bool isLineOfItsOwn(const Envelope &envelope);

QString categoryWord(const std::string &category, Language language);
QString timeWord(const std::string &key, Language language);

QString withFirstLarge(const QString &words);

} // namespace piketboek
