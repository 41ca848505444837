#include "base/systemclock.h"
#include "store/journal.h"
#include "store/reader.h"
#include "view/typedwords.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <csignal>

using namespace piketboek;

namespace {

constexpr qint64 promised = 250; ///< ms between a change and its place on the disk
constexpr qint64 busyMachine = 1500;

qint64 monotonic()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

/// What the typist told of one moment.
struct Moment
{
    QString what = {};
    qint64 ms = 0;
    QString page = {};
    QString record = {};
    QString field = {};
    QString text = {};
    int cursor = 0;
    QString words = {};
    QString restored = {};

    static Moment from(const QByteArray &line)
    {
        const QJsonObject said = QJsonDocument::fromJson(line).object();
        const auto text = [&](const char *name) { return said.value(name).toString(); };
        return {text("what"),
                static_cast<qint64>(said.value("ms").toDouble()),
                text("page"),
                text("record"),
                text("field"),
                text("text"),
                said.value("cursor").toInt(),
                text("words"),
                text("restored")};
    }

    bool sameAs(const Moment &other) const
    {
        return page == other.page && (page != "incident" || (record == other.record && field == other.field &&
                                                             text == other.text && cursor == other.cursor));
    }

    /// What stands there once the line that is being entered is on the disk.
    Moment entered() const
    {
        Moment after = *this;
        after.text.clear();
        after.cursor = 0;
        return after;
    }

    QString said() const { return QString("%1 %2 “%3” at %4").arg(page, field, text).arg(cursor); }
};

/// The real app on one journal, typed in and killed.
class Killed
{
public:
    Killed(const QString &journal, quint32 seed)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_PLUGIN_PATH", PROGRAMS_DIR "/plugins");
        environment.insert("QT_QPA_GENERIC_PLUGINS", "typist:" + QString::number(seed));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(PROGRAMS_DIR "/piketboek", {"--journal", journal});
    }

    /// Waits until it has told what it found, lets the hand type, and kills it.
    bool run(int ms)
    {
        const bool told = QTest::qWaitFor(
            [&] {
                read();
                return !moments.empty() || m_process.state() == QProcess::NotRunning;
            },
            60'000);
        if (!told || moments.empty())
            return false;
        QTest::qWait(ms);
        at = monotonic();
        ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
        m_process.waitForFinished();
        read();
        return m_process.exitStatus() == QProcess::CrashExit;
    }

    std::vector<Moment> moments = {};
    qint64 at = 0;

private:
    void read()
    {
        m_said += m_process.readAllStandardOutput();
        for (qsizetype end = m_said.indexOf('\n'); end >= 0; end = m_said.indexOf('\n')) {
            if (m_said.startsWith('{'))
                moments.push_back(Moment::from(m_said.left(end)));
            m_said.remove(0, end + 1);
        }
    }

    QProcess m_process;
    QByteArray m_said;
};

} // namespace

class TstKilledAnywhere : public QObject
{
    Q_OBJECT

private slots:
    void whateverTheMomentTheSameFieldWordsAndCursorComeBack();

private:
    void compareFound(const Killed &before, const Moment &found);
    void compareRecorded(const QString &journal);
    void compareDrafts(const QString &journal);
    void remember(const Killed &killed);

    QStringList m_recorded;
    QStringList m_perhaps;
    std::map<QString, QStringList> m_fields; ///< what may stand in each on the disk
    qint64 m_oldestLost = 0;
    qint64 m_restored = 0;
};

// What was found is one of the moments that may have been the last on the disk.
void TstKilledAnywhere::compareFound(const Killed &before, const Moment &found)
{
    const std::vector<Moment> &moments = before.moments;
    if (moments.back().what == "recording" && found.sameAs(moments.back().entered())) {
        m_recorded += moments.back().words; // killed after it was entered and before it could be told
        return;
    }
    qint64 lost = 0;
    for (size_t last = moments.size(); last-- > 0;) {
        if (found.sameAs(moments[last])) {
            m_oldestLost = std::max(m_oldestLost, lost);
            QVERIFY2(lost <= promised + busyMachine, qPrintable(QString("lost %1 ms").arg(lost)));
            return;
        }
        lost = before.at - moments[last].ms;
    }
    QFAIL(qPrintable("typed: " + moments.back().said() + "\nfound: " + found.said()));
}

