// A record on the map in its register's shape, filled while it runs; or how many stand together there.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Pressable {
    id: marker

    required property string record
    required property string sign
    required property string shape
    required property string title
    required property int count
    required property real atX
    required property real atY
    required property bool roughly
    required property bool running
    required property bool unconfirmed
    readonly property bool many: count > 1
    readonly property string words: many ? "" : Theme.dotted([roughly ? qsTr("wijk") : "", unconfirmed ? qsTr("onbevestigd") : ""])

    x: Math.round(atX - width / 2)
    y: Math.round(atY - height / 2)
    width: Theme.touch
    height: Theme.touch
    z: activeFocus ? 2 : running ? 1 : 0
    Accessible.name: many ? qsTr("%1 bij elkaar, vooraan %2").arg(count).arg(title)
                          : Theme.dotted([title, running ? qsTr("open") : qsTr("afgesloten"), unconfirmed ? qsTr("onbevestigd") : "",
                                          roughly ? qsTr("alleen de wijk is bekend") : ""])

    contentItem: Item {
        Repeater {
            model: marker.many ? 1 : 0

            MapHeap {
                anchors.fill: parent
                count: marker.count
                filled: marker.running
            }
        }

        Repeater {
            model: marker.many ? 0 : 1

            MapSign {
                anchors.fill: parent
                sign: marker.sign
                shape: marker.shape
                filled: marker.running
            }
        }

        Repeater {
            model: marker.words === "" ? 0 : 1

            MapWord {
                anchors.horizontalCenter: parent?.horizontalCenter
                y: marker.contentItem.height - 2
                words: marker.words
            }
        }
    }
}
