import QtQuick
import QtTest
import Piketboek

Item {
    id: sheet

    width: 500
    height: 300

    BigTile {
        id: fire

        property int held: -1
        property int taps: 0

        width: 200
        height: 120
        category: "fire"
        words: "Brand"
        crowded: fingers.crowded
        onTapped: heldMs => {
            held = heldMs
            taps += 1
        }
    }

    BigTile {
        id: weather

        property int taps: 0

        x: 220
        width: 200
        height: 120
        category: "extreme_weather"
        words: "Extreem weer"
        subtext: "storm"
        crowded: fingers.crowded
        onTapped: taps += 1
    }

    FingerWatch {
        id: fingers

        anchors.fill: parent
    }

    TestCase {
        name: "BigTile"
        when: windowShown

        function init() {
            fire.armed = true
            fire.taps = 0
            fire.held = -1
            weather.taps = 0
        }

        function test_aHeldFingerActsOnReleaseOnly() {
            const finger = touchEvent(fire)
            finger.press(1, fire, 50, 50).commit()
            wait(Theme.tapGuard + 60)
            compare(fire.taps, 0)
            finger.release(1, fire, 50, 50).commit()
            compare(fire.taps, 1)
            verify(fire.held >= Theme.tapGuard)
        }

        function test_aBrushIsIgnored() {
            fire.settle(Theme.tapGuard - 1)
            compare(fire.taps, 0)
            fire.settle(Theme.tapGuard)
            compare(fire.taps, 1)
        }

        function test_aSecondFingerElsewhereSpoilsThePress() {
            const hand = touchEvent(sheet)
            hand.press(1, fire, 50, 50).commit()
            wait(30)
            hand.stationary(1).press(2, weather, 50, 50).commit()
            wait(Theme.tapGuard + 60)
            hand.stationary(1).release(2, weather, 50, 50).commit()
            hand.release(1, fire, 50, 50).commit()
            compare(fire.taps, 0)
            compare(weather.taps, 0)
        }

        function test_twoFingersOnOneTileSpoilThePress() {
            const hand = touchEvent(sheet)
            hand.press(1, fire, 40, 50).press(2, fire, 90, 50).commit()
            wait(Theme.tapGuard + 60)
            hand.release(1, fire, 40, 50).release(2, fire, 90, 50).commit()
            compare(fire.taps, 0)
        }

        function test_afterASpoiledPressTheNextOneActs() {
            test_aSecondFingerElsewhereSpoilsThePress()
            test_aHeldFingerActsOnReleaseOnly()
        }

        function test_aFingerThatSlidesOffDoesNothing() {
            const finger = touchEvent(fire)
            finger.press(1, fire, 50, 50).commit()
            wait(Theme.tapGuard + 60)
            finger.move(1, sheet, 50, 250).commit()
            finger.release(1, sheet, 50, 250).commit()
            compare(fire.taps, 0)
        }

        function test_aDeadTileDoesNothing() {
            fire.armed = false
            const finger = touchEvent(fire)
            finger.press(1, fire, 50, 50).commit()
            wait(Theme.tapGuard + 60)
            finger.release(1, fire, 50, 50).commit()
            compare(fire.taps, 0)
        }

        function test_theKeyboardReachesAndPressesIt() {
            fire.forceActiveFocus()
            keyClick(Qt.Key_Tab)
            verify(weather.activeFocus)
            keyClick(Qt.Key_Return)
            keyClick(Qt.Key_Space)
            compare(weather.taps, 2)
        }

        function test_itSaysWhatItIs() {
            compare(weather.Accessible.name, "Extreem weer, storm")
            compare(weather.Accessible.role, Accessible.Button)
        }
    }
}
