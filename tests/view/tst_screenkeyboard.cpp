#include "view/hand.h"
#include "view/screenkeyboard.h"
#include "view/window.h"

#include <QQmlComponent>

using namespace piketboek;

class TstScreenKeyboard : public QObject
{
    Q_OBJECT

private slots:
    void aFingerInAFieldBringsItAndItTypesTheLine();
    void whatStandsIsRubbedOutAndSignsAreThere();
    void aMouseOrARealKeyboardNeedsNone();
    void putAwayItStaysAwayUntilAFieldIsTouched();
    void aKeyThatTakesTheCursorAwayEndsNothing();
    void nobodyGetsItWhoDoesNotWantIt();
    void theLineStaysInSightAboveIt();
};

namespace {

struct Desktop
{
    explicit Desktop(QSize size = {1280, 800}) : window(tablet, size), hand(window.shown())
    {
        tablet.session.now()->tap("fire", 120);
        (void)QTest::qWaitFor([&] { return hand.sees("Vastleggen"); });
    }

    QString line() { return tablet.session.incident()->draftText(); }
    bool hasKeys() { return hand.sees("spatie"); }

    /// One finger in the field of the line.
    void touchTheLine()
    {
        hand.touch("Wat gebeurt er?", 60);
        (void)QTest::qWaitFor([&] { return hasKeys(); }, 2000);
    }

    void touchAll(const QStringList &keys)
    {
        for (const QString &key : keys)
            hand.touch(key, 40);
    }

    /// A key that carries an icon.
    void touchIcon(const QString &glyph)
    {
        const QQuickItem *key = keyIn(*window.shown().contentItem(), glyph);
        QVERIFY2(key, qPrintable(glyph));
        hand.touchAt(key->mapToScene({key->width() / 2, key->height() / 2}).toPoint(), 40);
    }

    static const QQuickItem *keyIn(const QQuickItem &item, const QString &glyph)
    {
        const bool isKey = QByteArray(item.metaObject()->className()).startsWith("KeyCap_");
        if (isKey && item.isVisible() && item.property("glyph") == glyph)
            return &item;
        for (const QQuickItem *child : item.childItems()) {
            if (const QQuickItem *found = keyIn(*child, glyph))
                return found;
        }
        return nullptr;
    }

    TabletDisk disk;
    Tablet tablet{disk};
    Window window;
    Hand hand;
};

} // namespace

void TstScreenKeyboard::aFingerInAFieldBringsItAndItTypesTheLine()
{
    Desktop desk;
    QVERIFY(!desk.hasKeys());
    desk.touchTheLine();
    QVERIFY(desk.hasKeys());
    desk.touchAll({"R", "o", "o", "k", "spatie", "3"});
    QCOMPARE(desk.line(), QString("Rook 3"));
    desk.hand.touch("Vastleggen", 60);
    QTRY_COMPARE(desk.line(), QString());
    QVERIFY(desk.hand.sees("Rook 3"));
}

void TstScreenKeyboard::whatStandsIsRubbedOutAndSignsAreThere()
{
    Desktop desk;
    desk.touchTheLine();
    desk.touchAll({"D", "e"});
    desk.touchIcon("backspace");
    desk.touchAll({"é?!", "é", "€", "abc"});
    desk.touchIcon("shift");
    desk.touchAll({"K", "a"});
    QCOMPARE(desk.line(), QString("Dé€Ka"));
}

void TstScreenKeyboard::aMouseOrARealKeyboardNeedsNone()
{
    Desktop desk;
    QVERIFY(desk.hand.press("Wat gebeurt er?"));
    QTest::qWait(ScreenKeyboard::answersWithin + 200);
    QVERIFY(!desk.hasKeys());
    desk.touchTheLine();
    QVERIFY(desk.hasKeys());
    desk.hand.type("b");
    QTRY_VERIFY(!desk.hasKeys());
    QCOMPARE(desk.line(), QString("b"));
}

void TstScreenKeyboard::putAwayItStaysAwayUntilAFieldIsTouched()
{
    Desktop desk;
    desk.touchTheLine();
    desk.touchAll({"A"});
    desk.touchIcon("down");
    QTRY_VERIFY(!desk.hasKeys());
    QTest::qWait(ScreenKeyboard::answersWithin + 200);
    QVERIFY(!desk.hasKeys());
    desk.hand.touch("A", 60);
    QTRY_VERIFY(desk.hasKeys());
    QCOMPARE(desk.line(), QString("A"));
}

void TstScreenKeyboard::aKeyThatTakesTheCursorAwayEndsNothing()
{
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQuick; TextInput { property int entered; focus: true; "
                      "Keys.onReturnPressed: { entered += 1; focus = false } }",
                      QUrl());
    const std::unique_ptr<QQuickItem> field(qobject_cast<QQuickItem *>(component.create()));
    QVERIFY2(field, qPrintable(component.errorString()));
    ScreenKeyboard keyboard;
    QQuickWindow window;
    field->setParentItem(window.contentItem());
    window.show();
    window.requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->forceActiveFocus();
    keyboard.type("a");
    QCOMPARE(field->property("text"), QString("a"));
    keyboard.enter();
    keyboard.enter(); // to nobody
    QCOMPARE(field->property("entered"), 1);
}

void TstScreenKeyboard::nobodyGetsItWhoDoesNotWantIt()
{
    Desktop desk;
    desk.tablet.settings.setOwnKeyboard(false);
    desk.hand.touch("Wat gebeurt er?", 60);
    QTest::qWait(ScreenKeyboard::answersWithin + 200);
    QVERIFY(!desk.hasKeys());
}

void TstScreenKeyboard::theLineStaysInSightAboveIt()
{
    for (const QSize size : {QSize(1280, 800), QSize(800, 1280), QSize(412, 915)}) {
        Desktop desk(size);
        desk.touchTheLine();
        QVERIFY(desk.hasKeys());
        const int top = desk.hand.restingPlaceOf("1").y();
        QVERIFY2(desk.hand.restingPlaceOf("Vastleggen").y() < top, qPrintable(QString::number(size.width())));
        desk.touchAll({"A"});
        QCOMPARE(desk.line(), QString("A"));
    }
}

QTEST_MAIN(TstScreenKeyboard)
#include "tst_screenkeyboard.moc"
