#include "view/listofrows.h"

#include <algorithm>
#include <set>

namespace piketboek {

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

void ListOfRows::become(std::vector<RowValues> rows)
{
    removeAllBut(rows);
    for (size_t row = 0; row < rows.size(); ++row)
        settle(static_cast<int>(row), rows[row]);
}

void ListOfRows::removeAllBut(const std::vector<RowValues> &rows)
{
    std::set<QString> kept;
    for (const RowValues &row : rows)
        kept.insert(row.key);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (kept.contains(m_rows[row].key))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
}

void ListOfRows::settle(int row, const RowValues &values)
{
    const int now = rowOf(values.key);
    if (now == row)
        return set(row, values);
    if (now < 0) {
        beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row, values);
        endInsertRows();
        return;
    }
    beginMoveRows({}, now, now, {}, row);
    std::rotate(m_rows.begin() + row, m_rows.begin() + now, m_rows.begin() + now + 1);
    endMoveRows();
    set(row, values);
}

void ListOfRows::set(int row, const RowValues &values)
{
    if (m_rows[row] == values)
        return;
    m_rows[row] = values;
    emit dataChanged(index(row), index(row));
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
