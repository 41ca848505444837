// What anybody can add while the tablet is locked: an incident with one tap, and a line to it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

ColumnLayout {
    id: adding

    required property DutySession duty
    required property bool armed
    property bool roomy: false
    property bool inOneRow: false
    property real tileHeight: 110

    signal added

    spacing: Theme.space

    Item {
        Layout.fillHeight: true
        Layout.fillWidth: true
        visible: !adding.roomy

        Heading {
            visible: Theme.narrow && parent.height > height
            text: qsTr("Vergrendeld")
        }
    }

    NowTiles {
        Layout.fillWidth: true
        inOneRow: adding.inOneRow
        tileHeight: Math.max(Theme.bigHeight, adding.tileHeight)
        armed: adding.armed
        onTapped: (category, heldMs) => {
            adding.duty.tap(category, heldMs)
            adding.added()
        }
    }

    RowLayout {
        Layout.fillWidth: true
        layoutDirection: Theme.hand
        spacing: Theme.bigGap

        TextBox {
            id: line

            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Regel, ook zonder aanmelden")
            placeholder: qsTr("Regel of nieuw incident")
            text: adding.duty.line()
            area.onTextChanged: adding.duty.keepLine(text)
            onEntered: write.clicked()
        }

        ActionButton {
            id: write

            Layout.alignment: Qt.AlignTop
            Layout.minimumWidth: Theme.bigWidth
            big: true
            strong: true
            enabled: !line.isEmpty
            text: qsTr("Vastleggen")
            onClicked: if (adding.duty.writeLine(line.text)) line.text = ""
        }
    }

    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: adding.duty.stored
        color: Theme.delivered
        font.weight: Font.Bold
    }
}
