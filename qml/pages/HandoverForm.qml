// To whom the duty goes or from whom it comes, in which way, and when.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Column {
    id: form

    required property HandoverSession handover
    required property DutySession duty
    readonly property bool gives: handover.mode === "give"
    readonly property bool byTelephone: handover.way === "telephone"

    spacing: Theme.bigGap

    Heading {
        width: parent.width
        text: form.gives ? qsTr("Dienst overdragen aan") : qsTr("Dienst overnemen van")
    }

    Flow {
        width: parent.width
        spacing: Theme.bigGap

        Repeater {
            model: form.handover.others

            ChipButton {
                required property string modelData

                big: true
                text: modelData
                chosen: other.text === "" && modelData === form.handover.other
                onClicked: {
                    other.text = ""
                    form.handover.choose(modelData)
                }
            }
        }
    }

    KeptBox {
        id: other

        width: Math.min(parent.width, 24 * Theme.body)
        keeper: form.handover
        field: "handover:other"
        hinted: false
        label: qsTr("of een ander, bijvoorbeeld OvD-Bz 4")
        placeholder: label
    }

    Flow {
        width: parent.width
        visible: form.gives
        spacing: Theme.bigGap

        ChipButton {
            width: Theme.narrow ? parent.width : implicitWidth
            text: qsTr("Per telefoon")
            chosen: form.byTelephone
            onClicked: form.handover.chooseWay("telephone")
        }

        ChipButton {
            width: Theme.narrow ? parent.width : Math.min(implicitWidth, parent.width)
            visible: form.handover.otherIsHere && other.text === ""
            text: qsTr("Op deze tablet, met pincode")
            chosen: form.handover.way === "pin"
            onClicked: form.handover.chooseWay("pin")
        }

        ChipButton {
            width: Theme.narrow ? parent.width : Math.min(implicitWidth, parent.width)
            text: qsTr("Op een andere tablet")
            chosen: form.handover.way === "tablet"
            onClicked: form.handover.chooseWay("tablet")
        }
    }

    KeptBox {
        id: at

        width: other.width
        visible: form.byTelephone
        keeper: form.handover
        field: "handover:at"
        hinted: false
        label: qsTr("Tijd van overdracht, leeg is nu")
        placeholder: label
        area.inputMethodHints: Qt.ImhPreferNumbers
    }

    Words {
        width: parent.width
        visible: text !== ""
        text: form.handover.refusal
        color: Theme.alert
    }

    PinKeys {
        id: pin

        width: Math.min(parent.width, 6 * Theme.bigWidth)
        visible: form.handover.askingPin
        duty: form.duty
    }

    HandoverButtons {
        width: parent.width
        visible: !form.handover.askingPin
        gives: form.gives
        way: form.handover.way
        moment: form.handover.momentOf(at.text)
        onEntered: form.handover.enter(other.text, at.text)
        onClosed: form.handover.close()
    }
}
