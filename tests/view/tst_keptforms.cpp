#include "view/hand.h"
#include "view/window.h"

#include <QDirIterator>
#include <QInputMethodEvent>
#include <QRegularExpression>

using namespace piketboek;

class TstKeptForms : public QObject
{
    Q_OBJECT

private slots:
    void theSameFieldWordsAndCursorStand_data();
    void theSameFieldWordsAndCursorStand();
    void aRepairThatWasBegunComesBack();
    void theStartSaysWhatItBroughtBack();
    void whoEndsItWithNothingBegunStartsOnNu();
    void everyBoxOfWordsIsKept();
};

namespace {

/// The real pages over a tablet, and the field with the cursor.
struct Screen
{
    explicit Screen(TabletDisk &disk) : tablet(disk), window(tablet, {1920, 1900}), hand(window.shown()) {}

    QQuickItem *area() { return window.shown().activeFocusItem(); }
    QString field()
    {
        const QQuickItem *box = area() ? area()->parentItem() : nullptr;
        return !box                               ? QString()
               : box->property("field").isValid() ? box->property("field").toString()
                                                  : "line";
    }
    QString words()
    {
        QString text = area() ? area()->property("text").toString() : QString();
        return text.insert(area()->property("cursorPosition").toInt(),
                           area()->property("preeditText").toString());
    }
    int caret()
    {
        return area()->property("cursorPosition").toInt() +
               static_cast<int>(area()->property("preeditText").toString().size());
    }
    void hold(const QString &words)
    {
        QInputMethodEvent event(words, {});
        QCoreApplication::sendEvent(area(), &event);
    }
    void resize(int width, int height)
    {
        window.shown().resize(width, height);
        QTest::qWait(120);
    }

    Tablet tablet;
    Window window;
    Hand hand;
};

/// Pressed twice; the alarm is known, so that nothing else asks for a time.
void mendDeparture(IncidentSession &incident)
{
    incident.setAlarm(2);
    incident.pressTime("departed");
    incident.pressTime("departed");
}

} // namespace

void TstKeptForms::theSameFieldWordsAndCursorStand_data()
{
    QTest::addColumn<QStringList>("openers");
    QTest::addColumn<QString>("field");
    const auto form = [](const char *field, const QStringList &openers) {
        QTest::newRow(field) << openers << QString(field);
    };
    form("line", {"Wat gebeurt er?"});
    form("place", {"Adres"});
    form("highlight", {"Bijzonderheid"});
    form("subcategory", {"Soort"});
    form("callout", {"Oproep toevoegen"});
    form("pager", {"Plak pagertekst"});
    form("grip by", {"GRIP vastleggen", "iemand anders"});
    form("grip at", {"GRIP vastleggen", "om, bijvoorbeeld 03:41"});
    form("alarm", {"anders"});
    form("time:departed", {"anders"});
    form("methane M", {"METHANE invullen", "Grootschalig incident?"});
}

void TstKeptForms::theSameFieldWordsAndCursorStand()
{
    QFETCH(QStringList, openers);
    QFETCH(QString, field);
    TabletDisk disk;
    {
        Screen screen(disk);
        screen.tablet.tap("fire");
        if (field == "time:departed")
            mendDeparture(*screen.tablet.session.incident());
        for (const QString &opener : openers)
            QVERIFY2(screen.hand.press(opener), qPrintable(opener));
        QTRY_COMPARE(screen.field(), field);
        screen.hand.type("Buurpand");
        QTest::keyClick(&screen.window.shown(), Qt::Key_Left);
        QTest::keyClick(&screen.window.shown(), Qt::Key_Left);
        const auto stands = [&](const char *after) {
            QTest::qWait(50);
            const bool same = screen.field() == field && screen.words() == "Buurpand" && screen.caret() == 6;
            if (!same)
                qWarning("%s: %s “%s” at %d", after, qPrintable(screen.field()), qPrintable(screen.words()),
                         screen.caret());
            return same;
        };
        QVERIFY(stands("typing"));
        screen.resize(800, 1280);
        QVERIFY(stands("upright"));
        screen.resize(412, 915);
        QVERIFY(stands("small"));
        screen.resize(1920, 1900);
        QVERIFY(stands("turned back"));
        screen.tablet.settings.setLanguage("en");
        QVERIFY(stands("English"));
        screen.tablet.settings.setLanguage("nl");
        screen.tablet.settings.setTheme("night");
        QVERIFY(stands("night"));
        screen.tablet.session.setPage("timeline");
        QTest::qWait(50);
        screen.tablet.session.openRecord(screen.tablet.session.incident()->record());
        QVERIFY(stands("another page"));
        disk.clock.set(disk.clock.now() - 90'000'000);
        screen.hold("iel");
        QCOMPARE(screen.words(), QString("Buurpaielnd"));
    }
    Screen again(disk);
    QTRY_COMPARE(again.field(), field);
    QCOMPARE(again.words(), QString("Buurpaielnd"));
    QCOMPARE(again.caret(), 9);
    QVERIFY(again.tablet.session.restored().startsWith("Hersteld: "));
}

