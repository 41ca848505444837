// One page of text, to be read out or copied: the stand van zaken, or the handover.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Scroller {
    id: page

    required property Session session
    readonly property real readable: Math.min(contentWidth, 60 * Theme.body)
    readonly property string sheetTitle: session.sheet.title

    onSheetTitleChanged: contentY = -topMargin

    leftMargin: Theme.space
    rightMargin: Theme.space
    topMargin: Theme.space
    bottomMargin: Theme.undoHeight + Theme.space
    contentWidth: width - 2 * Theme.space

    PageHead {
        width: page.readable
        title: page.sheetTitle
        onLeaving: page.session.back()
    }

    HandoverStart {
        width: page.readable
        visible: page.session.sheet.isHandover && page.session.handover.mode === ""
        handover: page.session.handover
        onBegun: page.bringIn(foot)
    }

    SheetHeads {
        width: page.readable
        subtitle: page.session.sheet.subtitle
        heads: page.session.sheet.heads
        copied: page.session.sheet.text
    }

    HandoverPanel {
        id: foot

        width: page.readable
        visible: page.session.sheet.isHandover
        handover: page.session.handover
        duty: page.session.duty
        onBegun: page.bringIn(foot)
    }
}
