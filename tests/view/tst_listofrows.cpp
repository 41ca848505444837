#include "view/listofrows.h"

#include "support/seed.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace piketboek;

namespace {

class Names : public ListOfRows
{
public:
    Names() : ListOfRows({"name", "place"}) {}

    QStringList keys() const
    {
        QStringList all;
        for (const RowValues &row : rows())
            all += row.key;
        return all;
    }
};

std::vector<RowValues> rowsOf(const QStringList &keys, const QString &value = "x")
{
    std::vector<RowValues> rows;
    for (const QString &key : keys)
        rows.push_back({key, {value, "here"}});
    return rows;
}

/// What a list on screen knows from what it was told alone.
class Told
{
public:
    explicit Told(Names &names)
    {
        QObject::connect(&names, &Names::rowsInserted,
                         [this, &names](const QModelIndex &, int first, int last) {
                             for (int row = first; row <= last; ++row)
                                 keys.insert(row, names.keys().at(row));
                         });
        QObject::connect(&names, &Names::rowsRemoved, [this](const QModelIndex &, int first, int last) {
            keys.remove(first, last - first + 1);
        });
        QObject::connect(
            &names, &Names::rowsMoved,
            [this](const QModelIndex &, int from, int, const QModelIndex &, int to) { keys.move(from, to); });
    }

    QStringList keys = {};
};

} // namespace

class TstListOfRows : public QObject
{
    Q_OBJECT

private slots:
    void whateverItBecomesTheListOnScreenWasToldSo();
    void thousandsOfRowsComeAndGoWithOneChange();
    void whatStaysAsItWasIsNotTold();
};

void TstListOfRows::whateverItBecomesTheListOnScreenWasToldSo()
{
    Random random = piketboek::random();
    Names names;
    const QAbstractItemModelTester tester(&names, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Told told(names);
    for (int time = 0; time < 300; ++time) {
        QStringList keys;
        for (char key = 'a'; key <= 'z'; ++key) {
            if (pick(random, 3) > 0)
                keys += QString(QChar(key));
        }
        if (pick(random, 2) == 0)
            std::ranges::shuffle(keys, random);
        names.become(rowsOf(keys, QString::number(time)));
        QCOMPARE(names.keys(), keys);
        QCOMPARE(told.keys, keys);
    }
}

void TstListOfRows::thousandsOfRowsComeAndGoWithOneChange()
{
    Names names;
    QSignalSpy came(&names, &Names::rowsInserted), went(&names, &Names::rowsRemoved);
    QStringList keys, others;
    for (int row = 0; row < 2000; ++row) {
        keys += "a" + QString::number(row);
        others += "b" + QString::number(row);
    }
    names.become(rowsOf(keys));
    QCOMPARE(came.size(), 1);
    names.become(rowsOf(others));
    QCOMPARE(came.size(), 2);
    QCOMPARE(went.size(), 1);
    QCOMPARE(names.keys(), others);
}

void TstListOfRows::whatStaysAsItWasIsNotTold()
{
    Names names;
    names.become(rowsOf({"a", "b", "c"}));
    QSignalSpy changed(&names, &Names::dataChanged), came(&names, &Names::rowsInserted);
    std::vector<RowValues> rows = rowsOf({"a", "b", "c"});
    names.become(rows);
    QCOMPARE(changed.size() + came.size(), 0);
    rows[1].values = {"y", "here"};
    names.become(rows);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(changed.first().last().value<QList<int>>(), QList<int>{Qt::UserRole});
}

QTEST_GUILESS_MAIN(TstListOfRows)
#include "tst_listofrows.moc"
