// The camera over the whole page: what it sees, one big button to take a photo, one back to what was being written.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Rectangle {
    id: page

    required property PhotoCamera camera
    required property string record
    required property string title ///< of the record
    property bool veiled: true
    readonly property bool broken: finder.status === Loader.Error
    readonly property bool wanted: visible || camera.taking
    readonly property bool blind: GraphicsInfo.api === GraphicsInfo.Software

    signal closed

    color: Theme.ground
    onVisibleChanged: {
        if (!visible)
            return camera?.close()
        veiled = true
        camera.open()
        shutter.forceActiveFocus()
    }
    onWantedChanged: {
        if (!wanted)
            return finder.source = ""
        finder.setSource("qrc:/camera/Viewfinder.qml", {"camera": camera})
    }

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
                glyph: "close"
                text: Theme.tight ? "" : qsTr("Sluiten")
                Accessible.name: qsTr("Sluiten")
                onClicked: page.closed()
            }

            Words {
                Layout.fillWidth: true
                text: qsTr("Camera · %1").arg(page.title)
                font.weight: Font.Bold
            }
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Loader {
                id: finder

                anchors.fill: parent
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Beeld van de camera")
            }

            Rectangle {
                anchors.fill: parent
                visible: Theme.night && page.veiled
                color: "black"
                opacity: 0.6
            }

            TapHandler {
                onTapped: page.veiled = !page.veiled
            }
        }

        Words {
            Layout.fillWidth: true
            visible: Theme.night && page.veiled && !page.blind
            text: qsTr("Tik op het beeld voor het volle licht.")
            color: Theme.muted
        }

        Words {
            Layout.fillWidth: true
            visible: page.blind && !page.broken && page.camera.words === ""
            text: Theme.tight ? qsTr("Hier geen beeld, wel een foto.") : qsTr("Op dit scherm is geen camerabeeld te zien; de foto wordt wel gemaakt.")
            color: Theme.muted
        }

        Words {
            Layout.fillWidth: true
            visible: text !== ""
            text: page.broken ? qsTr("Deze tablet kan zijn camera niet gebruiken.") : page.camera.words
            font.weight: Font.DemiBold
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.bigGap
            layoutDirection: Theme.hand

            ActionButton {
                id: shutter

                width: Theme.narrow ? parent.width : Math.max(implicitWidth, 2 * Theme.bigWidth)
                enabled: page.camera.ready
                big: true
                strong: true
                stacked: true
                glyph: "photo"
                text: qsTr("Foto")
                Accessible.name: qsTr("Foto maken")
                onClicked: page.camera.shoot(page.record)
            }

            ActionButton {
                height: shutter.height
                visible: page.camera.count > 1
                big: true
                text: qsTr("Andere camera")
                onClicked: page.camera.turn()
            }
        }
    }
}
