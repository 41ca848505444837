#include "view/linemodel.h"

namespace piketboek {

namespace {

constexpr size_t mostOnScreen = 200;

} // namespace

LineModel::LineModel(Say say, QObject *parent)
    : ListOfRows({"device", "seq", "time", "kind", "kindWord", "lineText", "bare", "author", "marks",
                  "struck", "original", "own", "delivered", "fresh", "attached"},
                 parent),
      m_say(std::move(say))
{
    connect(this, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { count(first, last); });
}

void LineModel::count(int first, int last)
{
    if (last == rowCount() - 1)
        return;
    m_came += last - first + 1;
    emit cameChanged();
}

QVariant LineModel::data(const QModelIndex &index, int role) const
{
    const bool known = checkIndex(index, CheckIndexOption::IndexIsValid) && roleNames().contains(role);
    return known ? saidOf(rows()[index.row()].key).value(role - Qt::UserRole) : QVariant();
}

QVariant LineModel::value(int row, const QByteArray &role) const
{
    return data(index(row), roleNames().key(role));
}

// What a hand scrolled past long ago is let go of: each write reads again what is kept here.
const QVariantList &LineModel::saidOf(const QString &key) const
{
    if (const auto known = m_said.find(key); known != m_said.end())
        return known->second;
    m_asked.push_back(key);
    if (m_asked.size() > mostOnScreen) {
        m_said.erase(m_asked.front());
        m_asked.pop_front();
    }
    const LineWords line = m_say(key.toLongLong());
    return m_said[key] = {line.device,   line.seq,  line.time,      line.kind,  line.kindWord,
                          line.said,     line.bare, line.author,    line.marks, line.struck,
                          line.original, line.own,  line.delivered, line.fresh, line.attached};
}

void LineModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        emit olderAsked();
}

void LineModel::show(const std::vector<int64_t> &lines, bool hasOlder)
{
    m_hasOlder = hasOlder;
    const std::map<QString, QVariantList> before = std::exchange(m_said, {});
    m_asked.clear();
    std::vector<RowValues> places;
    places.reserve(lines.size());
    for (const int64_t no : lines)
        places.push_back({QString::number(no), {}});
    become(std::move(places));
    for (int row = 0; row < rowCount(); ++row) {
        const auto known = before.find(rows()[row].key);
        if (known != before.end() && saidOf(known->first) != known->second)
            emit dataChanged(index(row), index(row));
    }
}

} // namespace piketboek
