// FieldModel lists the fields of one record's form, each with what stands in it and what may be chosen.
#pragma once

#include "view/listofrows.h"

namespace piketboek {

struct FieldRow
{
    QString name = {};
    QString label = {};
    QString value = {};
    QString typed = {};       ///< the same as it is typed, so that it can be set right
    QString editor = {};      ///< text, number, time, choice, choices or shape
    QVariantList groups = {}; ///< of a choice: {name, options: {id, words, chosen}}; the name "" is none
    bool missing = false;     ///< required, and not there
    bool covered = false;
};

class FieldModel : public ListOfRows
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")

public:
    explicit FieldModel(QObject *parent = nullptr);

    void show(const std::vector<FieldRow> &rows);
};

} // namespace piketboek
