// ListOfRows is a list for the pages whose rows have a key, so that a change moves nothing but what changed.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace piketboek {

struct RowValues
{
    QString key = {};
    QVariantList values = {}; ///< in the order of the roles

    bool operator==(const RowValues &) const = default;
};

class ListOfRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")

public:
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return m_roles; }

    const std::vector<RowValues> &rows() const { return m_rows; }
    int rowOf(const QString &key) const; ///< -1 when it is not there

    /// Rows that stay keep their place in the view; keys are unique.
    void become(std::vector<RowValues> rows);
    void append(std::vector<RowValues> rows);
    /// Changes the row of that key, when it is there.
    void change(const RowValues &row);

protected:
    explicit ListOfRows(std::initializer_list<const char *> roles, QObject *parent = nullptr);

private:
    void removeAllBut(const std::vector<RowValues> &rows);
    void settle(int row, const RowValues &values);
    void set(int row, const RowValues &values);

    QHash<int, QByteArray> m_roles;
    std::vector<RowValues> m_rows;
};

} // namespace piketboek
