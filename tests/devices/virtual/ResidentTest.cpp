#include "devices/virtual/Resident.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace madoguchi;
using namespace madoguchi::virtualcards;

namespace {

constexpr const char *goodFile = R"({
    "noteJa": "見本",
    "noteEn": "A sample",
    "name": "見本　花子",
    "address": "架空県架空市１番",
    "birthDate": "2001-09-08",
    "sex": "female",
    "personalNumber": "987654321093",
    "numberB": "13090820312468",
    "pin": "1234",
    "triesLeft": 2
}
)";

QByteArray changed(const char *from, const char *to)
{
    QByteArray text(goodFile);
    text.replace(from, to);
    return text;
}

class ResidentFile {
public:
    explicit ResidentFile(const QByteArray &text, const char *name = "mihon.json")
        : m_path(m_folder.filePath(QString::fromLatin1(name)))
    {
        QFile file(m_path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }

    [[nodiscard]] QString path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace

class ResidentTest : public QObject {
    Q_OBJECT

private slots:
    void aGoodFileIsReadAsItStands()
    {
        const ResidentFile file(goodFile);
        const auto resident = readResident(file.path());
        QVERIFY(resident.has_value());
        QCOMPARE(resident->id, QStringLiteral("mihon"));
        QCOMPARE(resident->name, QStringLiteral("見本　花子"));
        QCOMPARE(resident->address, QStringLiteral("架空県架空市１番"));
        QCOMPARE(resident->birthDate, QStringLiteral("20010908"));
        QCOMPARE(resident->sex, '2');
        QCOMPARE(resident->triesLeft, 2);
    }

    void withoutAKindItIsAMyNumberCard()
    {
        const ResidentFile silent(goodFile);
        QCOMPARE(readResident(silent.path())->kind, CardKind::MyNumberCard);
        const ResidentFile told(changed("\"noteJa\"", "\"kind\": \"my-number-card\", \"noteJa\""));
        QCOMPARE(readResident(told.path())->kind, CardKind::MyNumberCard);
        const ResidentFile other(changed("\"noteJa\"", "\"kind\": \"library-card\", \"noteJa\""));
        QCOMPARE(readResident(other.path()).error().code, ErrorCode::BadFile);
    }

    void unknownPartsOfABirthDate_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::newRow("no day") << QByteArray("1943-03-00");
        QTest::newRow("only the year") << QByteArray("1943-00-00");
        QTest::newRow("a leap day") << QByteArray("1988-02-29");
    }

    void unknownPartsOfABirthDate()
    {
        QFETCH(QByteArray, date);
        const ResidentFile file(changed("2001-09-08", date));
        const auto resident = readResident(file.path());
        QVERIFY(resident.has_value());
        QCOMPARE(resident->birthDate.toLatin1(), date.replace("-", ""));
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place"); // after the file's name
        const auto row = [](const char *name, const QByteArray &text, const char *place) {
            QTest::newRow(name) << text << QString::fromLatin1(place);
        };
        row("a comma is missing", changed("見本\",", "見本\""), ":3:5");
        row("not UTF-8", changed("花子", "\x89\xD4\x8E\x71"), "");
        row("empty", "", ":1:1");
        row("a list", "[]", "");
        row("an unknown key", changed("\"pin\"", "\"PIN\""), ": PIN");
        row("a key is missing", changed("\"pin\": \"1234\",", ""), ": pin");
        row("the name is a number", changed("\"見本　花子\"", "7"), ": name");
        row("the name is empty", changed("見本　花子", "　"), ": name");
        row("the name holds a line break", changed("見本　花子", "見本\\n花子"), ": name");
        row("the name is too long", changed("花子", QByteArray("花").repeated(58)), ": name");
        row("the address is too long", changed("１番", QByteArray("１").repeated(115)), ": address");
        row("a birth date in another form", changed("2001-09-08", "2001/09/08"), ": birthDate");
        row("a day that is none", changed("2001-09-08", "2001-02-29"), ": birthDate");
        row("a day without a month", changed("2001-09-08", "2001-00-08"), ": birthDate");
        row("before 明治", changed("2001-09-08", "1867-09-08"), ": birthDate");
        row("the sex in other words", changed("female", "woman"), ": sex");
        row("a check digit that does not fit", changed("987654321093", "987654321094"), ": personalNumber");
        row("a personal number of eleven digits", changed("987654321093", "98765432109"), ": personalNumber");
        row("a number B of thirteen digits", changed("13090820312468", "1309082031246"), ": numberB");
        row("a PIN of five digits", changed("\"1234\"", "\"12345\""), ": pin");
        row("a PIN without quotes", changed("\"1234\"", "1234"), ": pin");
        row("four tries", changed("\"triesLeft\": 2", "\"triesLeft\": 4"), ": triesLeft");
        row("half a try", changed("\"triesLeft\": 2", "\"triesLeft\": 1.5"), ": triesLeft");
    }

    void badFiles()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const ResidentFile file(text);
        const auto resident = readResident(file.path());
        QVERIFY(!resident.has_value());
        QCOMPARE(resident.error().code, ErrorCode::BadFile);
        QCOMPARE(resident.error().place, file.path() + place);
        QVERIFY(!resident.error().message.isEmpty());
        QVERIFY(!resident.error().detail.isEmpty());
        QVERIFY(!resident.error().detail.contains(QStringLiteral("花子")));
    }

