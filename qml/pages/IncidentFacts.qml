// What is known of the incident: place, category, GRIP, what is published; and [Vergissing] for ever.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Scroller {
    id: facts

    required property Session session
    readonly property IncidentSession incident: session.incident

    // On a telephone the head has no room for it.
    Words {
        width: parent.width
        visible: Theme.narrow
        text: facts.incident.number
        color: Theme.muted
    }

    PlacePanel {
        width: parent.width
        incident: facts.incident
        map: facts.session.map
        onGrown: part => facts.bringIn(part)
    }

    GripPanel {
        width: parent.width
        incident: facts.incident
        onOpenChanged: if (open) facts.bringIn(this)
    }

    CategoryPanel {
        id: category

        width: parent.width
        category: facts.incident.category
        onChoosingChanged: if (choosing) facts.bringIn(this)
        onChosen: category => facts.incident.setCategory(category)
    }

    // On a telephone who was told stands in sight; at a desk what was recorded twice does.
    InformedPanel {
        width: parent.width
        visible: Theme.narrow
        people: facts.session.people
    }

    MergePanel {
        width: parent.width
        merging: facts.session.merging
        onOpenChanged: if (open) facts.bringIn(this)
        onMerged: facts.bringIn(category)
    }

    InformedPanel {
        width: parent.width
        visible: !Theme.narrow
        people: facts.session.people
    }

    TaskPanel {
        width: parent.width
        tasks: facts.session.tasks
        onGrown: part => facts.bringIn(part)
    }

    CalloutPanel {
        width: parent.width
        people: facts.session.people
        incident: facts.incident
    }

    PagerPanel {
        width: parent.width
        incident: facts.incident
    }

    MethanePanel {
        width: parent.width
        incident: facts.incident
    }

    MistakePanel {
        width: parent.width
        visible: !facts.incident.unconfirmed && !facts.incident.mistaken
        incident: facts.incident
    }

    PublishedPanel {
        width: parent.width
        incident: facts.incident
    }

    ActionButton {
        text: qsTr("Alle gegevens")
        Accessible.name: qsTr("Alle gegevens van dit incident")
        onClicked: facts.session.openForm()
    }
}
