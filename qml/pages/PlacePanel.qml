// Where it is: unknown until the officer says so.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: panel

    required property IncidentSession incident
    required property MapSession map
    property string open: ""
    readonly property string record: incident.record

    signal grown(Item part)

    onRecordChanged: open = incident.begun("place") ? "address" : incident.begun("effect_shape") ? "area" : ""

    implicitHeight: column.implicitHeight + 24

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space
        y: Theme.space
        spacing: Theme.gap

        Words {
            Layout.fillWidth: true
            text: panel.incident.placeKnown ? panel.incident.place : qsTr("Locatie: nog onbekend")
            font.weight: Font.Bold
        }

        FieldLabel {
            Layout.fillWidth: true
            label: qsTr("Buurt")
            value: panel.incident.neighbourhood
        }

        Words {
            Layout.fillWidth: true
            visible: panel.incident.onlyInWords
            text: qsTr("Een hectometer staat hier in woorden: hij heeft geen plek op de kaart.")
            color: Theme.muted
        }

        FieldLabel {
            Layout.fillWidth: true
            label: qsTr("Positie")
            value: panel.incident.coordinates
        }

        FieldLabel {
            Layout.fillWidth: true
            label: qsTr("Effectgebied")
            value: panel.incident.effectArea
        }

        FieldLabel {
            Layout.fillWidth: true
            label: qsTr("Deze tablet")
            value: panel.incident.positionWords
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            ActionButton {
                glyph: "place"
                text: qsTr("Hier")
                enabled: panel.incident.hereReady
                Accessible.name: qsTr("Locatie: hier, waar deze tablet is")
                onClicked: panel.incident.here()
            }

            ActionButton {
                text: panel.incident.placeKnown ? qsTr("Herstel adres") : qsTr("Adres")
                onClicked: {
                    panel.open = panel.open === "address" ? "" : "address"
                    if (panel.open !== "")
                        ask.begin()
                }
            }

            ActionButton {
                text: qsTr("Kaart")
                onClicked: panel.open = panel.open === "map" ? "" : "map"
            }

            ActionButton {
                text: qsTr("Effectgebied")
                Accessible.name: qsTr("Effectgebied op de kaart")
                onClicked: panel.open = panel.open === "area" ? "" : "area"
            }
        }

        AskRow {
            id: ask

            Layout.fillWidth: true
            visible: panel.open === "address"
            form: panel.incident
            field: "place"
            label: qsTr("Adres of plaats")
            onAnswered: words => {
                if (panel.incident.setPlace(words))
                    done()
            }
            onClosed: panel.open = ""
        }

        Repeater {
            model: panel.open === "area" ? 1 : 0

            DrawMap {
                Layout.fillWidth: true
                form: panel.incident
                field: "effect_shape"
                label: qsTr("Effectgebied")
                known: panel.incident.effectTyped
                map: panel.map
                onAnswered: words => {
                    if (!panel.incident.setEffectArea(words))
                        return
                    done()
                    panel.open = ""
                }
                Component.onCompleted: panel.grown(this)
            }
        }

        Repeater {
            model: panel.open === "map" ? 1 : 0

            PinMap {
                Layout.fillWidth: true
                map: panel.map
                incident: panel.incident
                onPinned: view => {
                    if (panel.incident.pin(view))
                        panel.open = ""
                }
            }
        }
    }
}
