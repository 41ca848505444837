// What becomes of what two records say differently, and the button that makes them one.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

ColumnLayout {
    id: list

    required property var choices ///< {what, kept, others, why}

    signal merged

    spacing: Theme.gap

    Words {
        Layout.fillWidth: true
        visible: list.choices.length === 0
        text: qsTr("Ze zeggen niets verschillend.")
        color: Theme.muted
    }

    Repeater {
        model: list.choices

        ColumnLayout {
            id: choice

            required property var modelData

            spacing: 0

            Words {
                Layout.fillWidth: true
                text: choice.modelData.what + ": " + (choice.modelData.kept === "" ? qsTr("niets") : choice.modelData.kept)
                font.weight: Font.Bold
            }

            Words {
                Layout.fillWidth: true
                text: qsTr("niet %1 · %2").arg(choice.modelData.others).arg(choice.modelData.why)
                color: Theme.muted
            }
        }
    }

    ActionButton {
        big: true
        strong: true
        text: qsTr("Samenvoegen")
        onClicked: list.merged()
    }
}
