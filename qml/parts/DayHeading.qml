// The day above its first line in the stream; a list makes it by itself, so it stands in a file of its own.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Heading {
    required property string section

    width: ListView.view ? ListView.view.width : implicitWidth
    topPadding: 14
    bottomPadding: 8
    leftPadding: 8
    text: section
}
