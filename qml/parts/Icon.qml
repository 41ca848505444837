// One icon in one colour.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

IconPicture {
    property real size: Theme.smallIcon

    width: size
    height: size
    color: Theme.ink
}
