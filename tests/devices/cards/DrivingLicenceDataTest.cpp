#include "devices/cards/DrivingLicenceData.h"

#include "devices/cards/LicenceText.h"
#include "devices/cards/Tlv.h"
#include "tests/devices/cards/LicenceVectors.h"

#include <QCryptographicHash>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;
using namespace madoguchi::cards::test;

namespace {

const LicenceCommon Common { QStringLiteral("009"), QStringLiteral("20240410"), QStringLiteral("20290503"), false };

Outcome<IdentityDocument> entries(const QByteArray &file, const LicenceCommon &common = Common)
{
    IdentityDocument document;
    if (const auto taken = takeEntries(document, common, file); !taken)
        return Failure(taken.error());
    return document;
}

Outcome<IdentityDocument> changed(const QByteArray &changes)
{
    Outcome<IdentityDocument> document = entries(entriesFile());
    if (const auto taken = takeChanges(*document, changes); !taken)
        return Failure(taken.error());
    return document;
}

/// The file of the specification's example with an object in place of another of any length.
QByteArray with(const char *before, const char *now)
{
    const QByteArray from = QByteArray::fromHex(before);
    QByteArray file = entriesFile();
    if (file.count(from) != 1)
        return {};
    return file.replace(from, QByteArray::fromHex(now)).first(880 - qMax<qsizetype>(0, from.size()));
}

/// DF1/EF04 with these objects behind the mark that there are some.
QByteArray changesFile(const char *objects)
{
    return QByteArray::fromHex("500101") + QByteArray::fromHex(objects) + QByteArray(20, '\xFF');
}

constexpr auto Tokyo = "456C357E455438783042"; // 東京都公安

} // namespace

/// What the files of a licence say.
class DrivingLicenceDataTest : public QObject {
    Q_OBJECT

private slots:
    void theExampleIsReadWhole()
    {
        QCOMPARE(QCryptographicHash::hash(entriesFile(), QCryptographicHash::Sha256).toHex(),
            QByteArray("7322a1163ad5fbe8b6ee0c1be1dd072ba9145251ff071bb90704cd68f07d5813"));
        const auto document = entries(entriesFile());
        QVERIFY(document.has_value());
        QCOMPARE(document->kind, DocumentKind::DrivingLicence);
        QCOMPARE(*document->name, u"【外字1】【外字2】　太郎"_qs);
        QCOMPARE(*document->nameKana, u"タカサキ　タロウ"_qs);
        QCOMPARE(*document->address, u"東京都見本市架空１丁目２番３号"_qs);
        QCOMPARE(*document->birthDate, QStringLiteral("19850403"));
        QVERIFY(!document->sex);
        const DrivingLicence &licence = *document->licence;
        QCOMPARE(licence.number, QStringLiteral("300312345610"));
        QCOMPARE(licence.issued, QStringLiteral("20240410"));
        QCOMPARE(*licence.expires, QStringLiteral("20290503"));
        QCOMPARE(licence.colour, u"優良"_qs);
        QCOMPARE(licence.conditions,
            QStringList({ u"眼鏡等"_qs, u"準中型で運転できる準中型車は準中型車（５ｔ）に限る"_qs }));
        QCOMPARE(licence.commission, u"東京都公安委員会"_qs);
        QCOMPARE(licence.reference, QStringLiteral("12345"));
        QVERIFY(!licence.alias);
        QCOMPARE(licence.firstDates,
            QList<LicenceCategory>(
                { { u"二・小・原"_qs, QStringLiteral("20030601") }, { u"他"_qs, QStringLiteral("20040720") } }));
        QCOMPARE(licence.categories,
            QList<LicenceCategory>(
                { { u"普通"_qs, QStringLiteral("20040720") }, { u"普自二"_qs, QStringLiteral("20030601") } }));
        QCOMPARE(gaijiIn(*document), QList<int>({ 1, 2 }));
    }

