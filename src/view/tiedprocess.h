// A TiedProcess is another program that ends with this one, however this one ends.
#pragma once

#include <QProcess>

namespace piketboek {

class TiedProcess : public QProcess
{
    Q_OBJECT

public:
    TiedProcess();
    /// As `finish`, and tells nobody.
    ~TiedProcess() override;

    /// It is asked to end, and after a second made to.
    void finish();

    /// The first of these programs that this machine has; "" for none.
    static QString firstOf(const QStringList &programs);
};

} // namespace piketboek
