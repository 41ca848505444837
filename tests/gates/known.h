// Known holds the findings that are not mended yet: a new one fails its test, and so does one that is gone.
#pragma once

#include <QMap>
#include <QStringList>

namespace piketboek {

class Known
{
public:
    /// A line each, `place: finding`; a remark names no place, ~ begins a finding that comes and goes with
    /// the machine's haste.
    explicit Known(const QString &path);

    /// What differs from what is known of that place, a line each; empty when nothing does.
    QStringList differences(const QString &place, const QStringList &found) const;

private:
    QMap<QString, QStringList> m_findings;
    QMap<QString, QStringList> m_fleeting;
};

} // namespace piketboek
