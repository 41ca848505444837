// The shape of a register with the icon of a kind in it, edged to be seen on any ground.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Item {
    id: face

    required property string sign
    required property string shape
    required property bool filled
    readonly property color hue: Theme.hue(sign)

    Icon {
        glyph: "sign_" + face.shape
        size: face.width
        color: Theme.card
    }

    Icon {
        anchors.centerIn: parent
        glyph: (face.filled ? "sign_" : "ring_") + face.shape
        size: face.width - 4
        color: face.hue
    }

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        y: (parent.height - height) * (face.shape === "triangle" ? 0.78 : 0.5)
        glyph: Theme.categoryIcon(face.sign)
        size: face.width * (face.shape === "triangle" ? 0.42 : 0.56)
        color: face.filled ? Theme.card : face.hue
    }
}
