// Together is a tablet's exchange with a central log, in this process or in its own; the line is cut and
// mended by the test.
#pragma once

#include "support/centralhere.h"
#include "sync/syncengine.h"
#include "view/tablet.h"

namespace piketboek {

class Together final : public CentralLine
{
public:
    Together(Tablet &tablet, Central &central)
        : m_tablet(tablet), m_central(central),
          m_engine([this](const SyncEngine::Job &job) { m_tablet.pen.run(Pen::Turn::Pull, job); }, *this)
    {
    }

    /// As the app does it: what came in stands in the lists when this returns.
    void exchange()
    {
        (void)m_engine.exchange();
        m_tablet.session.delivery()->tell(m_engine.state());
        bool done = false;
        while (!done)
            m_tablet.pen.run(Pen::Turn::Pull, [&](Journal &journal) { done = must(journal.project(500)); });
        QTest::qWait(150);
    }

    Result<Answer> send(const Ask &ask) override
    {
        return cut ? fail(Remedy::TryLater, "no line") : Result<Answer>(m_central.answer(ask));
    }

    bool cut = false;

private:
    Tablet &m_tablet;
    Central &m_central;
    SyncEngine m_engine;
};

} // namespace piketboek
