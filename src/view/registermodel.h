// RegisterModel lists the records of one register: what each is, when, and how far it came.
#pragma once

#include "view/listofrows.h"

namespace piketboek {

struct RegisterLine
{
    QString record = {};
    QString sign = {}; ///< of the register
    QString title = {};
    QString when = {};
    QString step = {};
    bool unconfirmed = false;
    bool closed = false;
    int remarks = 0;
};

class RegisterModel : public ListOfRows
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")

public:
    explicit RegisterModel(QObject *parent = nullptr);

    void show(const std::vector<RegisterLine> &lines);
};

} // namespace piketboek
