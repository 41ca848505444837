import QtQuick
import QtTest
import Piketboek

Item {
    id: sheet

    width: 500
    height: 300

    Words {
        id: words

        width: 400
    }

    Text {
        id: shaped

        y: 150
        width: 400
        text: words.text
        color: words.color
        font.family: words.font.family
        font.weight: words.font.weight
        font.pixelSize: words.font.pixelSize
    }

    TestCase {
        name: "Words"
        when: windowShown

        function test_letters_that_join_are_set_as_a_shaper_sets_them(): void {
            words.text = "cafe\u0301"
            compare(words.contentWidth, shaped.contentWidth)
            words.text = "\u0645\u0631\u062d\u0628\u0627"
            compare(words.contentWidth, shaped.contentWidth)
            verify(grabImage(words).equals(grabImage(shaped)))
        }

        function test_other_words_are_set_without_one_and_differ_by_a_hair(): void {
            words.text = "Voorstraat 41, twee woningen ontruimd"
            verify(!words.font.preferShaping)
            fuzzyCompare(words.contentWidth, shaped.contentWidth, 4)
        }
    }
}
