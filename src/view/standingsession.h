// StandingSession is what stands beside the incidents on Nu: in force, due, today and tomorrow.
#pragma once

#include "view/desk.h"
#include "view/registermodel.h"

namespace piketboek {

class StandingSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(piketboek::RegisterModel *rows READ rows CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    static constexpr int notOftener = 2000; ///< ms: it is read anew at most so often

    explicit StandingSession(Desk &desk);

    RegisterModel *rows() { return &m_rows; }
    int count() const { return m_count; }

    /// Something came in or time went by: read soon, once for all that comes together.
    void refresh();
    void readNow();

signals:
    void changed();

private:
    Desk &m_desk;
    RegisterModel m_rows;
    QTimer m_soon;
    int m_count = 0;
};

} // namespace piketboek
