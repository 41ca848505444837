// The words of a running incident.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

ColumnLayout {
    id: words

    required property string title
    required property string since
    required property string grip
    required property string below
    required property string draft
    required property bool delivered

    spacing: 2

    GridLayout {
        columns: Theme.tight ? 1 : 2
        columnSpacing: 8
        rowSpacing: 0

        Words {
            Layout.fillWidth: true
            text: words.title
            font.pixelSize: Theme.large
            font.weight: Font.DemiBold
        }

        Words {
            Layout.alignment: Qt.AlignTop
            text: words.since
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
        }
    }

    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: words.below
        color: Theme.muted
        maximumLineCount: Theme.narrow ? 5 : 3
        elide: Text.ElideRight
    }

    Words {
        Layout.fillWidth: true
        visible: words.draft !== ""
        text: qsTr("Niet vastgelegd: “%1”").arg(words.draft)
        color: Theme.warning
        font.weight: Font.DemiBold
        maximumLineCount: 2
        elide: Text.ElideRight
    }

    Flow {
        Layout.fillWidth: true
        spacing: 8
        visible: words.grip !== "" || !words.delivered

        FramedChip { words: words.grip; tone: Theme.alert }
        FramedChip { words: words.delivered ? "" : qsTr("nog niet verzonden"); room: words.width }
    }
}
