<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>AlarmPanel</name>
    <message>
        <source>Herstel</source>
        <translation>Amend</translation>
    </message>
    <message>
        <source>Herstel alarm</source>
        <translation>Amend alarm</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Alarm nu</source>
        <translation>Alarm now</translation>
    </message>
    <message>
        <source>Alarm %1 min geleden</source>
        <translation>Alarm %1 min ago</translation>
    </message>
    <message>
        <source>anders</source>
        <translation>other</translation>
    </message>
    <message>
        <source>Alarm anders</source>
        <translation>Alarm at another time</translation>
    </message>
    <message>
        <source>Alarm om, bijvoorbeeld 03:07 of 14-3-2026</source>
        <translation>Alarm at, for example 03:07 or 14-3-2026</translation>
    </message>
</context>
<context>
    <name>AlreadyRunning</name>
    <message>
        <source>Hetzelfde incident</source>
        <translation>Same incident</translation>
    </message>
    <message>
        <source>Nieuw incident</source>
        <translation>New incident</translation>
    </message>
</context>
<context>
    <name>AskRow</name>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1: vastleggen</source>
        <translation>%1: record</translation>
    </message>
</context>
<context>
    <name>CalloutPanel</name>
    <message>
        <source>Oproepen</source>
        <translation>Call-outs</translation>
    </message>
    <message>
        <source>Oproep toevoegen</source>
        <translation>Add call-out</translation>
    </message>
    <message>
        <source>Opgeroepen via</source>
        <translation>Called by</translation>
    </message>
    <message>
        <source>Antwoord</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Afloop</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Nummer van de officier</source>
        <translation>Officer&apos;s number</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Brand</source>
        <translation>Fire</translation>
    </message>
    <message>
        <source>Extreem weer</source>
        <translation>Extreme weather</translation>
    </message>
    <message>
        <source>storm, hoogwater, wateroverlast</source>
        <translation>storm, high water, flooding</translation>
    </message>
    <message>
        <source>Gevaarlijke stoffen</source>
        <translation>Hazardous substances</translation>
    </message>
    <message>
        <source>gaslucht</source>
        <translation>smell of gas</translation>
    </message>
    <message>
        <source>Overig incident</source>
        <translation>Other incident</translation>
    </message>
</context>
<context>
    <name>CategoryPanel</name>
    <message>
        <source>Wijzig</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Categorie wijzigen</source>
        <translation>Change the category</translation>
    </message>
</context>
<context>
    <name>CentralPanel</name>
    <message>
        <source>Centraal logboek</source>
        <translation>Central log</translation>
    </message>
    <message>
        <source>%1 wacht op verzending.</source>
        <translation>%1 is waiting to be sent.</translation>
    </message>
    <message>
        <source>%1 wachten op verzending.</source>
        <translation>%1 are waiting to be sent.</translation>
    </message>
</context>
<context>
    <name>ClockList</name>
    <message>
        <source>Minder termijnen</source>
        <translation>Fewer deadlines</translation>
    </message>
    <message>
        <source>Alle termijnen (%1)</source>
        <translation>All deadlines (%1)</translation>
    </message>
</context>
<context>
    <name>ClockRow</name>
    <message>
        <source>over tijd</source>
        <translation>overdue</translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message>
        <source>Bevestig</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Vergissing</source>
        <translation>Mistake</translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message>
        <source>Nieuwste klopt</source>
        <translation>Newest is right</translation>
    </message>
</context>
<context>
    <name>Defects</name>
    <message>
        <source>Geen gebreken gevonden</source>
        <translation>No defects found</translation>
    </message>
    <message>
        <source>Gebreken: %1</source>
        <translation>Defects: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Bevestig</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Bevestig %1</source>
        <translation>Confirm %1</translation>
    </message>
    <message>
        <source>Vergissing</source>
        <translation>Mistake</translation>
    </message>
    <message>
        <source>Vergissing %1</source>
        <translation>Mistake %1</translation>
    </message>
    <message>
        <source>Geen gebreken in wat hier staat; nog niet compleet</source>
        <translation>No defects in what is here; not complete yet</translation>
    </message>
</context>
<context>
    <name>DraftBox</name>
    <message>
        <source>Nieuwe regel</source>
        <translation>New line</translation>
    </message>
    <message>
        <source>Wat gebeurt er?</source>
        <translation>What is happening?</translation>
    </message>
</context>
<context>
    <name>ExercisePanel</name>
    <message>
        <source>Oefening</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>Er loopt een oefening. Wat u nu vastlegt telt niet mee. Zij stopt vanzelf na 12 uur.</source>
        <translation>An exercise is running. What you enter now does not count. It ends by itself after 12 hours.</translation>
    </message>
    <message>
        <source>Kies dit vóór de eerste regel: alles krijgt een OEF-nummer en telt nergens mee.</source>
        <translation>Choose this before the first line: everything gets an OEF number and counts nowhere.</translation>
    </message>
    <message>
        <source>Oefening stoppen</source>
        <translation>Stop the exercise</translation>
    </message>
    <message>
        <source>Oefening starten</source>
        <translation>Start an exercise</translation>
    </message>
