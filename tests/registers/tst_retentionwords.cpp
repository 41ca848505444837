#include "registers/retentionwords.h"

#include "records.h"

#include <QTest>

using namespace piketboek;

class TstRetentionWords : public QObject
{
    Q_OBJECT

private slots:
    void theTermIsToldInBothTongues_data()
    {
        QTest::addColumn<RecordState>("state");
        QTest::addColumn<QString>("dutch");
        QTest::addColumn<QString>("english");
        const auto row = [](const char *name, const RecordState &state, const char *dutch,
                            const char *english) {
            QTest::newRow(name) << state << QString(dutch) << QString(english);
        };
        const Acts hotspot = {set("hold", "hotspot COVID-19")};
        const auto incident = [](const Acts &acts) { return record("incident", "02 19:00", acts); };
        row("running", incident({step("end", "2020")}),
            "5 jaar na 31 december 2020: tot en met 31 december 2025 (voorstel)",
            "5 years after 31 December 2020: up to and including 31 December 2025 (proposed)");
        row("held", incident(Acts{step("end", "14 05:00")} + hotspot),
            "5 jaar na 14 maart 2020: tot en met 14 maart 2025 (voorstel) · niet vernietigen, want hotspot "
            "COVID-19",
            "5 years after 14 March 2020: up to and including 14 March 2025 (proposed) · not to be "
            "destroyed, "
            "because hotspot COVID-19");
        row("no proposal", record("tally", "02 19:00", {dated("period", "2020-03")}),
            "5 jaar na 31 maart 2020: tot en met 31 maart 2025",
            "5 years after 31 March 2020: up to and including 31 March 2025");
        row("not begun", incident({}), "5 jaar, nog niet begonnen (voorstel)",
            "5 years, not yet begun (proposed)");
        row("not begun, held", incident(hotspot),
            "5 jaar, nog niet begonnen (voorstel) · niet vernietigen, want hotspot COVID-19",
            "5 years, not yet begun (proposed) · not to be destroyed, because hotspot COVID-19");
        row("for ever", ordinance(mayors), "altijd (voorstel)", "for ever (proposed)");
    }
    void theTermIsToldInBothTongues()
    {
        QFETCH(const RecordState, state);
        QFETCH(const QString, dutch);
        QFETCH(const QString, english);
        const RetentionTerm term = *RetentionTerm::of(state, RegisterBook::shipped());
        QCOMPARE(QString::fromStdString(retentionWords(term, Language::Dutch)), dutch);
        QCOMPARE(QString::fromStdString(retentionWords(term, Language::English)), english);
    }

    void oneYearIsNoYears()
    {
        const RetentionTerm term{.retention = {.rule = "11.1.1", .years = 1}};
        QCOMPARE(retentionWords(term, Language::Dutch), std::string("1 jaar, nog niet begonnen"));
        QCOMPARE(retentionWords(term, Language::English), std::string("1 year, not yet begun"));
    }
};

QTEST_GUILESS_MAIN(TstRetentionWords)
#include "tst_retentionwords.moc"
