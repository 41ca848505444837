// A titled list of running incidents.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: list

    required property string title
    required property string emptyWords
    required property RunningModel rows

    readonly property int count: view.count

    signal opened(string record)
    signal mistaken(string record)

    implicitHeight: view.anchors.topMargin + Math.max(view.contentHeight, 2 * Theme.body)

    Heading {
        id: heading

        width: parent.width
        visible: text !== ""
        text: list.title
    }

    RowList {
        id: view

        label: qsTr("Incidenten")
        anchors.fill: parent
        anchors.topMargin: heading.visible ? heading.height + 8 : 0
        spacing: Theme.gap
        // Rows made before the list has its width would be laid out again for each width on the way.
        model: list.width > Theme.bigWidth ? list.rows : null

        delegate: RunningRow {
            onClicked: list.opened(record)
            onMistaken: list.mistaken(record)
        }

        Words {
            width: parent.width
            visible: view.count === 0
            text: list.emptyWords
            color: Theme.muted
        }
    }
}
