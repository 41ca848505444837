// RowsInMemory are the rows of a page's list as they were at one moment, with nothing behind them.
#pragma once

#include "view/listofrows.h"

namespace piketboek::bench {

class RowsInMemory : public QAbstractListModel
{
public:
    explicit RowsInMemory(const ListOfRows &rows) : m_names(rows.roleNames()), m_rows(rows.rows()) {}
    int rowCount(const QModelIndex &) const override { return static_cast<int>(m_rows.size()); }
    QHash<int, QByteArray> roleNames() const override { return m_names; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return m_rows[static_cast<size_t>(index.row())].values.value(role - Qt::UserRole);
    }

private:
    QHash<int, QByteArray> m_names;
    std::vector<RowValues> m_rows;
};

} // namespace piketboek::bench