</context>
<context>
    <name>GripForm</name>
    <message>
        <source>GRIP %1</source>
        <translation>GRIP %1</translation>
    </message>
    <message>
        <source>Afgekondigd door</source>
        <translation>Declared by</translation>
    </message>
    <message>
        <source>leider CoPI</source>
        <translation>CoPI leader</translation>
    </message>
    <message>
        <source>operationeel leider</source>
        <translation>operational leader</translation>
    </message>
    <message>
        <source>burgemeester</source>
        <translation>mayor</translation>
    </message>
    <message>
        <source>CaCo</source>
        <translation>CaCo</translation>
    </message>
    <message>
        <source>functie, bijvoorbeeld leider CoPI</source>
        <translation>role, for example CoPI leader</translation>
    </message>
    <message>
        <source>om, bijvoorbeeld 03:41</source>
        <translation>at, for example 03:41</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>GRIP vastleggen</source>
        <translation>Record GRIP</translation>
    </message>
    <message>
        <source>GRIP opgeheven</source>
        <translation>GRIP ended</translation>
    </message>
    <message>
        <source>iemand anders</source>
        <translation>someone else</translation>
    </message>
</context>
<context>
    <name>GripPanel</name>
    <message>
        <source>Geen GRIP vastgelegd</source>
        <translation>No GRIP recorded</translation>
    </message>
    <message>
        <source>GRIP vastleggen</source>
        <translation>Record GRIP</translation>
    </message>
    <message>
        <source>Deze app alarmeert niemand. Opschalen gaat via de meldkamer (CaCo).</source>
        <translation>This app alerts nobody. Scaling up goes through the control room (CaCo).</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>OEFENING</source>
        <translation>EXERCISE</translation>
    </message>
</context>
<context>
    <name>IncidentFacts</name>
    <message>
        <source>Alle gegevens</source>
        <translation>All details</translation>
    </message>
    <message>
        <source>Alle gegevens van dit incident</source>
        <translation>All details of this incident</translation>
    </message>
</context>
<context>
    <name>IncidentHeader</name>
    <message>
        <source>Terug naar Nu</source>
        <translation>Back to Now</translation>
    </message>
    <message>
        <source>Dit is als vergissing gemarkeerd en telt nergens mee.</source>
        <translation>This is marked as a mistake and counts nowhere.</translation>
    </message>
    <message>
        <source>Stand van zaken</source>
        <translation>Situation report</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Report</translation>
    </message>
</context>
<context>
    <name>IncidentTabs</name>
    <message>
        <source>Regels</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Regels en tijden</source>
        <translation>Lines and times</translation>
    </message>
    <message>
        <source>Tijden</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Gegevens</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>InformedPanel</name>
    <message>
        <source>Geïnformeerd</source>
        <translation>Informed</translation>
    </message>
    <message>
        <source>nog niet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>%1: nog niet, nu geïnformeerd</source>
        <translation>%1: not yet, informed now</translation>
    </message>
</context>
<context>
    <name>KindPanel</name>
    <message>
        <source>Wat voor soort was het?</source>
        <translation>What kind was it?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Soort later invullen</source>
        <translation>Fill in the kind later</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Feit</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>Beeld</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Oordeel</source>
        <translation>Judgement</translation>
    </message>
    <message>
        <source>Besluit</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Actie</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Persoon</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>1 nieuwe regel</source>
        <translation>1 new line</translation>
    </message>
    <message>
        <source>%1 nieuwe regels</source>
        <translation>%1 new lines</translation>
    </message>
    <message>
        <source>Nog geen regels.</source>
        <translation>No lines yet.</translation>
    </message>
    <message>
        <source>Regels</source>
        <translation>Lines</translation>
    </message>
</context>
<context>
    <name>MendButton</name>
    <message>
        <source>Herstel</source>
        <translation>Amend</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Herstel %1 %2</source>
        <translation>Amend %1 %2</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>Eerst: %1</source>
        <translation>First: %1</translation>
    </message>
</context>
<context>
    <name>LineWriter</name>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Soort regel: %1</source>
        <translation>Kind of line: %1</translation>
    </message>
    <message>
        <source>Snelle regels</source>
        <translation>Quick lines</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>foto, spraak</source>
        <translation>photo, voice</translation>
    </message>
    <message>
        <source>foto</source>
        <translation>photo</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Piketboek</source>
        <translation>Piketboek</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>vervallen</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>nog niet verzonden</source>
        <translation>not yet sent</translation>
    </message>
</context>
<context>
    <name>MergeChoices</name>
    <message>
        <source>Ze zeggen niets verschillend.</source>
        <translation>They say nothing differently.</translation>
    </message>
    <message>
        <source>niets</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>niet %1 · %2</source>
        <translation>not %1 · %2</translation>
    </message>
    <message>
        <source>Samenvoegen</source>
        <translation>Merge</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Twee keer vastgelegd?</source>
        <translation>Recorded twice?</translation>
    </message>
    <message>
        <source>Samengevoegd met %1</source>
        <translation>Merged with %1</translation>
    </message>
    <message>
        <source>Samenvoegen ongedaan maken</source>
        <translation>Undo merge</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Samenvoegen met…</source>
        <translation>Merge with…</translation>
    </message>
    <message>
        <source>Samenvoegen sluiten</source>
        <translation>Close merging</translation>
    </message>
    <message>
        <source>Er is geen ander incident binnen 24 uur.</source>
        <translation>There is no other incident within 24 hours.</translation>
    </message>
</context>
<context>
    <name>MethanePanel</name>
    <message>
        <source>METHANE invullen</source>
        <translation>Fill in METHANE</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>METHANE: vastleggen</source>
        <translation>METHANE: record</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>METHANE sluiten</source>
        <translation>Close METHANE</translation>
    </message>