    void aFileThatIsNotThere()
    {
        const auto resident = readResident(QStringLiteral("/nowhere/mihon.json"));
        QVERIFY(!resident.has_value());
        QCOMPARE(resident.error().code, ErrorCode::FileMissing);
    }

    void aFileNameThatIsNoId()
    {
        const ResidentFile file(goodFile, "two words.json");
        const auto resident = readResident(file.path());
        QVERIFY(!resident.has_value());
        QCOMPARE(resident.error().code, ErrorCode::BadFile);
    }

    void aVariationSelectorIsNoCharacterOfItsOwn()
    {
        const QByteArray name = QStringLiteral("辻\U000E0103").repeated(longestName).toUtf8();
        const ResidentFile file(changed("見本　花子", name));
        QVERIFY(readResident(file.path()).has_value());
    }

    void theShippedResidentsCoverWhatIsToBePractised()
    {
        const auto residents = readResidents(defaultResidentsFolder());
        QVERIFY(residents.has_value());
        QVERIFY(residents->size() >= 8);
        const auto someone
            = [&residents](const auto &fits) { return std::any_of(residents->begin(), residents->end(), fits); };
        const auto named = [&someone](const QString &part) {
            return someone([&part](const Resident &resident) { return resident.name.contains(part); });
        };
        QVERIFY(named(QStringLiteral("髙")));
        QVERIFY(named(QStringLiteral("\uFA11")));
        QVERIFY(named(QStringLiteral("\U00020BB7")));
        QVERIFY(named(QStringLiteral("辻\U000E0103")));
        QVERIFY(named(QStringLiteral("通称")));
        QVERIFY(someone([](const Resident &r) { return r.birthDate < QLatin1String("19120730"); }));
        QVERIFY(someone([](const Resident &r) {
            return r.birthDate >= QLatin1String("19120730") && r.birthDate < QLatin1String("19261225");
        }));
        QVERIFY(someone([](const Resident &r) { return r.birthDate.endsWith(QLatin1String("00")); }));
        QVERIFY(someone([](const Resident &r) { return r.triesLeft == 0; }));
        QVERIFY(someone([](const Resident &r) { return r.triesLeft == 1; }));
        QVERIFY(someone([](const Resident &r) {
            return r.name.toUcs4().size() == longestName && r.address.toUcs4().size() == longestAddress;
        }));
        QVERIFY(someone(
            [](const Resident &r) { return r.kind == CardKind::ResidenceCard && !r.residence.addresses.isEmpty(); }));
        QVERIFY(someone([](const Resident &r) { return r.kind == CardKind::SpecialPermanentResidentCertificate; }));
        for (const Resident &resident : *residents) {
            const bool hasPin
                = resident.residence.cardNumber.isEmpty() && resident.id != QLatin1String("menkyo-no-pin");
            QCOMPARE(resident.pin, hasPin ? QStringLiteral("1234") : QString());
            QVERIFY2(
                resident.address.contains(QStringLiteral("見本")) || resident.address.contains(QStringLiteral("架空")),
                qPrintable(resident.id));
        }
    }

    void checkDigits_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("fits");
        QTest::newRow("the vector") << QStringLiteral("987654321093") << true;
        QTest::newRow("two digits exchanged") << QStringLiteral("978654321093") << false;
        QTest::newRow("a letter") << QStringLiteral("98765432109A") << false;
        QTest::newRow("full width") << QStringLiteral("９８７６５４３２１０９３") << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void checkDigits()
    {
        QFETCH(QString, number);
        QFETCH(bool, fits);
        QCOMPARE(isPersonalNumber(number), fits);
    }
};

QTEST_GUILESS_MAIN(ResidentTest)
#include "ResidentTest.moc"
