// RunningModel lists incidents for Nu: what each is, its state, and what was left unwritten there.
#pragma once

#include "view/listofrows.h"

namespace piketboek {

struct RunningRow
{
    QString record = {};
    QString category = {};
    QString title = {};
    QString number = {};
    QString statusWords = {};
    QString lastLine = {};
    QString since = {};
    QString grip = {};
    bool unconfirmed = false;
    bool delivered = false;
    QString draft = {};
    QString overdue = {};
};

class RunningModel : public ListOfRows
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")

public:
    explicit RunningModel(QObject *parent = nullptr);

    void show(const std::vector<RunningRow> &rows);
};

} // namespace piketboek
