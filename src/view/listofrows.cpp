#include "view/listofrows.h"

#include <QSet>

#include <algorithm>

namespace piketboek {

namespace {

QSet<QString> keysOf(const std::vector<RowValues> &rows)
{
    QSet<QString> keys;
    keys.reserve(static_cast<qsizetype>(rows.size()));
    for (const RowValues &row : rows)
        keys.insert(row.key);
    return keys;
}

auto at(auto &rows, size_t row)
{
    return rows.begin() + static_cast<std::ptrdiff_t>(row);
}

} // namespace

ListOfRows::ListOfRows(std::initializer_list<const char *> roles, QObject *parent)
    : QAbstractListModel(parent)
{
    int role = Qt::UserRole;
    for (const char *name : roles)
        m_roles.insert(role++, name);
}

int ListOfRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ListOfRows::data(const QModelIndex &index, int role) const
{
    const bool known = checkIndex(index, CheckIndexOption::IndexIsValid) && m_roles.contains(role);
    return known ? m_rows[index.row()].values.value(role - Qt::UserRole) : QVariant();
}

int ListOfRows::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, &RowValues::key);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

// What is new beside each other comes in at once: a page of thousands of rows is told of one change.
void ListOfRows::become(std::vector<RowValues> rows)
{
    removeAllBut(rows);
    const QSet<QString> here = keysOf(m_rows);
    for (size_t row = 0; row < rows.size();) {
        size_t end = row;
        while (end < rows.size() && !here.contains(rows[end].key))
            ++end;
        if (end == row) {
            settle(static_cast<int>(row), rows[row]);
            ++row;
            continue;
        }
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(end) - 1);
        m_rows.insert(at(m_rows, row), at(rows, row), at(rows, end));
        endInsertRows();
        row = end;
    }
}

void ListOfRows::removeAllBut(const std::vector<RowValues> &rows)
{
    const QSet<QString> kept = keysOf(rows);
    const auto goes = [&](int row) { return !kept.contains(m_rows[row].key); };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (!goes(last))
            continue;
        int first = last;
        while (first > 0 && goes(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

// It is there, at that place or further down.
void ListOfRows::settle(int row, const RowValues &values)
{
    if (m_rows[row].key != values.key) {
        const int now = rowOf(values.key);
        beginMoveRows({}, now, now, {}, row);
        std::rotate(m_rows.begin() + row, m_rows.begin() + now, m_rows.begin() + now + 1);
        endMoveRows();
    }
    set(row, values);
}

void ListOfRows::set(int row, const RowValues &values)
{
    QList<int> changed;
    for (qsizetype at = 0; at < values.values.size(); ++at) {
        if (m_rows[row].values.value(at) != values.values[at])
            changed += Qt::UserRole + static_cast<int>(at);
    }
    if (changed.isEmpty())
        return;
    m_rows[row] = values;
    emit dataChanged(index(row), index(row), changed);
}

void ListOfRows::append(std::vector<RowValues> rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    std::ranges::move(rows, std::back_inserter(m_rows));
    endInsertRows();
}

void ListOfRows::change(const RowValues &row)
{
    if (const int at = rowOf(row.key); at >= 0)
        set(at, row);
}

} // namespace piketboek
