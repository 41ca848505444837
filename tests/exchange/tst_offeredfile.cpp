#include "exchange/offeredfile.h"

#include <QtTest>

using namespace piketboek;

namespace {

/// An entry that attaches those files.
Line attaching(const std::vector<Attachment> &files)
{
    Draft draft{.act = "attach"};
    for (const Attachment &one : files)
        Attachment::add(draft, one);
    Line line;
    line.envelope.act = draft.act;
    line.envelope.plain = draft.plain;
    for (const auto &[name, value] : draft.covered)
        line.envelope.covered.emplace_back(name, line.disclosures.cover(name, value));
    return line;
}

Attachment photo(const std::string &name, const std::string &original = {})
{
    return {.file = Attachment::newName(),
            .hash = Attachment::hashOf(name),
            .name = name,
            .type = "image/jpeg",
            .original = original};
}

QStringList names(const std::vector<OfferedFile> &files)
{
    QStringList all;
    for (const OfferedFile &offered : files)
        all += QString::fromStdString(offered.one.name);
    return all;
}

} // namespace

class TstOfferedFile : public QObject
{
    Q_OBJECT

private slots:
    void aBlurredCopyStandsBeforeItsOriginal();
    void aCopyOfACopyStandsBeforeThatCopy();
    void aCopyOfWhatIsNotHereStandsAtTheEnd();
    void aCopyThatWasErasedOrWithdrawnBlursNothing();
};

void TstOfferedFile::aBlurredCopyStandsBeforeItsOriginal()
{
    const Attachment first = photo("a.jpg"), second = photo("b.jpg");
    const std::vector lines{attaching({first, second}), attaching({photo("b blurred.jpg", second.file)})};
    const std::vector<OfferedFile> files = offeredFiles(lines);
    QCOMPARE(names(files), (QStringList{"a.jpg", "b blurred.jpg", "b.jpg"}));
    QCOMPARE(files[1].copyOf, size_t{3});
    QVERIFY(files[2].hasBlurredCopy && !files[0].hasBlurredCopy && !files[1].hasBlurredCopy);
    QCOMPARE(files[0].copyOf + files[2].copyOf, size_t{0});
}

void TstOfferedFile::aCopyOfACopyStandsBeforeThatCopy()
{
    const Attachment original = photo("a.jpg");
    const Attachment copy = photo("one face.jpg", original.file);
    const std::vector lines{attaching({original}), attaching({copy}),
                            attaching({photo("two faces.jpg", copy.file)})};
    const std::vector<OfferedFile> files = offeredFiles(lines);
    QCOMPARE(names(files), (QStringList{"two faces.jpg", "one face.jpg", "a.jpg"}));
    QCOMPARE(files[0].copyOf, size_t{2});
    QCOMPARE(files[1].copyOf, size_t{3});
    QVERIFY(!files[0].hasBlurredCopy && files[1].hasBlurredCopy && files[2].hasBlurredCopy);
}

void TstOfferedFile::aCopyOfWhatIsNotHereStandsAtTheEnd()
{
    const std::vector lines{attaching({photo("blurred.jpg", Attachment::newName())}),
                            attaching({photo("a.jpg")})};
    const std::vector<OfferedFile> files = offeredFiles(lines);
    QCOMPARE(names(files), (QStringList{"a.jpg", "blurred.jpg"}));
    QCOMPARE(files[1].copyOf, size_t{0});
    QVERIFY(!files[0].hasBlurredCopy);
}

void TstOfferedFile::aCopyThatWasErasedOrWithdrawnBlursNothing()
{
    const Attachment original = photo("a.jpg");
    const std::vector sound{attaching({original}), attaching({photo("blurred.jpg", original.file)})};
    QVERIFY(offeredFiles(sound)[1].hasBlurredCopy);

    std::vector withdrawn = sound;
    withdrawn[1].withdrawn = true;
    QCOMPARE(names(offeredFiles(withdrawn)), (QStringList{"blurred.jpg", "a.jpg"}));
    QVERIFY(!offeredFiles(withdrawn)[1].hasBlurredCopy);

    std::vector erased = sound;
    erased[1].disclosures = {};
    const std::vector<OfferedFile> files = offeredFiles(erased);
    QCOMPARE(files.size(), size_t{2});
    for (const OfferedFile &offered : files)
        QVERIFY(!offered.hasBlurredCopy);
}

QTEST_APPLESS_MAIN(TstOfferedFile)
#include "tst_offeredfile.moc"
