#include "view/personalmarks.h"

#include "registers/personalwords.h"

#include <QTextDocument>

namespace piketboek {

namespace {

class Underlining : public QSyntaxHighlighter
{
public:
    // No child of the document, which may go first.
    Underlining(QTextDocument *document, const QColor &color)
        : QSyntaxHighlighter(static_cast<QObject *>(nullptr))
    {
        setDocument(document);
        m_format.setFontUnderline(true);
        m_format.setUnderlineColor(color);
        m_format.setForeground(color);
    }

protected:
    void highlightBlock(const QString &text) override
    {
        for (const PersonalWord &word : personalWords(text.toStdString()))
            setFormat(static_cast<int>(word.unit), static_cast<int>(word.length), m_format);
    }

private:
    QTextCharFormat m_format;
};

} // namespace

void PersonalMarks::setDocument(QQuickTextDocument *document)
{
    m_document = document;
    mark();
}

void PersonalMarks::setColor(const QColor &color)
{
    m_color = color;
    mark();
}

void PersonalMarks::mark()
{
    m_marks.reset();
    if (m_document && m_document->textDocument())
        m_marks = std::make_unique<Underlining>(m_document->textDocument(), m_color);
    emit changed();
}

} // namespace piketboek
