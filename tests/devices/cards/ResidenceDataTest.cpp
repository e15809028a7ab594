#include "devices/cards/ResidenceFiles.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;

namespace {

const ResidenceCardType First { DocumentKind::ResidenceCard, 1 };
const ResidenceCardType Second { DocumentKind::ResidenceCard, 2 };

QByteArray hex(const QByteArray &digits)
{
    return QByteArray::fromHex(digits);
}

QByteArray front()
{
    return hex("D01049492A00000102030405060708090A0B").leftJustified(7004, '\0');
}

/// DF2/EF01 with the address of the specification's example, in these bytes.
QByteArray addressFile(const QByteArray &address)
{
    return hex("D2083230323430343130D306313339393938D4820140") + address.leftJustified(320, '\0');
}

QByteArray entries()
{
    return hex(
        "C5083230333030343130C6083139393030313135C70131C80355544FC90A30313233343536373839CE0430333030CA023031CB08"
        "3230323430343130CC0132CD083230323730343130");
}

QByteArray number()
{
    return hex("C20C414131323334353637384242");
}

Outcome<ResidenceReadout> first(const QList<QByteArray> &more)
{
    return parseResidenceCard(First, QStringLiteral("AB12345678CD"), QList<QByteArray> { front() } + more);
}

Outcome<ResidenceReadout> second(const QByteArray &entryFile, const QList<QByteArray> &more = {})
{
    return parseResidenceCard(Second, QStringLiteral("AA12345678BB"), QList<QByteArray> { number(), entryFile } + more);
}

} // namespace

