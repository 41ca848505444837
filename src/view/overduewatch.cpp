#include "view/overduewatch.h"

#include "base/dutchdates.h"

#include <algorithm>

namespace piketboek {

namespace {

constexpr int soon = 300;
constexpr int often = 10'000;

} // namespace

OverdueWatch::OverdueWatch(Desk &desk) : m_desk(desk)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &OverdueWatch::look);
    connect(&m_often, &QTimer::timeout, this, &OverdueWatch::look);
    m_often.start(often);
    // Counted from when the program listens: the first page is made by then, however slow the machine.
    QTimer::singleShot(0, this, &OverdueWatch::lookSoon);
}

void OverdueWatch::lookSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void OverdueWatch::setOfficer(const QString &officer)
{
    m_officer = officer;
    if (m_begun)
        tell();
}

void OverdueWatch::look()
{
    std::vector<DueActions::Action> overdue = m_desk.known(m_actions.now(m_desk.reader()));
    std::erase_if(overdue, [now = m_desk.now()](const auto &action) { return action.due >= now; });
    const bool same = overdue == m_overdue;
    m_overdue = std::move(overdue);
    if (!std::exchange(m_begun, true)) {
        for (const DueActions::Action &action : m_overdue)
            m_told.insert(action.id);
    }
    tell();
    if (!same)
        emit changed();
}

bool OverdueWatch::isMine(const DueActions::Action &action) const
{
    const QString owner = QString::fromStdString(action.owner.empty() ? action.author : action.owner);
    return !m_officer.isEmpty() && owner.trimmed().compare(m_officer, Qt::CaseInsensitive) == 0;
}

void OverdueWatch::tell()
{
    for (const DueActions::Action &action : m_overdue) {
        if (isMine(action) && m_told.insert(action.id).second)
            emit becameOverdue(QString::fromStdString(action.words));
    }
}

QString OverdueWatch::words(const std::string &record) const
{
    const auto isOf = [&](const DueActions::Action &action) { return action.record == record; };
    const auto first = std::ranges::find_if(m_overdue, isOf);
    if (first == m_overdue.end())
        return {};
    const auto others = std::ranges::count_if(m_overdue, isOf) - 1;
    const QString owner = first->owner.empty() ? QString() : QString::fromStdString(first->owner) + ", ";
    QString words = m_desk.say("te laat, was om %1: %2", "overdue, was due %1: %2")
                        .arg(QString::fromStdString(clockTime(first->due, m_desk.tongue())),
                             owner + QString::fromStdString(first->words));
    return others > 0 ? words + m_desk.say(" (en nog %1)", " (and %1 more)").arg(others) : words;
}

} // namespace piketboek
