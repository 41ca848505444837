// The window: bars around the page shown; the look follows the settings before the first frame.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Piketboek

ApplicationWindow {
    id: window

    required property Session session
    readonly property bool rail: width >= 900 && width > height
    readonly property var keyboard: Qt.inputMethod
    readonly property real under: Theme.covered > 0 ? Theme.covered : rail ? 0 : nav.height
    property real covered: ours.shown ? keys.pane?.height ?? 0 : keyboard.visible ? keyboard.keyboardRectangle.height / Screen.devicePixelRatio : 0

    width: 1280
    height: 800
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: qsTr("Piketboek")
    color: Theme.ground
    palette.mid: Theme.edge
    palette.dark: Theme.ink

    ThemeBinding {
        settings: window.session.settings
        density: Screen.pixelDensity
        covered: window.covered
        windowWidth: window.width
    }

    Shortcut {
        enabled: !window.session.duty.locked
        sequences: ["Escape", "Back", "Alt+Left"]
        onActivated: window.session.back()
    }

    // What stands in the window takes its size from it: the item between them has none until all is made (Qt 6.4).
    Head {
        id: head

        visible: !window.session.duty.locked
        x: window.rail && !Theme.leftHanded ? nav.width : 0
        width: window.width - (window.rail ? nav.width : 0)
        session: window.session
    }

    NavBar {
        id: nav

        readonly property var deskPages: ["year", "registers"] // behind Meer on a telephone

        x: window.rail && Theme.leftHanded ? window.width - width : 0
        y: window.rail ? 0 : window.height - height
        width: window.rail ? Math.max(104, implicitWidth) : window.width
        height: window.rail ? window.height : implicitHeight
        visible: !window.session.duty.locked && (window.rail || Theme.covered === 0)
        rail: window.rail
        current: Theme.narrow && deskPages.includes(window.session.part) ? "settings" : window.session.part
        onChosen: page => window.session.page = page
    }

    // Upright it stands where the thumb is.
    VoiceBar {
        id: voice

        visible: wanted && !window.session.duty.locked
        x: head.x
        y: window.rail ? head.height : window.height - window.under - height
        width: head.width
        height: implicitHeight
        attachments: window.session.attachments
    }

    Pages {
        id: pages

        visible: !window.session.duty.locked
        x: head.x
        y: head.height + (window.rail ? voice.height : 0)
        width: head.width
        height: window.height - head.height - voice.height - window.under
        session: window.session
    }

    // One for all: it stands around the control that the keyboard is on.
    FocusFrame {
        readonly property Pressable button: window.activeFocusItem as Pressable

        parent: window.activeFocusItem
        anchors.margins: -(button?.frameGap ?? 4)
        border.color: (button as NavButton)?.chosen ? Theme.accentInk : Theme.accent
        visible: button?.visualFocus ?? (parent as BigTile) !== null
    }

    ScreenKeyboard {
        id: ours

        allowed: window.session.settings.ownKeyboard
    }

    Repeater {
        model: window.session.duty.locked ? 1 : 0

        LockPage {
            width: window.width
            height: window.height - Theme.covered
            session: window.session
        }
    }

    // Made when it first comes: its keys are as many things as all else that the start shows.
    Kept {
        id: keys

        property KeyPane pane: null

        onItemAdded: (index, item) => pane = item as KeyPane
        wanted: ours.shown ? 1 : 0

        KeyPane {
            y: window.height - height
            width: window.width
            visible: ours.shown
            keyboard: ours
        }
    }
}
