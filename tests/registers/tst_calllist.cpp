#include "registers/calllist.h"

#include "journal/jsonreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace piketboek;

namespace {

const char *const sound =
    R"json({"settings": "call_list", "version": 1, "source": {"nl": "gemeente", "en": "town"},
 "lines": [{"nl": "meldkamer (CaCo)", "phone": "+31 88-000 00 01"},
           {"nl": "waterbedrijf", "en": "water company", "phone": "0880000002"}]})json";

QString flawOf(const char *json)
{
    const auto list = CallList::read(*JsonReader(json).value());
    return list ? QString() : QString::fromStdString(list.error().pointer);
}

} // namespace

class TstCallList : public QObject
{
    Q_OBJECT

private slots:
    void aSoundListIsReadInBothTongues();
    void whatIsNoNumberIsNamed();
    void withoutAFileNobodyStandsOnIt();
    void aFileThatIsDamagedSaysWhere();
};

void TstCallList::aSoundListIsReadInBothTongues()
{
    const auto list = CallList::read(*JsonReader(sound).value());
    QVERIFY(list);
    QCOMPARE(list->lines.size(), size_t{2});
    QCOMPARE(list->lines[0].words.english, std::string("meldkamer (CaCo)"));
    QCOMPARE(list->lines[1].words.english, std::string("water company"));
    QCOMPARE(list->lines[0].phone, std::string("+31 88-000 00 01"));
}

void TstCallList::whatIsNoNumberIsNamed()
{
    const QString json(sound);
    for (const char *wrong : {"bel mij", "06+12", "", "- -"})
        QCOMPARE(flawOf(QString(json).replace("0880000002", wrong).toUtf8().constData()),
                 QString("/lines/1/phone"));
}

void TstCallList::withoutAFileNobodyStandsOnIt()
{
    QTemporaryDir place;
    const Result<CallList> list = CallList::in(place.path().toStdString());
    QVERIFY(list && list->lines.empty());
}

void TstCallList::aFileThatIsDamagedSaysWhere()
{
    QTemporaryDir place;
    QFile file(place.filePath("calllist.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    const Result<CallList> list = CallList::in(place.path().toStdString());
    QVERIFY(!list);
    QVERIFY(QString::fromStdString(list.error().words).contains("calllist.json"));
}

QTEST_GUILESS_MAIN(TstCallList)
#include "tst_calllist.moc"
