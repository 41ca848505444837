#include "view/timelinemodel.h"

#include "exchange/recordvalues.h"
#include "registers/handoveract.h"
#include "store/authors.h"
#include "view/actwords.h"
#include "view/howfar.h"
#include "view/incidentwords.h"
#include "view/linewords.h"

namespace piketboek {

namespace {

constexpr int64_t freshened = 200; // of the newest: older lines seldom change

// An incident is known by its category, a record of another register by that.
QString signOf(const Line &line)
{
    const std::string &name = line.envelope.registerName;
    return QString::fromStdString(name == "incident" ? line.category : name);
}

} // namespace

TimelineModel::TimelineModel(Desk &desk)
    : ListOfRows({"day", "time", "kind", "kindWord", "category", "recordTitle", "lineText", "author", "marks",
                  "record", "delivered", "struck", "fresh", "number"}),
      m_desk(desk), m_seenNumber(desk.known(desk.reader().lastNumber()))
{
}

void TimelineModel::setSearch(const QString &words)
{
    if (words == m_search)
        return;
    m_search = words;
    m_query.words = words.toStdString();
    filter();
}

void TimelineModel::setRegisterName(const QString &name)
{
    m_query.registerName = name.toStdString();
    filter();
}

void TimelineModel::setCategory(const QString &category)
{
    m_query.category = category.toStdString();
    filter();
}

void TimelineModel::setOnlyWaiting(bool only)
{
    m_query.onlyWaiting = only;
    filter();
}

void TimelineModel::setOnlyGrip(bool only)
{
    m_query.onlyGrip = only;
    filter();
}

void TimelineModel::setAuthor(const QString &number)
{
    m_query.author = number.toStdString();
    filter();
}

void TimelineModel::setDays(int days)
{
    constexpr int64_t day = 24LL * 60 * 60 * 1000;
    m_days = days;
    m_query.fromSort = days > 0 ? std::optional(m_desk.now() - days * day) : std::nullopt;
    filter();
}

QVariantList TimelineModel::registers() const
{
    QVariantList all;
    for (const char *name : {"incident", "ordinance", "measure", "demonstration", "event"}) {
        if (m_desk.book().find(name))
            all += QVariantMap{{"id", name}, {"words", withFirstLarge(registerWord(name))}};
    }
    return all;
}

QVariantList TimelineModel::authors() const
{
    QVariantList all;
    for (const std::string &one : m_desk.known(authorsIn(m_desk.reader())))
        all += QVariantMap{{"id", QString::fromStdString(one)}, {"words", LineWords::writer(one, m_desk)}};
    return all;
}

void TimelineModel::setOnlyHighlights(bool only)
{
    m_query.onlyHighlights = only;
    filter();
}

QString TimelineModel::momentWords() const
{
    return m_momentRead.happened ? nearMoment(m_momentRead.happened->at(), m_desk) : QString();
}

QString TimelineModel::momentDoubt() const
{
    return m_momentRead.clockOrYear ? m_momentRead.words(m_desk.tongue()) : QString();
}

void TimelineModel::setMoment(const QString &typed)
{
    if (typed == m_moment)
        return;
    m_moment = typed;
    m_momentRead = TypedTime::read(typed, m_desk.now());
    emit momentChanged();
    if (!m_standpoint.isEmpty())
        stand();
}

void TimelineModel::setStandpoint(const QString &standpoint)
{
    if (standpoint == m_standpoint)
        return;
    m_standpoint = standpoint;
    stand();
}

// The whole of what was typed is within: the minute, or the day. What is far back is among all that match.
void TimelineModel::stand()
{
    const std::optional<Happened> &moment = m_momentRead.happened;
    const std::optional<int64_t> end = moment ? std::optional(moment->endKey()) : std::nullopt;
    m_query.toSort = m_standpoint == "happened" ? end : std::nullopt;
    m_query.knownBefore = m_standpoint == "known" ? end : std::nullopt;
    m_query.matches = m_query.toSort || m_query.knownBefore ? -1 : TimelineQuery().matches;
    filter();
}

void TimelineModel::clearFilters()
{
    m_query = {};
    m_days = 0;
    m_search.clear();
    m_moment.clear();
    m_momentRead = {};
    m_standpoint.clear();
    emit momentChanged();
    filter();
}

void TimelineModel::filter()
{
    emit filterChanged();
    reload();
}

bool TimelineModel::filtered() const
{
    return !m_search.trimmed().isEmpty() || !m_query.registerName.empty() || !m_query.category.empty() ||
           m_query.onlyWaiting || m_query.onlyHighlights || m_query.onlyGrip || !m_query.author.empty() ||
           m_days > 0 || m_query.toSort || m_query.knownBefore;
}

void TimelineModel::setShown(bool shown)
{
    m_shown = shown;
    if (shown && m_stale)
        reload();
}

void TimelineModel::showNew()
{
    reload();
}

void TimelineModel::refresh()
{
    m_titles.clear();
    if (!m_shown) {
        m_stale = true;
        return;
    }
    freshen();
    TimelineQuery since = m_query;
    since.after = m_knownNumber;
    setNewRows(static_cast<int>(m_desk.known(m_desk.reader().timelineCount(since))));
}

void TimelineModel::speak()
{
    m_stale = true;
    setShown(m_shown);
    emit spoke();
}

void TimelineModel::setNewRows(int rows)
{
    if (rows == m_newRows)
        return;
    m_newRows = rows;
    emit newRowsChanged();
}

void TimelineModel::reload()
{
    m_stale = false;
    m_taken = 0;
    m_listed.clear();
    m_knownNumber = m_desk.known(m_desk.reader().lastNumber());
    m_titles.clear();
    become(load());
    describeFilter();
    setNewRows(0);
}

// The rows on screen stay where they are; what was corrected, withdrawn or received meanwhile shows it.
void TimelineModel::freshen()
{
    TimelineQuery top = m_query;
    top.limit = std::min<int64_t>(m_taken, freshened) + m_newRows;
    for (const Line &line : m_desk.known(m_desk.reader().timeline(top))) {
        if (isLineOfItsOwn(line.envelope))
            change(rowFrom(line));
    }
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    append(load());
    describeFilter();
}

// Rows that came in since stand above and push the rest down: those met again are left out.
std::vector<RowValues> TimelineModel::load()
{
    TimelineQuery query = m_query;
    query.limit = m_taken == 0 ? firstPage : page;
    query.skip = m_taken;
    const std::vector<Line> lines = m_desk.known(m_desk.reader().timeline(query));
    std::vector<RowValues> rows;
    for (const Line &line : lines) {
        if (isLineOfItsOwn(line.envelope) && m_listed.insert(line.no).second)
            rows.push_back(rowFrom(line));
    }
    m_taken += static_cast<int64_t>(lines.size());
    m_complete = static_cast<int64_t>(lines.size()) < query.limit;
    return rows;
}

RowValues TimelineModel::rowFrom(const Line &line)
{
    LineWords words = LineWords::from(line, m_desk);
    if (line.recordState == "unconfirmed")
        words.marks.prepend(m_desk.say("onbevestigd", "unconfirmed"));
    const bool delivered = words.delivered || m_desk.purpose() == Desk::Purpose::Demo;
    return {QString::number(line.no),
            {words.day, words.coarse ? QString() : words.time, words.kind, words.kindWord, signOf(line),
             titleOf(line.record), words.said, words.author, words.marks, QString::fromStdString(line.record),
             delivered, words.struck, !words.own && line.no > m_seenNumber,
             QVariant::fromValue<qint64>(line.no)}};
}

QString TimelineModel::titleOf(const std::string &record)
{
    const auto known = m_titles.find(record);
    if (known != m_titles.end())
        return known->second;
    const RecordState state = m_desk.known(m_desk.reader().state(record));
    if (state.registerName == HandoverAct::registerName)
        return m_titles[record] = m_desk.say("Dienst", "Duty");
    const Description *form =
        state.registerName == "incident" ? nullptr : m_desk.book().find(state.registerName);
    return m_titles[record] =
               form
                   ? withFirstLarge(QString::fromStdString(piketboek::titleOf(state, *form, m_desk.tongue())))
                   : IncidentWords::from(state, m_desk).title;
}

void TimelineModel::describeFilter()
{
    m_filterWords.clear();
    if (filtered()) {
        const int64_t all = m_desk.known(m_desk.reader().timelineCount({}));
        const QString shown = m_complete ? QString::number(rowCount())
                                         : m_desk.say("meer dan %1", "more than %1").arg(rowCount());
        m_filterWords = m_desk.say("%1 van %2 regels · filter: %3", "%1 of %2 lines · filter: %3")
                            .arg(shown)
                            .arg(all)
                            .arg(filterNames().join(", "));
    }
    emit filterWordsChanged();
}

QString TimelineModel::registerWord(const std::string &name) const
{
    const Description *form = m_desk.book().find(name);
    return QString::fromStdString(form ? form->plural.in(m_desk.tongue()) : name);
}

QStringList TimelineModel::filterNames() const
{
    QStringList names;
    if (!m_search.trimmed().isEmpty())
        names += m_search.trimmed();
    if (!m_query.registerName.empty())
        names += registerWord(m_query.registerName);
    if (m_days > 0)
        names += m_days == 1 ? m_desk.say("laatste 24 uur", "last 24 hours")
                             : m_desk.say("laatste %1 dagen", "last %1 days").arg(m_days);
    if (m_query.toSort)
        names += m_desk.say("gebeurd tot en met %1", "happened up to %1").arg(momentWords());
    if (m_query.knownBefore)
        names += m_desk.say("bekend om %1, namen zoals nu", "known at %1, names as now").arg(momentWords());
    if (!m_query.author.empty())
        names += LineWords::writer(m_query.author, m_desk);
    if (m_query.onlyGrip)
        names += "GRIP";
    if (!m_query.category.empty())
        names += categoryWord(m_query.category, m_desk.tongue()).toLower();
    if (m_query.onlyHighlights)
        names += m_desk.say("bijzonderheden", "highlights");
    if (m_query.onlyWaiting)
        names += m_desk.say("nog niet verzonden", "not yet sent");
    return names;
}

} // namespace piketboek
