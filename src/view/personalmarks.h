// PersonalMarks underlines, in a text that is being typed, what looks like a citizen's number, plate or
// address.
#pragma once

#include <QColor>
#include <QObject>
#include <QQuickTextDocument>
#include <QSyntaxHighlighter>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace piketboek {

class PersonalMarks : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY changed)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed)

public:
    QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);
    QColor color() const { return m_color; }
    void setColor(const QColor &color);

signals:
    void changed();

private:
    void mark();

    QQuickTextDocument *m_document = nullptr;
    QColor m_color;
    std::unique_ptr<QSyntaxHighlighter> m_marks;
};

} // namespace piketboek