</context>
<context>
    <name>MistakePanel</name>
    <message>
        <source>Vergissing</source>
        <translation>Mistake</translation>
    </message>
    <message>
        <source>Waarom was dit een vergissing?</source>
        <translation>Why was this a mistake?</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Nacht</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>Zon</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>Toetsenbord van de app</source>
        <translation>Keyboard of the app</translation>
    </message>
    <message>
        <source>Waar geen ander is</source>
        <translation>Where there is no other</translation>
    </message>
    <message>
        <source>Nooit</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Bediening met</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Tekstgrootte</source>
        <translation>Size of text</translation>
    </message>
    <message>
        <source>Dag en nacht op de klok</source>
        <translation>Day and night by the clock</translation>
    </message>
    <message>
        <source>Rechterhand</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Linkerhand</source>
        <translation>Left</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Registers</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Tijdlijn</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Kaart</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Bellijst</source>
        <translation>Call list</translation>
    </message>
</context>
<context>
    <name>NowActions</name>
    <message>
        <source>Noodverordening vastleggen</source>
        <translation>Record emergency ordinance</translation>
    </message>
    <message>
        <source>Kennisgeving demonstratie</source>
        <translation>Demonstration notice</translation>
    </message>
    <message>
        <source>Evenement</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Overdracht</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Onbevestigd: %1</source>
        <translation>Unconfirmed: %1</translation>
    </message>
    <message>
        <source>GRIP vastleggen</source>
        <translation>Record GRIP</translation>
    </message>
</context>
<context>
    <name>NowPage</name>
    <message>
        <source>Lopend</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Er loopt geen incident.</source>
        <translation>No incident is running.</translation>
    </message>
    <message>
        <source>Onbevestigd of niet vastgelegd</source>
        <translation>Unconfirmed or not recorded</translation>
    </message>
</context>
<context>
    <name>NowTiles</name>
    <message>
        <source>Nieuw: één tik legt vast</source>
        <translation>New: one tap records it</translation>
    </message>
    <message>
        <source>Deze app alarmeert niemand. Opschalen gaat via de meldkamer (CaCo).</source>
        <translation>This app alerts nobody. Scaling up goes through the control room (CaCo).</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>Locatie: nog onbekend</source>
        <translation>Location: not yet known</translation>
    </message>
    <message>
        <source>Buurt</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Deze tablet</source>
        <translation>This tablet</translation>
    </message>
    <message>
        <source>Hier</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Locatie: hier, waar deze tablet is</source>
        <translation>Location: here, where this tablet is</translation>
    </message>
    <message>
        <source>Herstel adres</source>
        <translation>Amend address</translation>
    </message>
    <message>
        <source>Adres</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Kaart</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Adres of plaats</source>
        <translation>Address or place</translation>
    </message>
    <message>
        <source>Effectgebied</source>
        <translation>Effect area</translation>
    </message>
    <message>
        <source>Effectgebied op de kaart</source>
        <translation>Effect area on the map</translation>
    </message>
    <message>
        <source>Een hectometer staat hier in woorden: hij heeft geen plek op de kaart.</source>
        <translation>A hectometre stands here in words: it has no place on the map.</translation>
    </message>
    <message>
        <source>Positie</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>PublishedPanel</name>
    <message>
        <source>Voor het jaarverslag</source>
        <translation>For the annual report</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Bijzonder</source>
        <translation>Highlight</translation>
    </message>
    <message>
        <source>Soort incident</source>
        <translation>Kind of incident</translation>
    </message>
    <message>
        <source>Bijzonderheid</source>
        <translation>Highlight</translation>
    </message>
    <message>
        <source>Soort, bijvoorbeeld storm</source>
        <translation>Kind, for instance storm</translation>
    </message>
    <message>
        <source>Bijzonderheid, zoals die gepubliceerd wordt</source>
        <translation>Highlight, as it will be published</translation>
    </message>
</context>
<context>
    <name>RepairForm</name>
    <message>
        <source>Herstel %1 · %2</source>
        <translation>Amend %1 · %2</translation>
    </message>
    <message>
        <source>Verbeterde regel</source>
        <translation>Amended line</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Vervalt</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Wat was toen bekend?</source>
        <translation>What was known then?</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Kopieer tekst</source>
        <translation>Copy text</translation>
    </message>
</context>
<context>
    <name>RunningFace</name>
    <message>
        <source>Vergissing</source>
        <translation>Mistake</translation>
    </message>
    <message>
        <source>Vergissing: %1</source>
        <translation>Mistake: %1</translation>
    </message>
</context>
<context>
    <name>RunningWords</name>
    <message>
        <source>Niet vastgelegd: “%1”</source>
        <translation>Not recorded: “%1”</translation>
    </message>
    <message>
        <source>nog niet verzonden</source>
        <translation>not yet sent</translation>
    </message>
</context>
<context>
    <name>ScreenMeasure</name>
    <message>
        <source>Maat van het scherm</source>
        <translation>Size of the screen</translation>
    </message>
    <message>
        <source>Leg de korte kant van een bankpas (54 mm) langs de balk en maak hem even lang.</source>
        <translation>Hold the short side of a bank card (54 mm) along the bar and make it just as long.</translation>
    </message>
    <message>
        <source>Balk korter</source>
        <translation>Shorter bar</translation>
    </message>
    <message>
        <source>Balk langer</source>
        <translation>Longer bar</translation>
    </message>
    <message>
        <source>Zoals het scherm zegt</source>
        <translation>As the screen says</translation>
    </message>
