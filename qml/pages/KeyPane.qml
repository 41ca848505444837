// A plain Dutch keyboard, for where the system has none: letters with the digits above them, and signs.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Rectangle {
    id: pane

    required property ScreenKeyboard keyboard
    property bool shifted: false
    property bool signs: false
    readonly property bool large: shifted || keyboard.beginsWords
    readonly property var letters: ["1234567890", "qwertyuiop", "asdfghjkl'", "zxcvbnm"]
    readonly property var others: ["1234567890", "-/:;()€&@\"", "!?+=%#*_éë", "ïöüáèçñ"]
    readonly property var rows: signs ? others : letters
    readonly property real between: Theme.narrow ? 3 : Theme.gap
    readonly property real unit: Math.floor((width - 2 * Theme.space - 9 * between) / 10)

    function tap(words: string) {
        keyboard.type(large && !signs ? words.toUpperCase() : words)
        shifted = false
    }

    implicitHeight: keys.height + 2 * Theme.gap
    color: Theme.ground

    Connections {
        target: pane.keyboard

        function onShownChanged() {
            pane.signs = false
            pane.shifted = false
        }
    }

    // What lies between two keys is nobody's.
    MouseArea { anchors.fill: parent }

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.edge
    }

    Column {
        id: keys

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.gap
        spacing: pane.between

        Repeater {
            model: pane.rows

            Row {
                id: row

                required property string modelData
                required property int index
                readonly property bool last: index === 3

                anchors.horizontalCenter: parent.horizontalCenter
                spacing: pane.between

                KeyCap {
                    visible: row.last
                    unit: pane.unit
                    between: pane.between
                    widthInKeys: 1.5
                    marked: pane.shifted
                    enabled: !pane.signs
                    glyph: "shift"
                    Accessible.name: qsTr("Hoofdletter")
                    onClicked: pane.shifted = !pane.shifted
                }

                Repeater {
                    model: row.modelData.split("")

                    KeyCap {
                        required property string modelData

                        unit: pane.unit
                        between: pane.between
                        text: pane.large && !pane.signs ? modelData.toUpperCase() : modelData
                        onClicked: pane.tap(modelData)
                    }
                }

                KeyCap {
                    visible: row.last
                    unit: pane.unit
                    between: pane.between
                    widthInKeys: 1.5
                    autoRepeat: true
                    glyph: "backspace"
                    Accessible.name: qsTr("Letter weg")
                    onClicked: pane.keyboard.rubOut()
                }
            }
        }

        KeyPaneFoot {
            keyboard: pane.keyboard
            unit: pane.unit
            between: pane.between
            signs: pane.signs
            onTapped: words => pane.tap(words)
            onSignsAsked: pane.signs = !pane.signs
        }
    }
}
