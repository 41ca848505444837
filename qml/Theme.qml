// The measures and colours of every page; Main writes the first six properties, all others follow from them.
pragma Singleton
import QtQuick
import Piketboek

QtObject {
    id: theme

    property bool night: false
    property bool sun: false
    property bool leftHanded: false
    property real textScale: 1
    property real pixelsPerMm: 4
    property real covered: 0
    property real windowWidth: 1280

    readonly property bool narrow: windowWidth < 560 * textScale
    readonly property real widest: windowWidth - 4 * space
    readonly property bool tight: narrow && textScale > 1

    readonly property int hand: leftHanded ? Qt.RightToLeft : Qt.LeftToRight

    readonly property color ground: sun ? "#FFFFFF" : pick("#EEF1F5", "#0B0F14")
    readonly property color card: pick("#FFFFFF", "#151B23")
    readonly property color ink: sun ? "#000000" : pick("#10161D", "#A9B2BB")
    readonly property color muted: sun ? "#000000" : pick("#3F4752", "#A0AAB4")
    readonly property color edge: sun ? "#000000" : pick("#727F8D", "#66727E")
    readonly property color hairline: sun ? "#000000" : pick("#C3CCD6", "#2C3641")
    readonly property color off: sun ? "#595959" : muted ///< the words of what can not be pressed
    readonly property color faint: sun ? "#8C8C8C" : hairline ///< the edge of what can not be pressed
    readonly property color pressed: sun ? "#FFE27A" : pick("#D5DDE6", "#26303B")
    readonly property color marked: sun ? "#FFF1BD" : pick("#E3EAF1", "#1C2632")
    readonly property color accent: sun ? "#000000" : pick("#1B3A57", "#7FB8FF")
    readonly property color accentInk: pick("#FFFFFF", "#0B0F14")
    readonly property color warning: pick("#6B4300", "#F0B84A")
    readonly property color alert: pick("#9E1B14", "#FF9A8F")
    readonly property color delivered: pick("#245A24", "#8FD18F")

    readonly property color mapWater: pick("#D9E4EF", "#0B0F14")

    readonly property string family: "Inter"
    readonly property Letters letters: Letters {}
    readonly property int weight: sun ? Font.DemiBold : Font.Normal
    readonly property int strong: sun ? Font.Bold : Font.DemiBold ///< of a title among such words
    readonly property int body: Math.round(18 * textScale)
    readonly property int small: Math.round(16 * textScale)
    readonly property int large: Math.round(20 * textScale)
    readonly property int title: Math.round(24 * textScale)

    readonly property real bigWidth: mm(20)
    readonly property real bigHeight: mm(15)
    readonly property real bigGap: mm(3)
    readonly property real undoHeight: bigHeight + 16
    readonly property real touch: mm(9)
    readonly property real gap: mm(2)
    readonly property real icon: Math.max(mm(6), smallIcon + 4)
    readonly property real smallIcon: Math.max(body * 1.2, 22)
    readonly property int space: 12
    readonly property int radius: 12
    readonly property int motion: night ? 0 : 120
    readonly property int tapGuard: 80

    function pick(dayColor: color, nightColor: color): color {
        return night ? nightColor : dayColor
    }

    /// Of a letter's line so much stands above where the letters stand (Inter), px.
    function baseOf(size: int): real {
        return Math.round(0.96875 * size)
    }

    function mm(millimetres: real): real {
        return Math.ceil(millimetres * pixelsPerMm)
    }

    function hue(category: string): color {
        switch (category) {
        case "fire": return pick("#9E1B14", "#FF9A8F")
        case "extreme_weather": return pick("#0B4A8F", "#7FB8FF")
        case "hazardous_substances": return pick("#6B4300", "#F0B84A")
        case "ordinance": case "measure": return pick("#5B2E91", "#C7A3F5")
        case "demonstration": return pick("#00534B", "#58CFC0")
        case "event": return pick("#245A24", "#8FD18F")
        default: return sun ? ink : pick("#3F4752", "#B7C0CC")
        }
    }

    function kindIcon(kind: string): string {
        switch (kind) {
        case "fact": case "picture": case "judgement": case "decision": case "action": case "contact":
        case "grip": case "correction": case "attachment": case "handover": case "place": case "person":
            return kind
        case "time": case "alarm":
            return "now"
        case "status":
            return "situation"
        default:
            return "fact"
        }
    }

    function categoryIcon(category: string): string {
        switch (category) {
        case "fire": case "extreme_weather": case "hazardous_substances":
        case "ordinance": case "demonstration": case "event": case "grip":
            return category
        case "measure":
            return "ordinance"
        case "duty":
            return "handover"
        default:
            return "other"
        }
    }

    /// On one line.
    function whole(words: string): string {
        return words.replace(/ /g, "\u00a0")
    }

    /// A number stays on one line with what it counts, and with the other of its pair; a dot with the word before it;
    /// a law's name with its article, whose paragraph may stand on the next.
    function unbroken(words: string): string {
        return words.replace(/(\d,?|RD) (?!(?:lid|onder|en|and)\b)(?=[A-Za-z\d])|(art\.|[A-Za-z][,.]?(?= \d{1,3}(?![\d:.]))) (?=\d)|(\S) (?=·|art\.)|(onder) (?=[a-z]\b)/g, "$1$2$3$4\u00a0")
    }

    function dotted(parts: var): string {
        return parts.filter(part => part !== "").join("\u00a0· ")
    }
}
