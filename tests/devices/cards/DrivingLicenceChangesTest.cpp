#include "devices/cards/DrivingLicenceData.h"
#include "tests/devices/cards/LicenceVectors.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;
using namespace madoguchi::cards::test;

namespace {

/// The licence of the specification's example as it was made.
Outcome<IdentityDocument> example()
{
    IdentityDocument document;
    const LicenceCommon common { QStringLiteral("009"), QStringLiteral("20240410"), QStringLiteral("20290503"), false };
    if (const auto taken = takeEntries(document, common, entriesFile()); !taken)
        return Failure(taken.error());
    return document;
}

Outcome<IdentityDocument> changed(const QByteArray &changes)
{
    Outcome<IdentityDocument> document = example();
    if (const auto taken = takeChanges(*document, changes); !taken)
        return Failure(taken.error());
    return document;
}

/// DF1/EF04 with these objects behind the mark that there are some.
QByteArray changesFile(const char *objects)
{
    return QByteArray::fromHex("500101") + QByteArray::fromHex(objects) + QByteArray(20, '\xFF');
}

constexpr auto Tokyo = "456C357E455438783042"; // 東京都公安

} // namespace

/// What was written into a licence later: changes, 本籍, pictures of characters.
class DrivingLicenceChangesTest : public QObject {
    Q_OBJECT

private slots:
    void theNewestAddressWinsAndTheOldOneIsKept()
    {
        const QString printed = u"東京都見本市架空１丁目２番３号"_qs;
        for (const QByteArray &file : { oneChange(), oneChangeWithAWideDate() }) {
            const auto once = changed(file);
            QVERIFY(once.has_value());
            QCOMPARE(*once->address, u"東京都見本市架空三丁目４番５号"_qs);
            QCOMPARE(*once->licence->printedAddress, printed);
            QVERIFY(!once->licence->printedName);
            QCOMPARE(once->licence->changes,
                QList<LicenceChange>({ { LicenceChange::What::Address, QStringLiteral("20250901"),
                    u"東京都見本市架空三丁目４番５号"_qs, u"東京都公安"_qs } }));
        }
        const auto twice = changed(twoChanges());
        QVERIFY(twice.has_value());
        QCOMPARE(*twice->address, u"神奈川県見本市例示区１−２−３"_qs);
        QCOMPARE(*twice->licence->printedAddress, printed);
        QCOMPARE(twice->licence->changes.size(), 2);
    }

    void changesOfEveryKindAreKept()
    {
        const QByteArray head = "0235303730393031";
        QByteArray objects;
        for (const auto &[tag, text] : { std::pair("51", ""), { "60", "3B33" }, { "68", "2564" }, { "70", "456C" },
                 { "78", "3463" }, { "80", "3463" }, { "88", "4877" } }) {
            const QByteArray value = head + text + Tokyo;
            objects += QByteArray(tag) + QByteArray::number(value.size() / 2, 16).rightJustified(2, '0') + value;
        }
        const auto document = changed(changesFile(objects.constData()));
        QVERIFY(document.has_value());
        QStringList kinds;
        for (const LicenceChange &change : document->licence->changes)
            kinds << toWord(change.what);
        QCOMPARE(kinds.join(u' '), QStringLiteral("commission name nameKana address condition conditionLifted remark"));
        QCOMPARE(*document->name, u"山"_qs);
        QCOMPARE(*document->licence->printedName, u"【外字1】【外字2】　太郎"_qs);
        QCOMPARE(*document->nameKana, u"ヤ"_qs);
        QCOMPARE(*document->licence->printedNameKana, u"タカサキ　タロウ"_qs);
        QCOMPARE(gaijiIn(*document), QList<int>({ 1, 2 }));
    }

    void ofOneDayTheHighestTagWins()
    {
        const QByteArray later = "71140235303730393031"
                                 "3B33"
            + QByteArray(Tokyo);
        const QByteArray earlier = "70140235303730393031"
                                   "456C"
            + QByteArray(Tokyo);
        for (const QByteArray &objects : { earlier + later, later + earlier })
            QCOMPARE(*changed(changesFile(objects.constData()))->address, u"山"_qs);
    }

    void withoutChangesNothingIsReplaced()
    {
        QVERIFY(saysNoChanges(QByteArray::fromHex("500100FFFF")));
        QVERIFY(!saysNoChanges(oneChange()));
        const auto document = changed(QByteArray::fromHex("500100").leftJustified(640, '\xFF'));
        QVERIFY(document.has_value());
        QVERIFY(document->licence->changes.isEmpty());
        QVERIFY(!document->licence->printedAddress);
    }

    void filesWithoutChangesAndWithoutAMarkAreRefused()
    {
        QCOMPARE(changed(QByteArray()).error().code, ErrorCode::BadAnswer);
        QCOMPARE(changed(QByteArray(640, '\xFF')).error().code, ErrorCode::BadAnswer);
    }

