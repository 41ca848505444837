#include "view/actwords.h"

#include "exchange/actsentence.h"
#include "exchange/handoverwords.h"

#include <QStringList>

#include <array>
#include <functional>
#include <map>

namespace piketboek {

namespace {

struct Said
{
    const char *dutch;
    const char *english;

    QString in(Language language) const
    {
        return QString::fromUtf8(language == Language::English ? english : dutch);
    }
};

using Table = std::map<std::string, Said, std::less<>>;

const Table kinds = {{"fact", {"Feit", "Fact"}},
                     {"picture", {"Beeld", "Situation"}},
                     {"judgement", {"Oordeel", "Judgement"}},
                     {"decision", {"Besluit", "Decision"}},
                     {"action", {"Actie", "Action"}},
                     {"done", {"Gedaan", "Done"}},
                     {"contact", {"Contact", "Contact"}},
                     {"time", {"Tijdstip", "Time"}},
                     {"status", {"Status", "Status"}},
                     {"place", {"Plaats", "Place"}},
                     {"grip", {"GRIP", "GRIP"}},
                     {"attachment", {"Bijlage", "Attachment"}},
                     {"handover", {"Overdracht", "Handover"}},
                     {"correction", {"Correctie", "Correction"}}};

const Table categories = {{"fire", {"Brand", "Fire"}},
                          {"extreme_weather", {"Extreem weer", "Extreme weather"}},
                          {"hazardous_substances", {"Gevaarlijke stoffen", "Hazardous substances"}},
                          {"other", {"Overig incident", "Other incident"}}};

const Table times = {{"alarm", {"Alarm", "Alarm"}},
                     {"accepted", {"Aangenomen", "Accepted"}},
                     {"by_telephone", {"Telefonisch afgehandeld", "Handled by telephone"}},
                     {"departed", {"Uitgerukt", "Departed"}},
                     {"on_scene", {"Ter plaatse", "On scene"}},
                     {"end", {"Einde inzet", "End of deployment"}},
                     {"back", {"Terug", "Returned"}}};

QString wordOf(const Table &table, std::string_view key, Language language)
{
    const auto found = table.find(key);
    return found == table.end() ? QString::fromUtf8(key.data(), qsizetype(key.size()))
                                : found->second.in(language);
}

QString plainText(const Envelope &envelope, std::string_view name)
{
    return QString::fromStdString(envelope.plain.text(name));
}

// A field that is covered and not held here was erased, or never sent to this device.
QString coveredText(const Envelope &envelope, const Disclosures &held, std::string_view name,
                    Language language)
{
    if (!envelope.coverOf(name))
        return {};
    return held.find(name) ? QString::fromStdString(held.text(name))
                           : Said{"(gewist of niet hier)", "(erased or not here)"}.in(language);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(" · ");
}

QString labelled(const Said &label, const QString &value, Language language)
{
    return value.isEmpty() ? QString() : label.in(language) + ": " + value;
}

/// What is said, to whom.
struct Saying
{
    const Envelope &envelope;
    const Disclosures &held;
    const RegisterBook &book;
    Language language;
};

using Words = QString (*)(const Saying &);

// As the register calls that option; a word of one's own stays as it is.
QString optionWord(const Saying &saying, const char *name)
{
    const std::string id = saying.envelope.plain.text(name);
    const Description *form = saying.book.find(saying.envelope.registerName);
    const FormField *field = form ? form->field(name) : nullptr;
    const FormOption *option = field ? field->option(id) : nullptr;
    return QString::fromStdString(option ? option->label.in(saying.language) : id);
}

QString openWords(const Saying &saying)
{
    const Envelope &envelope = saying.envelope;
    const Disclosures &held = saying.held;
    const Language language = saying.language;
    const std::string category = envelope.plain.text("category");
    return joined(
        {Said{"Genoteerd als %1", "Noted as %1"}.in(language).arg(categoryWord(category, language).toLower()),
         coveredText(envelope, held, "place", language), coveredText(envelope, held, "text", language),
         plainText(envelope, "highlight")});
}

QString lineWords(const Saying &saying)
{
    const Envelope &envelope = saying.envelope;
    const Disclosures &held = saying.held;
    const Language language = saying.language;
    return joined({coveredText(envelope, held, "text", language),
                   labelled({"Persoon", "Person"}, coveredText(envelope, held, "person", language), language),
                   labelled({"reden", "reason"}, coveredText(envelope, held, "reason", language), language)});
}

QString timeWords(const Saying &saying)
{
    const Envelope &envelope = saying.envelope;
    const Language language = saying.language;
    const QString word = timeWord(envelope.plain.text("time"), language);
    return envelope.plain.flag("void") ? Said{"%1 vervalt", "%1 lapses"}.in(language).arg(word) : word;
}

QString positionWords(const Envelope &envelope, const Disclosures &held, Language language)
{
    if (!envelope.coverOf("position"))
        return {};
    if (const Json *position = held.find("position"); position && position->isNull())
        return Said{"Positie vervalt", "Position lapses"}.in(language);
    const QString buurt = coveredText(envelope, held, "buurt", language);
    // Only a receiver says how near it is; what was typed or pricked on a map does not.
    const Json *position = held.find("position");
    const bool measured = position && position->integer("accuracy") > 0;
    const QString here = measured ? Said{"positie van deze tablet", "position of this tablet"}.in(language)
                                  : Said{"positie vastgelegd", "position recorded"}.in(language);
    return buurt.isEmpty() ? here : here + ", " + buurt;
}

// What has no words of its own here is said as the register's form has it.
QString fieldWords(const Saying &saying)
{
    const Description *form = saying.book.find(saying.envelope.registerName);
    const std::string words =
        form ? actSentence(saying.envelope, saying.held, *form, saying.language) : std::string();
    return words.empty() ? Said{"Gegevens gewijzigd", "Details changed"}.in(saying.language)
                         : withFirstLarge(QString::fromStdString(words));
}

QString attachWords(const Saying &saying)
{
    QStringList words{coveredText(saying.envelope, saying.held, "text", saying.language)};
    for (const std::string &name : attachedNames(saying.envelope, saying.held, saying.language))
        words += QString::fromStdString(name);
    return joined(words);
}

QString setWords(const Saying &saying)
{
    const Envelope &envelope = saying.envelope;
    const Disclosures &held = saying.held;
    const Language language = saying.language;
    const std::string category = envelope.plain.text("category");
    const QString words = joined(
        {category.empty() ? QString()
                          : labelled({"Categorie", "Category"}, categoryWord(category, language), language),
         labelled({"Plaats", "Place"}, coveredText(envelope, held, "place", language), language),
         positionWords(envelope, held, language),
         labelled({"Bijzonderheid", "Highlight"}, plainText(envelope, "highlight"), language),
         labelled({"Soort", "Kind"}, optionWord(saying, "subcategory"), language),
         coveredText(envelope, held, "text", language),
         envelope.plain.flag("confirmed") ? Said{"Bevestigd", "Confirmed"}.in(language) : QString(),
         envelope.plain.find("exercise") ? Said{"Is een oefening", "Is an exercise"}.in(language)
                                         : QString()});
    return words.isEmpty() ? fieldWords(saying) : words;
}

QString gripWords(const Saying &saying)
{
    const Envelope &envelope = saying.envelope;
    const Language language = saying.language;
    const int64_t level = envelope.plain.integer("grip");
    if (level == 0)
        return Said{"GRIP opgeheven", "GRIP ended"}.in(language);
    const QString by = plainText(envelope, "by");
    const QString words = "GRIP " + QString::number(level);
    return by.isEmpty() ? words : words + Said{", afgekondigd door ", ", declared by "}.in(language) + by;
}

QString informWords(const Saying &saying)
{
    return labelled({"Geïnformeerd", "Informed"}, optionWord(saying, "who"), saying.language);
}

QString calloutWords(const Saying &saying)
{
    const QString said = joined({plainText(saying.envelope, "officer"), optionWord(saying, "called_by"),
                                 optionWord(saying, "answer"), optionWord(saying, "outcome")});
    return labelled({"Oproep", "Call-out"}, said, saying.language);
}

QString numberWords(const Saying &saying)
{
    return labelled({"Nummer", "Number"}, plainText(saying.envelope, "number"), saying.language);
}

QString withdrawWords(const Saying &saying)
{
    const Envelope &envelope = saying.envelope;
    const Disclosures &held = saying.held;
    const Language language = saying.language;
    const QString reason = coveredText(envelope, held, "reason", language);
    const QString mistake = Said{"Vergissing", "Mistake"}.in(language);
    return reason.isEmpty() ? mistake : mistake + ": " + reason;
}

QString claimWords(const Saying &saying)
{
    const qsizetype count = qsizetype(saying.envelope.about.size());
    if (count == 1)
        return Said{"1 regel van mij, gemaakt terwijl de tablet vergrendeld was",
                    "1 entry is mine, made while the tablet was locked"}
            .in(saying.language);
    return Said{"%1 regels van mij, gemaakt terwijl de tablet vergrendeld was",
                "%1 entries are mine, made while the tablet was locked"}
        .in(saying.language)
        .arg(count);
}

QString handoverWords(const Saying &saying)
{
    return QString::fromStdString(
        handoverSentence(HandoverAct::read({.envelope = saying.envelope}), saying.language));
}

template<const auto &said>
QString always(const Saying &saying)
{
    return said.in(saying.language);
}

constexpr Said merged{"Samengevoegd met een ander incident", "Merged with another incident"};
constexpr Said unmerged{"Samenvoegen ongedaan gemaakt", "Merge undone"};
constexpr Said erased{"Persoonsgegevens gewist", "Personal data erased"};

struct Act
{
    const char *kind;
    Words words;
};

const std::map<std::string, Act, std::less<>> acts = {{"open", {"status", openWords}},
                                                      {"line", {"fact", lineWords}},
                                                      {"time", {"time", timeWords}},
                                                      {"set", {"status", setWords}},
                                                      {"grip", {"grip", gripWords}},
                                                      {"inform", {"contact", informWords}},
                                                      {"attach", {"attachment", attachWords}},
                                                      {"callout", {"status", calloutWords}},
                                                      {"number", {"status", numberWords}},
                                                      {"withdraw", {"correction", withdrawWords}},
                                                      {"claim", {"contact", claimWords}},
                                                      {"handover", {"handover", handoverWords}},
                                                      {"merge", {"status", always<merged>}},
                                                      {"unmerge", {"status", always<unmerged>}},
                                                      {"erase", {"correction", always<erased>}}};

} // namespace

QString kindOf(const Envelope &envelope)
{
    if (envelope.act == "line" && kinds.contains(envelope.plain.text("kind")))
        return plainText(envelope, "kind");
    if (envelope.act == "set" && (envelope.coverOf("place") || envelope.coverOf("position")))
        return "place";
    const auto act = acts.find(envelope.act);
    return act == acts.end() ? "status" : act->second.kind;
}

QString kindWord(const QString &kind, Language language)
{
    return wordOf(kinds, kind.toStdString(), language);
}

QString actWords(const Envelope &envelope, const Disclosures &disclosures, const RegisterBook &book,
                 Language language)
{
    const auto act = acts.find(envelope.act);
    return act == acts.end() ? QString::fromStdString(envelope.act)
                             : act->second.words({envelope, disclosures, book, language});
}

bool isLineOfItsOwn(const Envelope &envelope)
{
    if (envelope.act == "withdraw")
        return std::ranges::any_of(envelope.about,
                                   [](const Target &target) { return !target.record.empty(); });
    return envelope.act != "correct" && envelope.act != "settle" && envelope.registerName != "central";
}

QString categoryWord(const std::string &category, Language language)
{
    return wordOf(categories, category.empty() ? "other" : category, language);
}

QString withFirstLarge(const QString &words)
{
    return words.isEmpty() ? words : words.left(1).toUpper() + words.mid(1);
}

QString timeWord(const std::string &key, Language language)
{
    return wordOf(times, key, language);
}

} // namespace piketboek
