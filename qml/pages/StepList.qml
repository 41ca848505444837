// The steps of a record's life as buttons: press the one that is reached; one that was pressed opens its repair.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: steps

    required property RecordSession record
    property string open: ""
    property string openLabel: ""
    property bool asked: false
    readonly property real narrowest: (Theme.narrow ? 14 : 12) * Theme.body
    readonly property int most: Theme.narrow ? 6 : 8
    readonly property bool all: asked || buttons.count <= most
    readonly property string shown: record.record

    onShownChanged: {
        open = record.begunIn("step:")
        asked = false
    }

    implicitHeight: column.implicitHeight + 24
    visible: buttons.count > 0

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space
        y: Theme.space
        spacing: Theme.gap

        Heading {
            Layout.fillWidth: true
            text: qsTr("Stappen")
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Math.max(1, Math.floor((column.width + Theme.gap) / (steps.narrowest + Theme.gap)))
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            layoutDirection: Theme.hand

            Repeater {
                id: buttons

                model: steps.record.steps

                Item {
                    id: cell

                    required property int index
                    required property string key
                    required property string label
                    required property string time
                    required property bool pressed

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: steps.narrowest
                    implicitHeight: button.implicitHeight
                    visible: pressed || steps.all || index < steps.most

                    StepButton {
                        id: button

                        anchors.fill: parent
                        text: cell.label
                        clock: cell.time
                        reached: cell.pressed
                        onClicked: {
                            steps.openLabel = cell.label
                            if (!cell.pressed)
                                return steps.record.reach(cell.key)
                            steps.open = steps.open === cell.key ? "" : cell.key
                            if (steps.open !== "")
                                ask.begin()
                        }
                    }
                }
            }
        }

        ActionButton {
            visible: !steps.all
            glyph: "down"
            text: qsTr("Meer stappen")
            onClicked: steps.asked = true
        }

        AskRow {
            id: ask

            Layout.fillWidth: true
            visible: steps.open !== ""
            form: steps.record
            field: "step:" + steps.open
            label: qsTr("%1: wanneer?").arg(steps.openLabel)
            timeOnly: true
            onAnswered: words => {
                if (steps.record.reachAt(steps.open, words))
                    done()
            }
            onClosed: steps.open = ""
        }

        ActionButton {
            visible: ask.visible
            text: qsTr("Vervalt")
            Accessible.name: qsTr("%1: vervalt").arg(steps.openLabel)
            onClicked: {
                steps.record.takeBack(steps.open)
                steps.open = ""
            }
        }
    }
}
