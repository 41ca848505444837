#include "exchange/inputfile.h"

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <fstream>

using namespace piketboek;
using namespace std::string_literals;

class TstInputFile : public QObject
{
    Q_OBJECT

private slots:
    void aMarkAtTheStartIsPassedOver()
    {
        QCOMPARE(*asText("\xEF\xBB\xBF"
                         "a"),
                 std::string_view("a"));
    }
    void utf16IsRefusedWithHowToSaveItInstead();
    void anotherEncodingIsRefusedWithItsLine();
    void aFileThatIsNotThereIsAskedBack();
    void aHundredMegabytesAreRefusedUnread();
    void aDirectoryOrADeviceIsNoFile();
    void aFileIsReadAsItIs();

private:
    QTemporaryDir m_directory;
    std::string path(const char *name) const
    {
        return m_directory.filePath(QLatin1String(name)).toStdString();
    }
};

void TstInputFile::utf16IsRefusedWithHowToSaveItInstead()
{
    for (const std::string &bytes : {"\xFF\xFEi\0d\0"s, "\xFE\xFF\0i\0d"s, "i\0d\0;\0"s}) {
        const Result<std::string_view> text = asText(bytes);
        QVERIFY(!text);
        QCOMPARE(text.error().remedy, Remedy::AskAgain);
        QVERIFY(text.error().words.contains("UTF-16") && text.error().words.contains("save it as"));
    }
}

void TstInputFile::anotherEncodingIsRefusedWithItsLine()
{
    const Result<std::string_view> text = asText("id;text\n1;caf\xE9\n");
    QVERIFY(!text);
    QVERIFY(text.error().words.starts_with("line 2 is not UTF-8"));
    QVERIFY(!asText("\xED\xA0\x80"));
    QVERIFY(!asText("\xC0\x80"));
    QVERIFY(asText("caf\xC3\xA9"));
}

void TstInputFile::aFileThatIsNotThereIsAskedBack()
{
    const Result<std::string> bytes = readInput(path("none"));
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().remedy, Remedy::AskAgain);
}

void TstInputFile::aHundredMegabytesAreRefusedUnread()
{
    std::ofstream(path("large")) << "[";
    std::filesystem::resize_file(path("large"), 100'000'000);
    const Result<std::string> bytes = readInput(path("large"));
    QVERIFY(!bytes);
    QVERIFY(bytes.error().words.contains("more than 64 MiB"));
}

void TstInputFile::aDirectoryOrADeviceIsNoFile()
{
    QVERIFY(!readInput(m_directory.path().toStdString()));
    QVERIFY(!readInput("/dev/zero"));
}

void TstInputFile::aFileIsReadAsItIs()
{
    std::ofstream(path("small"), std::ios::binary) << "a\r\nb\0"s;
    QCOMPARE(*readInput(path("small")), "a\r\nb\0"s);
}

QTEST_GUILESS_MAIN(TstInputFile)
#include "tst_inputfile.moc"
