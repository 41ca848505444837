#include "view/linewords.h"

#include "base/dutchdates.h"
#include "base/happened.h"
#include "base/localtime.h"
#include "exchange/actsentence.h"
#include "journal/writtenmoment.h"
#include "view/actwords.h"

namespace piketboek {

namespace {

constexpr int64_t late = 10LL * 60 * 1000;
constexpr auto importedBy = "desk"; // as piketboekctl writes it, unless it is told another author

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

std::optional<Happened> happenedOf(const Envelope &envelope)
{
    if (!envelope.happened)
        return {};
    const HappenedText &said = *envelope.happened;
    const Result<Happened> happened = Happened::read(said.at, said.zone, said.source);
    return happened ? std::optional(*happened) : std::nullopt;
}

QString clock(int64_t moment, Language language)
{
    return text(clockTime(moment, language));
}

// Known to the day or less: the list shows the date in its own column, and no time that nobody gave.
QString coarseTime(const Happened &happened, Language language)
{
    if (happened.precision() != Precision::Day)
        return happened.precision() == Precision::Year
                   ? QString::number(happened.year())
                   : text(shortMoment(happened.sortKey(), language)).section(' ', 2, 2);
    return text(shortMoment(happened.sortKey(), language)).section(' ', 1, 2);
}

void setTimes(LineWords &line, const Envelope &envelope, Language language)
{
    const std::optional<Happened> happened = happenedOf(envelope);
    const int64_t moment =
        happened ? happened->instant().value_or(happened->sortKey()) : writtenMoment(envelope);
    line.coarse = happened && !happened->instant();
    line.time = line.coarse ? coarseTime(*happened, language) : clock(moment, language);
    line.day = line.coarse && happened->precision() != Precision::Day
                   ? text(inWords(*happened, language))
                   : withFirstLarge(text(dayHeading(moment, language)));
}

QStringList marksOf(const Line &line, Language language)
{
    const bool english = language == Language::English;
    const std::optional<Happened> happened = happenedOf(line.envelope);
    const int64_t written = writtenMoment(line.envelope);
    QStringList marks;
    if (happened && happened->instant() && written - *happened->instant() > late)
        marks += QString(english ? "noted later %1" : "later genoteerd %1").arg(clock(written, language));
    if (line.receipt && line.receipt->received - written > late)
        marks += QString(english ? "received later %1" : "later ontvangen %1")
                     .arg(clock(line.receipt->received, language));
    if (line.correctedBy)
        marks += english ? "amended" : "hersteld";
    if (line.recordState == "mistaken")
        marks += english ? "mistake" : "vergissing";
    return marks;
}

QString authorOf(const Envelope &envelope, const Desk &desk)
{
    if (envelope.author.empty())
        return "tablet " + desk.nameOf(envelope.id.device);
    return LineWords::writer(envelope.author, desk) +
           (envelope.role.ends_with("-off-duty") ? desk.say(", niet in dienst", ", off duty") : QString());
}

// The incident has words of its own; any other register those of its form.
QString saidIn(const Line &line, const Disclosures &held, const Desk &desk)
{
    const std::string &name = line.envelope.registerName;
    const Description *form = name == "incident" ? nullptr : desk.book().find(name);
    const std::string words = form ? actSentence(line.envelope, held, *form, desk.tongue()) : std::string();
    return words.empty() ? actWords(line.envelope, held, desk.book(), desk.tongue()) : text(words);
}

// The field of an entry that a correction says anew; "" for one whose words are not its own.
std::string sayableOf(const Envelope &envelope)
{
    for (const char *field : {"person", "text"}) {
        if (envelope.coverOf(field))
            return field;
    }
    return {};
}

QString saidAnew(const Line &line, const Desk &desk)
{
    const std::string field = sayableOf(line.envelope);
    if (field.empty())
        return text(line.correctedText);
    std::vector<Disclosure> held = line.disclosures.without({field}).all();
    held.push_back({.name = field, .value = line.correctedText});
    return saidIn(line, Disclosures(std::move(held)), desk);
}

QString bareOf(const Line &line, const QString &said)
{
    const std::string field = sayableOf(line.envelope);
    if (line.correctedBy)
        return text(line.correctedText);
    return field.empty() ? said : text(line.disclosures.text(field));
}

} // namespace

QString LineWords::writer(const std::string &author, const Desk &desk)
{
    return author == importedBy ? desk.say("Bureau", "Desk") : text(author);
}

LineWords LineWords::from(const Line &line, const Desk &desk)
{
    const Language language = desk.tongue();
    LineWords words;
    words.no = line.no;
    words.device = text(line.id.device);
    words.seq = line.id.seq;
    setTimes(words, line.envelope, language);
    words.kind = kindOf(line.envelope);
    words.kindWord = piketboek::kindWord(words.kind, language);
    const QString first = saidIn(line, line.disclosures, desk);
    words.said = line.correctedBy ? saidAnew(line, desk) : first;
    words.original = line.correctedBy ? first : QString();
    words.bare = bareOf(line, words.said);
    words.author = authorOf(line.envelope, desk);
    words.marks = marksOf(line, language);
    words.struck = line.withdrawn;
    words.own = line.id.device == desk.device();
    words.delivered = !words.own || line.receipt.has_value();
    return words;
}

} // namespace piketboek
