// What stands beside the incidents: in force, due, today and tomorrow.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: list

    required property StandingSession standing

    signal opened(string record)

    implicitHeight: view.anchors.topMargin + view.contentHeight

    Heading {
        id: heading

        width: parent.width
        text: qsTr("Van kracht en te doen")
    }

    RowList {
        id: view

        label: heading.text
        anchors.fill: parent
        anchors.topMargin: heading.height + 8
        spacing: Theme.gap
        model: list.visible && list.width > Theme.bigWidth ? list.standing.rows : null

        delegate: RegisterRow {
            onClicked: list.opened(record)
        }
    }
}
