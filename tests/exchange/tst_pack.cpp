#include "exchange/pack.h"

#include "exchange/packcheck.h"
#include "report/book.h"
#include "support/acts.h"

#include <QtTest>

using namespace piketboek;

class TstPack : public QObject
{
    Q_OBJECT

private slots:
    void aPackHoldsTheWholeJournal();
    void aChangedByteInAPackIsFound();
    void anErasedFieldIsInNoPack();
    void aDestroyedEntryLeavesItsTombstone();
    void aPackThatCanNotBeWrittenIsAskedBack();

private:
    static std::string packOf(Book &book)
    {
        std::string path = book.directory() + "/pack";
        must(writePack(book.reader(), path));
        return path;
    }
    static QByteArray contentOf(const std::string &path)
    {
        QFile file(QString::fromStdString(path));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TstPack::aPackHoldsTheWholeJournal()
{
    Book book;
    book.importExample("dordrecht-2020.json");
    book.importExample("dordrecht-2020-noise.json");
    const PackCheck check(packOf(book));
    QCOMPARE(check.wrong, std::string());
    QCOMPARE(check.entries, must(book.reader().lastNumber()));
    QVERIFY(contentOf(packOf(book)).contains("Dubbeldamseweg Noord 13, Dordrecht"));
}

void TstPack::aChangedByteInAPackIsFound()
{
    Book book;
    book.importExample("dordrecht-2020.json");
    const std::string path = packOf(book);
    QByteArray bytes = contentOf(path);
    bytes.replace("Dubbeldamseweg Noord 13, Dordrecht", "Dubbeldamseweg Noord 15, Dordrecht");
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QCOMPARE(PackCheck(path).wrong, std::string("a disclosure"));
    bytes.replace("\"category\":\"fire\"", "\"category\":\"dire\"");
    QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QVERIFY(!PackCheck(path).wrong.empty());
}

void TstPack::anErasedFieldIsInNoPack()
{
    Book book;
    book.importExample("dordrecht-2020.json");
    Draft erase = book.act(book.recordOf("dordrecht-2020-01"), "erase");
    erase.about = {{{book.journal().device(), 1}, {}}};
    erase.plain =
        Json::object({{"fields", Json::Array{"place"}}, {"reason", "verzoek"}, {"ground", "AVG 17"}});
    must(book.journal().write(erase));
    const std::string path = packOf(book);
    QVERIFY(!contentOf(path).contains("Dubbeldamseweg Noord 13, Dordrecht"));
    QCOMPARE(PackCheck(path).wrong, std::string());
}

void TstPack::aDestroyedEntryLeavesItsTombstone()
{
    Book book;
    book.importExample("dordrecht-2020.json");
    EntryStore &entries = book.journal().entries();
    const Entry first = *must(entries.find(*entries.device(book.journal().device()), 1));
    must(book.journal().write(destructionOf(book.recordOf("dordrecht-2020-01"), first)));
    const PackCheck check(packOf(book));
    QCOMPARE(check.wrong, std::string());
    QCOMPARE(check.tombstones, 1);
}

void TstPack::aPackThatCanNotBeWrittenIsAskedBack()
{
    Book book;
    const Result<int64_t> packed = writePack(book.reader(), book.directory() + "/none/pack");
    QVERIFY(!packed);
    QCOMPARE(packed.error().remedy, Remedy::AskAgain);
}

QTEST_GUILESS_MAIN(TstPack)
#include "tst_pack.moc"