void TstKilledAnywhere::remember(const Killed &killed)
{
    for (const Moment &moment : killed.moments) {
        if (moment.what == "recording")
            m_perhaps += moment.words;
        if (moment.what == "recorded")
            m_recorded += moment.words;
        m_restored += moment.what == "found" && !moment.restored.isEmpty() ? 1 : 0;
        QStringList &may = m_fields[moment.field];
        if (moment.ms <= killed.at - promised - busyMachine || moment.what == "found")
            may.clear();
        may += moment.text;
        if (moment.what == "recording")
            may += moment.entered().text;
    }
}

// What was entered stands there as often as it was entered, and nothing that was not.
void TstKilledAnywhere::compareRecorded(const QString &journal)
{
    const std::unique_ptr<Reader> reader = std::move(*Reader::open(journal.toStdString()));
    QStringList stored;
    const std::vector<Line> lines = *reader->timeline({.limit = -1});
    for (const Line &line : lines) {
        if (line.envelope.act == "line")
            stored += QString::fromStdString(line.disclosures.text("text"));
    }
    for (const QString &words : m_recorded)
        QVERIFY2(stored.contains(words), qPrintable("gone: " + words));
    for (const QString &words : stored)
        QVERIFY2(m_perhaps.contains(words), qPrintable("never entered: " + words));
    QVERIFY2(stored.size() <= m_perhaps.size() && stored.size() >= m_recorded.size(), "entered twice");
}

// Every field that was typed in holds its words, not only the one with the cursor.
void TstKilledAnywhere::compareDrafts(const QString &journal)
{
    const SystemClock clock;
    const std::unique_ptr<Journal> opened = std::move(*Journal::open(journal.toStdString(), clock));
    std::map<QString, QString> kept;
    const std::vector<KeptDraft> drafts = *opened->drafts().all();
    for (const KeptDraft &draft : drafts) {
        const QString place = QString::fromStdString(draft.place);
        kept[place.startsWith("line:") ? "line" : place.section(':', 2)] =
            TypedWords::from(draft.body).words();
    }
    for (const auto &[field, may] : m_fields) {
        if (!field.isEmpty())
            QVERIFY2(may.contains(kept[field]),
                     qPrintable(field + ": “" + kept[field] + "”, not “" + may.last()));
    }
}

void TstKilledAnywhere::whateverTheMomentTheSameFieldWordsAndCursorComeBack()
{
    const bool soak = qEnvironmentVariableIsSet("PIKETBOEK_SOAK");
    const quint32 seed = qEnvironmentVariableIntValue("PIKETBOEK_SEED") > 0
                             ? static_cast<quint32>(qEnvironmentVariableIntValue("PIKETBOEK_SEED"))
                             : 20'260'325;
    QRandomGenerator random(seed);
    const QTemporaryDir place;
    const QString journal = place.path() + "/journal";
    std::unique_ptr<Killed> before;
    for (int kill = 0; kill <= (soak ? 200 : 10); ++kill) {
        auto killed = std::make_unique<Killed>(journal, random.generate());
        QVERIFY2(killed->run(random.bounded(200, 2500)), "the app told nothing");
        remember(*killed);
        if (before)
            compareFound(*before, killed->moments.front());
        if (QTest::currentTestFailed())
            return qWarning("at kill %d with PIKETBOEK_SEED=%u", kill, seed);
        before = std::move(killed);
    }
    compareRecorded(journal);
    compareDrafts(journal);
    QVERIFY(m_restored > 0);
    qInfo("%lld lines entered in %zu fields; %lld starts said what they restored; the oldest stroke lost was "
          "%lld ms old",
          qint64(m_recorded.size()), m_fields.size(), m_restored, m_oldestLost);
}

QTEST_GUILESS_MAIN(TstKilledAnywhere)
#include "tst_killedanywhere.moc"