</context>
<context>
    <name>StandingList</name>
    <message>
        <source>Van kracht en te doen</source>
        <translation>In force and to do</translation>
    </message>
</context>
<context>
    <name>TextBox</name>
    <message>
        <source>Geen namen of kentekens van burgers.</source>
        <translation>No names, no plates.</translation>
    </message>
    <message>
        <source>Verplaats naar Persoon</source>
        <translation>Move to Person</translation>
    </message>
    <message>
        <source>Geen namen of kentekens van burgers; gebruik Persoon.</source>
        <translation>No names or number plates of citizens; use Person.</translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>%1 %2 verbeteren</source>
        <translation>Amend %1 %2</translation>
    </message>
    <message>
        <source>%1: %2 min eerder</source>
        <translation>%1: %2 min earlier</translation>
    </message>
    <message>
        <source>%1: %2 min later</source>
        <translation>%1: %2 min later</translation>
    </message>
    <message>
        <source>anders</source>
        <translation>other</translation>
    </message>
    <message>
        <source>vervalt</source>
        <translation>withdraw</translation>
    </message>
    <message>
        <source>Tijd, bijvoorbeeld 03:24</source>
        <translation>Time, for example 03:24</translation>
    </message>
</context>
<context>
    <name>TimelineDetail</name>
    <message>
        <source>Kies een regel om hem hier te lezen.</source>
        <translation>Choose a line to read it here.</translation>
    </message>
    <message>
        <source>Gebeurd</source>
        <translation>Happened</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Regel</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open it</translation>
    </message>
</context>
<context>
    <name>TimelineFilters</name>
    <message>
        <source>Zoek in alles</source>
        <translation>Search all</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Alleen bijzonderheden</source>
        <translation>Highlights only</translation>
    </message>
    <message>
        <source>Nog niet verzonden</source>
        <translation>Not yet sent</translation>
    </message>
    <message>
        <source>Wis</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Filters wissen</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>GRIP</source>
        <translation>GRIP</translation>
    </message>
    <message>
        <source>Laatste 24 uur</source>
        <translation>Last 24 hours</translation>
    </message>
    <message>
        <source>Laatste 7 dagen</source>
        <translation>Last 7 days</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Geen regels gevonden.</source>
        <translation>No lines found.</translation>
    </message>
    <message>
        <source>1 nieuwe regel</source>
        <translation>1 new line</translation>
    </message>
    <message>
        <source>%1 nieuwe regels</source>
        <translation>%1 new lines</translation>
    </message>
    <message>
        <source>Tijdlijn</source>
        <translation>Timeline</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Minder tonen</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Meer tonen</source>
        <translation>Show more</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Balk sluiten</source>
        <translation>Close the bar</translation>
    </message>
</context>
<context>
    <name>YearHead</name>
    <message>
        <source>Jaar eerder</source>
        <translation>Year before</translation>
    </message>
    <message>
        <source>Jaar later</source>
        <translation>Year after</translation>
    </message>
    <message>
        <source>Wordt opgeteld …</source>
        <translation>Adding up …</translation>
    </message>
</context>
<context>
    <name>RegistersPage</name>
    <message>
        <source>Meer registers</source>
        <translation>More registers</translation>
    </message>
    <message>
        <source>Minder registers</source>
        <translation>Fewer registers</translation>
    </message>
    <message>
        <source>Hier staat nog niets.</source>
        <translation>Nothing here yet.</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registers</translation>
    </message>
</context>
<context>
    <name>RegisterRow</name>
    <message>
        <source>onbevestigd</source>
        <translation>unconfirmed</translation>
    </message>
    <message>
        <source>te beoordelen</source>
        <translation>to be judged</translation>
    </message>
    <message>
        <source>over tijd</source>
        <translation>overdue</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Vergissing</source>
        <translation>Mistake</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Kept</translation>
    </message>
</context>
<context>
    <name>RecordHeader</name>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>onbevestigd</source>
        <translation>unconfirmed</translation>
    </message>
    <message>
        <source>Dit is als vergissing gemarkeerd en telt nergens mee.</source>
        <translation>This is marked as a mistake and counts nowhere.</translation>
    </message>
    <message>
        <source>Te beoordelen: %1</source>
        <translation>To be judged: %1</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Meer stappen</source>
        <translation>More steps</translation>
    </message>
    <message>
        <source>Stappen</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>%1: wanneer?</source>
        <translation>%1: when?</translation>
    </message>
    <message>
        <source>Vervalt</source>
        <translation>Lapses</translation>
    </message>
    <message>
        <source>%1: vervalt</source>
        <translation>%1: lapses</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Gegevens</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>FormFieldRow</name>
    <message>
        <source>leeg</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>afgeschermd</source>
        <translation>covered</translation>
    </message>
</context>
<context>
    <name>PagerPanel</name>
    <message>
        <source>Pager</source>
        <translation>Pager</translation>
    </message>
    <message>
        <source>Plak pagertekst</source>
        <translation>Paste pager text</translation>
    </message>
    <message>
        <source>Pagertekst</source>
        <translation>Pager text</translation>
    </message>
</context>
<context>
    <name>YearPage</name>
    <message>
        <source>Jaarverslag</source>
        <translation>Year report</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Nieuw incident of regel</source>
        <translation>New incident or line</translation>
    </message>
    <message>
        <source>Aanmelden</source>
        <translation>Sign in</translation>
    </message>