void TstKeptForms::aRepairThatWasBegunComesBack()
{
    TabletDisk disk;
    {
        Screen screen(disk);
        screen.tablet.tap("fire");
        screen.tablet.session.incident()->phrase("Ter plaatse");
        QVERIFY(screen.hand.press("Herstel"));
        QTest::qWait(100);
        if (!screen.field().startsWith("repair:"))
            QVERIFY(screen.hand.press("Herstel"));
        QTRY_VERIFY(screen.field().startsWith("repair:"));
        screen.hand.type(" om 03:20");
        QVERIFY(screen.words().endsWith(" om 03:20"));
    }
    Screen again(disk);
    QTRY_VERIFY(again.field().startsWith("repair:"));
    QVERIFY(again.words().endsWith(" om 03:20"));
}

void TstKeptForms::theStartSaysWhatItBroughtBack()
{
    TabletDisk disk;
    QString record;
    {
        Tablet tablet(disk);
        record = tablet.tap("fire");
        tablet.session.incident()->setPlace("Dubbeldamseweg");
        tablet.session.incident()->setDraftText("Buurpand stabiel");
    }
    Screen again(disk);
    QCOMPARE(again.tablet.session.page(), QString("incident"));
    QCOMPARE(again.tablet.session.incident()->record(), record);
    const QString words = "Hersteld: de regel die u typte in Brand Dubbeldamseweg";
    QCOMPARE(again.tablet.session.restored(), words);
    QVERIFY(again.hand.sees(words));
    again.tablet.session.setPage("now");
    QTRY_VERIFY(!again.hand.sees(words));
}

void TstKeptForms::whoEndsItWithNothingBegunStartsOnNu()
{
    TabletDisk disk;
    {
        Tablet tablet(disk);
        tablet.tap("fire");
    }
    Tablet again(disk);
    QCOMPARE(again.session.page(), QString("now"));
    QCOMPARE(again.session.restored(), QString());
}

// Whoever adds a box that forgets is stopped here.
void TstKeptForms::everyBoxOfWordsIsKept()
{
    const QStringList mayHaveOne{"KeptBox.qml",          "DraftBox.qml", "TextBox.qml", "EntryBox.qml",
                                 "TimelineFilters.qml",    // a filter never survives a restart
                                 "TimelineMoment.qml",     // likewise
                                 "ReportSheet.qml",        // is read only
                                 "SheetHeads.qml",         // is the clipboard's
                                 "LockedAdding.qml",       // is kept by DutySession
                                 "OfficerForm.qml",        // holds a PIN: nothing of it is ever kept
                                 "UpkeepPanel.qml",        // a folder that is taken at once
                                 "TilesPanel.qml",         // an address, likewise
                                 "MunicipalityPanel.qml"}; // a code and a file, likewise
    static const QRegularExpression box("^\\s*(TextBox|EntryBox|TextField|TextArea|TextInput|TextEdit) \\{",
                                        QRegularExpression::MultilineOption);
    int seen = 0;
    for (QDirIterator files(SOURCE_DIR "/qml", {"*.qml"}, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        QVERIFY(file.open(QFile::ReadOnly));
        if (!box.match(QString::fromUtf8(file.readAll())).hasMatch())
            continue;
        QVERIFY2(mayHaveOne.contains(files.fileName()), qPrintable(files.fileName()));
        ++seen;
    }
    QCOMPARE(seen, mayHaveOne.size());
}

QTEST_MAIN(TstKeptForms)
#include "tst_keptforms.moc"
