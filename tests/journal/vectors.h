// The test vectors of src/journal/vectors.json, as rows of data.
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <string>

namespace piketboek {

inline QJsonObject vectors(const QString &part)
{
    QFile file(SOURCE_DIR "/src/journal/vectors.json");
    if (!file.open(QIODevice::ReadOnly))
        qFatal("vectors.json can not be read");
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    if (!all.contains(part))
        qFatal("vectors.json has no such part");
    return all[part].toObject();
}

inline QJsonArray vectorList(const QString &part)
{
    QFile file(SOURCE_DIR "/src/journal/vectors.json");
    if (!file.open(QIODevice::ReadOnly))
        qFatal("vectors.json can not be read");
    return QJsonDocument::fromJson(file.readAll()).object()[part].toArray();
}

inline std::string textOf(const QJsonObject &vector, const QString &name)
{
    return vector[name].toString().toStdString();
}

inline int64_t integerOf(const QJsonObject &vector, const QString &name)
{
    return vector[name].toInteger();
}

/// "text", or "hex" where it is no text.
inline std::string bytesOf(const QJsonObject &vector)
{
    return vector.contains("hex") ? QByteArray::fromHex(vector["hex"].toString().toLatin1()).toStdString()
                                  : textOf(vector, "text");
}

/// A column `vector`, and a row for each, named by its "why".
inline void addRows(const QJsonArray &list, const QString &name = "why")
{
    QTest::addColumn<QJsonObject>("vector");
    QVERIFY(!list.isEmpty());
    for (const QJsonValue &value : list)
        QTest::newRow(qPrintable(value[name].toVariant().toString())) << value.toObject();
}

} // namespace piketboek
