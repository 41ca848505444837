#include "view/cardssession.h"

#include "view/actwords.h"

#include <algorithm>
#include <array>

namespace piketboek {

namespace {

constexpr auto typedLine = "card:line";
constexpr auto typedTitle = "card:title";
constexpr auto typedFirst = "card:first";
constexpr int highestLevel = 5; ///< of GRIP

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

Label trimmedLabel(const QString &words)
{
    return inBothTongues(words.trimmed().toStdString());
}

/// In either tongue, as large or small as it is typed.
bool says(const Label &label, const QString &words)
{
    return std::ranges::any_of(std::array{label.dutch, label.english}, [&](const std::string &one) {
        return text(one).compare(words.trimmed(), Qt::CaseInsensitive) == 0;
    });
}

} // namespace

CardsSession::CardsSession(Desk &desk, DraftBook &drafts, const std::string &directory)
    : SettingsForm(desk, drafts, keptAs), m_settings(directory)
{
    warn(m_settings.unsound());
}

QVariantList CardsSession::cards() const
{
    QVariantList all;
    for (const TaskCard &card : box().cards)
        all += QVariantMap{{"value", text(card.id)},
                           {"words", withFirstLarge(text(card.title.in(m_desk.tongue())))}};
    return all;
}

QString CardsSession::card() const
{
    const auto chosen = std::ranges::find(box().cards, m_card.toStdString(), &TaskCard::id);
    if (chosen != box().cards.end())
        return m_card;
    return box().cards.empty() ? QString() : text(box().cards.front().id);
}

void CardsSession::setCard(const QString &id)
{
    m_card = id;
    emit changed();
}

const TaskCard *CardsSession::open() const
{
    const auto found = std::ranges::find(box().cards, card().toStdString(), &TaskCard::id);
    return found == box().cards.end() ? nullptr : &*found;
}

const TaskCard *CardsSession::called(const QString &title) const
{
    const auto found =
        std::ranges::find_if(box().cards, [&](const TaskCard &one) { return says(one.title, title); });
    return found == box().cards.end() ? nullptr : &*found;
}

QString CardsSession::title() const
{
    return open() ? withFirstLarge(text(open()->title.in(m_desk.tongue()))) : QString();
}

QVariantList CardsSession::levels() const
{
    QVariantList all;
    for (int level = 0; level <= highestLevel; ++level) {
        const bool isChosen = open() && std::ranges::count(open()->grip, level) > 0;
        all += QVariantMap{
            {"level", level},
            {"words", level == 0 ? m_desk.say("geen GRIP", "no GRIP") : QString("GRIP %1").arg(level)},
            {"chosen", isChosen}};
    }
    return all;
}

QString CardsSession::nameField() const
{
    return "card:name:" + card();
}

QVariantList CardsSession::lines() const
{
    QVariantList all;
    for (const TaskCard::Line &line : open() ? open()->lines : Lines())
        all += QVariantMap{{"id", text(line.id)},
                           {"words", withFirstLarge(text(line.words.in(m_desk.tongue())))}};
    return all;
}

QString CardsSession::source() const
{
    return text(box().source.in(m_desk.tongue()));
}

// An answer names its line for ever: the name of one that went is never given again.
std::string CardsSession::newId() const
{
    return "own_" + std::to_string(m_desk.now());
}

bool CardsSession::change(const std::function<bool(TaskCard &)> &how)
{
    TaskCard::Box box = m_settings.book();
    const auto open = std::ranges::find(box.cards, card().toStdString(), &TaskCard::id);
    return open != box.cards.end() && how(*open) && take(m_settings.take(std::move(box)));
}

bool CardsSession::changeLines(const std::function<bool(Lines &)> &how)
{
    return change([&](TaskCard &card) { return how(card.lines); });
}

bool CardsSession::rename(const QString &title)
{
    const Label said = trimmedLabel(title);
    if (said.dutch.empty())
        return refuse(m_desk.say("Schrijf eerst de naam.", "Write the name first."));
    const TaskCard *named = called(title);
    if (named && named != open())
        return refuse(m_desk.say("Deze kaart staat er al.", "This card is there already."));
    const QString field = nameField();
    const bool renamed = change([&](TaskCard &card) {
        card.title = said;
        return true;
    });
    if (renamed)
        keepFormWords(field, {});
    return renamed;
}

bool CardsSession::toggleLevel(int level)
{
    return change([&](TaskCard &card) {
        if (std::erase(card.grip, level) == 0)
            card.grip.insert(std::ranges::upper_bound(card.grip, level), level);
        return level >= 0 && level <= highestLevel;
    });
}

bool CardsSession::addLine(const QString &words)
{
    const Label said = trimmedLabel(words);
    const bool added = changeLines([&](Lines &lines) {
        if (said.dutch.empty())
            return refuse(m_desk.say("Schrijf eerst de regel.", "Write the line first."));
        const std::string id = newId();
        if (std::ranges::any_of(lines,
                                [&](const auto &one) { return one.id == id || says(one.words, words); }))
            return refuse(m_desk.say("Deze regel staat er al.", "This line is there already."));
        lines.push_back({id, said});
        return true;
    });
    if (added)
        keepFormWords(typedLine, {});
    return added;
}

bool CardsSession::removeLine(const QString &line)
{
    return changeLines([&](Lines &lines) {
        if (lines.size() == 1)
            return refuse(m_desk.say("Een kaart heeft minstens één regel. Verwijder de kaart.",
                                     "A card has at least one line. Remove the card."));
        return std::erase_if(lines, [&](const auto &one) { return text(one.id) == line; }) > 0;
    });
}

bool CardsSession::raiseLine(const QString &line)
{
    return changeLines([&](Lines &lines) {
        const auto found = std::ranges::find(lines, line.toStdString(), &TaskCard::Line::id);
        if (found == lines.end() || found == lines.begin())
            return false;
        std::iter_swap(found, std::prev(found));
        return true;
    });
}

bool CardsSession::addCard(const QString &title, const QString &category, const QString &line)
{
    const Label said = trimmedLabel(line);
    if (title.trimmed().isEmpty() || said.dutch.empty())
        return refuse(m_desk.say("Een kaart heeft een naam en minstens één regel.",
                                 "A card has a name and at least one line."));
    TaskCard::Box box = m_settings.book();
    const std::string id = newId();
    if (called(title) || std::ranges::find(box.cards, id, &TaskCard::id) != box.cards.end())
        return refuse(m_desk.say("Deze kaart staat er al.", "This card is there already."));
    TaskCard card{.id = id, .title = trimmedLabel(title), .lines = {{id, said}}};
    if (!category.isEmpty())
        card.categories = {category.toStdString()};
    box.cards.push_back(std::move(card));
    if (!take(m_settings.take(std::move(box))))
        return false;
    keepFormWords(typedTitle, {});
    keepFormWords(typedFirst, {});
    setCard(text(id));
    return true;
}

bool CardsSession::removeCard()
{
    TaskCard::Box box = m_settings.book();
    const std::string open = card().toStdString();
    std::erase_if(box.cards, [&](const TaskCard &one) { return one.id == open; });
    return take(m_settings.take(std::move(box)));
}

bool CardsSession::putBack()
{
    return take(m_settings.putBack());
}

} // namespace piketboek
