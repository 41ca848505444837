#include "known.h"
#include "walk.h"

#include <QTest>

using namespace piketboek;

namespace {

QStringList complaints;

void listen(QtMsgType type, const QMessageLogContext &, const QString &words)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        complaints << "warning " + words.simplified();
}

} // namespace

class TstGates : public QObject
{
    Q_OBJECT

private slots:
    void eachPagePassesTheGates_data();
    void eachPagePassesTheGates();

private:
    void setStageFor(const Shot &shot);

    std::unique_ptr<Stage> m_stage;
    QString m_look;
    Known m_known{SOURCE_DIR "/tests/gates/known.txt"};
};

// Each look has its own stage, or a page would be judged by what was shown before it.
void TstGates::setStageFor(const Shot &shot)
{
    const QString look = shot.name().section('-', 1);
    if (look == m_look)
        return;
    m_look = look;
    m_stage.reset();
    Result<std::unique_ptr<Stage>> stage = Stage::build(PIKETBOEK_ASSETS);
    QVERIFY2(stage.has_value(), stage ? "" : stage.error().words.c_str());
    m_stage = std::move(*stage);
}

void TstGates::eachPagePassesTheGates_data()
{
    QTest::addColumn<Shot>("shot");
    for (const Shot &shot : shotsToWalk(qEnvironmentVariableIsSet("PIKETBOEK_SOAK")))
        QTest::newRow(qPrintable(shot.name())) << shot;
}

void TstGates::eachPagePassesTheGates()
{
    QFETCH(Shot, shot);
    complaints.clear();
    const QtMessageHandler before = qInstallMessageHandler(listen);
    setStageFor(shot);
    const QStringList found = m_stage ? walk(*m_stage, shot) : QStringList();
    qInstallMessageHandler(before);
    const QStringList differences = m_known.differences(shot.name(), found + complaints);
    for (const QString &one : differences)
        qWarning().noquote() << one;
    QVERIFY(differences.isEmpty());
}

QTEST_MAIN(TstGates)
#include "tst_gates.moc"