</context>
<context>
    <name>LockedAdding</name>
    <message>
        <source>Regel, ook zonder aanmelden</source>
        <translation>A line, also without signing in</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Regel of nieuw incident</source>
        <translation>Line or new incident</translation>
    </message>
    <message>
        <source>Vergrendeld</source>
        <translation>Locked</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Vergrendeld</source>
        <translation>Locked</translation>
    </message>
</context>
<context>
    <name>PinKey</name>
    <message>
        <source>Laatste cijfer weg</source>
        <translation>Last digit away</translation>
    </message>
    <message>
        <source>Aanmelden</source>
        <translation>Sign in</translation>
    </message>
</context>
<context>
    <name>OfficersPanel</name>
    <message>
        <source>Medewerkers op deze tablet</source>
        <translation>Officers on this tablet</translation>
    </message>
    <message>
        <source>Niemand. Zonder medewerkers vergrendelt deze tablet niet en staat er geen nummer op een regel.</source>
        <translation>Nobody. Without officers this tablet does not lock, and no number stands on a line.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Medewerker toevoegen</source>
        <translation>Add an officer</translation>
    </message>
    <message>
        <source>Nu vergrendelen</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Vergrendelen na</source>
        <translation>Lock after</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 uur</source>
        <translation>1 hour</translation>
    </message>
    <message>
        <source>Nooit</source>
        <translation>Never</translation>
    </message>
</context>
<context>
    <name>OfficerRow</name>
    <message>
        <source>Weghalen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>%1 van deze tablet halen</source>
        <translation>Remove %1 from this tablet</translation>
    </message>
</context>
<context>
    <name>OfficerForm</name>
    <message>
        <source>Nummer van de medewerker</source>
        <translation>Officer's number</translation>
    </message>
    <message>
        <source>Rol</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Pincode, 4 tot 12 cijfers</source>
        <translation>PIN, 4 to 12 digits</translation>
    </message>
    <message>
        <source>Pincode nog eens</source>
        <translation>PIN once more</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>ClaimBar</name>
    <message>
        <source>Van mij</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Niet van mij</source>
        <translation>Not mine</translation>
    </message>
</context>
<context>
    <name>SheetHeads</name>
    <message>
        <source>Kopieer tekst</source>
        <translation>Copy text</translation>
    </message>
</context>
<context>
    <name>TaskCardBox</name>
    <message>
        <source>Taakkaart %1 · %2 van %3</source>
        <translation>Task card %1 · %2 of %3</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>%1: gedaan</source>
        <translation>%1: done</translation>
    </message>
    <message>
        <source>n.v.t.</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>%1: niet van toepassing</source>
        <translation>%1: does not apply</translation>
    </message>
</context>
<context>
    <name>OpenActions</name>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>%1: gedaan</source>
        <translation>%1: done</translation>
    </message>
    <message>
        <source>Open acties</source>
        <translation>Open actions</translation>
    </message>
</context>
<context>
    <name>LineExtras</name>
    <message>
        <source>Reden van het besluit</source>
        <translation>Reason for the decision</translation>
    </message>
    <message>
        <source>Wie doet het</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>binnen %1 min</source>
        <translation>within %1 min</translation>
    </message>
    <message>
        <source>%1, tik om te wissen</source>
        <translation>%1, tap to clear</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Kaart. Pijltjes schuiven, plus en min zoomen.</source>
        <translation>Map. Arrows move it, plus and minus zoom.</translation>
    </message>
</context>
<context>
    <name>MapMarker</name>
    <message>
        <source>%1 bij elkaar, vooraan %2</source>
        <translation>%1 together, first %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>afgesloten</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>onbevestigd</source>
        <translation>unconfirmed</translation>
    </message>
    <message>
        <source>alleen de wijk is bekend</source>
        <translation>only the district is known</translation>
    </message>
    <message>
        <source>wijk</source>
        <translation>district</translation>
    </message>
</context>
<context>
    <name>MapHere</name>
    <message>
        <source>Deze tablet: %1</source>
        <translation>This tablet: %1</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Dichterbij</source>
        <translation>Nearer</translation>
    </message>
    <message>
        <source>Verder weg</source>
        <translation>Farther</translation>
    </message>
    <message>
        <source>Hele gemeente</source>
        <translation>Whole municipality</translation>
    </message>
    <message>
        <source>Waar deze tablet is</source>
        <translation>Where this tablet is</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Kruis: %1</source>
        <translation>Cross: %1</translation>
    </message>
</context>
<context>
    <name>MapHead</name>
    <message>
        <source>Alles</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Lopend</source>
        <translation>Running</translation>
    </message>
</context>
<context>
    <name>MapCrowd</name>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PinMap</name>
    <message>
        <source>Schuif de kaart tot het kruis op de plek staat.</source>
        <translation>Move the map until the cross is on the place.</translation>
    </message>
    <message>
        <source>Hier prikken</source>
        <translation>Pin here</translation>
    </message>
    <message>
        <source>Locatie: waar het kruis staat</source>
        <translation>Location: where the cross is</translation>
    </message>
