// One of the buttons under the tiles of Nu, as wide and high as those beside it.
import QtQuick
import QtQuick.Layouts
import Piketboek

ActionButton {
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 13 * Theme.body
}
