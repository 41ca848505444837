// The kinds of line an officer chooses from, with their words.
pragma ComponentBehavior: Bound
import QtQml

QtObject {
    readonly property var all: [
        { kind: "fact", words: qsTr("Feit") },
        { kind: "picture", words: qsTr("Beeld") },
        { kind: "judgement", words: qsTr("Oordeel") },
        { kind: "decision", words: qsTr("Besluit") },
        { kind: "action", words: qsTr("Actie") },
        { kind: "contact", words: qsTr("Contact") },
        { kind: "person", words: qsTr("Persoon") }
    ]

    function word(kind: string): string {
        return all.find(one => one.kind === kind)?.words ?? all[0].words
    }
}
