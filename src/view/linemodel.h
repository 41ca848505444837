// LineModel lists the lines of one incident, the newest at the bottom.
#pragma once

#include "view/linewords.h"
#include "view/listofrows.h"

namespace piketboek {

class LineModel : public ListOfRows
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")

public:
    explicit LineModel(QObject *parent = nullptr);

    void show(const std::vector<LineWords> &lines);
};

} // namespace piketboek