</context>
<context>
    <name>TilesPanel</name>
    <message>
        <source>Kaarttegels</source>
        <translation>Map tiles</translation>
    </message>
    <message>
        <source>Alleen buurten</source>
        <translation>Neighbourhoods only</translation>
    </message>
    <message>
        <source>Ook tegels</source>
        <translation>Tiles as well</translation>
    </message>
    <message>
        <source>Tegels komen van het adres zodra de kaart open is; wat gezien is blijft op deze tablet. De buurten staan er altijd.</source>
        <translation>Tiles come from the address once the map is open; what was seen stays on this tablet. The neighbourhoods are always there.</translation>
    </message>
    <message>
        <source>Adres van de tegels</source>
        <translation>Address of the tiles</translation>
    </message>
    <message>
        <source>Bestand met tegels (MBTiles)</source>
        <translation>File with tiles (MBTiles)</translation>
    </message>
</context>
<context>
    <name>RestoredLine</name>
    <message>
        <source>Gezien: wat hersteld is</source>
        <translation>Seen: what was restored</translation>
    </message>
</context>
<context>
    <name>RunningList</name>
    <message>
        <source>Incidenten</source>
        <translation>Incidents</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Aantallen, en waarom</source>
        <translation>Figures, and why</translation>
    </message>
    <message>
        <source>%1 niet geteld</source>
        <translation>%1 not counted</translation>
    </message>
</context>
<context>
    <name>MistakesPage</name>
    <message>
        <source>Onbevestigd</source>
        <translation>Unconfirmed</translation>
    </message>
    <message>
        <source>Niets wacht op bevestiging.</source>
        <translation>Nothing waits to be confirmed.</translation>
    </message>
    <message>
        <source>Vergissing</source>
        <translation>Mistake</translation>
    </message>
    <message>
        <source>Alle %1 zijn vergissingen</source>
        <translation>All %1 are mistakes</translation>
    </message>
    <message>
        <source>Vergissingen</source>
        <translation>Mistakes</translation>
    </message>
    <message>
        <source>Niets is als vergissing gemarkeerd.</source>
        <translation>Nothing was marked as a mistake.</translation>
    </message>
    <message>
        <source>Zet terug</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Als vergissing gemarkeerd</source>
        <translation>Marked as a mistake</translation>
    </message>
</context>
<context>
    <name>AttachedTile</name>
    <message>
        <source>Foto %1</source>
        <translation>Photo %1</translation>
    </message>
    <message>
        <source>Bestand %1</source>
        <translation>File %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Stop %1</translation>
    </message>
    <message>
        <source>Afspelen %1</source>
        <translation>Play %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Afspelen</source>
        <translation>Play</translation>
    </message>
</context>
<context>
    <name>AttachedStrip</name>
    <message>
        <source>gewist</source>
        <translation>erased</translation>
    </message>
    <message>
        <source>foto staat nog op deze tablet</source>
        <translation>photo is still on this tablet</translation>
    </message>
    <message>
        <source>staat nog op deze tablet</source>
        <translation>still on this tablet</translation>
    </message>
    <message>
        <source>staat op een andere tablet</source>
        <translation>on another tablet</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tik op de foto voor het volle licht.</source>
        <translation>Tap the photo to see it in full light.</translation>
    </message>
    <message>
        <source>Tik op de foto om hem weer te dimmen.</source>
        <translation>Tap the photo to dim it again.</translation>
    </message>
    <message>
        <source>Dit bestand staat op een andere tablet of in het centrale logboek.</source>
        <translation>This file is on another tablet or in the central log.</translation>
    </message>
    <message>
        <source>Dit bestand is geen foto. Het staat in het logboek; openen gaat met piketboekctl files.</source>
        <translation>This file is no photo. It is in the log; piketboekctl files opens it.</translation>
    </message>
    <message>
        <source>Ophalen</source>
        <translation>Fetch</translation>
    </message>
    <message>
        <source>Tik op de foto om verder te gaan.</source>
        <translation>Tap the photo to go on.</translation>
    </message>
</context>
<context>
    <name>AttachPicker</name>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Wat de camera erin schreef, gaat eruit; waar de foto is gemaakt, wordt apart en afgeschermd bewaard.</source>
        <translation>What the camera wrote in it is taken out; where the photo was taken is kept apart and covered.</translation>
    </message>
    <message>
        <source>Bestanden</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Hier staat niets dat erbij kan.</source>
        <translation>Nothing here can be attached.</translation>
    </message>
    <message>
        <source>Toevoegen: %1</source>
        <translation>Attach: %1</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Foto · %1</source>
        <translation>Photo · %1</translation>
    </message>
    <message>
        <source>Bestand · %1</source>
        <translation>File · %1</translation>
    </message>
</context>
<context>
    <name>AttachPlaces</name>
    <message>
        <source>Map hoger</source>
        <translation>Folder up</translation>
    </message>
    <message>
        <source>Meer tegelijk</source>
        <translation>Several at once</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>Folder: %1</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>PinKeys</name>
    <message>
        <source>Pincode</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Cijfers getypt: %1</source>
        <translation>Digits typed: %1</translation>
    </message>
</context>
<context>
    <name>HandoverPanel</name>
    <message>
        <source>Dienst aannemen</source>
        <translation>Accept the duty</translation>
    </message>
    <message>
        <source>Aanbod intrekken</source>
        <translation>Take the offer back</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>Dienst overdragen aan</source>
        <translation>Hand the duty over to</translation>
    </message>
    <message>
        <source>Dienst overnemen van</source>
        <translation>Take the duty over from</translation>
    </message>
    <message>
        <source>Per telefoon</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>Op deze tablet, met pincode</source>
        <translation>On this tablet, with PIN</translation>
    </message>
    <message>
        <source>Op een andere tablet</source>
        <translation>On another tablet</translation>
    </message>
    <message>
        <source>of een ander, bijvoorbeeld OvD-Bz 4</source>
        <translation>or another, for example OvD-Bz 4</translation>
    </message>
    <message>
        <source>Tijd van overdracht, leeg is nu</source>
        <translation>Time of handover, empty is now</translation>
    </message>
