#include "store/drafts.h"

#include "store/schema.h"
#include "support/must.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace piketboek;

class TstDrafts : public QObject
{
    Q_OBJECT

private slots:
    void whatWasTypedIsThereForTheNextConnection();
    void theLaterTextTakesThePlaceOfTheEarlier();
    void whatIsDroppedIsGone();
};

namespace {

Database opened(const QTemporaryDir &directory)
{
    Database database = must(Database::open(directory.filePath("s").toStdString(), Database::Access::Write));
    must(bringUpToDate(database));
    return database;
}

} // namespace

void TstDrafts::whatWasTypedIsThereForTheNextConnection()
{
    QTemporaryDir directory;
    const KeptDraft typed{"line:r", Json::object({{"preedit", "brand"}, {"text", "Dak \"in\" 🚒\n"}})};
    {
        Database database = opened(directory);
        must(must(Drafts::over(database)).keep(typed));
    }
    Database later = opened(directory);
    const std::vector<KeptDraft> all = must(must(Drafts::over(later)).all());
    QCOMPARE(all.size(), size_t{1});
    QCOMPARE(all[0].place, typed.place);
    QVERIFY(all[0].body == typed.body);
}

void TstDrafts::theLaterTextTakesThePlaceOfTheEarlier()
{
    QTemporaryDir directory;
    Database database = opened(directory);
    Drafts drafts = must(Drafts::over(database));
    must(drafts.keep({"a", Json("een")}));
    must(drafts.keep({"b", Json("twee")}));
    must(drafts.keep({"a", Json("drie")}));
    const std::vector<KeptDraft> all = must(drafts.all());
    QCOMPARE(all.size(), size_t{2});
    QVERIFY(all[0].body == Json("drie"));
}

void TstDrafts::whatIsDroppedIsGone()
{
    QTemporaryDir directory;
    Database database = opened(directory);
    Drafts drafts = must(Drafts::over(database));
    must(drafts.keep({"a", Json("een")}));
    must(drafts.drop("b"));
    QCOMPARE(must(drafts.all()).size(), size_t{1});
    must(drafts.drop("a"));
    QVERIFY(must(drafts.all()).empty());
}

QTEST_GUILESS_MAIN(TstDrafts)
#include "tst_drafts.moc"
