// The line chosen in the stream, in full, and the way to its incident.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Card {
    id: detail

    required property MapSession map
    required property var line
    readonly property bool filled: line !== null
    readonly property string told: line?.number ?? ""

    signal opened(string record)

    onToldChanged: scroller.contentY = 0

    Scroller {
        id: scroller

        x: 16
        y: 16
        width: parent.width - x - 4
        height: parent.height - 2 * y

        ColumnLayout {
            id: lines

            width: parent.width
            spacing: Theme.space

            Words {
                Layout.fillWidth: true
                visible: !detail.filled
                text: qsTr("Kies een regel om hem hier te lezen.")
                color: Theme.muted
            }

            RowLayout {
                visible: detail.filled
                spacing: Theme.space

                CategoryBadge { category: detail.line?.category ?? "" }

                Words {
                    Layout.fillWidth: true
                    text: detail.line?.title ?? ""
                    font.pixelSize: Theme.large
                    font.weight: Font.Bold
                }
            }

            // Above what may be long: in a low card it stays in sight.
            ActionButton {
                visible: detail.filled
                strong: true
                glyph: "forward"
                text: qsTr("Openen")
                onClicked: detail.opened(detail.line.record)
            }

            FieldLabel { Layout.fillWidth: true; label: qsTr("Gebeurd"); value: detail.line?.time ?? "" }
            FieldLabel { Layout.fillWidth: true; label: qsTr("Soort"); value: detail.line?.kind ?? "" }
            FieldLabel { Layout.fillWidth: true; label: qsTr("Regel"); value: detail.line?.words ?? ""; weighty: true }
            FieldLabel { Layout.fillWidth: true; label: qsTr("Door"); value: detail.line?.author ?? "" }

            Marks {
                Layout.fillWidth: true
                marks: detail.line?.marks ?? []
                struck: detail.line?.struck ?? false
                delivered: detail.line?.delivered ?? true
            }
        }
    }

    // Not made with the page, which is made beforehand.
    Repeater {
        model: detail.visible && detail.filled ? 1 : 0

        PlaceMap {
            x: 16
            y: lines.height + 32
            width: detail.width - 32
            height: detail.height - y - 16
            visible: known && height > Theme.mm(25)
            map: detail.map
            record: detail.line?.record ?? ""
            sign: detail.line?.category ?? ""
            told: detail.told
            Component.onCompleted: look()
        }
    }
}