</context>
<context>
    <name>HandoverButtons</name>
    <message>
        <source>Laat aannemen met pincode</source>
        <translation>Have it accepted with PIN</translation>
    </message>
    <message>
        <source>Bied de dienst aan</source>
        <translation>Offer the duty</translation>
    </message>
    <message>
        <source>Telefonisch overgedragen om %1</source>
        <translation>Handed over by telephone at %1</translation>
    </message>
    <message>
        <source>Telefonisch overgenomen om %1</source>
        <translation>Taken over by telephone at %1</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Bekijk de overdracht</source>
        <translation>See the handover</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Bellijst</source>
        <translation>Call list</translation>
    </message>
    <message>
        <source>nummer niet hier</source>
        <translation>number not here</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Bel met dit apparaat</source>
        <translation>Call with this device</translation>
    </message>
    <message>
        <source>Er loopt geen incident.</source>
        <translation>No incident is running.</translation>
    </message>
    <message>
        <source>Schrijf bij: %1</source>
        <translation>Record under: %1</translation>
    </message>
    <message>
        <source>Gebeld</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Geen gehoor</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Teruggebeld</source>
        <translation>Called back</translation>
    </message>
    <message>
        <source>Terug naar de bellijst</source>
        <translation>Back to the call list</translation>
    </message>
</context>
<context>
    <name>UpkeepPanel</name>
    <message>
        <source>Het hele journaal</source>
        <translation>The whole journal</translation>
    </message>
    <message>
        <source>Bezig …</source>
        <translation>Busy …</translation>
    </message>
    <message>
        <source>Nu controleren</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>In het bestand staat alles, ook persoonsgegevens: geef het alleen aan wie het mag hebben.</source>
        <translation>The file holds everything, personal data too: give it only to whom may have it.</translation>
    </message>
    <message>
        <source>Map, bijvoorbeeld een usb-stick</source>
        <translation>Folder, for example a USB stick</translation>
    </message>
    <message>
        <source>Alles exporteren</source>
        <translation>Export everything</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>PhrasebookPage</name>
    <message>
        <source>Knoppen</source>
        <translation>Buttons</translation>
    </message>
    <message>
        <source>Snelle regels</source>
        <translation>Quick lines</translation>
    </message>
    <message>
        <source>De eigen regels van deze tablet.</source>
        <translation>This tablet's own lines.</translation>
    </message>
    <message>
        <source>Het voorbeeld van het programma. Wat u verandert, geldt alleen op deze tablet.</source>
        <translation>The program's own set. What you change holds for this tablet only.</translation>
    </message>
    <message>
        <source>Zet het voorbeeld terug</source>
        <translation>Put the example back</translation>
    </message>
</context>
<context>
    <name>PhraseForm</name>
    <message>
        <source>Nieuwe snelle regel</source>
        <translation>New quick line</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Bij</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Na</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>PhraseRow</name>
    <message>
        <source>Eerder: %1</source>
        <translation>Earlier: %1</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Weghalen: %1</source>
        <translation>Remove: %1</translation>
    </message>
</context>
<context>
    <name>HandoverStart</name>
    <message>
        <source>Overdragen</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Dienst overnemen</source>
        <translation>Take the duty over</translation>
    </message>
</context>
<context>
    <name>VoiceFace</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop de spraakmemo</source>
        <translation>Stop the voice memo</translation>
    </message>
    <message>
        <source>Gezien: %1</source>
        <translation>Seen: %1</translation>
    </message>
</context>
<context>
    <name>SpeakButton</name>
    <message>
        <source>Spraakmemo</source>
        <translation>Voice memo</translation>
    </message>
    <message>
        <source>Stop spraakmemo</source>
        <translation>Stop voice memo</translation>
    </message>
</context>
<context>
    <name>BlurTools</name>
    <message>
        <source>Veeg over wat niemand mag herkennen. De foto zelf blijft zoals hij is.</source>
        <translation>Rub over what nobody may recognise. The photo itself stays as it is.</translation>
    </message>
    <message>
        <source>Vervagen</source>
        <translation>Blur</translation>
    </message>
    <message>
        <source>Bewaar vervaagde kopie</source>
        <translation>Save blurred copy</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Stop vervagen</source>
        <translation>Stop blurring</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Regels</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Taakkaarten</source>
        <translation>Task cards</translation>
    </message>
    <message>
        <source>De eigen kaarten van deze tablet.</source>
        <translation>This tablet's own cards.</translation>
    </message>
    <message>
        <source>Taakkaart</source>
        <translation>Task card</translation>
    </message>
    <message>
        <source>Zet het voorbeeld terug</source>
        <translation>Put the example back</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Nieuwe regel op deze kaart</source>
        <translation>New line on this card</translation>
    </message>
    <message>
        <source>Regel toevoegen</source>
        <translation>Add the line</translation>
    </message>
    <message>
        <source>Nieuwe kaart</source>
        <translation>New card</translation>
    </message>
    <message>
        <source>Naam van de kaart</source>
        <translation>Name of the card</translation>
    </message>
    <message>
        <source>Eerste regel</source>
        <translation>First line</translation>
    </message>
    <message>
        <source>Bij</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Kaart toevoegen</source>
        <translation>Add the card</translation>
    </message>
