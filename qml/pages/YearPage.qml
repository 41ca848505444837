// Jaar: the year's report as it would be published; what is wrong with it comes first.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Scroller {
    id: page

    required property Session session
    readonly property YearSession year: session.year
    readonly property real readable: Math.min(contentWidth, 48 * Theme.body)

    leftMargin: 16
    rightMargin: 16
    topMargin: 16
    bottomMargin: Theme.undoHeight + 16
    contentWidth: width - 32

    YearHead {
        width: parent.width
        year: page.year.year
        asOf: page.year.asOf
        busy: page.year.busy
        onChosen: year => page.year.year = year
    }

    Defects {
        width: page.readable
        defects: page.year.defects
        complete: page.year.complete
        onOpened: record => page.session.openRecord(record)
        onConfirmed: record => page.year.confirm(record)
        onMistaken: record => page.year.mistake(record)
    }

    WhyPanel {
        width: page.readable
        visible: registers.length > 0
        registers: page.year.registers
        onOpened: record => page.session.openRecord(record)
    }

    ReportSheet {
        width: page.readable
        title: qsTr("Jaarverslag")
        report: page.year.reportText
    }
}
