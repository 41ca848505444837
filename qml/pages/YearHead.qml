// Which year, and as of when its figures hold.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

ColumnLayout {
    id: head

    required property int year
    required property string asOf
    required property bool busy

    signal chosen(int year)

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap

        ActionButton {
            text: head.year - 1
            Accessible.name: qsTr("Jaar eerder")
            onClicked: head.chosen(head.year - 1)
        }

        Words {
            text: head.year
            font.pixelSize: Theme.title
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
        }

        ActionButton {
            text: head.year + 1
            Accessible.name: qsTr("Jaar later")
            onClicked: head.chosen(head.year + 1)
        }

        Words {
            Layout.fillWidth: true
            visible: head.busy
            text: qsTr("Wordt opgeteld …")
            color: Theme.muted
        }
    }

    Words {
        Layout.fillWidth: true
        text: head.asOf
        color: Theme.muted
    }
}