</context>
<context>
    <name>DrawMap</name>
    <message>
        <source>Gebied</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Punten typen</source>
        <translation>Type points</translation>
    </message>
    <message>
        <source>Niet alles wat is getypt is een punt.</source>
        <translation>Not all that was typed is a point.</translation>
    </message>
</context>
<context>
    <name>DrawButtons</name>
    <message>
        <source>Punt</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Punt waar het kruis staat</source>
        <translation>Point where the cross is</translation>
    </message>
    <message>
        <source>Laatste punt weg</source>
        <translation>Remove last point</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>%1: vastleggen</source>
        <translation>%1: record</translation>
    </message>
    <message>
        <source>%1: alle punten weg</source>
        <translation>%1: remove all points</translation>
    </message>
    <message>
        <source>Alles weg</source>
        <translation>Remove all</translation>
    </message>
    <message>
        <source>Zet terug</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>%1: alle punten terug</source>
        <translation>%1: put all points back</translation>
    </message>
</context>
<context>
    <name>MunicipalityPanel</name>
    <message>
        <source>Gemeente</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Code van de gemeente, zoals GM0505</source>
        <translation>Code of the municipality, such as GM0505</translation>
    </message>
    <message>
        <source>Dit is geen gemeente: schrijf GM en vier cijfers. Er is niets veranderd.</source>
        <translation>This is no municipality: write GM and four digits. Nothing was changed.</translation>
    </message>
    <message>
        <source>Buurten (GeoJSON)</source>
        <translation>Areas (GeoJSON)</translation>
    </message>
    <message>
        <source>Nieuwe registraties en het jaarverslag zijn van deze gemeente; wat al is vastgelegd blijft zoals het is. Buurten mogen in lengte en breedte of in meters RD zijn.</source>
        <translation>New records and the year report are of this municipality; what was recorded stays as it is. Neighbourhoods may be in longitude and latitude or in metres of RD.</translation>
    </message>
</context>
<context>
    <name>MistakeRow</name>
    <message>
        <source>Bevestig</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Bevestig: %1, %2</source>
        <translation>Confirm: %1, %2</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>KeyPane</name>
    <message>
        <source>Hoofdletter</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Letter weg</source>
        <translation>Rub out</translation>
    </message>
</context>
<context>
    <name>KeyPaneFoot</name>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Tekens</source>
        <translation>Signs</translation>
    </message>
    <message>
        <source>spatie</source>
        <translation>space</translation>
    </message>
    <message>
        <source>Nieuwe alinea</source>
        <translation>New paragraph</translation>
    </message>
    <message>
        <source>Toetsenbord weg</source>
        <translation>Put the keyboard away</translation>
    </message>
    <message>
        <source>abc</source>
        <translation>abc</translation>
    </message>
</context>
<context>
    <name>MoreWays</name>
    <message>
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Vergissingen</source>
        <translation>Mistakes</translation>
    </message>
    <message>
        <source>Snelle regels</source>
        <translation>Quick lines</translation>
    </message>
    <message>
        <source>Taakkaarten</source>
        <translation>Task cards</translation>
    </message>
</context>
<context>
    <name>FormFieldFace</name>
    <message>
        <source>ontbreekt</source>
        <translation>missing</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Beeld van de camera</source>
        <translation>Picture of the camera</translation>
    </message>
    <message>
        <source>Hier geen beeld, wel een foto.</source>
        <translation>No image here, but a photo.</translation>
    </message>
    <message>
        <source>Op dit scherm is geen camerabeeld te zien; de foto wordt wel gemaakt.</source>
        <translation>This screen shows no picture of the camera; the photo is taken all the same.</translation>
    </message>
    <message>
        <source>Deze tablet kan zijn camera niet gebruiken.</source>
        <translation>This tablet can not use its camera.</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Foto maken</source>
        <translation>Take a photo</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tik op het beeld voor het volle licht.</source>
        <translation>Tap the picture to see it in full light.</translation>
    </message>
    <message>
        <source>Andere camera</source>
        <translation>Other camera</translation>
    </message>
    <message>
        <source>Camera · %1</source>
        <translation>Camera · %1</translation>
    </message>
</context>
<context>
    <name>CardAbout</name>
    <message>
        <source>Deze kaart</source>
        <translation>This card</translation>
    </message>
    <message>
        <source>Naam van deze kaart</source>
        <translation>Name of this card</translation>
    </message>
    <message>
        <source>Te zien bij deze niveaus; zonder keuze bij elk</source>
        <translation>Shown at these GRIP levels; none chosen means all</translation>
    </message>
    <message>
        <source>Naam bewaren</source>
        <translation>Save name</translation>
    </message>
    <message>
        <source>Deze kaart weghalen</source>
        <translation>Remove this card</translation>
    </message>
    <message>
        <source>Staat bij %1</source>
        <translation>Stands at %1</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Kaart van de plek</source>
        <translation>Map of the place</translation>
    </message>
</context>
<context>
    <name>AttachButtons</name>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>TimelineMoment</name>
    <message>
        <source>Om</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Tijd</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Wat gebeurde er</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Wat wisten we</source>
        <translation>What we knew</translation>
    </message>
</context>
<context>
    <name>FileButton</name>
    <message>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
</context>
</TS>
