// Asks for a moment: what had happened by then, beside what was known then.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Flow {
    id: asking

    required property TimelineModel timeline

    spacing: Theme.gap
    layoutDirection: Theme.hand

    Row {
        spacing: Theme.gap
        layoutDirection: Theme.hand

        Words {
            height: box.height
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Om")
        }

        EntryBox {
            id: box

            width: 7 * Theme.body
            label: qsTr("Tijd")
            text: asking.timeline.moment
            onTextEdited: asking.timeline.moment = text
        }
    }

    Words {
        width: Math.min(parent.width, implicitWidth)
        visible: text !== ""
        text: asking.timeline.momentDoubt
        color: Theme.muted
    }

    // Side by side wherever both fit.
    Flow {
        width: Math.min(asking.width, happened.implicitWidth + spacing + known.implicitWidth)
        spacing: Theme.gap
        layoutDirection: Theme.hand

        ChipButton {
            id: happened

            width: Math.min(asking.width, implicitWidth)
            height: Math.max(implicitHeight, box.height)
            enabled: asking.timeline.momentWords !== ""
            text: qsTr("Wat gebeurde er")
            chosen: enabled && asking.timeline.standpoint === "happened"
            onClicked: asking.timeline.standpoint = chosen ? "" : "happened"
        }

        ChipButton {
            id: known

            width: Math.min(asking.width, implicitWidth)
            height: Math.max(implicitHeight, box.height)
            enabled: asking.timeline.momentWords !== ""
            text: qsTr("Wat wisten we")
            chosen: enabled && asking.timeline.standpoint === "known"
            onClicked: asking.timeline.standpoint = chosen ? "" : "known"
        }
    }
}
