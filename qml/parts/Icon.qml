// One icon in one colour. IconImage tints on the processor, so it also shows on the software renderer.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.impl
import Piketboek

IconImage {
    required property string glyph
    property real size: Theme.smallIcon

    width: size
    height: size
    sourceSize.width: Math.ceil(size)
    sourceSize.height: Math.ceil(size)
    source: glyph === "" ? "" : "qrc:/icons/" + glyph + ".svg"
    color: Theme.ink
}