    void theFreeFilesAreRead()
    {
        const auto common = parseLicenceCommon(commonFile());
        QVERIFY(common.has_value());
        QCOMPARE(common->specification, QStringLiteral("009"));
        QCOMPARE(common->issued, QStringLiteral("20240410"));
        QCOMPARE(common->expires.value_or(QString()), QStringLiteral("20290503"));
        const auto endless = parseLicenceCommon(QByteArray::fromHex("450B303039202404100000000046020101"));
        QVERIFY(endless.has_value() && !endless->expires);
        QVERIFY(*parsePinSetting(QByteArray::fromHex("050101")));
        QVERIFY(!*parsePinSetting(QByteArray::fromHex("050100")));
        for (const char *wrong : { "", "05", "050102", "0500", "06010100", "05020101" })
            QCOMPARE(parsePinSetting(QByteArray::fromHex(wrong)).error().code, ErrorCode::BadAnswer);
        for (const char *wrong : { "", "450A3030392024041020290503", "4602" })
            QCOMPARE(parseLicenceCommon(QByteArray::fromHex(wrong)).error().code, ErrorCode::BadAnswer);
        for (const char *noDate : { "450B3030392024041A20290503", "450B3030392024130120290503",
                 "450B3030392024043220290503", "450B3030392026999920290503" }) {
            const auto without = parseLicenceCommon(QByteArray::fromHex(noDate));
            QVERIFY(without.has_value() && without->hasUnreadableDate);
            QVERIFY(without->issued.isEmpty());
            QCOMPARE(without->expires.value_or(QString()), QStringLiteral("20290503"));
        }
    }

    void tagsHaveOneByte()
    {
        TlvReader reader(QByteArrayView("\x1F\x01\x41\x7F\x00\xFF\xFF", 7), TagForm::OneByte);
        QCOMPARE(int(reader.next()->tag), 0x1F);
        QCOMPARE(int(reader.next()->tag), 0x7F);
        QVERIFY(!reader.next());
        QVERIFY(!reader.isBroken());
        TlvReader cut(QByteArrayView("\x1F\x02\x41", 3), TagForm::OneByte);
        QVERIFY(!cut.next());
        QVERIFY(cut.isBroken());
    }

    void textsKeepWhatIsNoCharacter()
    {
        QCOMPARE(*licenceText(QByteArray::fromHex("3B33FFFA212132563B52")), u"山【欠字】　花子"_qs);
        QCOMPARE(*licenceText(QByteArray::fromHex("FFF7F1FF")), u"【外字7】【外字1】"_qs);
        for (const char *wrong : { "3B", "FFF8", "FFF0", "FFFF", "2D21", "8140", "0A0A" })
            QCOMPARE(licenceText(QByteArray::fromHex(wrong)).error().code, ErrorCode::BadAnswer);
    }

