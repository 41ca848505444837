#include "exchange/destructionlist.h"

#include "report/book.h"

#include <QtTest>

using namespace piketboek;

namespace {

const std::string rows = R"([
{"id": "A", "category": "fire", "happened": "2018-03-14", "end": "2018-03-14"},
{"id": "B", "category": "extreme_weather", "subcategory": "=storm; wind", "happened": "2018", "end": "2018"},
{"id": "C", "category": "fire", "happened": "2017-06-01", "end": "2017-06-01", "hold": "hotspot; groot"},
{"id": "D", "category": "fire", "happened": "2016-06-01"},
{"id": "E", "category": "fire", "happened": "2018-12-31", "end": "2019-01-01"},
{"id": "F", "category": "fire", "happened": "2018-05-05", "end": "2020-05-05", "mistake": "dubbel"},
{"id": "O", "register": "ordinance", "kind": "noodverordening", "title": "oud", "authority": "burgemeester",
 "happened": "2010-01-01", "withdrawn": "2010-02-01"},
{"id": "T", "register": "tally", "figure": "prioriteiten", "number": 4, "period": "2018"}
])";

int64_t dayOf(int year, int month, int day)
{
    return startOfDay(year, month, day);
}

DestructionList listed(Book &book, const DestructionList::Asked &asked)
{
    return must(DestructionList::make(book.reader(), asked));
}

/// With A, B … for the records.
QString named(Book &book, const std::string &text)
{
    QString named = QString::fromStdString(text);
    for (const char *origin : {"A", "B", "C", "D", "E", "F", "O", "T"})
        named.replace(QString::fromStdString(book.recordOf(origin)), origin);
    return named;
}

/// "A B C(held)"
QString namesOf(Book &book, const DestructionList &list)
{
    QStringList names;
    for (const DestructionList::Row &row : list.rows)
        names.append(named(book, row.id) + (row.isHeld ? "(held)" : ""));
    return names.join(' ');
}

} // namespace

class TstDestructionList : public QObject
{
    Q_OBJECT

private slots:
    void whatIsOverStandsOnIt_data();
    void whatIsOverStandsOnIt();
    void itIsToldInBothTongues();
    void itIsATable();
    void anEmptyListSaysSo();
    void itDestroysNothing();
    void aRegisterThatIsNotKnownIsAskedBack();
};

void TstDestructionList::whatIsOverStandsOnIt_data()
{
    QTest::addColumn<int64_t>("instant");
    QTest::addColumn<QString>("registerName");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, int64_t instant, const char *registerName, const char *names) {
        QTest::newRow(name) << instant << QString(registerName) << QString(names);
    };
    row("nothing yet", dayOf(2022, 6, 1), "", "");
    row("the last day of what is held", dayOf(2022, 6, 2) - 1, "", "");
    row("what is held", dayOf(2022, 6, 2), "", "C(held)");
    row("a mistake, since it was opened", dayOf(2023, 5, 6), "", "C(held) A F");
    row("a year's last moment", dayOf(2024, 1, 1) - 1, "", "C(held) A F");
    row("the year after it", dayOf(2024, 1, 1), "", "C(held) B A F T");
    row("never what goes on or is kept", dayOf(2099, 1, 1), "", "C(held) B A F E T");
    row("of one register", dayOf(2099, 1, 1), "tally", "T");
    row("of one that is kept", dayOf(2099, 1, 1), "ordinance", "");
}

void TstDestructionList::whatIsOverStandsOnIt()
{
    QFETCH(const int64_t, instant);
    QFETCH(const QString, registerName);
    QFETCH(const QString, names);
    Book book;
    QCOMPARE(book.import(rows).rejected, 0);
    QCOMPARE(namesOf(book, listed(book, {instant, registerName.toStdString()})), names);
}

