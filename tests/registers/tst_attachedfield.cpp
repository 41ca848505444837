#include "registers/attachedfield.h"

#include <QtTest>

using namespace piketboek;

class TstAttachedField : public QObject
{
    Q_OBJECT

private slots:
    void whatSaysSomethingOfAFileIsOfItsOwnClass();
    void whatDoesNotIsNone();
};

void TstAttachedField::whatSaysSomethingOfAFileIsOfItsOwnClass()
{
    for (const char *name : {"hash_1", "name_1", "type_10", "position_3"})
        QCOMPARE(attachedField(name)->cover, Cover::Photo);
    QCOMPARE(attachedField("position_3")->type, FieldType::Position);
}

void TstAttachedField::whatDoesNotIsNone()
{
    for (const char *name : {"text", "name", "name_", "name_x", "_1", "hash_1a", ""})
        QVERIFY(!attachedField(name));
}

QTEST_GUILESS_MAIN(TstAttachedField)
#include "tst_attachedfield.moc"
