// Two officers said different things: the newest is shown until a person says that it is right, or says another.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Piketboek

RowLayout {
    id: bar

    required property string words

    signal kept

    visible: words !== ""
    layoutDirection: Theme.hand
    spacing: Theme.gap

    Notice {
        Layout.fillWidth: true
        tone: Theme.warning
        words: bar.words
    }

    ActionButton {
        text: qsTr("Nieuwste klopt")
        onClicked: bar.kept()
    }
}
