#include "view/standingsession.h"

#include "exchange/standinglist.h"

namespace piketboek {

StandingSession::StandingSession(Desk &desk) : m_desk(desk)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(notOftener);
    connect(&m_soon, &QTimer::timeout, this, &StandingSession::readNow);
}

void StandingSession::refresh()
{
    if (!m_soon.isActive())
        m_soon.start();
}

// An exercise stands among exercises only, as a demo does among demos.
void StandingSession::readNow()
{
    std::vector<RegisterLine> lines;
    for (const StandingRecord &standing : m_desk.known(standingList(m_desk.reader(), m_desk.now()))) {
        const Description *form = m_desk.book().find(standing.row.registerName);
        const std::string &kind = standing.row.exercise;
        if (form && (kind == m_desk.realWord() || kind == m_desk.exerciseWord()))
            lines.push_back(registerLine(standing, *form, m_desk));
    }
    m_count = static_cast<int>(lines.size());
    m_rows.show(lines);
    emit changed();
}

} // namespace piketboek
