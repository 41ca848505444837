// ScreenKeyboard types with fingers into whatever field has the cursor, where the system has no keyboard that
// answers.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace piketboek {

class ScreenKeyboard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Nobody wants it: it never comes.
    Q_PROPERTY(bool allowed READ allowed WRITE setAllowed NOTIFY shownChanged)
    Q_PROPERTY(bool shown READ shown NOTIFY shownChanged)
    /// The next letter is a large one: nothing stands in the field yet.
    Q_PROPERTY(bool beginsWords READ beginsWords NOTIFY typed)

public:
    static constexpr int answersWithin = 500; ///< ms that the system's own keyboard has to come

    explicit ScreenKeyboard(QObject *parent = nullptr);

    bool allowed() const { return m_allowed; }
    void setAllowed(bool allowed);
    bool shown() const { return m_shown; }
    bool beginsWords() const;

    Q_INVOKABLE void type(const QString &words);
    Q_INVOKABLE void rubOut();
    Q_INVOKABLE void enter();
    /// Until a field is touched again.
    Q_INVOKABLE void putAway();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void shownChanged();
    void typed();

private:
    void follow(QObject *focused);
    void ask();
    void answer();
    void show(bool shown);
    void press(int key, const QString &words);
    void touchedAt(const QPointF &place);
    QVariant query(Qt::InputMethodQuery about) const;

    QPointer<QObject> m_field; ///< takes words, and has the cursor
    QTimer m_waiting;
    bool m_allowed = true;
    bool m_shown = false;
    bool m_byFinger = false; ///< what was done last was done with a finger or a pen
};

} // namespace piketboek
