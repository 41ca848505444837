#include "store/officersheet.h"

#include "support/must.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace piketboek;

namespace {

using Answer = OfficerSheet::SignIn::Answer;
using SignIn = OfficerSheet::SignIn;

constexpr int64_t night = 1'584'147'600'000;
const OfficerSheet::Officer first{"OvD-Bz 3", "ovd_bz"};
const OfficerSheet::Officer second{"AC-Bz 1", "ac_bz"};

Pin pin(const char *digits)
{
    return must(Pin::read(digits));
}

} // namespace

class TstOfficerSheet : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void atFirstNobodySignsIn();
    void whoIsAddedSignsInAlsoAfterARestart();
    void eachHasOneLineOfHisOwn();
    void wrongPinsTakeLongerAndLonger();
    void tooSoonIsNotLookedAtNorCounted();
    void theRightPinClearsTheCount();
    void theCountLastsOverARestart();
    void twoWrongOnesInOneMomentAreTwo();
    void aClockThatIsSetBackKeepsNobodyOutForLong();
    void aPinIsChangedByWhoKnowsTheOldOne();
    void alsoTheLastOfficerGoes();
    void aFullDiskKeepsNobodyOut();
    void aDamagedFileIsKeptAndNamed_data();
    void aDamagedFileIsKeptAndNamed();
    void nobodyElseReadsIt();

private:
    OfficerSheet open() const { return must(OfficerSheet::open(m_directory->path().toStdString())); }
    QString file() const { return m_directory->filePath("officers.json"); }
    std::unique_ptr<QTemporaryDir> m_directory;
};

void TstOfficerSheet::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void TstOfficerSheet::atFirstNobodySignsIn()
{
    OfficerSheet sheet = open();
    QVERIFY(sheet.officers().empty());
    QCOMPARE(sheet.signIn(first.number, pin("0314"), night).error().remedy, Remedy::AskAgain);
    QVERIFY(!QFile::exists(file()));
}

void TstOfficerSheet::whoIsAddedSignsInAlsoAfterARestart()
{
    OfficerSheet sheet = open();
    must(sheet.add(first, pin("0314")));
    must(sheet.add(second, pin("271828")));
    for (OfficerSheet now : {sheet, open()}) {
        QCOMPARE(now.officers(), (std::vector{first, second}));
        QCOMPARE(must(now.signIn(first.number, pin("0314"), night)), (SignIn{Answer::Right}));
        QCOMPARE(must(now.signIn(second.number, pin("271828"), night)), (SignIn{Answer::Right}));
        QCOMPARE(must(now.signIn(second.number, pin("0314"), night)), (SignIn{Answer::Wrong, 0}));
    }
}

void TstOfficerSheet::eachHasOneLineOfHisOwn()
{
    OfficerSheet sheet = open();
    must(sheet.add(first, pin("0314")));
    for (const OfficerSheet::Officer &other : {first, OfficerSheet::Officer{"", "ovd_bz"}, {"OvD-Bz 4", ""}})
        QCOMPARE(sheet.add(other, pin("9999")).error().remedy, Remedy::AskAgain);
    QCOMPARE(open().officers(), std::vector{first});
    QCOMPARE(must(sheet.signIn(first.number, pin("0314"), night)).answer, Answer::Right);
}

