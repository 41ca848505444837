// Registers: all that the city keeps, what is due or open first.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Item {
    id: page

    required property Session session
    readonly property RegistersSession registers: session.registers
    property bool asked: false
    readonly property bool folded: Theme.narrow && !asked

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space
        spacing: Theme.space

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            Repeater {
                model: page.folded ? page.registers.foremost : page.registers.registers

                ChipButton {
                    required property var modelData

                    width: Math.min(implicitWidth, parent.width)
                    text: modelData.words
                    chosen: modelData.name === page.registers.current
                    onClicked: page.registers.current = modelData.name
                }
            }

            ActionButton {
                visible: Theme.narrow
                glyph: page.folded ? "down" : "up"
                text: page.folded ? qsTr("Meer registers") : qsTr("Minder registers")
                onClicked: page.asked = !page.asked
            }

            ActionButton {
                width: Math.min(implicitWidth, parent.width)
                visible: text !== ""
                strong: true
                glyph: Theme.tight ? "" : "plus"
                text: page.registers.beginWords
                onClicked: page.session.beginRecord()
            }
        }

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowList {
                id: list

                anchors.fill: parent
                anchors.margins: 8
                anchors.rightMargin: 14 // its bar stands there, clear of the card's edge
                spacing: Theme.gap
                label: qsTr("Registers")
                model: page.registers.rows

                delegate: RegisterRow {
                    onClicked: page.session.openRecord(record)
                }

                Words {
                    width: parent.width
                    padding: 8
                    visible: list.count === 0
                    text: qsTr("Hier staat nog niets.")
                    color: Theme.muted
                }
            }
        }
    }
}
