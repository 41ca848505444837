#include "known.h"

#include <QFile>

namespace piketboek {

Known::Known(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return;
    for (QString line : QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts)) {
        QMap<QString, QStringList> &findings = line.startsWith('~') ? m_fleeting : m_findings;
        line.remove('~');
        findings[line.section(": ", 0, 0)] << line.section(": ", 1);
    }
}

QStringList Known::differences(const QString &place, const QStringList &found) const
{
    const QStringList known = m_findings.value(place);
    QStringList differences;
    for (const QString &finding : found)
        if (!known.contains(finding) && !m_fleeting.value(place).contains(finding))
            differences << "new  " + place + ": " + finding;
    for (const QString &finding : known)
        if (!found.contains(finding))
            differences << "gone " + place + ": " + finding;
    return differences;
}

} // namespace piketboek
