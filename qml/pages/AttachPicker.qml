// Chooses a photo or another file of this device, the newest first; one tap attaches it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Rectangle {
    id: picker

    required property AttachmentsSession attachments
    required property string record
    required property string title ///< of the record
    readonly property FileShelf shelf: attachments.shelf

    signal closed
    signal cameraAsked

    function attach(paths: list<string>) {
        if (attachments.attach(record, paths))
            closed()
    }

    color: Theme.ground
    onVisibleChanged: if (visible) close.forceActiveFocus()

    MouseArea { anchors.fill: parent }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space
        anchors.bottomMargin: Math.max(Theme.space, Theme.bigGap)
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            layoutDirection: Theme.hand
            spacing: Theme.gap

            ActionButton {
                id: close

                glyph: "close"
                text: Theme.tight ? "" : qsTr("Sluiten")
                Accessible.name: qsTr("Sluiten")
                onClicked: picker.closed()
            }

            Words {
                Layout.fillWidth: true
                text: (picker.shelf.pictures ? qsTr("Foto · %1") : qsTr("Bestand · %1")).arg(picker.title)
                font.weight: Font.Bold
            }
        }

        Words {
            Layout.fillWidth: true
            visible: !Theme.tight // there it would leave no room for what is chosen
            text: qsTr("Wat de camera erin schreef, gaat eruit; waar de foto is gemaakt, wordt apart en afgeschermd bewaard.")
            color: Theme.muted
        }

        AttachPlaces {
            Layout.fillWidth: true
            shelf: picker.shelf
        }

        // The list puts its bar beside itself, where a layout would give it a place of its own.
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowList {
                id: list

                anchors.fill: parent
                label: qsTr("Bestanden")
                spacing: Theme.bigGap
                model: picker.shelf
                delegate: AttachRow {
                    photos: picker.attachments.photos
                    several: picker.shelf.several
                    onEntered: picker.shelf.enter(path)
                    onToggled: picker.shelf.toggle(path)
                    onTaken: picker.attach([path])
                }
            }

            Words {
                width: parent.width
                visible: list.count === 0
                text: qsTr("Hier staat niets dat erbij kan.")
                color: Theme.muted
            }
        }

        ActionButton {
            Layout.fillWidth: Theme.narrow
            Layout.minimumWidth: 2 * Theme.bigWidth
            Layout.alignment: Theme.leftHanded ? Qt.AlignRight : Qt.AlignLeft
            visible: picker.shelf.pictures && picker.attachments.camera.available
            big: true
            strong: !picker.shelf.several
            stacked: true
            glyph: "photo"
            text: qsTr("Camera")
            onClicked: picker.cameraAsked()
        }

        ActionButton {
            Layout.fillWidth: Theme.narrow
            Layout.minimumWidth: 2 * Theme.bigWidth
            Layout.alignment: Theme.leftHanded ? Qt.AlignRight : Qt.AlignLeft
            visible: picker.shelf.several
            enabled: picker.shelf.chosen.length > 0
            big: true
            strong: true
            text: qsTr("Toevoegen: %1").arg(picker.shelf.chosen.length)
            onClicked: picker.attach(picker.shelf.chosen)
        }
    }

    Notice {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.space
        width: Math.min(parent.width - 2 * Theme.space, 640 * Theme.textScale)
        words: picker.attachments.refusal

        TapHandler {
            onTapped: picker.attachments.forgetRefusal()
        }
    }
}
