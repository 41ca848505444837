// Every word of the pages has its English, and the English has no word that is gone.
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TstEnglish : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    QByteArray m_words;

private slots:
    void initTestCase()
    {
        const QString copy = m_directory.filePath("piketboek_en.ts");
        QVERIFY(QFile::copy(SOURCE_DIR "/assets/i18n/piketboek_en.ts", copy));
        QFile(copy).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(
            QProcess::execute(LUPDATE, {"-silent", "-locations", "none", SOURCE_DIR "/qml", "-ts", copy}), 0);
        QFile file(copy);
        QVERIFY(file.open(QFile::ReadOnly));
        m_words = file.readAll();
        QVERIFY(m_words.contains("<source>Vastleggen</source>"));
    }

    void noWordIsWithoutEnglish() { QVERIFY2(!m_words.contains("unfinished"), m_words); }

    void noEnglishIsLeftOver()
    {
        QVERIFY2(!m_words.contains("vanished"), m_words);
        QVERIFY2(!m_words.contains("obsolete"), m_words);
    }
};

QTEST_GUILESS_MAIN(TstEnglish)
#include "tst_english.moc"
