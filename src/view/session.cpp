#include "view/session.h"

#include "base/dutchdates.h"

namespace piketboek {

Session::Session(Desk &desk, const std::string &directory, Surroundings surroundings)
    : m_desk(desk), m_drafts(desk), m_undo(desk), m_delivery(desk), m_now(desk, m_drafts, m_undo),
      m_incident(desk, m_drafts, m_undo, surroundings), m_timeline(desk), m_year(desk, directory)
{
    connect(&m_desk, &Desk::wrote, this, &Session::refresh);
    connect(&m_desk, &Desk::added, this, &Session::refresh);
    connect(&m_desk, &Desk::failed, this, &Session::warn);
    connect(&m_desk, &Desk::wentWell, this, [this] { warn({}); });
    connect(&m_now, &NowSession::opened, this, &Session::openIncident);
    connect(&m_delivery, &Delivery::changed, this, &Session::gripChanged);
    connect(settings(), &Settings::exerciseChanged, this, &Session::bandChanged);
    connect(settings(), &Settings::languageChanged, this, &Session::speak);
}

void Session::refresh()
{
    m_delivery.count();
    m_now.refresh();
    m_incident.refresh();
    m_timeline.refresh();
    m_year.refresh();
    emit gripChanged();
}

void Session::speak()
{
    m_undo.dismiss();
    warn({});
    refresh();
    m_timeline.speak();
    emit officerChanged();
}

void Session::setPage(const QString &page)
{
    if (page == m_page)
        return;
    if (page == "incident" && m_incident.record().isEmpty())
        return;
    if (page == "incident")
        m_cameFrom = m_page;
    m_page = page;
    m_incident.setShown(page == "incident");
    m_timeline.setShown(page == "timeline");
    m_year.setShown(page == "year");
    if (page == "now")
        m_now.refresh();
    emit pageChanged();
}

void Session::openIncident(const QString &record)
{
    if (record != m_incident.record())
        m_incident.open(record);
    setPage("incident");
}

void Session::back()
{
    setPage(m_page == "incident" ? m_cameFrom : "now");
}

QString Session::band() const
{
    if (m_desk.purpose() == Desk::Purpose::Demo)
        return "demo";
    return m_desk.settings().exercise() ? "exercise" : "";
}

QString Session::officer() const
{
    return m_desk.say("Niet aangemeld, %1", "Not signed in, %1").arg(m_desk.deviceName());
}

bool Session::gripIsKnown() const
{
    return m_now.highestGrip() > 0 || m_delivery.lastConfirmed().has_value();
}

QString Session::gripWords() const
{
    const QString grip = m_now.highestGrip() > 0 ? "GRIP " + QString::number(m_now.highestGrip())
                                                 : m_desk.say("geen GRIP", "no GRIP");
    if (const std::optional<int64_t> known = m_delivery.lastConfirmed())
        return m_desk.say("regio: %1 (stand %2)", "region: %1 (as of %2)")
            .arg(grip, QString::fromStdString(clockTime(*known, m_desk.tongue())));
    return m_now.highestGrip() > 0
               ? m_desk.say("regio: %1 (van deze tablet)", "region: %1 (from this tablet)").arg(grip)
               : m_desk.say("regio: GRIP onbekend", "region: GRIP unknown");
}

void Session::warn(const QString &words)
{
    if (words == m_warning)
        return;
    m_warning = words;
    emit warningChanged();
}

} // namespace piketboek
