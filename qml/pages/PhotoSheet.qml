// One attached file over the whole page: all of the picture, under the night's veil until it is tapped, or
// painted on to blur it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

Rectangle {
    id: sheet

    required property AttachmentsSession attachments
    required property string record
    required property string title ///< of the record
    property var one: null
    property bool veiled: true
    property bool blurring: false
    readonly property bool dimmed: Theme.night && veiled
    readonly property bool shows: one !== null && one.isPicture && one.isHere

    signal closed

    onShowsChanged: if (!shows) blurring = false

    function show(file: var) {
        veiled = true
        blurring = false
        one = file
        close.forceActiveFocus()
    }

    visible: one !== null
    color: Theme.ground

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
                onClicked: sheet.closed()
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Words {
                    Layout.fillWidth: true
                    text: sheet.one ? sheet.one.told + " · " + sheet.title : ""
                    font.weight: Font.Bold
                }

                Words {
                    Layout.fillWidth: true
                    text: sheet.one?.name ?? ""
                    color: Theme.muted
                    font.pixelSize: Theme.small
                    wrapMode: Text.WrapAnywhere
                }
            }
        }

        BlurView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: sheet.shows
            photos: sheet.attachments.photos
            file: sheet.shows ? sheet.one.file : ""
            hash: sheet.one ? sheet.one.hash : ""
            whole: true
            veiled: sheet.dimmed
            brush: sheet.blurring ? sheet.attachments.blur : null
            Accessible.role: Accessible.Graphic
            Accessible.name: sheet.one ? sheet.one.name : ""

            TapHandler {
                enabled: !sheet.blurring || sheet.dimmed
                onTapped: sheet.veiled = !sheet.veiled
            }
        }

        Words {
            Layout.fillWidth: true
            visible: sheet.shows && Theme.night && (!sheet.blurring || sheet.dimmed)
            text: sheet.blurring ? qsTr("Tik op de foto om verder te gaan.") : sheet.veiled ? qsTr("Tik op de foto voor het volle licht.") : qsTr("Tik op de foto om hem weer te dimmen.")
            color: Theme.muted
        }

        Words {
            Layout.fillWidth: true
            visible: sheet.one !== null && !sheet.shows
            text: sheet.one && !sheet.one.isHere ? qsTr("Dit bestand staat op een andere tablet of in het centrale logboek.") : qsTr("Dit bestand is geen foto. Het staat in het logboek; openen gaat met piketboekctl files.")
        }

        ActionButton {
            visible: sheet.one !== null && !sheet.one.isHere
            big: true
            strong: true
            text: qsTr("Ophalen")
            onClicked: {
                sheet.attachments.want(sheet.one.file)
                sheet.closed()
            }
        }

        BlurTools {
            Layout.fillWidth: true
            visible: sheet.shows
            blur: sheet.attachments.blur
            record: sheet.record
            blurring: sheet.blurring
            dimmed: sheet.dimmed
            onBegun: {
                sheet.attachments.blur.begin(sheet.one.file, sheet.one.hash, sheet.one.name)
                sheet.blurring = true
            }
            onEnded: sheet.blurring = false
            onKept: sheet.closed()
        }

        Item {
            Layout.fillHeight: true
            visible: !sheet.shows
        }
    }
}
