#include "view/phrasebooksession.h"

#include "store/wholefile.h"
#include "view/actwords.h"

#include <algorithm>
#include <filesystem>

namespace piketboek {

namespace {

constexpr auto typedIn = "phrase";

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

} // namespace

PhrasebookSession::PhrasebookSession(Desk &desk, DraftBook &drafts, const std::string &directory)
    : FormSession(desk, drafts), m_directory(directory)
{
    m_record = keptAs;
    const Result<std::optional<Phrasebook>> found = Phrasebook::in(m_directory);
    m_own = found && found->has_value();
    if (m_own)
        m_book = **found;
    else if (!found)
        m_refusal = text(found.error().words);
    connect(&m_desk.settings(), &Settings::languageChanged, this, &PhrasebookSession::changed);
}

QStringList PhrasebookSession::phrases(const std::string &category, const std::string &step) const
{
    QStringList words;
    for (const Phrasebook::Phrase &phrase : m_book.at(category, step))
        words += wordsOf(phrase);
    return words;
}

QString PhrasebookSession::kindOf(const QString &words) const
{
    return text(m_book.kindOf(words.toStdString()));
}

QString PhrasebookSession::wordsOf(const Phrasebook::Phrase &phrase) const
{
    return text(phrase.words.in(m_desk.tongue()));
}

QString PhrasebookSession::belowOf(const Phrasebook::Phrase &phrase) const
{
    QStringList parts{kindWord(text(phrase.kind), m_desk.tongue())};
    const Description *incident = m_desk.book().find("incident");
    for (const std::string &category : phrase.categories)
        parts += categoryWord(category, m_desk.tongue());
    for (const std::string &step : phrase.steps) {
        const auto *known = incident ? incident->step(step) : nullptr;
        parts += m_desk.say("na: %1", "after: %1").arg(text(known ? known->label.in(m_desk.tongue()) : step));
    }
    return parts.join(" · ");
}

QVariantList PhrasebookSession::rows() const
{
    QVariantList rows;
    for (const Phrasebook::Phrase &phrase : m_book.phrases)
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

QVariantList PhrasebookSession::categories() const
{
    QVariantList all{QVariantMap{{"value", ""}, {"words", m_desk.say("Elk incident", "Any incident")}}};
    for (const char *category : {"fire", "extreme_weather", "hazardous_substances", "other"})
        all += QVariantMap{{"value", category}, {"words", categoryWord(category, m_desk.tongue())}};
    return all;
}

bool PhrasebookSession::add(const QString &words, const QString &kind, const QString &category)
{
    const QString said = words.trimmed();
    Phrasebook book = m_book;
    if (said.isEmpty())
        return refuse(m_desk.say("Schrijf eerst de zin.", "Write the line first."));
    if (placeOf(book, said) != book.phrases.end())
        return refuse(m_desk.say("Deze zin staat er al.", "This line is there already."));
    const std::string both = said.toStdString();
    Phrasebook::Phrase phrase{.words = {both, both}, .kind = kind.toStdString()};
    if (!category.isEmpty())
        phrase.categories = {category.toStdString()};
    book.phrases.insert(book.phrases.begin(), phrase);
    if (!take(std::move(book)))
        return false;
    keepFormWords(typedIn, {});
    emit changed();
    return true;
}

void PhrasebookSession::remove(const QString &words)
{
    Phrasebook book = m_book;
    if (const Place found = placeOf(book, words); found != book.phrases.end()) {
        book.phrases.erase(found);
        take(std::move(book));
    }
}

void PhrasebookSession::raise(const QString &words)
{
    Phrasebook book = m_book;
    const Place found = placeOf(book, words);
    if (found == book.phrases.end() || found == book.phrases.begin())
        return;
    std::iter_swap(found, std::prev(found));
    take(std::move(book));
}

void PhrasebookSession::putBack()
{
    std::error_code error;
    std::filesystem::remove(Phrasebook::fileIn(m_directory), error);
    if (error) {
        refuse(text(error.message()));
        return;
    }
    m_own = false;
    m_book = Phrasebook::shipped();
    refuse({});
}

PhrasebookSession::Place PhrasebookSession::placeOf(Phrasebook &book, const QString &words) const
{
    const std::string said = words.toStdString();
    return std::ranges::find_if(book.phrases, [&](const Phrasebook::Phrase &phrase) {
        return phrase.words.dutch == said || phrase.words.english == said;
    });
}

bool PhrasebookSession::take(Phrasebook book)
{
    const std::string json = book.asJson().canonical() + '\n';
    Result<WholeFile> file = WholeFile::begin(Phrasebook::fileIn(m_directory), WholeFile::For::Owner);
    Result<void> kept = file ? file->write(json) : std::unexpected(file.error());
    if (kept)
        kept = file->finish();
    if (!kept)
        return refuse(text(kept.error().words));
    m_own = true;
    m_book = std::move(book);
    return !refuse({});
}

bool PhrasebookSession::refuse(const QString &words)
{
    m_refusal = words;
    emit changed();
    return false;
}

} // namespace piketboek
