#include "view/phrasebooksession.h"

#include "view/actwords.h"

#include <algorithm>

namespace piketboek {

namespace {

constexpr auto typedIn = "phrase";

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

} // namespace

PhrasebookSession::PhrasebookSession(Desk &desk, DraftBook &drafts, const std::string &directory)
    : SettingsForm(desk, drafts, keptAs), m_settings(directory)
{
    warn(m_settings.unsound());
}

QStringList PhrasebookSession::phrases(const std::string &category, const std::string &step) const
{
    QStringList words;
    for (const Phrasebook::Phrase &phrase : m_settings.book().at(category, step))
        words += wordsOf(phrase);
    return words;
}

QString PhrasebookSession::kindOf(const QString &words) const
{
    return text(m_settings.book().kindOf(words.toStdString()));
}

QString PhrasebookSession::wordsOf(const Phrasebook::Phrase &phrase) const
{
    return text(phrase.words.in(m_desk.tongue()));
}

QString PhrasebookSession::belowOf(const Phrasebook::Phrase &phrase) const
{
    QStringList parts{kindWord(text(phrase.kind), m_desk.tongue())};
    for (const std::string &category : phrase.categories)
        parts += categoryWord(category, m_desk.tongue());
    for (const std::string &step : phrase.steps)
        parts += m_desk.say("na: %1", "after: %1").arg(stepWord(step));
    return parts.join(" · ");
}

QString PhrasebookSession::stepWord(const std::string &step) const
{
    const Description *incident = m_desk.book().find("incident");
    const auto *known = incident ? incident->step(step) : nullptr;
    return text(known ? known->label.in(m_desk.tongue()) : step);
}

QVariantList PhrasebookSession::rows() const
{
    QVariantList rows;
    for (const Phrasebook::Phrase &phrase : m_settings.book().phrases)
        rows += QVariantMap{{"words", wordsOf(phrase)}, {"below", belowOf(phrase)}};
    return rows;
}

QVariantList PhrasebookSession::kinds() const
{
    QVariantList all;
    for (const std::string_view kind : Phrasebook::kinds) {
        const QString value = QString::fromUtf8(kind.data(), qsizetype(kind.size()));
        all += QVariantMap{{"value", value}, {"words", kindWord(value, m_desk.tongue())}};
    }
    return all;
}

QVariantList PhrasebookSession::steps() const
{
    QVariantList all{QVariantMap{{"value", ""}, {"words", m_desk.say("Elke stap", "Any step")}}};
    for (const std::string_view step : Phrasebook::steps) {
        const std::string value(step);
        all += QVariantMap{{"value", text(value)}, {"words", withFirstLarge(stepWord(value))}};
    }
    return all;
}

bool PhrasebookSession::add(const QString &words, const QString &kind, const QString &category,
                            const QString &step)
{
    const QString said = words.trimmed();
    Phrasebook book = m_settings.book();
    if (said.isEmpty())
        return refuse(m_desk.say("Schrijf eerst de zin.", "Write the line first."));
    if (placeOf(book, said) != book.phrases.end())
        return refuse(m_desk.say("Deze zin staat er al.", "This line is there already."));
    const std::string both = said.toStdString();
    Phrasebook::Phrase phrase{.words = {both, both}, .kind = kind.toStdString()};
    if (!category.isEmpty())
        phrase.categories = {category.toStdString()};
    if (!step.isEmpty())
        phrase.steps = {step.toStdString()};
    book.phrases.insert(book.phrases.begin(), phrase);
    if (!take(m_settings.take(std::move(book))))
        return false;
    keepFormWords(typedIn, {});
    emit changed();
    return true;
}

void PhrasebookSession::remove(const QString &words)
{
    Phrasebook book = m_settings.book();
    if (const Place found = placeOf(book, words); found != book.phrases.end()) {
        book.phrases.erase(found);
        take(m_settings.take(std::move(book)));
    }
}

void PhrasebookSession::raise(const QString &words)
{
    Phrasebook book = m_settings.book();
    const Place found = placeOf(book, words);
    if (found == book.phrases.end() || found == book.phrases.begin())
        return;
    std::iter_swap(found, std::prev(found));
    take(m_settings.take(std::move(book)));
}

void PhrasebookSession::putBack()
{
    take(m_settings.putBack());
}

PhrasebookSession::Place PhrasebookSession::placeOf(Phrasebook &book, const QString &words) const
{
    const std::string said = words.toStdString();
    return std::ranges::find_if(book.phrases, [&](const Phrasebook::Phrase &phrase) {
        return phrase.words.dutch == said || phrase.words.english == said;
    });
}

} // namespace piketboek
