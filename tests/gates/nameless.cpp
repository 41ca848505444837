#include "controls.h"
#include "gates.h"

#include <QAccessible>

namespace piketboek {

QStringList nameless(const Sight &sight)
{
    QStringList findings;
    for (const SeenItem &control : controlsOn(sight)) {
        const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(control.item);
        if (!access || access->text(QAccessible::Name).trimmed().isEmpty())
            findings << QString("nameless \"%1\"").arg(nameOf(*control.item));
        if (!access || access->role() == QAccessible::NoRole || access->role() == QAccessible::Client)
            findings << QString("roleless \"%1\"").arg(nameOf(*control.item));
    }
    return findings;
}

} // namespace piketboek
