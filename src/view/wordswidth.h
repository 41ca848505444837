// WordsWidth says how wide words are in a letter: all of them, measured once and not at each setting, and the
// longest one.
#pragma once

#include <QFont>
#include <QObject>
#include <QQmlParserStatus>
#include <QtQmlIntegration>

namespace piketboek {

class WordsWidth : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString words MEMBER m_words NOTIFY asked)
    Q_PROPERTY(QString family MEMBER m_family NOTIFY asked)
    Q_PROPERTY(int weight MEMBER m_weight NOTIFY asked)
    Q_PROPERTY(int size MEMBER m_size NOTIFY asked) ///< px
    Q_PROPERTY(qreal whole READ whole NOTIFY measured)
    Q_PROPERTY(qreal longest READ longest NOTIFY measured)

public:
    explicit WordsWidth(QObject *parent = nullptr);

    qreal whole() const { return m_whole; } ///< in one row, px
    qreal longest() const;                  ///< of the widest word, px; measured when asked, as it seldom is

    void classBegin() override { m_isMade = false; }
    void componentComplete() override;

signals:
    void asked();
    void measured();

private:
    void measure();
    QFont letter() const;

    QString m_words;
    QString m_family;
    int m_weight = 400;
    int m_size = 18;
    qreal m_whole = 0;
    bool m_isMade = true;
};

} // namespace piketboek
