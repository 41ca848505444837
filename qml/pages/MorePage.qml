// Meer: how the app looks and speaks, whether this is an exercise, and how the central log is doing.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Scroller {
    id: page

    required property Session session
    readonly property Settings settings: session.settings

    leftMargin: Theme.space
    rightMargin: Theme.space
    topMargin: Theme.space
    bottomMargin: Theme.space
    contentWidth: width - 2 * Theme.space

    MoreWays {
        width: parent.width
        session: page.session
    }

    ReadinessPanel {
        width: parent.width
        readiness: page.session.readiness
        onPageAsked: asked => {
            if (asked === "officers")
                officers.adding = true
            else
                page.session.page = asked
        }
    }

    ExercisePanel {
        width: parent.width
        running: page.settings.exercise
        onChosen: running => page.settings.exercise = running
    }

    ChoiceRow {
        width: parent.width
        label: qsTr("Taal")
        current: page.settings.language
        options: [{ value: "nl", words: "Nederlands" }, { value: "en", words: "English" }]
        onChosen: value => page.settings.language = value
    }

    ChoiceRow {
        width: parent.width
        label: qsTr("Thema")
        current: page.settings.theme
        options: [{ value: "day", words: qsTr("Dag") }, { value: "night", words: qsTr("Nacht") }, { value: "sun", words: qsTr("Zon") },
            { value: "clock", words: qsTr("Dag en nacht op de klok") }]
        onChosen: value => page.settings.theme = value
    }

    ChoiceRow {
        width: parent.width
        label: qsTr("Tekstgrootte")
        current: String(page.settings.textScale)
        options: [{ value: "100", words: "100 %" }, { value: "150", words: "150 %" }, { value: "200", words: "200 %" }]
        onChosen: value => page.settings.textScale = Number(value)
    }

    ChoiceRow {
        width: parent.width
        label: qsTr("Bediening met")
        current: page.settings.leftHanded ? "left" : "right"
        options: [{ value: "right", words: qsTr("Rechterhand") }, { value: "left", words: qsTr("Linkerhand") }]
        onChosen: value => page.settings.leftHanded = value === "left"
    }

    ChoiceRow {
        width: parent.width
        label: qsTr("Toetsenbord van de app")
        current: page.settings.ownKeyboard ? "own" : "none"
        options: [{ value: "own", words: qsTr("Waar geen ander is") }, { value: "none", words: qsTr("Nooit") }]
        onChosen: value => page.settings.ownKeyboard = value === "own"
    }

    OfficersPanel {
        id: officers

        width: parent.width
        duty: page.session.duty
        settings: page.settings
    }

    ScreenMeasure {
        width: parent.width
        onChosen: pixelsPerMm => page.settings.pixelsPerMm = pixelsPerMm
    }

    MunicipalityPanel {
        width: parent.width
        settings: page.settings
        map: page.session.map
    }

    TilesPanel {
        width: parent.width
        settings: page.settings
        map: page.session.map
    }

    CentralPanel {
        width: parent.width
        delivery: page.session.delivery
    }

    UpkeepPanel {
        width: parent.width
        upkeep: page.session.upkeep
    }
}
