#include "exchange/barepicture.h"
#include "exchange/filetoattach.h"
#include "support/must.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QtTest>

using namespace piketboek;
using namespace Qt::StringLiterals;

namespace {

QByteArray number(uint32_t value, int size)
{
    QByteArray bytes;
    for (int byte = size - 1; byte >= 0; --byte)
        bytes += char(value >> (8 * byte) & 0xFF);
    return bytes;
}

QByteArray tag(uint32_t id, uint32_t type, uint32_t count, const QByteArray &value)
{
    return number(id, 2) + number(type, 2) + number(count, 4) + value.leftJustified(4, '\0');
}

QByteArray fraction(uint32_t above, uint32_t below = 1)
{
    return number(above, 4) + number(below, 4);
}

// As a telephone writes it: turned a quarter, taken at the Spuiboulevard, with the owner's name.
QByteArray tiff(const QByteArray &latitudeSign = "N")
{
    const QByteArray head = "MM" + number(42, 2) + number(8, 4);
    const QByteArray main = number(3, 2) + tag(0x0112, 3, 1, number(6, 2)) +
                            tag(0x8825, 4, 1, number(50, 4)) + tag(0x9C9D, 2, 3, "J.\0") + number(0, 4);
    const QByteArray place = number(5, 2) + tag(1, 2, 2, latitudeSign) + tag(2, 5, 3, number(116, 4)) +
                             tag(3, 2, 2, "E") + tag(4, 5, 3, number(140, 4)) +
                             tag(31, 5, 1, number(164, 4)) + number(0, 4);
    return head + main + place + fraction(51) + fraction(48) + fraction(4788, 100) + fraction(4) +
           fraction(39) + fraction(5184, 100) + fraction(8);
}

QByteArray segment(uint32_t marker, const QByteArray &body)
{
    return char(0xFF) + number(marker, 1) + number(uint32_t(body.size() + 2), 2) + body;
}

QImage drawing()
{
    QImage image(40, 24, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * 6, y * 10, (x * y) & 255));
    }
    return image;
}

QByteArray saved(const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::WriteOnly);
    if (!drawing().save(&buffer, format, 90))
        qFatal("a picture could not be made");
    return bytes;
}

// Everything that a telephone may write beside a picture, in front of it and behind.
QByteArray asACameraWrites(const QByteArray &exif = tiff())
{
    QByteArray bytes = saved("JPEG");
    bytes.insert(2, segment(0xE1, QByteArray("Exif\0\0", 6) + exif) +
                        segment(0xE1, "http://ns.adobe.com/xap/1.0/ <xmp>EIGENAAR</xmp>") +
                        segment(0xED, "Photoshop EIGENAAR") + segment(0xE2, "MPF EIGENAAR") +
                        segment(0xFE, "EIGENAAR"));
    return bytes + "EIGENAAR ftypmp4";
}

QImage pictureIn(const std::string &bytes)
{
    return QImage::fromData(QByteArray::fromStdString(bytes));
}

} // namespace

class TstBarePicture : public QObject
{
    Q_OBJECT

private slots:
    void aPhotoLosesWhatItsCameraWroteAndNoPixel();
    void itStandsUprightAsBefore();
    void whereItWasTakenIsKeptApart();
    void aPlaceThatCanNotBeIsNone_data();
    void aPlaceThatCanNotBeIsNone();
    void aProfileOfColoursStays();
    void aPngLosesItsWords();
    void aPhotoThatIsCutOffIsAskedBack();
    void whatIsDamagedAnywhereNeverReadsBeyondItsEnd();
    void kindsFromWhichNothingCanBeTakenOutAreAskedBack();
    void aDocumentStaysAsItIs();
};

void TstBarePicture::aPhotoLosesWhatItsCameraWroteAndNoPixel()
{
    const QByteArray photo = asACameraWrites();
    const BarePicture bare = must(BarePicture::fromJpeg(photo.toStdString()));
    QVERIFY(photo.contains("EIGENAAR") && photo.contains("J."));
    QVERIFY(!bare.bytes.contains("EIGENAAR"));
    QVERIFY(!bare.bytes.contains("J."));
    QVERIFY(!bare.bytes.contains(fraction(4788, 100).toStdString()));
    QCOMPARE(pictureIn(bare.bytes), QImage::fromData(saved("JPEG")));
    // Nothing more can be taken out.
    QVERIFY(must(BarePicture::fromJpeg(bare.bytes)).bytes == bare.bytes);
}

void TstBarePicture::itStandsUprightAsBefore()
{
    QByteArray bytes =
        QByteArray::fromStdString(must(BarePicture::fromJpeg(asACameraWrites().toStdString())).bytes);
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    QCOMPARE(reader.transformation(), QImageIOHandler::TransformationRotate90);
    QVERIFY(!reader.read().isNull());
}

