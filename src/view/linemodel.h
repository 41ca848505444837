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
    Q_PROPERTY(int came READ came NOTIFY cameChanged)

public:
    /// The words of the line of that number.
    using Say = std::function<LineWords(int64_t no)>;

    explicit LineModel(Say say, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant value(int row, const QByteArray &role) const;

    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_hasOlder; }
    void fetchMore(const QModelIndex &parent) override;

    /// Those of these numbers, the newest first; of what is on screen the words are read again.
    void show(const std::vector<int64_t> &lines, bool hasOlder);

    /// How many came in before the oldest; those behind it were asked for, and are not new.
    int came() const { return m_came; }

signals:
    void olderAsked();
    void cameChanged();

private:
    void count(int first, int last);
    const QVariantList &saidOf(const QString &key) const;

    Say m_say;
    bool m_hasOlder = false;
    int m_came = 0;
    mutable std::map<QString, QVariantList> m_said; ///< of the lines that were asked for lately
    mutable std::deque<QString> m_asked;            ///< in that order
};

} // namespace piketboek
