// The four categories of an incident, with their words.
pragma ComponentBehavior: Bound
import QtQml

QtObject {
    readonly property var all: [
        { category: "fire", words: qsTr("Brand"), subtext: "" },
        { category: "extreme_weather", words: qsTr("Extreem weer"), subtext: qsTr("storm, hoogwater, wateroverlast") },
        { category: "hazardous_substances", words: qsTr("Gevaarlijke stoffen"), subtext: qsTr("gaslucht") },
        { category: "other", words: qsTr("Overig incident"), subtext: "" }
    ]

    function word(category: string): string {
        return all.find(one => one.category === category)?.words ?? ""
    }
}
