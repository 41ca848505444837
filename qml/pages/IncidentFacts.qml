// What is known of the incident: place, category, GRIP, what is published; and [Vergissing] for ever.
pragma ComponentBehavior: Bound
import QtQuick
import Piketboek

Scroller {
    id: facts

    required property IncidentSession incident

    PlacePanel {
        width: parent.width
        incident: facts.incident
    }

    CategoryPanel {
        width: parent.width
        category: facts.incident.category
        onChosen: category => facts.incident.setCategory(category)
    }

    GripPanel {
        width: parent.width
        current: facts.incident.grip
        onRecorded: (level, by, timeText) => facts.incident.recordGrip(level, by, timeText)
    }

    PublishedPanel {
        width: parent.width
        subcategory: facts.incident.subcategory
        highlight: facts.incident.highlight
        onKindSaid: words => facts.incident.setSubcategory(words)
        onHighlightSaid: words => facts.incident.setHighlight(words)
    }

    MistakePanel {
        width: parent.width
        visible: !facts.incident.unconfirmed && !facts.incident.mistaken
        onMistaken: reason => facts.incident.mistake(reason)
    }
}
