// What runs and for how long, with its GRIP level; on a telephone with large letters below each other.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: head

    required property string title
    required property string since
    required property string grip
    readonly property real chipWidth: chip.made?.width ?? 0
    readonly property real beside: Theme.narrow ? Math.max(clock.width, chipWidth) : clock.width + (chip.made ? 8 + chipWidth : 0)
    readonly property real underClock: clock.y + (since === "" ? 0 : clock.height + 2)
    readonly property real under: chip.made && Theme.narrow ? chip.made.y + chip.made.height : underClock

    implicitHeight: Math.max(name.height, under)

    Words {
        id: name

        width: Theme.tight ? head.width : head.width - head.beside - 8
        text: head.title
        font.pixelSize: Theme.narrow ? Theme.body : Theme.large
        font.weight: Theme.strong
    }

    Words {
        id: clock

        x: Theme.tight ? 0 : head.width - width
        y: Theme.tight ? name.height : Theme.baseOf(name.font.pixelSize) - Theme.baseOf(font.pixelSize)
        text: head.since
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
    }

    Sometimes {
        id: chip

        wanted: head.grip !== ""

        FramedChip {
            x: Theme.tight ? 0 : Theme.narrow ? head.width - width : clock.x - 8 - width
            y: Theme.narrow ? head.underClock : clock.y + Theme.baseOf(clock.font.pixelSize) - Theme.baseOf(Theme.small) - 3
            words: head.grip
            tone: Theme.alert
        }
    }
}