void TstDestructionList::itIsToldInBothTongues()
{
    Book book;
    book.import(rows);
    const Description &incident = *RegisterBook::shipped().find("incident");
    const QString rule = QString::fromStdString(incident.retention.rule);
    const DestructionList list = listed(book, {dayOf(2023, 4, 1), ""});
    QCOMPARE(
        named(book, list.text()),
        "Voorstel tot vernietiging: termijn voorbij vóór 1 april 2023. Dit vernietigt niets: dat doet de "
        "archivaris.\n"
        "\nTe vernietigen: 1\n"
        "incident: " +
            rule +
            "\n  A  brand · einde inzet · 5 jaar na 14 maart 2018: tot en met 14 maart 2023 (voorstel)\n"
            "\nTermijn voorbij, niet te vernietigen: 1\n"
            "incident: " +
            rule +
            "\n  C  brand · einde inzet · 5 jaar na 1 juni 2017: tot en met 1 juni 2022 (voorstel) · "
            "niet vernietigen, want hotspot; groot\n");
    const QString english = named(book, listed(book, {dayOf(2024, 1, 1), "", Language::English}).text());
    QVERIFY(english.startsWith("Proposal for destruction: term over before 1 January 2024. This destroys "
                               "nothing: the archivist does.\n\nTo be destroyed: 4\nincident: "));
    QVERIFY(english.contains("  A  fire · end of deployment · 5 years after 14 March 2018: up to and "
                             "including 14 March 2023 (proposed)\n"));
    QVERIFY(english.contains("\ntally: Selectielijst gemeenten 2020, 19.1"));
    QVERIFY(english.contains("\nTerm over, not to be destroyed: 1\n"));
    QCOMPARE(english.count("\nincident: "), 2);
}

void TstDestructionList::itIsATable()
{
    Book book;
    book.import(rows);
    const QStringList lines = named(book, listed(book, {dayOf(2024, 1, 1), ""}).csv()).split("\r\n");
    QCOMPARE(lines.size(), 7);
    QCOMPARE(
        lines[0],
        QStringLiteral("register;id;title;class;class_proposed;trigger;trigger_date;last_day;proposal;hold"));
    QVERIFY(lines[1].startsWith("incident;C;brand;\"Selectielijst gemeenten 2020 kent geen rij"));
    QVERIFY(lines[1].endsWith("\";1;einde inzet;2017-06-01;2022-06-01;hold;\"hotspot; groot\""));
    QVERIFY(lines[2].startsWith("incident;B;\"'=storm; wind\";"));
    QVERIFY(lines[2].endsWith(";1;einde inzet;2018;2023-12-31;destroy;"));
    QVERIFY(lines[4].endsWith(";1;geopend;2018-05-05;2023-05-05;destroy;"));
    QVERIFY(lines[5].startsWith("tally;T;"));
    QVERIFY(lines[5].contains(";0;"));
    QVERIFY(lines[6].isEmpty());
}

void TstDestructionList::anEmptyListSaysSo()
{
    Book book;
    const DestructionList list = listed(book, {dayOf(2024, 1, 1), ""});
    QVERIFY(list.text().ends_with("\n\nTe vernietigen: 0\n\nTermijn voorbij, niet te vernietigen: 0\n"));
    QCOMPARE(std::ranges::count(list.csv(), '\n'), 1);
}

void TstDestructionList::itDestroysNothing()
{
    Book book;
    book.import(rows);
    const int64_t before = must(book.reader().timelineCount({}));
    const DestructionList list = listed(book, {dayOf(2099, 1, 1), ""});
    QVERIFY(!list.text().empty() && !list.csv().empty());
    QCOMPARE(must(book.reader().timelineCount({})), before);
}

void TstDestructionList::aRegisterThatIsNotKnownIsAskedBack()
{
    Book book;
    const Result<DestructionList> list = DestructionList::make(book.reader(), {0, "kite"});
    QVERIFY(!list);
    QCOMPARE(list.error().remedy, Remedy::AskAgain);
    QVERIFY(list.error().words.contains("\"kite\" is no register of this journal"));
}

QTEST_GUILESS_MAIN(TstDestructionList)
#include "tst_destructionlist.moc"