void TstOfficerSheet::wrongPinsTakeLongerAndLonger()
{
    OfficerSheet sheet = open();
    must(sheet.add(first, pin("0314")));
    int64_t now = night;
    for (const int64_t wait : {0, 0, 0, 5'000, 15'000, 30'000, 60'000, 60'000}) {
        QCOMPARE(must(sheet.signIn(first.number, pin("9999"), now)), (SignIn{Answer::Wrong, wait}));
        now += wait;
    }
    QCOMPARE(must(sheet.signIn(first.number, pin("0314"), now)), (SignIn{Answer::Right}));
}

void TstOfficerSheet::tooSoonIsNotLookedAtNorCounted()
{
    OfficerSheet sheet = open();
    must(sheet.add(first, pin("0314")));
    must(sheet.add(second, pin("2718")));
    for (int i = 0; i < 4; ++i)
        must(sheet.signIn(first.number, pin("9999"), night));
    QCOMPARE(must(sheet.signIn(first.number, pin("0314"), night)), (SignIn{Answer::TooSoon, 5'000}));
    QCOMPARE(must(sheet.signIn(first.number, pin("0314"), night + 4'999)), (SignIn{Answer::TooSoon, 1}));
    QCOMPARE(must(sheet.signIn(second.number, pin("2718"), night)), (SignIn{Answer::Right}));
    QCOMPARE(must(sheet.signIn(first.number, pin("9999"), night + 5'000)), (SignIn{Answer::Wrong, 15'000}));
}

void TstOfficerSheet::theRightPinClearsTheCount()
{
    OfficerSheet sheet = open();
    must(sheet.add(first, pin("0314")));
    for (int i = 0; i < 3; ++i)
        must(sheet.signIn(first.number, pin("9999"), night));
    QCOMPARE(must(sheet.signIn(first.number, pin("0314"), night)).answer, Answer::Right);
    QCOMPARE(must(open().signIn(first.number, pin("9999"), night)), (SignIn{Answer::Wrong, 0}));
    QCOMPARE(must(sheet.signIn(first.number, pin("9999"), night)), (SignIn{Answer::Wrong, 0}));
}

void TstOfficerSheet::theCountLastsOverARestart()
{
    must(open().add(first, pin("0314")));
    for (int i = 0; i < 4; ++i)
        must(open().signIn(first.number, pin("9999"), night + i));
    QCOMPARE(must(open().signIn(first.number, pin("0314"), night + 3)), (SignIn{Answer::TooSoon, 5'000}));
}

void TstOfficerSheet::twoWrongOnesInOneMomentAreTwo()
{
    must(open().add(first, pin("0314")));
    for (int i = 0; i < 3; ++i)
        must(open().signIn(first.number, pin("9999"), night));
    QCOMPARE(must(open().signIn(first.number, pin("9999"), night)), (SignIn{Answer::Wrong, 5'000}));
}

void TstOfficerSheet::aClockThatIsSetBackKeepsNobodyOutForLong()
{
    must(open().add(first, pin("0314")));
    int64_t now = night;
    for (int i = 0; i < 8; ++i, now += 60'000)
        must(open().signIn(first.number, pin("9999"), now));
    const int64_t earlier = night - 365LL * 24 * 60 * 60 * 1000;
    const SignIn atOnce = must(open().signIn(first.number, pin("0314"), earlier));
    QCOMPARE(atOnce, (SignIn{Answer::TooSoon, OfficerSheet::longestWait}));
    QCOMPARE(must(open().signIn(first.number, pin("0314"), earlier + atOnce.wait)).answer, Answer::Right);
}

void TstOfficerSheet::aPinIsChangedByWhoKnowsTheOldOne()
{
    OfficerSheet sheet = open();
    must(sheet.add(second, pin("5555")));
    must(sheet.add(first, pin("0314")));
    QCOMPARE(must(sheet.changePin(first.number, pin("9999"), pin("2718"), night)),
             (SignIn{Answer::Wrong, 0}));
    QCOMPARE(must(open().signIn(first.number, pin("0314"), night)).answer, Answer::Right);
    QCOMPARE(must(sheet.changePin(first.number, pin("0314"), pin("2718"), night)), (SignIn{Answer::Right}));
    for (OfficerSheet now : {sheet, open()}) {
        QCOMPARE(must(now.signIn(first.number, pin("2718"), night)).answer, Answer::Right);
        QCOMPARE(must(now.signIn(second.number, pin("5555"), night)).answer, Answer::Right);
        QCOMPARE(must(now.signIn(first.number, pin("0314"), night)).answer, Answer::Wrong);
    }
    QVERIFY(!sheet.changePin("OvD-Bz 9", pin("0314"), pin("2718"), night));
}

void TstOfficerSheet::alsoTheLastOfficerGoes()
{
    OfficerSheet sheet = open();
    must(sheet.add(first, pin("0314")));
    must(sheet.add(second, pin("2718")));
    must(sheet.remove(first.number));
    QCOMPARE(open().officers(), std::vector{second});
    QCOMPARE(sheet.remove(first.number).error().remedy, Remedy::AskAgain);
    must(sheet.remove(second.number));
    QVERIFY(sheet.officers().empty() && open().officers().empty());
}

void TstOfficerSheet::aFullDiskKeepsNobodyOut()
{
    OfficerSheet sheet = open();
    must(sheet.add(first, pin("0314")));
    QVERIFY(QDir(m_directory->path()).mkdir("officers.json.part"));
    QVERIFY(!sheet.add(second, pin("2718")));
    QVERIFY(!sheet.remove(first.number));
    QVERIFY(!sheet.changePin(first.number, pin("0314"), pin("2718"), night));
    QCOMPARE(sheet.officers(), std::vector{first});
    for (int i = 0; i < 4; ++i)
        must(sheet.signIn(first.number, pin("9999"), night));
    QCOMPARE(must(sheet.signIn(first.number, pin("0314"), night)).answer, Answer::TooSoon);
    QCOMPARE(must(sheet.signIn(first.number, pin("0314"), night + 5'000)).answer, Answer::Right);
}

void TstOfficerSheet::aDamagedFileIsKeptAndNamed_data()
{
    QTest::addColumn<QString>("was");
    QTest::addColumn<QString>("is");
    QTest::addColumn<QString>("where");
    QTest::newRow("cut off") << "]}" << "" << "damaged:";
    QTest::newRow("more after it") << "]}" << "]}]" << "damaged:";
    QTest::newRow("another member") << "\"officers\"" << "\"people\"" << "/people";
    QTest::newRow("no verifier") << "$argon2id" << "$argon2" << "/officers/0/verifier";
    QTest::newRow("no number") << "\"OvD-Bz 3\"" << "\"\"" << "/officers/0/number";
    QTest::newRow("no role") << "\"role\":\"ovd_bz\"," << "" << "/officers/0";
    QTest::newRow("less than none wrong") << "\"wrong\":0" << "\"wrong\":-1" << "/officers/0/wrong";
    QTest::newRow("before all time") << "\"last\":0" << "\"last\":-1" << "/officers/0/last";
}

void TstOfficerSheet::aDamagedFileIsKeptAndNamed()
{
    QFETCH(const QString, was);
    QFETCH(const QString, is);
    QFETCH(const QString, where);
    must(open().add(first, pin("0314")));
    QFile kept(file());
    QVERIFY(kept.open(QFile::ReadWrite));
    const QString text = kept.readAll();
    QVERIFY(text.contains(was));
    const QByteArray wrong = QString(text).replace(was, is).toUtf8();
    QVERIFY(kept.resize(0) && kept.seek(0) && kept.write(wrong) > 0);
    kept.close();
    const auto opened = OfficerSheet::open(m_directory->path().toStdString());
    QVERIFY(!opened);
    QCOMPARE(opened.error().remedy, Remedy::StopAndKeep);
    QVERIFY2(opened.error().words.find(where.toStdString()) != std::string::npos,
             opened.error().words.c_str());
}

void TstOfficerSheet::nobodyElseReadsIt()
{
    must(open().add(first, pin("0314")));
    QCOMPARE(QFile(file()).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QFile kept(file());
    QVERIFY(kept.open(QFile::ReadOnly));
    QVERIFY(!kept.readAll().contains("0314\""));
}

QTEST_GUILESS_MAIN(TstOfficerSheet)
#include "tst_officersheet.moc"
