#include "view/personalmarks.h"

#include "support/must.h"
#include "view/hand.h"
#include "view/window.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace piketboek;

namespace {

QQuickItem *lineBox(QQuickItem *item)
{
    if (item->isVisible() && item->property("textDocument").isValid() && !item->property("readOnly").toBool())
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = lineBox(child))
            return found;
    }
    return nullptr;
}

QStringList underlinedIn(QQuickItem &box)
{
    const QTextBlock block =
        box.property("textDocument").value<QQuickTextDocument *>()->textDocument()->firstBlock();
    QStringList words;
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (range.format.fontUnderline())
            words += block.text().mid(range.start, range.length);
    }
    return words;
}

} // namespace

class TstPersonalMarks : public QObject
{
    Q_OBJECT

private slots:
    void aNumberInTheLineIsUnderlinedAndGoesToAPersonOfItsOwn();
    void aNameIsWrittenAsAPerson();
    void aPersonSaidAnewStaysCovered();
};

void TstPersonalMarks::aNumberInTheLineIsUnderlinedAndGoesToAPersonOfItsOwn()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const QString fire = tablet.tap("fire");
    IncidentSession &incident = *tablet.session.incident();
    Window window(tablet);
    Hand hand(window.shown());
    incident.setDraftText("Melder 06-12345678 staat bij de garage");
    QVERIFY(QTest::qWaitFor([&] { return hand.sees("Verplaats naar Persoon"); }));
    QQuickItem *box = lineBox(window.shown().contentItem());
    QVERIFY(box);
    QCOMPARE(box->property("text").toString(), incident.draftText());
    QCOMPARE(underlinedIn(*box), QStringList{"06-12345678"});

    QVERIFY(hand.press("Verplaats naar Persoon"));
    QCOMPARE(incident.draftText(), QString("Melder (persoon) staat bij de garage"));
    QVERIFY(!incident.personal());
    QVERIFY(underlinedIn(*box).isEmpty());
    const Line line = must(tablet.reader->lastLine(fire.toStdString())).value();
    QVERIFY(!line.envelope.coverOf("text"));
    QCOMPARE(line.disclosures.text("person"), std::string("06-12345678"));
    QVERIFY(tablet.column(*incident.lines(), "lineText").contains("Persoon: 06-12345678"));

    incident.write();
    const Line said = must(tablet.reader->lastLine(fire.toStdString())).value();
    QCOMPARE(said.disclosures.text("text"), std::string("Melder (persoon) staat bij de garage"));
}

void TstPersonalMarks::aNameIsWrittenAsAPerson()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const QString fire = tablet.tap("fire");
    IncidentSession &incident = *tablet.session.incident();
    incident.setDraftKind("person");
    incident.setDraftText("eigenaar van nummer 12");
    incident.write();
    const Line line = must(tablet.reader->lastLine(fire.toStdString())).value();
    QVERIFY(!line.envelope.coverOf("text"));
    QCOMPARE(line.disclosures.text("person"), std::string("eigenaar van nummer 12"));
    QCOMPARE(incident.draftText(), QString());
    tablet.session.setPage("now");
    QCOMPARE(tablet.column(*tablet.session.now()->running(), "lastLine"), QStringList{""});
}

void TstPersonalMarks::aPersonSaidAnewStaysCovered()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const QString fire = tablet.tap("fire");
    IncidentSession &incident = *tablet.session.incident();
    incident.setDraftKind("person");
    incident.setDraftText("eigenaar van nummer 12");
    incident.write();
    QCOMPARE(tablet.at(*incident.lines(), 0, "bare").toString(), QString("eigenaar van nummer 12"));
    const Line first = must(tablet.reader->lastLine(fire.toStdString())).value();
    QVERIFY(
        incident.correct(QString::fromStdString(first.id.device), first.id.seq, "eigenaar van nummer 14"));
    const Line mended = must(tablet.reader->lastLine(fire.toStdString())).value();
    QCOMPARE(mended.correctedText, std::string("eigenaar van nummer 14"));
    QCOMPARE(tablet.at(*incident.lines(), 0, "lineText").toString(),
             QString("Persoon: eigenaar van nummer 14"));
    QCOMPARE(tablet.at(*incident.lines(), 0, "original").toString(),
             QString("Persoon: eigenaar van nummer 12"));
    for (const PlacedEntry &entry : must(tablet.reader->placed(fire.toStdString()))) {
        if (entry.envelope.act == "correct")
            QVERIFY(entry.envelope.coverOf("person") && !entry.envelope.coverOf("text"));
    }
    tablet.session.setPage("now");
    QCOMPARE(tablet.column(*tablet.session.now()->running(), "lastLine"), QStringList{""});
}

QTEST_MAIN(TstPersonalMarks)
#include "tst_personalmarks.moc"
