// A Script is what a hurried hand does in the fields of an incident, the same for the same seed.
#pragma once

#include <QRandomGenerator>
#include <QString>

#include <vector>

namespace piketboek {

/// A field as a hand finds it: the button that opens its form, and how the field's name begins.
struct Station
{
    QString opener = {};
    QString field = {};
};

class Script
{
public:
    enum class Act { Letter, Held, Committed, Left, RubOut, Record, Turn, Move };

    explicit Script(quint32 seed) : m_random(seed) {}

    /// What the hand does next; words held by the keyboard are first committed.
    Act next(bool isHeld, bool isLine)
    {
        const int chance = m_random.bounded(1000);
        if (isHeld)
            return chance < 700 ? Act::Held : Act::Committed;
        if (chance < 800)
            return Act::Letter;
        if (chance < 860)
            return Act::Held;
        if (chance < 910)
            return Act::Left;
        if (chance < 935)
            return Act::RubOut;
        if (chance < 955)
            return isLine ? Act::Record : Act::Letter;
        return chance < 965 ? Act::Turn : Act::Move;
    }

    QChar letter()
    {
        static const QString letters = "abcdefghijklmnopqrstuvwxyz é,.0123456789";
        return letters[m_random.bounded(static_cast<int>(letters.size()))];
    }

    /// Half of the time the line; "" opens nothing: it stands there always.
    Station station()
    {
        static const std::vector<Station> all{{"Adres", "place"},
                                              {"Bijzonderheid", "highlight"},
                                              {"Soort incident", "subcategory"},
                                              {"Oproep toevoegen", "callout"},
                                              {"Plak pagertekst", "pager"},
                                              {"METHANE invullen", "methane"},
                                              {"GRIP vastleggen", "grip"},
                                              {"Alarm anders", "alarm"}};
        if (m_random.bounded(2) == 0)
            return {{}, "line"};
        return all[static_cast<size_t>(m_random.bounded(static_cast<int>(all.size())))];
    }

private:
    QRandomGenerator m_random;
};

} // namespace piketboek
