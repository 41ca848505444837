#include "view/session.h"

#include "base/dutchdates.h"

namespace piketboek {

namespace {

constexpr int64_t sayDayAfter = 12LL * 60 * 60 * 1000;

} // namespace

Session::Session(Desk &desk, const std::string &directory)
    : m_desk(desk), m_drafts(desk), m_undo(desk), m_delivery(desk), m_now(desk, m_drafts, m_undo),
      m_duty(desk, m_drafts, m_now, OfficerSheet::open(directory)),
      m_readiness(
          desk, m_delivery, [this] { return m_duty.canLock(); }, directory),
      m_phrasebook(desk, m_drafts, directory), m_cards(desk, m_drafts, directory),
      m_incident(desk, m_drafts, m_undo, m_phrasebook), m_standing(desk), m_people(desk, m_undo),
      m_tasks(desk, m_undo, m_cards), m_merging(desk, m_undo), m_attachments(desk, m_undo, directory),
      m_timeline(desk), m_registers(desk, m_drafts, m_undo), m_map(desk, directory), m_sheet(desk),
      m_handover(desk, m_drafts, m_undo, m_duty), m_calls(desk, m_undo, directory), m_upkeep(desk, directory),
      m_mistakes(desk, m_undo), m_year(desk, m_undo, directory),
      m_tilesPlace(QString::fromStdString(directory + "/tiles.ini"))
{
    connect(&m_desk, &Desk::wrote, this, &Session::refresh);
    connect(&m_desk, &Desk::added, this, &Session::refresh);
    connect(&m_desk, &Desk::failed, this, &Session::warn);
    connect(&m_desk, &Desk::wentWell, this, [this] { warn({}); });
    connect(&m_now, &NowSession::opened, this, &Session::openRecord);
    connect(&m_map, &MapSession::opened, this, &Session::openRecord);
    connect(&m_now, &NowSession::refreshed, &m_standing, &StandingSession::refresh);
    connect(&m_duty, &DutySession::lockedChanged, this, &Session::followDuty);
    connect(&m_duty, &DutySession::officersChanged, &m_readiness, &Readiness::look);
    connect(&m_duty, &DutySession::officerChanged, this, &Session::officerChanged);
    connect(&m_delivery, &Delivery::changed, this, &Session::gripChanged);
    connect(&m_delivery, &Delivery::filesMoved, &m_incident, &IncidentSession::refresh);
    connect(settings(), &Settings::exerciseChanged, this, &Session::bandChanged);
    connect(settings(), &Settings::languageChanged, this, &Session::speak);
    connect(&m_duty, &DutySession::officerChanged, this,
            [this] { m_now.overdue().setOfficer(m_duty.officer()); });
    followDuty();
    warn(m_duty.refusal());
    const QString restored = restoredWords();
    goOn(Bookmark(m_drafts.bookmark()));
    m_restored = restored;
}

void Session::setWhereabouts(const Whereabouts &whereabouts)
{
    m_incident.setWhereabouts(whereabouts);
    m_map.setWhereabouts(whereabouts);
    m_registers.setAreas(whereabouts.areas);
}

// Who ends it without a word begun has done what there was to do: the next start is on Nu.
Session::~Session()
{
    if (!m_drafts.recordsBegun().contains(m_drafts.bookmark().record()))
        m_drafts.turn("now", {});
}

void Session::goOn(const Bookmark &mark)
{
    const QString &page = mark.page();
    const bool isOf =
        !mark.record().isEmpty() && m_desk.known(m_desk.reader().record(mark.record().toStdString()));
    if (page == "incident" || page == "record" || (page == "sheet" && isOf)) {
        if (!isOf)
            return;
        openRecord(mark.record());
        if (page == "record" && m_page == "incident")
            openForm();
        if (page == "sheet")
            openSituation();
        return;
    }
    if (page == "sheet")
        return openHandover();
    setPage(page);
}

QString Session::titleOf(const QString &record) const
{
    if (record == HandoverSession::keptAs)
        return m_desk.say("de overdracht", "the handover");
    if (record == PhrasebookSession::keptAs)
        return m_desk.say("de snelle regels", "the quick lines");
    if (record == CardsSession::keptAs)
        return m_desk.say("de taakkaarten", "the task cards");
    const RecordState state = m_desk.known(m_desk.reader().state(record.toStdString()));
    const Description *form = m_desk.book().find(state.registerName);
    return form && state.registerName != "incident" ? RecordWords::from(state, *form, m_desk).title
                                                    : IncidentWords::from(state, m_desk).title;
}

QString Session::restoredWords() const
{
    const Bookmark &mark = m_drafts.bookmark();
    std::set<QString> begun = m_drafts.recordsBegun();
    begun.erase(DutySession::lockedPage);
    if (begun.empty() && mark.page() == "now")
        return {};
    if (begun.empty())
        return m_desk.say("Hersteld: de bladzijde waar u was", "Restored: the page you were on");
    const QString first = begun.contains(mark.record()) ? mark.record() : *begun.begin();
    const bool isLine = !m_drafts.of(first).empty();
    begun.erase(first);
    QString words =
        (isLine ? m_desk.say("Hersteld: de regel die u typte in %1", "Restored: the line you typed in %1")
                : m_desk.say("Hersteld: wat u invulde in %1", "Restored: what you filled in of %1"))
            .arg(titleOf(first));
    if (!begun.empty())
        words +=
            m_desk.say(", en wat u begon in nog %1", ", and what you began in %1 more").arg(begun.size());
    return words;
}

void Session::seenRestored()
{
    m_restored.clear();
    emit restoredChanged();
}

void Session::mark()
{
    const bool isSituation = m_page == "sheet" && m_sheet.isSituation();
    const bool isForm = m_page == "record";
    m_drafts.turn(m_page, isForm                                ? m_registers.opened()->record()
                          : m_page == "incident" || isSituation ? m_incident.record()
                                                                : QString());
}

void Session::refresh()
{
    m_delivery.count();
    m_duty.refresh();
    m_now.refresh();
    m_incident.refresh();
    m_people.refresh();
    m_tasks.refresh();
    m_merging.refresh();
    m_timeline.refresh();
    m_registers.refresh();
    m_map.refresh();
    m_sheet.refresh();
    m_mistakes.refresh();
    m_handover.refresh();
    m_calls.refresh();
    m_year.refresh();
    emit gripChanged();
    emit officerChanged();
}

void Session::speak()
{
    m_undo.dismiss();
    warn({});
    refresh();
    m_standing.readNow();
    m_timeline.speak();
    m_readiness.look();
}

void Session::setPage(const QString &page)
{
    if (page == m_page)
        return mark();
    if (page == "incident" && m_incident.record().isEmpty())
        return;
    if ((page == "incident" || page == "record") && m_page != "record" && m_page != "incident")
        m_cameFrom = m_page;
    if (page == "mistakes" && (m_page == "now" || m_page == "settings"))
        m_mistakesFrom = m_page;
    m_page = page;
    if (page != "map")
        m_map.setShown(false);
    m_incident.setShown(page == "incident");
    m_tasks.setShown(page == "incident");
    m_timeline.setShown(page == "timeline");
    m_registers.setShown(page == "registers" || page == "record");
    m_sheet.setShown(page == "sheet");
    m_mistakes.setShown(page == "mistakes");
    m_year.setShown(page == "year");
    m_calls.setShown(page == "calls");
    if (page == "settings")
        m_readiness.look();
    // After the page that may have looked for the position before: of both, the later one keeps it on.
    if (page == "map")
        m_map.setShown(true);
    if (page == "now")
        m_now.refresh();
    mark();
    emit pageChanged();
    if (!m_restored.isEmpty())
        seenRestored();
}

void Session::openRecord(const QString &record)
{
    const std::optional<RecordRow> row = m_desk.known(m_desk.reader().record(record.toStdString()));
    if (row && row->registerName == HandoverAct::registerName)
        return openHandover();
    if (row && row->registerName != "incident") {
        m_registers.open(record);
        setPage("record");
        return;
    }
    if (record != m_incident.record()) {
        m_incident.open(record);
        m_people.open(record);
        m_tasks.open(record);
        m_merging.open(record);
        m_calls.setIncident(record);
    }
    setPage("incident");
}

void Session::openForm()
{
    m_registers.open(m_incident.record());
    setPage("record");
}

void Session::beginRecord()
{
    const QString record = m_registers.begin();
    if (!record.isEmpty())
        openRecord(record);
}

void Session::beginRecordOf(const QString &registerName)
{
    m_registers.setCurrent(registerName);
    beginRecord();
}

void Session::openSituation()
{
    m_sheet.showSituation(m_incident.record());
    setPage("sheet");
}

void Session::openKnownThen(const QString &device, qint64 seq)
{
    m_sheet.showKnown(m_incident.record(), {device.toStdString(), seq});
    setPage("sheet");
}

void Session::openHandover()
{
    m_sheet.showHandover();
    setPage("sheet");
}

void Session::openGrip()
{
    const QString record = m_now.gripRecord(m_incident.record());
    if (record.isEmpty())
        return;
    openRecord(record);
    m_incident.askGrip();
}

QString Session::part() const
{
    static const QMap<QString, QString> parts = {
        {"incident", "now"},        {"sheet", "now"},          {"record", "registers"}, {"help", "settings"},
        {"phrasebook", "settings"}, {"taskcards", "settings"}, {"mistakes", "settings"}};
    return parts.value(m_page, m_page);
}

void Session::back()
{
    if (m_page == "sheet")
        return setPage(m_sheet.isSituation() ? "incident" : "now");
    if (m_page == "help" || m_page == "phrasebook" || m_page == "taskcards")
        return setPage("settings");
    if (m_page == "mistakes")
        return setPage(m_mistakesFrom);
    if (m_page == "record" && m_registers.opened()->sign() == "incident")
        return setPage("incident");
    setPage(m_page == "incident" || m_page == "record" ? m_cameFrom : "now");
}

QString Session::band() const
{
    if (m_desk.purpose() == Desk::Purpose::Demo)
        return "demo";
    return m_desk.settings().exercise() ? "exercise" : "";
}

void Session::followDuty()
{
    m_undo.hold(m_duty.locked());
    if (m_duty.locked())
        m_attachments.player()->stop();
}

QString Session::officerOnDuty() const
{
    return m_duty.officer() + (m_duty.offDuty() ? m_desk.say(", niet in dienst", ", off duty") : QString());
}

QString Session::officerShort() const
{
    return m_duty.officer().isEmpty() ? m_desk.deviceName() : officerOnDuty();
}

QString Session::officer() const
{
    if (!m_duty.officer().isEmpty())
        return officerOnDuty() + ", " + m_desk.deviceName();
    return m_desk.say("Niet aangemeld, %1", "Not signed in, %1").arg(m_desk.deviceName());
}

bool Session::gripIsKnown()
{
    return m_now.gripStand().has_value();
}

QString Session::gripLevel()
{
    if (!gripIsKnown())
        return m_desk.say("GRIP onbekend", "GRIP unknown");
    return m_now.highestGrip() > 0 ? "GRIP " + QString::number(m_now.highestGrip())
                                   : m_desk.say("geen GRIP", "no GRIP");
}

QString Session::gripMoment()
{
    const int64_t at = m_now.gripStand()->at;
    return QString::fromStdString(m_desk.now() - at < sayDayAfter ? clockTime(at, m_desk.tongue())
                                                                  : shortMoment(at, m_desk.tongue()));
}

QString Session::gripShort()
{
    return gripIsKnown() ? gripLevel() + m_desk.say(" (stand %1)", " (as of %1)").arg(gripMoment())
                         : gripLevel();
}

QString Session::gripWords()
{
    return m_desk.say("regio: %1", "region: %1").arg(gripShort());
}

void Session::warn(const QString &words)
{
    if (words == m_warning)
        return;
    m_warning = words;
    emit warningChanged();
}

} // namespace piketboek
