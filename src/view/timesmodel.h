// TimesModel lists the status times of one incident, pressed or not, in the order they happen.
#pragma once

#include "view/listofrows.h"

namespace piketboek {

struct TimeRow
{
    QString key = {};
    QString label = {};
    bool pressed = false;
    QString time = {};
    QString source = {};
    bool editing = false;
};

class TimesModel : public ListOfRows
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")

public:
    explicit TimesModel(QObject *parent = nullptr);

    void show(const std::vector<TimeRow> &rows);
};

} // namespace piketboek
