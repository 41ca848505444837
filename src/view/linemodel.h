// LineModel lists the lines of one incident, the newest first; each is read when it comes on screen.
#pragma once

#include "view/linewords.h"
#include "view/listofrows.h"

#include <deque>
#include <functional>
#include <map>

namespace piketboek {

class LineModel : public ListOfRows
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")

public:
    /// The words of the line of that number.
    using Say = std::function<LineWords(int64_t no)>;

    explicit LineModel(Say say, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant value(int row, const QByteArray &role) const;

    /// Those of these numbers, the newest last; of what is on screen the words are read again.
    void show(const std::vector<int64_t> &lines);

private:
    const QVariantList &saidOf(const QString &key) const;

    Say m_say;
    mutable std::map<QString, QVariantList> m_said; ///< of the lines that were asked for lately
    mutable std::deque<QString> m_asked;            ///< in that order
};

} // namespace piketboek
