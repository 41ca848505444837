// What stands under a photo to blur it before it is published: a copy, the original stays.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Flow {
    id: tools

    required property BlurSession blur
    required property string record
    required property bool blurring
    required property bool dimmed ///< what is rubbed would hardly be seen
    readonly property bool ready: blur.any && !blur.busy && !dimmed
    readonly property real half: Theme.narrow ? (width - spacing) / 2 : 0

    signal begun
    signal ended
    signal kept

    spacing: Theme.bigGap
    layoutDirection: Theme.hand

    Connections {
        target: tools.blur

        function onKept() {
            tools.kept()
        }
    }

    Words {
        // Bounded: a flow that no layout holds, because it is hidden, takes its width from this.
        width: Math.min(tools.width, Theme.widest)
        visible: tools.blurring && !tools.dimmed && (!Theme.tight || tools.blur.refusal !== "")
        text: tools.blur.refusal !== "" ? tools.blur.refusal : qsTr("Veeg over wat niemand mag herkennen. De foto zelf blijft zoals hij is.")
    }

    ActionButton {
        visible: !tools.blurring
        big: true
        glyph: "blur"
        text: qsTr("Vervagen")
        onClicked: tools.begun()
    }

    ActionButton {
        width: Theme.narrow ? tools.width : implicitWidth
        visible: tools.blurring
        big: true
        strong: tools.blur.any
        enabled: tools.ready
        text: qsTr("Bewaar vervaagde kopie")
        onClicked: tools.blur.keep(tools.record)
    }

    ActionButton {
        width: tools.half || implicitWidth
        visible: tools.blurring
        big: true
        enabled: tools.ready
        glyph: "undo"
        text: qsTr("Ongedaan maken")
        onClicked: tools.blur.undo()
    }

    ActionButton {
        width: tools.half || implicitWidth
        visible: tools.blurring
        big: true
        text: qsTr("Stop vervagen")
        onClicked: tools.ended()
    }
}
