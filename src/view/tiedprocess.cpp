#include "view/tiedprocess.h"

#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>

namespace piketboek {

namespace {

constexpr int patience = 1000;

} // namespace

TiedProcess::TiedProcess()
{
    // The app hears the signals to end by another way, and blocks them; its children would, too.
    setChildProcessModifier([] {
        sigset_t none;
        sigemptyset(&none);
        (void)sigprocmask(SIG_SETMASK, &none, nullptr);
        (void)prctl(PR_SET_PDEATHSIG, SIGTERM);
    });
    setStandardInputFile(nullDevice());
    setStandardOutputFile(nullDevice());
    setStandardErrorFile(nullDevice());
}

TiedProcess::~TiedProcess()
{
    // Whoever owns it is going, too.
    blockSignals(true);
    finish();
}

void TiedProcess::finish()
{
    if (state() == NotRunning)
        return;
    terminate();
    if (waitForFinished(patience))
        return;
    kill();
    (void)waitForFinished(patience);
}

QString TiedProcess::firstOf(const QStringList &programs)
{
    for (const QString &program : programs) {
        if (QString found = QStandardPaths::findExecutable(program); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace piketboek
