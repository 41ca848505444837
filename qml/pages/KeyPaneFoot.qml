// The lowest row of the keyboard on the screen.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Row {
    id: foot

    required property ScreenKeyboard keyboard
    required property real unit
    required property real between
    required property bool signs

    signal tapped(string words)
    signal signsAsked

    spacing: between

    KeyCap {
        unit: foot.unit
        between: foot.between
        widthInKeys: 1.5
        text: foot.signs ? qsTr("abc") : "é?!"
        Accessible.name: foot.signs ? qsTr("Letters") : qsTr("Tekens")
        onClicked: foot.signsAsked()
    }

    Repeater {
        model: [",", " ", "."]

        KeyCap {
            required property string modelData

            unit: foot.unit
            between: foot.between
            widthInKeys: modelData === " " ? 4 : 1
            text: modelData === " " ? qsTr("spatie") : modelData
            onClicked: foot.tapped(modelData)
        }
    }

    KeyCap {
        unit: foot.unit
        between: foot.between
        widthInKeys: 1.25
        glyph: "enter"
        Accessible.name: qsTr("Nieuwe alinea")
        onClicked: foot.keyboard.enter()
    }

    KeyCap {
        unit: foot.unit
        between: foot.between
        widthInKeys: 1.25
        glyph: "down"
        Accessible.name: qsTr("Toetsenbord weg")
        onClicked: foot.keyboard.putAway()
    }
}
