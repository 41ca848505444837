// A short field of a form whose words are kept as they are typed.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

EntryBox {
    id: box

    required property FormSession form
    required property string field
    readonly property string record: form.record
    property bool restoring: false

    function restore() {
        restoring = true
        text = form.formWords(field)
        restoring = false
    }

    onRecordChanged: restore()
    onFieldChanged: restore()
    onTextChanged: if (!restoring) form.keepFormWords(field, text)
    Component.onCompleted: restore()
}
