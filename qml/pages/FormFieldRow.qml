// One field of a form: its name and what stands in it; pressed, it opens what belongs to its kind.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

ColumnLayout {
    id: row

    required property RecordSession record
    required property MapSession map
    required property bool open
    required property string name
    required property string label
    required property string value
    required property string typed
    required property string editor
    required property var groups
    required property bool missing
    required property bool covered
    readonly property bool chips: editor === "choice" || editor === "choices"

    signal toggled
    signal done
    signal grown(Item part)

    spacing: Theme.gap

    FormFieldFace {
        Layout.fillWidth: true
        label: row.label + (row.covered ? " · " + qsTr("afgeschermd") : "")
        value: row.value
        missing: row.missing
        Accessible.name: row.label + ": " + (row.value === "" ? qsTr("leeg") : row.value)
        onClicked: row.toggled()
    }

    Repeater {
        model: row.open && row.chips ? row.groups : []

        ColumnLayout {
            id: group

            required property var modelData

            Layout.bottomMargin: Theme.gap
            spacing: Theme.gap

            Heading {
                Layout.fillWidth: true
                visible: text !== ""
                text: group.modelData.name
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap

                Repeater {
                    model: group.modelData.options

                    ChipButton {
                        required property var modelData

                        text: modelData.words
                        chosen: modelData.chosen
                        onClicked: row.record.choose(row.name, modelData.id)
                    }
                }
            }
        }
    }

    Repeater {
        model: row.open && row.editor === "shape" ? 1 : 0

        DrawMap {
            Layout.fillWidth: true
            form: row.record
            field: row.name
            label: row.label
            known: row.typed
            map: row.map
            onAnswered: words => {
                if (row.record.put(row.name, words)) {
                    done()
                    row.done()
                }
            }
            Component.onCompleted: row.grown(this)
        }
    }

    Repeater {
        model: row.open && !row.chips && row.editor !== "shape" ? 1 : 0

        AskRow {
            Layout.fillWidth: true
            form: row.record
            field: row.name
            label: row.label
            known: row.typed
            timeOnly: row.editor === "time"
            onAnswered: words => {
                if (row.record.put(row.name, words))
                    done()
            }
            onClosed: row.done()
            Component.onCompleted: if (row.record.standing !== row.name)
                begin()
        }
    }
}