    void garbledChangesAreTold_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("another mark") << QByteArray::fromHex("500102");
        QTest::newRow("an entry without a value") << changesFile("7000");
        QTest::newRow("without a date") << changesFile("70050230303030");
        QTest::newRow("with a date of zeros") << changesFile("701402353030303030303B33456C357E455438783042");
        QTest::newRow("a wide date that ends") << changesFile("70030223352330");
        QTest::newRow("a wide date with something else in it")
            << changesFile("701B0223352330233724302339233023313B33456C357E455438783042");
        QTest::newRow("without a commission") << changesFile("700A023530373039303133B3");
        QTest::newRow("half a character") << changesFile("7013023530373039303133456C357E455438783042");
        QTest::newRow("an address of no characters") << changesFile("70120235303730393031456C357E455438783042");
        QTest::newRow("an entry longer than the file") << changesFile("70820300023530373039");
        QTest::newRow("an entry of a kind that is not public")
            << changesFile("901402353037303930313B33456C357E455438783042");
    }

    /// The address is not replaced, and the clerk is told that something could not be read.
    void garbledChangesAreTold()
    {
        QFETCH(QByteArray, file);
        const auto document = changed(file);
        QVERIFY(document.has_value());
        QVERIFY(document->licence->hasUnreadableText);
        QVERIFY(document->licence->changes.isEmpty());
        QCOMPARE(*document->address, u"東京都見本市架空１丁目２番３号"_qs);
    }

    void otherChangesAreTakenBesideAGarbledOne()
    {
        QByteArray file = twoChanges();
        file.replace(QByteArray::fromHex("7130023530373132"), QByteArray::fromHex("7130023530373939"));
        const auto document = changed(file);
        QVERIFY(document.has_value());
        QVERIFY(document->licence->hasUnreadableText);
        QCOMPARE(*document->address, u"東京都見本市架空三丁目４番５号"_qs);
        QVERIFY(!changed(twoChanges())->licence->hasUnreadableText);

        const auto twice = changed(changesFile("701402353037303930313B33456C357E455438783042"
                                               "701402353037303930323B33456C357E455438783042"));
        QCOMPARE(twice->licence->changes.size(), 2); // one tag twice: the later day counts
        QCOMPARE(twice->licence->changes.constLast().date, QStringLiteral("20250902"));
    }

    void theDomicileIsReadAndAChangeOfItIsTold()
    {
        auto document = example();
        QVERIFY(takeDomicile(*document, domicileFile(), QByteArray(256, '\xFF')).has_value());
        QCOMPARE(*document->licence->domicile, u"東京都見本市架空１番地"_qs);
        QVERIFY(!document->licence->domicileChanged);
        QVERIFY(takeDomicile(*document, domicileFile(), QByteArray::fromHex("A00100FFFF")).has_value());
        QVERIFY(!document->licence->domicileChanged);
        QVERIFY(takeDomicile(*document, domicileFile(), QByteArray::fromHex("A00101A10412345678FF")).has_value());
        QVERIFY(document->licence->domicileChanged);
        QCOMPARE(takeDomicile(*document, QByteArray(82, '\xFF'), {}).error().code, ErrorCode::BadAnswer);
        QVERIFY(!document->licence->hasUnreadableText);
        QCOMPARE(takeDomicile(*document, domicileFile().first(20), {}).error().code, ErrorCode::BadAnswer);
        QByteArray noCharacter = domicileFile();
        noCharacter.replace(QByteArray::fromHex("4116456C"), QByteArray::fromHex("41162D21"));
        QVERIFY(takeDomicile(*document, noCharacter, {}).has_value());
        QVERIFY(!document->licence->domicile && document->licence->hasUnreadableText);
    }

    void aPictureStandsBesideItsMark()
    {
        const QByteArray white = QByteArray::fromHex("48820080"
                                                     "01FFFFFFFFFFFFC0040040")
                                     .leftJustified(132, '\0');
        const QByteArray empty = QByteArray::fromHex("49820080").leftJustified(132, '\0');
        auto document = example();
        takeGaiji(*document, { 1, 2 }, white + empty);
        const QList<Gaiji> &gaiji = document->licence->gaiji;
        QCOMPARE(gaiji.size(), 2);
        QCOMPARE(gaiji.at(0).mark, u"【外字1】"_qs);
        QCOMPARE(gaiji.at(0).picture.value_or(Bitmap()), (Bitmap { 50, 50, QByteArray(350, '\0') }));
        QCOMPARE(gaiji.at(1).mark, u"【外字2】"_qs);
        QVERIFY2(!gaiji.at(1).picture, "no picture is no white picture");
    }

    /// A picture is found by its tag, or by its place where the tags are not public, whatever stands before it.
    void aBrokenPictureIsNoneAndTakesNoOtherAway()
    {
        const QByteArray glyph = QByteArray::fromHex("01FFFFFFFFFFFFC0040040").leftJustified(128, '\0');
        const auto object = [](const char *head, const QByteArray &value) { return QByteArray::fromHex(head) + value; };
        const auto pictures = [](const QList<int> &numbers, auto take, const QByteArray &file) {
            auto document = example();
            take(*document, numbers, file);
            QList<bool> drawn;
            for (const Gaiji &gaiji : document->licence->gaiji)
                drawn << gaiji.picture.has_value();
            return drawn;
        };
        using Drawn = QList<bool>;
        QCOMPARE(
            pictures({ 1, 2 }, takeGaiji, object("4803", "abc") + object("49820080", glyph)), Drawn({ false, true }));
        QCOMPARE(pictures({ 1, 2 }, takeGaiji, object("49820080", glyph)), Drawn({ false, true }));
        QCOMPARE(pictures({ 1, 2 }, takeGaiji, object("49820080", glyph) + object("48820080", glyph)),
            Drawn({ true, true }));
        QCOMPARE(pictures({ 1, 2 }, takeGaiji, object("48820080", glyph) + object("49820080", glyph).first(100)),
            Drawn({ true, false }));
        QCOMPARE(pictures({ 1 }, takeGaiji, {}), Drawn({ false }));
        const QByteArray mark = object("4A01", "1");
        QCOMPARE(pictures({ 3, 4, 5 }, takeLaterGaiji,
                     mark + object("4B820080", glyph) + object("4C03", "abc") + object("4D820080", glyph)),
            Drawn({ true, false, true }));
        QCOMPARE(pictures({ 3, 7 }, takeLaterGaiji, object("4B820080", glyph)), Drawn({ true, false }));
    }
};

QTEST_GUILESS_MAIN(DrivingLicenceChangesTest)
#include "DrivingLicenceChangesTest.moc"
