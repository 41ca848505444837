// What the stream shows; every filter says what it hides.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

ColumnLayout {
    id: filters

    required property TimelineModel timeline
    property real room: 400 ///< for what is opened
    property bool open: width >= 1400 * Theme.textScale // at a desk nothing has to be opened first

    readonly property bool asked: open && visible // who wrote is read again each time the page comes

    spacing: Theme.gap

    Categories { id: categories }

    RowLayout {
        layoutDirection: Theme.hand
        spacing: Theme.gap

        EntryBox {
            Layout.fillWidth: true
            label: qsTr("Zoek in alles")
            text: filters.timeline.search
            onTextEdited: filters.timeline.search = text
        }

        ActionButton {
            text: Theme.tight ? "" : qsTr("Filter")
            Accessible.name: qsTr("Filter")
            glyph: filters.open ? "up" : "down"
            onClicked: filters.open = !filters.open
        }
    }

    // What asks for most of its height scrolls: the list below it stays in sight.
    Scroller {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(implicitHeight, filters.room)
        visible: filters.open

        TimelineMoment {
            width: parent.width
            timeline: filters.timeline
        }

        Flow {
            width: parent.width
            spacing: Theme.gap

            ChipButton {
                text: qsTr("Alleen bijzonderheden")
                chosen: filters.timeline.onlyHighlights
                Accessible.role: Accessible.CheckBox
                onClicked: filters.timeline.onlyHighlights = !filters.timeline.onlyHighlights
            }

            ChipButton {
                text: qsTr("Nog niet verzonden")
                chosen: filters.timeline.onlyWaiting
                Accessible.role: Accessible.CheckBox
                onClicked: filters.timeline.onlyWaiting = !filters.timeline.onlyWaiting
            }

            ChipButton {
                text: qsTr("GRIP")
                glyph: "grip"
                chosen: filters.timeline.onlyGrip
                Accessible.role: Accessible.CheckBox
                onClicked: filters.timeline.onlyGrip = !filters.timeline.onlyGrip
            }

            Repeater {
                model: [{ days: 1, words: qsTr("Laatste 24 uur") }, { days: 7, words: qsTr("Laatste 7 dagen") }]

                ChipButton {
                    required property var modelData

                    text: modelData.words
                    chosen: filters.timeline.days === modelData.days
                    onClicked: filters.timeline.days = chosen ? 0 : modelData.days
                }
            }

            Repeater {
                model: categories.all

                ChipButton {
                    required property var modelData

                    text: modelData.words
                    glyph: Theme.categoryIcon(modelData.category)
                    chosen: filters.timeline.category === modelData.category
                    onClicked: filters.timeline.category = chosen ? "" : modelData.category
                }
            }

            Repeater {
                model: filters.asked ? filters.timeline.registers : []

                ChipButton {
                    required property var modelData

                    text: modelData.words
                    glyph: Theme.categoryIcon(modelData.id)
                    chosen: filters.timeline.registerName === modelData.id
                    onClicked: filters.timeline.registerName = chosen ? "" : modelData.id
                }
            }

            Repeater {
                model: filters.asked ? filters.timeline.authors : []

                ChipButton {
                    required property var modelData

                    text: modelData.words
                    glyph: "person"
                    chosen: filters.timeline.author === modelData.id
                    onClicked: filters.timeline.author = chosen ? "" : modelData.id
                }
            }
        }
    }

    RowLayout {
        spacing: Theme.gap
        visible: filters.timeline.filterWords !== ""

        Words {
            Layout.fillWidth: true
            text: filters.timeline.filterWords
            color: Theme.warning
            font.weight: Font.DemiBold
        }

        ActionButton {
            text: qsTr("Wis")
            Accessible.name: qsTr("Filters wissen")
            onClicked: filters.timeline.clearFilters()
        }
    }
}
