import QtQuick
import QtTest
import Piketboek

TestCase {
    name: "Theme"

    readonly property var categories: ["fire", "extreme_weather", "hazardous_substances", "other"]

    function light(channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4)
    }

    function luminance(tone) {
        return 0.2126 * light(tone.r) + 0.7152 * light(tone.g) + 0.0722 * light(tone.b)
    }

    function contrast(one, other) {
        const a = luminance(one)
        const b = luminance(other)
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    }

    function inks() {
        return [Theme.ink, Theme.muted, Theme.accent, Theme.warning, Theme.alert, Theme.delivered]
            .concat(categories.map(category => Qt.color(Theme.hue(category))))
    }

    function cleanup() {
        Theme.night = false
        Theme.sun = false
    }

    function test_whatBelongsTogetherStaysOnOneLine_data() {
        return [{ words: "Awb art. 3:40", seen: "Awb_art._3:40" },
            { words: "Wvr art. 39 lid 1 onder b en Gemeentewet art. 176 lid 2",
              seen: "Wvr_art._39 lid_1 onder_b en Gemeentewet_art._176 lid_2" },
            { words: "04:14 · locatie nog onbekend", seen: "04:14_· locatie nog onbekend" },
            { words: "RD 106930, 425194", seen: "RD_106930,_425194" },
            { words: "di 24 nov 14:22", seen: "di_24_nov 14:22" },
            { words: "6 bewoners buiten", seen: "6_bewoners buiten" }]
    }

    function test_whatBelongsTogetherStaysOnOneLine(data) {
        compare(Theme.unbroken(data.words).replace(/\u00a0/g, "_"), data.seen)
    }

    function test_theSunKnowsNoGreysAndNoThinLetters() {
        Theme.sun = true
        for (const grey of [Theme.ink, Theme.muted, Theme.edge, Theme.hairline])
            compare(grey, Qt.color("#000000"))
        compare(Theme.ground, Theme.card)
        compare(Theme.weight, Font.DemiBold)
    }

    function test_everyInkIsReadable_data() {
        return [{ tag: "day", night: false, sun: false }, { tag: "night", night: true, sun: false },
            { tag: "sun", night: false, sun: true }]
    }

    function test_everyInkIsReadable(theme) {
        Theme.night = theme.night
        Theme.sun = theme.sun
        for (const ink of inks()) {
            verify(contrast(ink, Theme.card) >= 7, ink + " on the card")
            verify(contrast(ink, Theme.ground) >= 7, ink + " on the ground")
        }
        verify(contrast(Theme.accentInk, Theme.accent) >= 7)
        verify(contrast(Theme.accent, Theme.marked) >= 7)
        verify(!Qt.colorEqual(Theme.marked, Theme.pressed))
        verify(contrast(Theme.ink, Theme.pressed) >= 4.5)
        verify(contrast(Theme.edge, Theme.card) >= 3)
        verify(contrast(Theme.edge, Theme.ground) >= 3)
    }

    function test_nothingShinesAtNight() {
        Theme.night = true
        for (const ink of inks().concat([Theme.edge, Theme.hairline, Theme.card, Theme.ground, Theme.pressed, Theme.accentInk]))
            verify(luminance(ink) <= 0.55, ink)
    }

    function test_bodyTextIsNeverBelow18Pixels() {
        verify(Theme.body >= 18)
    }
}