/// What the bytes of the files mean.
class ResidenceDataTest : public QObject {
    Q_OBJECT

private slots:
    void theAddressIsReadInEitherEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("Shift_JIS-2004") << hex("938C8B9E93738CA9967B8E7389CB8BF38250929A96DA825194D482528D86");
        QTest::newRow("UTF-8") << hex("E69DB1E4BAACE983BDE8A68BE69CACE5B882E69EB6E7A9BAEFBC91E4B881E79BAEEFBC92E795AAEF"
                                      "BC93E58FB7");
    }

    void theAddressIsReadInEitherEncoding()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(addressFile(bytes).size(), 342);
        const auto read = first({ addressFile(bytes) });
        QVERIFY(read.has_value());
        QCOMPARE(*read->document.address, QStringLiteral("東京都見本市架空１丁目２番３号"));
        const AddressEndorsement &one = read->document.residence->addresses.constFirst();
        QCOMPARE(one.date, QStringLiteral("20240410"));
        QCOMPARE(one.municipality, QStringLiteral("139998"));
    }

    void withoutEndorsementThereIsNoAddress_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("objects of length 0") << hex("D200D300D400").leftJustified(342, '\0');
        QTest::newRow("zero bytes in the objects")
            << hex("D2080000000000000000D306000000000000D4820140").leftJustified(342, '\0');
        QTest::newRow("nothing but zero bytes") << QByteArray(342, '\0');
    }

    void withoutEndorsementThereIsNoAddress()
    {
        QFETCH(QByteArray, file);
        const ResidenceFile addresses = filesOf(First).at(2);
        QVERIFY(checkFile(addresses, file).has_value());
        const auto read = first({ file });
        QVERIFY(read.has_value());
        QVERIFY(!read->document.address && read->document.residence->addresses.isEmpty());
        QVERIFY(!read->document.residence->hasUnreadableText);
    }

    /// Nobody knows whether it is the newest: none of the addresses is taken for the person's.
    void anAddressWithoutItsDateIsToldAsUnreadable_data()
    {
        QTest::addColumn<QByteArray>("undated");
        QTest::newRow("its date is blank") << hex("D2080000000000000000D306313339393938D403E6AF8D");
        QTest::newRow("its date has no bytes") << hex("D200D306313339393938D403E6AF8D");
        QTest::newRow("a municipality alone") << hex("D200D306313339393938D400");
    }

    void anAddressWithoutItsDateIsToldAsUnreadable()
    {
        QFETCH(QByteArray, undated);
        const QByteArray dated = addressFile(hex("E6AF8D"));
        for (const QByteArray &file : { undated, dated + undated, undated + dated }) {
            const auto read = first({ file });
            QVERIFY(read.has_value());
            QVERIFY(read->document.residence->hasUnreadableText);
            QVERIFY(!read->document.address);
            QCOMPARE(read->document.residence->addresses.size(), file == undated ? 0 : 1);
        }
    }

    void theEntriesAreReadAsTheyStand()
    {
        const auto read = second(entries());
        QVERIFY(read.has_value());
        const ResidenceCardData &card = *read->document.residence;
        QCOMPARE(*read->document.birthDate, QStringLiteral("19900115"));
        QCOMPARE(*read->document.sex, Sex::Male);
        QCOMPARE(*card.cardExpiry, QStringLiteral("20300410"));
        QCOMPARE(*card.nationality, QStringLiteral("UTO"));
        QCOMPARE(*card.status, QStringLiteral("0123456789"));
        QCOMPARE(*card.period, QStringLiteral("0300"));
        QCOMPARE(*card.permissionKind, QStringLiteral("01"));
        QCOMPARE(*card.permissionDate, QStringLiteral("20240410"));
        QCOMPARE(*card.work, WorkRestriction::AsStatusAllows);
        QCOMPARE(*card.periodExpiry, QStringLiteral("20270410"));
        QCOMPARE(read->signature.message.size(), 53 + 3000 + 2500);
        QVERIFY(read->signature.message.startsWith("20300410"
                                                   "19900115"
                                                   "1"
                                                   "UTO"
                                                   "0123456789"
                                                   "0300"
                                                   "01"
                                                   "20240410"
                                                   "2"
                                                   "20270410"));
    }

    void codesHaveTheirMeaning_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("changed");
        QTest::addColumn<QString>("sex");
        QTest::addColumn<QString>("work");
        QTest::newRow("female") << hex("C70131") << hex("C70132") << "female"
                                << "as-status-allows";
        QTest::newRow("unspecified: not the codes of JIS X 0303") << hex("C70131") << hex("C70133") << "other"
                                                                  << "as-status-allows";
        QTest::newRow("no restriction") << hex("CC0132") << hex("CC0131") << "male"
                                        << "none";
        QTest::newRow("as designated") << hex("CC0132") << hex("CC0134") << "male"
                                       << "as-designated";
        QTest::newRow("not permitted") << hex("CC0132") << hex("CC0139") << "male"
                                       << "not-permitted";
    }

    void codesHaveTheirMeaning()
    {
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, changed);
        const auto read = second(entries().replace(code, changed));
        QVERIFY(read.has_value());
        QTEST(toWord(*read->document.sex), "sex");
        QTEST(toWord(*read->document.residence->work), "work");
    }

    void whatTheSpecificationDoesNotKnowIsRefused_data()
    {
        QTest::addColumn<QList<QByteArray>>("files");
        QTest::addColumn<int>("generation");
        const auto changed = [](const char *from, const char *to) {
            return QList<QByteArray> { number(), entries().replace(hex(from), hex(to)) };
        };
        QTest::newRow("sex 0") << changed("C70131", "C70130") << 2;
        QTest::newRow("sex 9") << changed("C70131", "C70139") << 2;
        QTest::newRow("no sex") << changed("C70131", "C70100") << 2;
        QTest::newRow("work 3") << changed("CC0132", "CC0133") << 2;
        QTest::newRow("letters in a date") << changed("C5083230333030343130", "C5083230333030344130") << 2;
        QTest::newRow("month 99 in a date") << changed("C5083230333030343130", "C5083230323639393939") << 2;
        QTest::newRow("day 32 in a birth date") << changed("C6083139393030313135", "C6083139393030313332") << 2;
        QTest::newRow("month 13 in the date of an address")
            << QList<QByteArray> { front(), hex("D2083230323431333130D306313339393938D403E6AF8D") } << 1;
        QTest::newRow("a control character in a code") << changed("C80355544F", "C80355540A") << 2;
        QTest::newRow("the number of another card")
            << QList<QByteArray> { hex("C20C414131323334353637384243"), entries() } << 2;
        QTest::newRow("no number") << QList<QByteArray> { entries() } << 2;
        QTest::newRow("a name picture that is no TIFF")
            << QList<QByteArray> { number(), entries(), hex("D00489504E47") } << 2;
        QTest::newRow("a photo that is a TIFF") << QList<QByteArray> { number(), entries(), hex("D10449492A00") } << 2;
        QTest::newRow("pending 2") << QList<QByteArray> { number(), entries(), hex("D80132") } << 2;
        QTest::newRow("no front") << QList<QByteArray> { QByteArray(7004, '\0') } << 1;
        QTest::newRow("an address without its date") << QList<QByteArray> { front(), hex("D403E6AF8D") } << 1;
        QTest::newRow("a municipality of seven digits")
            << QList<QByteArray> { front(), hex("D2083230323430343130D30731333939393831") } << 1;
    }

    void whatTheSpecificationDoesNotKnowIsRefused()
    {
        QFETCH(QList<QByteArray>, files);
        QFETCH(int, generation);
        const auto read
            = parseResidenceCard({ DocumentKind::ResidenceCard, generation }, QStringLiteral("AA12345678BB"), files);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, ErrorCode::BadAnswer);
    }

    void filesThatAreCutOffAreNoticed()
    {
        for (const ResidenceCardType &type : { First, Second }) {
            for (const ResidenceFile &file : filesOf(type)) {
                QByteArray whole;
                for (const quint16 tag : file.tags) {
                    if (tag > 0xFF)
                        whole += static_cast<char>(tag >> 8);
                    whole += static_cast<char>(tag & 0xFF);
                    whole += hex("023131");
                }
                QVERIFY(checkFile(file, whole + QByteArray(10, '\0')).has_value());
                for (qsizetype size = 1; size < whole.size(); ++size)
                    QCOMPARE(checkFile(file, whole.left(size)).error().code, ErrorCode::BadAnswer);
                QCOMPARE(checkFile(file, {}).has_value(), file.mayBeAbsent);
            }
        }
    }
};

QTEST_GUILESS_MAIN(ResidenceDataTest)
#include "ResidenceDataTest.moc"
