// The lines of the open incident: the newest first, the older ones when they are asked for.

#include "view/attachedrows.h"
#include "view/howfar.h"
#include "view/incidentsession.h"

namespace piketboek {

// A line that was being mended may stand anywhere; what came in since takes no older one away.
void IncidentSession::showLines()
{
    m_seen.try_emplace(m_record, m_seenAtStart);
    const int64_t since = m_desk.known(m_desk.reader().lastNumber()) - m_lastAtOpening;
    const int64_t most = begunIn("repair:").isEmpty() ? m_linesWanted + since : -1;
    const std::vector<LinePlace> places = m_desk.known(m_desk.reader().linePlaces(id(), most));
    std::vector<int64_t> lines;
    for (const LinePlace &place : places) {
        if (isLine(place))
            lines.push_back(place.no);
    }
    m_lines.show(lines, static_cast<int64_t>(places.size()) == most);
}

void IncidentSession::showOlder()
{
    m_linesWanted += linesAtFirst;
    showLines();
}

// Only what seldom comes has to be read to tell.
bool IncidentSession::isLine(const LinePlace &place)
{
    static const std::set<std::string, std::less<>> told = {"line",    "time",   "open", "set",
                                                            "callout", "inform", "grip", "attach"};
    if (told.contains(place.act) || place.act == "correct" || place.act == "settle")
        return told.contains(place.act);
    const std::optional<Line> line = m_desk.known(m_desk.reader().line(place.no));
    return line && isLineOfItsOwn(line->envelope);
}

LineWords IncidentSession::lineWords(int64_t no)
{
    const std::optional<Line> line = m_desk.known(m_desk.reader().line(no));
    if (!line)
        return {};
    LineWords words = LineWords::from(*line, m_desk);
    words.fresh = !words.own && no > m_seen[m_record];
    const std::optional<HappenedText> &happened = line->envelope.happened;
    const QString at = happened ? nearMoment(happened->at, m_desk) : words.time;
    words.attached = attachedRows(*line, at + " · " + words.author, m_desk);
    words.delivered = words.delivered || m_desk.purpose() == Desk::Purpose::Demo;
    return words;
}

} // namespace piketboek
