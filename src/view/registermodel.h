// RegisterModel lists the records of one register: what each is, when, and how far it came.
#pragma once

#include "registers/description.h"
#include "view/listofrows.h"

namespace piketboek {

struct RegisterLine
{
    QString record = {};
    QString sign = {}; ///< of the register
    QString title = {};
    QString when = {};
    QString step = {};
    QString due = {}; ///< what it waits for first, or that it is in force
    bool late = false;
    bool unconfirmed = false;
    bool closed = false;
    int remarks = 0;
};

class Desk;
struct StandingRecord;

/// `description` is that of its register.
RegisterLine registerLine(const StandingRecord &standing, const Description &description, const Desk &desk);

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
