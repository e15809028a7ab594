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

/// The file of the specification's example with an object in place of another of any length.
QByteArray with(const char *before, const char *now)
{
    const QByteArray from = QByteArray::fromHex(before);
    QByteArray file = entriesFile();
    if (file.count(from) != 1)
        return {};
    return file.replace(from, QByteArray::fromHex(now)).first(880 - qMax<qsizetype>(0, from.size()));
}

} // namespace

/// What the files of a licence say as it was made.
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

    void marksAreFound()
    {
        QCOMPARE(marksIn(u"【外字2】山【外字1】【外字2】　【欠字】"_qs),
            QStringList({ u"【外字2】"_qs, u"【外字1】"_qs, u"【欠字】"_qs }));
        QCOMPARE(marksIn(u"髙【外字】【外字8】"_qs), QStringList());
        for (int number = 1; number <= MostGaiji; ++number)
            QCOMPARE(marksIn(u"山"_qs + gaijiMark(number)), QStringList(gaijiMark(number)));
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
};

QTEST_GUILESS_MAIN(DrivingLicenceDataTest)
#include "DrivingLicenceDataTest.moc"
