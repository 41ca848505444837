// Everything around the page shown, and the pages; over it the keyboard of our own, or what a locked tablet shows.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

FocusScope {
    id: place

    required property Session session
    readonly property bool rail: width >= 900 && width > height
    readonly property var keyboard: Qt.inputMethod
    readonly property real under: Theme.covered > 0 ? Theme.covered : rail ? 0 : nav.height
    /// What a keyboard hides at the bottom, px.
    readonly property real covering: ours.shown ? keys.pane?.height ?? 0 : keyboard.visible ? keyboard.keyboardRectangle.height / Screen.devicePixelRatio : 0
    /// Where the tiles of Nu stand, as high as one of them; empty when they are not as they will be at a start.
    readonly property rect tilesAt: now && !session.duty.locked && Theme.covered === 0 ? Qt.rect(pages.x + now.tilesAt.x, pages.y + now.tilesAt.y, now.tilesAt.width, now.tilesAt.height) : Qt.rect(0, 0, 0, 0)
    readonly property NowPage now: pages.now

    readonly property Item focused: Window.activeFocusItem

    focus: true
    onTilesAtChanged: settle.restart()
    palette.mid: Theme.edge
    palette.dark: Theme.ink

    Shortcut {
        enabled: !place.session.duty.locked
        sequences: ["Escape", "Back", "Alt+Left"]
        onActivated: place.session.back()
    }

    Head {
        id: head

        visible: !place.session.duty.locked
        x: place.rail && !Theme.leftHanded ? nav.width : 0
        width: place.width - (place.rail ? nav.width : 0)
        session: place.session
    }

    NavBar {
        id: nav

        x: place.rail && Theme.leftHanded ? place.width - width : 0
        y: place.rail ? 0 : place.height - height
        width: place.rail ? Math.max(104, implicitWidth) : place.width
        height: place.rail ? place.height : implicitHeight
        visible: !place.session.duty.locked && (place.rail || Theme.covered === 0)
        rail: place.rail
        room: place.height - Theme.covered
        current: place.session.part
        onChosen: page => place.session.page = page
    }

    // Upright it stands where the thumb is.
    VoiceBar {
        id: voice

        visible: wanted && !place.session.duty.locked
        x: head.x
        y: place.rail ? head.height : place.height - place.under - height
        width: head.width
        height: implicitHeight
        hanging: place.rail
        attachments: place.session.attachments
    }

    Pages {
        id: pages

        visible: !place.session.duty.locked
        x: head.x
        y: head.height + (place.rail ? voice.height : 0)
        width: head.width
        height: place.height - head.height - voice.height - place.under
        session: place.session
    }

    // One for all: it stands around the control that the keyboard is on.
    FocusFrame {
        readonly property Pressable button: place.focused as Pressable

        parent: place.focused
        anchors.margins: -(button?.frameGap ?? 4)
        border.color: (button as NavButton)?.chosen ? Theme.accentInk : Theme.accent
        visible: button?.visualFocus ?? (parent as BigTile) !== null
    }

    ScreenKeyboard {
        id: ours

        allowed: place.session.settings.ownKeyboard
    }

    Binding {
        target: place.Window.window
        property: "covered"
        value: place.covering
    }

    Timer {
        id: settle

        interval: 300
        onTriggered: place.session.tilesPlace.stood(Qt.size(place.width, place.height), place.tilesAt)
    }

    Repeater {
        model: place.session.duty.locked ? 1 : 0

        LockPage {
            width: place.width
            height: place.height - Theme.covered
            session: place.session
        }
    }

    // Made when it first comes: its keys are as many things as all else that the start shows.
    Kept {
        id: keys

        property KeyPane pane: null

        onItemAdded: (index, item) => pane = item as KeyPane
        wanted: ours.shown ? 1 : 0

        KeyPane {
            y: place.height - height
            width: place.width
            visible: ours.shown
            keyboard: ours
        }
    }
}