void TstBarePicture::whereItWasTakenIsKeptApart()
{
    const NewFile file = must(fileToAttach("IMG_1.jpg", asACameraWrites().toStdString()));
    QCOMPARE(file.type, std::string("image/jpeg"));
    QCOMPARE(file.name, std::string("IMG_1.jpg"));
    QCOMPARE(file.position->canonical(), std::string(R"({"accuracy":8,"lat7":518133000,"lon7":46644000})"));
    QVERIFY(!must(fileToAttach("kaal.jpg", saved("JPEG").toStdString())).position);
}

void TstBarePicture::aPlaceThatCanNotBeIsNone_data()
{
    QTest::addColumn<QByteArray>("exif");
    QTest::newRow("neither north nor south") << tiff("Q");
    QTest::newRow("cut off") << tiff().left(120);
    QTest::newRow("a beginning only") << tiff().left(9);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("over the pole") << tiff().replace(fraction(51), fraction(91));
    QTest::newRow("divided by nought") << tiff().replace(fraction(51), fraction(51, 0));
    QTest::newRow("no fix") << tiff()
                                   .replace(fraction(51), fraction(0))
                                   .replace(fraction(48), fraction(0))
                                   .replace(fraction(4788, 100), fraction(0))
                                   .replace(fraction(4), fraction(0))
                                   .replace(fraction(39), fraction(0))
                                   .replace(fraction(5184, 100), fraction(0));
}

void TstBarePicture::aPlaceThatCanNotBeIsNone()
{
    QFETCH(QByteArray, exif);
    const BarePicture bare = must(BarePicture::fromJpeg(asACameraWrites(exif).toStdString()));
    QVERIFY(!bare.told.place);
    QVERIFY(!bare.bytes.contains("J."));
}

void TstBarePicture::aProfileOfColoursStays()
{
    QByteArray photo = saved("JPEG");
    const QByteArray profile = segment(0xE2, QByteArray("ICC_PROFILE\0\1\1", 14) + "profiel");
    photo.insert(2, profile + segment(0xE2, "MPF"));
    const BarePicture bare = must(BarePicture::fromJpeg(photo.toStdString()));
    QVERIFY(bare.bytes.contains(profile.toStdString()));
    QVERIFY(!bare.bytes.contains("MPF"));
}

void TstBarePicture::aPngLosesItsWords()
{
    QByteArray picture = saved("PNG");
    const QByteArray words = "Author EIGENAAR";
    picture.insert(33, number(uint32_t(words.size()), 4) + "tEXt" + words + number(0, 4) +
                           number(uint32_t(tiff().size()), 4) + "eXIf" + tiff() + number(0, 4));
    const NewFile file = must(fileToAttach("scherm.png", picture.toStdString()));
    QVERIFY(!file.bytes.contains("EIGENAAR"));
    QCOMPARE(pictureIn(file.bytes), drawing());
    QCOMPARE(file.type, std::string("image/png"));
    QCOMPARE(file.position->integer("lat7"), int64_t{518133000});
    QVERIFY(!fileToAttach("half.png", picture.left(picture.size() / 2).toStdString()));
}

void TstBarePicture::aPhotoThatIsCutOffIsAskedBack()
{
    const std::string photo = saved("JPEG").toStdString();
    for (size_t length = 3; length < photo.size(); ++length) {
        const Result<BarePicture> bare = BarePicture::fromJpeg(std::string_view(photo).substr(0, length));
        QVERIFY(!bare);
        QCOMPARE(bare.error().remedy, Remedy::AskAgain);
    }
    QVERIFY(BarePicture::fromJpeg(photo).has_value());
}

void TstBarePicture::whatIsDamagedAnywhereNeverReadsBeyondItsEnd()
{
    const QByteArray photo = asACameraWrites();
    for (qsizetype at = 2; at < std::min<qsizetype>(photo.size(), 900); ++at) {
        for (const char damage : {'\0', '\xFF', '\x7F'}) {
            QByteArray damaged = photo;
            damaged[at] = damage;
            if (const Result<BarePicture> bare = BarePicture::fromJpeg(damaged.toStdString()))
                QVERIFY(bare->bytes.size() <= size_t(damaged.size()) + 36);
        }
    }
}

void TstBarePicture::kindsFromWhichNothingCanBeTakenOutAreAskedBack()
{
    using namespace std::string_literals;
    for (const std::string &bytes :
         {"\0\0\0\x18"s + "ftypheic", "II*\0...."s, "MM\0*...."s, "RIFF....WEBPVP8 "s}) {
        const Result<NewFile> file = fileToAttach("x", bytes);
        QVERIFY(!file);
        QCOMPARE(file.error().remedy, Remedy::AskAgain);
    }
}

void TstBarePicture::aDocumentStaysAsItIs()
{
    const NewFile file = must(fileToAttach("plan.pdf", "%PDF-1.4 plan"));
    QCOMPARE(file.bytes, std::string("%PDF-1.4 plan"));
    QCOMPARE(file.type, std::string("application/pdf"));
    QCOMPARE(must(fileToAttach("memo.wav", "RIFF....WAVEfmt ")).type, std::string("audio/wav"));
    QCOMPARE(must(fileToAttach("iets", "iets")).type, std::string("application/octet-stream"));
}

QTEST_GUILESS_MAIN(TstBarePicture)
#include "tst_barepicture.moc"
