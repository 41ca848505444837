// Jaar: the year's report as it would be published; what is wrong with it comes first, or beside it.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Scroller {
    id: page

    required property Session session
    readonly property YearSession year: session.year
    // At a desk what is wrong with the report stands beside it.
    readonly property bool wide: contentWidth >= 56 * Theme.body
    readonly property real part: wide ? (contentWidth - Theme.space) / 2 : contentWidth

    leftMargin: Theme.space
    rightMargin: Theme.space
    topMargin: Theme.space
    bottomMargin: Theme.undoHeight + Theme.space
    contentWidth: width - 2 * Theme.space

    YearHead {
        width: parent.width
        year: page.year.year
        asOf: page.year.asOf
        busy: page.year.busy
        onChosen: year => page.year.year = year
    }

    Flow {
        width: parent.width
        spacing: Theme.space

        Column {
            width: page.part
            spacing: Theme.space

            Defects {
                width: parent.width
                defects: page.year.defects
                complete: page.year.complete
                onOpened: record => page.session.openRecord(record)
                onConfirmed: record => page.year.confirm(record)
                onMistaken: record => page.year.mistake(record)
            }

            WhyPanel {
                width: parent.width
                visible: registers.length > 0
                registers: page.year.registers
                onOpened: record => page.session.openRecord(record)
            }
        }

        ReportSheet {
            width: page.part
            title: qsTr("Jaarverslag")
            report: page.year.reportText
        }
    }
}
