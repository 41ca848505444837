// Letters tells whether words are only right when a shaper sets them: letters that join, marks that combine,
// characters that make one sign together.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace piketboek {

class Letters : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    Q_INVOKABLE static bool join(const QString &words);
};

} // namespace piketboek