    void dates_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("date"); // "": none, "!": refused
        QTest::newRow("Meiji") << QByteArray("1450729") << QStringLiteral("19120729");
        QTest::newRow("Taisho") << QByteArray("2151224") << QStringLiteral("19261224");
        QTest::newRow("Showa") << QByteArray("3600403") << QStringLiteral("19850403");
        QTest::newRow("Heisei goes on") << QByteArray("4360503") << QStringLiteral("20240503");
        QTest::newRow("Reiwa") << QByteArray("5110503") << QStringLiteral("20290503");
        QTest::newRow("an unknown day") << QByteArray("3180300") << QStringLiteral("19430300");
        QTest::newRow("no bytes") << QByteArray() << QString();
        QTest::newRow("an era and zeros") << QByteArray("5000000") << QString();
        QTest::newRow("an era that has not come") << QByteArray("6010101") << QStringLiteral("!");
        QTest::newRow("era 0") << QByteArray("0600403") << QStringLiteral("!");
        QTest::newRow("month 13") << QByteArray("3601303") << QStringLiteral("!");
        QTest::newRow("day 32") << QByteArray("3600432") << QStringLiteral("!");
        QTest::newRow("six digits") << QByteArray("360040") << QStringLiteral("!");
        QTest::newRow("a letter") << QByteArray("36O0403") << QStringLiteral("!");
    }

    void dates()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, date);
        const auto found = licenceDate(bytes);
        QCOMPARE(found ? found->value_or(QString()) : QStringLiteral("!"), date);
    }

    /// The number is the last that nobody can do without; what is missing behind it is told.
    void everyTruncationIsRefusedOrTold()
    {
        const QByteArray used = entriesFile().first(381);
        const qsizetype number = used.indexOf(QByteArray::fromHex("210C3330")) + 14;
        for (qsizetype size = 0; size <= used.size(); ++size) {
            const auto document = entries(used.first(size));
            QCOMPARE(document.has_value(), size >= number);
            if (!document)
                QCOMPARE(document.error().code, ErrorCode::BadAnswer);
            else
                QCOMPARE(document->licence->hasUnreadableText, size < used.size());
        }
    }

    void garbledFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("all FF") << QByteArray(880, '\xFF');
        QTest::newRow("all zero") << QByteArray(880, '\0');
        QTest::newRow("no name") << with("120AFFF1FFF2212142404F3A", "");
        QTest::newRow("no address") << with("171E456C357E4554382B4B5C3B54324D36752331437A4C5C2332485623333966", "");
        QTest::newRow("the name twice") << with(
            "120AFFF1FFF2212142404F3A", "120AFFF1FFF2212142404F3A120AFFF1FFF2212142404F3A");
        QTest::newRow("half a character in the name") << with("120AFFF1FFF2212142404F3A", "1209FFF1FFF2212142404F");
        QTest::newRow("a length beyond the file before the number") << with("1E001F00", "1E820FFF1F00");
        QTest::newRow("a letter in the number")
            << with("210C333030333132333435363130", "210C3330303331323334353631413030");
        QTest::newRow("a number of eleven digits")
            << with("210C333030333132333435363130", "210B3330303331323334353631");
        QTest::newRow("a birth date of another era") << with("160733363030343033", "160739363030343033");
    }

    void garbledFilesAreRefused()
    {
        QFETCH(QByteArray, file);
        QVERIFY(!file.isEmpty());
        QCOMPARE(entries(file).error().code, ErrorCode::BadAnswer);
    }

    void oneUnreadableObjectLosesItselfAlone_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("an alias that is missing") << with("1400", "");
        QTest::newRow("an alias twice") << with("1400", "14001400");
        QTest::newRow("half a character in the kana")
            << with("1310253F252B2535252D2121253F256D2526", "130F253F252B2535252D2121253F256D25");
        QTest::newRow("a code that is no character in the commission")
            << with("2010456C357E455438783042305130773271", "2010456C357E455438783042305130772D21");
        QTest::newRow("a letter in the reference") << with("19053132333435", "19053132334135");
        QTest::newRow("a day of issue that is none") << with("180735303630343130", "180735303631333130");
        QTest::newRow("a category since a day that is none") << with("290734313530363031", "290734313530363939");
        QTest::newRow("an expiry that is none") << with("1B0735313130353033", "1B0735313130353939");
        QTest::newRow("a colour of one byte") << with("1A044D254E49", "1A014D");
    }

    void oneUnreadableObjectLosesItselfAlone()
    {
        QFETCH(QByteArray, file);
        QVERIFY(!file.isEmpty());
        const auto document = entries(file);
        QVERIFY2(document.has_value(), document ? "" : qPrintable(document.error().detail));
        QVERIFY(document->licence->hasUnreadableText);
        QVERIFY(!entries(entriesFile())->licence->hasUnreadableText);
        QCOMPARE(document->kind, DocumentKind::DrivingLicence);
        QCOMPARE(*document->name, u"【外字1】【外字2】　太郎"_qs);
        QCOMPARE(document->licence->number, QStringLiteral("300312345610"));
    }

    void olderLayoutsHaveNoSemiMediumCategory()
    {
        const QByteArray file = with("330735303030303030", "");
        QVERIFY(!entries(file, { QStringLiteral("006"), {}, {}, false })->licence->hasUnreadableText);
        QVERIFY(entries(file, { QStringLiteral("007"), {}, {}, false })->licence->hasUnreadableText);
        QVERIFY(!entries(entriesFile(), { QStringLiteral("010"), {}, {}, false })->licence->hasUnreadableText);
    }

    void aHistoryCertificateIsToldApart()
    {
        const auto endless = entries(with("1B0735313130353033", "1B00"));
        QCOMPARE(endless->kind, DocumentKind::DrivingHistoryCertificate);
        QVERIFY(!endless->licence->expires);
        QByteArray none = with("290734313530363031", "290734303030303030");
        none.replace(QByteArray::fromHex("260734313630373230"), QByteArray::fromHex("260734303030303030"));
        QCOMPARE(entries(none)->kind, DocumentKind::DrivingHistoryCertificate);
    }

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
        auto document = entries(entriesFile());
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
        auto document = entries(entriesFile());
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
            auto document = entries(entriesFile());
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

QTEST_GUILESS_MAIN(DrivingLicenceDataTest)
#include "DrivingLicenceDataTest.moc"
