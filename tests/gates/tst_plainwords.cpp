#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

class TstPlainWords : public QObject
{
    Q_OBJECT

private slots:
    void noWordsStandInThePagesWithoutTranslation();
    void wordsWithoutTranslationAreFound_data();
    void wordsWithoutTranslationAreFound();
};

namespace {

// The same in every language, or a name that nobody reads: a key of the keyboard, a field of a form.
const QStringList sameEverywhere = {"Inter",           "METHANE",      "GRIP",           "English",
                                    "Nederlands",      "Escape",       "Back",           "grip by",
                                    "grip at",         "grip level",   "callout way",    "callout answer",
                                    "callout outcome", "action owner", "decision reason"};

QString withoutWhatIsFine(QString line)
{
    static const QRegularExpression translated(R"re(qsTr\("(?:[^"\\]|\\.)*")re");
    static const QRegularExpression compared(R"re((?:[!=]==?\s*|case )"[^"]*")re");
    static const QRegularExpression comment(R"re(^\s*//.*)re");
    return line.remove(translated).remove(compared).remove(comment);
}

bool isShown(const QString &before, const QString &words)
{
    static const QRegularExpression key(R"re(([\w.]+): )re");
    static const QRegularExpression sentence(R"re(^\p{Lu}\p{Ll}+$|\p{L}{2,} \p{L}{2,})re");
    static const QStringList shown = {
        "text", "words",      "subtext",     "label",           "title",
        "hint", "emptyWords", "placeholder", "placeholderText", "Accessible.name"};
    QString last;
    for (const QRegularExpressionMatch &match : key.globalMatch(before))
        last = match.captured(1);
    return shown.contains(last) || words.contains(sentence);
}

/// Words shown: what belongs to a property that is shown, or reads as a sentence does.
QStringList plainWordsIn(const QString &line)
{
    static const QRegularExpression literal(R"re("([^"]*)")re");
    static const QRegularExpression word(R"re(\p{L}{2,})re");
    const QString left = withoutWhatIsFine(line);
    QStringList found;
    for (const QRegularExpressionMatch &match : literal.globalMatch(left)) {
        const QString words = match.captured(1);
        if (words.contains(word) && isShown(left.left(match.capturedStart()), words) &&
            !sameEverywhere.contains(words))
            found << words;
    }
    return found;
}

} // namespace

void TstPlainWords::noWordsStandInThePagesWithoutTranslation()
{
    QStringList found;
    QDirIterator files(SOURCE_DIR "/qml", {"*.qml"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QFile::ReadOnly));
        for (const QString &line : QString::fromUtf8(file.readAll()).split('\n'))
            for (const QString &words : plainWordsIn(line))
                found << "\n" + files.fileName() + ": " + words;
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QString())));
}

void TstPlainWords::wordsWithoutTranslationAreFound_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("found");
    QTest::newRow("a word") << R"(text: "sluiten")" << "sluiten";
    QTest::newRow("a choice") << R"(text: open ? qsTr("Sluiten") : "Open")" << "Open";
    QTest::newRow("a name that is read out") << R"(Accessible.name: "alles")" << "alles";
    QTest::newRow("a sentence anywhere") << R"(show("Er is niets."))" << "Er is niets.";
    QTest::newRow("translated") << R"(text: qsTr("Sluiten"))" << QString();
    QTest::newRow("compared") << R"(text: kind === "fire" ? one : other)" << QString();
    QTest::newRow("a key") << R"(glyph: "close")" << QString();
    QTest::newRow("a remark") << R"(// as in text: "sluiten")" << QString();
}

void TstPlainWords::wordsWithoutTranslationAreFound()
{
    QFETCH(QString, line);
    QFETCH(QString, found);
    QCOMPARE(plainWordsIn(line).join(' '), found);
}

QTEST_APPLESS_MAIN(TstPlainWords)
#include "tst_plainwords.moc"
