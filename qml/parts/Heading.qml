// The title above a group.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Words {
    color: Theme.muted
    font.weight: Theme.strong
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
