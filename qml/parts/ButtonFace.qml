// What a button shows: an icon and a word in the middle, and a second line below them.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: face

    required property string glyph
    required property string words
    required property string subtext
    required property color paint
    required property int weight
    property bool stacked: false
    property bool leading: false
    property int size: Theme.body
    readonly property real icon: glyph === "" ? 0 : words === "" || stacked ? Theme.icon : Theme.smallIcon
    readonly property real before: icon > 0 && !stacked ? icon + 8 : 0
    readonly property real wanted: Math.max(words === "" ? 0 : label.wanted, (below.made as FittedWords)?.wanted ?? 0)
    readonly property real room: Math.min(wanted, width - before)
    readonly property real wordsHeight: words === "" ? 0 : label.height + (below.made?.height ?? 0)
    // Words that wrap beside an icon take less than the room they have.
    readonly property real taken: before > 0 ? Math.min(room, Math.ceil(Math.max(label.contentWidth, (below.made as FittedWords)?.contentWidth ?? 0))) : room
    readonly property real wordsX: leading ? Theme.leftHanded ? width - room : before : before + (width - before - room) / 2
    readonly property bool above: stacked && words !== "" ///< the icon stands above the words
    readonly property real first: (height - (above ? icon + 4 : 0) - wordsHeight) / 2

    implicitWidth: wanted + (words === "" ? icon : before)
    implicitHeight: stacked ? icon + 4 + wordsHeight : Math.max(icon, wordsHeight)

    // By hand, not by a Grid and a Column: buttons are made by the dozen.
    Repeater {
        model: face.glyph === "" ? 0 : 1

        Icon {
            x: face.stacked || face.words === "" ? (face.width - width) / 2 : face.leading ? label.x - face.before : label.x + (face.room - face.taken) / 2 - face.before
            y: face.above ? face.first : (face.height - height) / 2
            glyph: face.glyph
            size: face.icon
            color: face.paint
        }
    }

    FittedWords {
        id: label

        x: face.wordsX
        y: face.above ? face.first + face.icon + 4 : face.first
        width: face.room
        visible: face.words !== ""
        careful: true
        room: face.width - face.before
        text: face.words
        color: face.paint
        size: face.size
        weight: face.weight
        horizontalAlignment: face.leading ? Text.AlignLeft : Text.AlignHCenter
    }

    Sometimes {
        id: below

        wanted: face.subtext !== ""

        FittedWords {
            x: label.x
            y: label.y + label.height
            width: face.room
            room: face.width - face.before
            text: face.subtext
            color: face.paint
            horizontalAlignment: label.horizontalAlignment
        }
    }
}
