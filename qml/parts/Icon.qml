// One icon in one colour.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

IconPicture {
    property real size: Theme.smallIcon

    implicitWidth: size
    implicitHeight: size
    color: Theme.ink
}
