// Asks for a moment: what had happened by then, beside what was known then.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Flow {
    id: asking

    required property TimelineModel timeline

    spacing: Theme.gap
    layoutDirection: Theme.hand

    Words {
        height: box.height
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Om")
    }

    EntryBox {
        id: box

        width: Math.min(parent.width, 7 * Theme.body)
        label: qsTr("Tijd")
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
        model: [{ id: "happened", words: qsTr("Wat gebeurde er") }, { id: "known", words: qsTr("Wat wisten we") }]

        ChipButton {
            required property var modelData

            width: Math.min(parent.width, implicitWidth)
            enabled: asking.timeline.momentWords !== ""
            text: modelData.words
            chosen: enabled && asking.timeline.standpoint === modelData.id
            onClicked: asking.timeline.standpoint = chosen ? "" : modelData.id
        }
    }
}
