// Asks for a moment: what had happened by then, beside what was known then.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Flow {
    id: asking

    required property TimelineModel timeline
    readonly property string at: timeline.momentWords || "…"

    spacing: Theme.gap
    layoutDirection: Theme.hand

    EntryBox {
        width: Math.min(parent.width, 10 * Theme.body)
        label: qsTr("Tijd, zoals 03:24")
        text: asking.timeline.moment
        onTextEdited: asking.timeline.moment = text
    }

    Words {
        width: Math.min(parent.width, implicitWidth)
        visible: text !== ""
        text: asking.timeline.momentDoubt
        color: Theme.muted
    }

    Repeater {
        model: [{ id: "happened", words: qsTr("Wat gebeurde om %1") }, { id: "known", words: qsTr("Wat wisten we om %1") }]

        ChipButton {
            required property var modelData

            width: Math.min(parent.width, implicitWidth)
            enabled: asking.timeline.momentWords !== ""
            text: modelData.words.arg(asking.at)
            chosen: enabled && asking.timeline.standpoint === modelData.id
            onClicked: asking.timeline.standpoint = chosen ? "" : modelData.id
        }
    }
}
