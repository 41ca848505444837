// For an incident nobody has confirmed: [Bevestig] or, in one tap, [Vergissing].
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Item {
    id: bar

    required property string words

    signal confirmed
    signal mistaken

    implicitHeight: row.implicitHeight + 16

    DashedFrame {
        anchors.fill: parent
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: 8
        layoutDirection: Theme.hand
        spacing: Theme.bigGap

        Words {
            Layout.fillWidth: true
            Layout.leftMargin: 8
            visible: !Theme.narrow
            text: bar.words
            font.weight: Font.DemiBold
            maximumLineCount: 4
            elide: Text.ElideRight
        }

        ActionButton {
            Layout.fillWidth: Theme.narrow
            big: true
            text: qsTr("Bevestig")
            onClicked: bar.confirmed()
        }

        ActionButton {
            Layout.fillWidth: Theme.narrow
            big: true
            text: qsTr("Vergissing")
            onClicked: bar.mistaken()
        }
    }
}
