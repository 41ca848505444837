// Letters tells what words are like in a letter: whether a shaper must set them, and how wide they are.
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

    /// Whether they are only right when a shaper sets them: letters that join, marks that combine, characters
    /// that make one sign together.
    Q_INVOKABLE static bool join(const QString &words);
    /// All of them in one row, px; measured once, not at each setting.
    Q_INVOKABLE static qreal width(const QString &words, const QString &family, int weight, int size);
    /// The widest word of them, px.
    Q_INVOKABLE static qreal longest(const QString &words, const QString &family, int weight, int size);
};

} // namespace piketboek
