#include "devices/virtual/LicenceFiles.h"

#include "devices/virtual/LicenceCode.h"
#include "tests/devices/cards/LicenceVectors.h"

#include <QDir>
#include <QTest>

using namespace madoguchi::virtualcards;
namespace vectors = madoguchi::cards::test;

namespace {

Resident shipped(const char *id)
{
    const QString file = QDir(defaultResidentsFolder()).filePath(QLatin1String(id) + u".json"_qs);
    return readResident(file).value_or(Resident());
}

/// The person of the specification's examples, without changes.
Resident example()
{
    Resident person;
    person.kind = CardKind::DrivingLicence;
    person.name = u"【外字1】【外字2】　太郎"_qs;
    person.nameKana = u"タカサキ　タロウ"_qs;
    person.address = u"東京都見本市架空１丁目２番３号"_qs;
    person.birthDate = QStringLiteral("19850403");
    person.pin = QStringLiteral("1234");
    Licence &licence = person.licence;
    licence.specification = QStringLiteral("009");
    licence.number = QStringLiteral("300312345610");
    licence.issued = QStringLiteral("20240410");
    licence.expires = QStringLiteral("20290503");
    licence.colour = u"優良"_qs;
    licence.conditions = { u"眼鏡等"_qs, u"準中型で運転できる準中型車は準中型車（５ｔ）に限る"_qs };
    licence.commission = u"東京都公安委員会"_qs;
    licence.reference = QStringLiteral("12345");
    licence.domicile = u"東京都見本市架空１番地"_qs;
    licence.firstDates = { { u"二・小・原"_qs, QStringLiteral("20030601") }, { u"他"_qs, QStringLiteral("20040720") } };
    licence.categories = { { u"普通"_qs, QStringLiteral("20040720") }, { u"普自二"_qs, QStringLiteral("20030601") } };
    return person;
}

Licence::Change change(const char *what, const char *date, const QString &text, const QString &commission)
{
    return { QLatin1String(what), QLatin1String(date), text, commission };
}

} // namespace

/// The files of a licence, byte by byte.
class LicenceFilesTest : public QObject {
    Q_OBJECT

private slots:
    void theExamplesAreReproduced()
    {
        LicenceFiles files = licenceFilesOf(example());
        QCOMPARE(files[LicenceFolder::Root][0x2F01], vectors::commonFile());
        QCOMPARE(files[LicenceFolder::Root][0x000A], QByteArray::fromHex("050101"));
        QCOMPARE(files[LicenceFolder::Entries][0x0001].toHex(), vectors::entriesFile().toHex());
        QCOMPARE(files[LicenceFolder::Entries][0x0002].toHex(), vectors::domicileFile().toHex());
        QCOMPARE(files[LicenceFolder::Entries][0x0004], QByteArray::fromHex("500100").leftJustified(640, '\xFF'));
    }

    void changesAreReproduced()
    {
        Resident person = example();
        person.licence.printedAddress = person.address;
        person.licence.changes
            = { change("address", "20250901", u"東京都見本市架空三丁目４番５号"_qs, u"東京都公安"_qs) };
        LicenceFiles once = licenceFilesOf(person);
        QCOMPARE(once[LicenceFolder::Entries][0x0004].toHex(), vectors::oneChange().toHex());
        QCOMPARE(once[LicenceFolder::Entries][0x0001].toHex(), vectors::entriesFile().toHex());
        person.licence.changes << change("address", "20251201", u"神奈川県見本市例示区１−２−３"_qs, u"神奈川公安"_qs);
        QCOMPARE(licenceFilesOf(person)[LicenceFolder::Entries][0x0004].toHex(), vectors::twoChanges().toHex());
    }

    void everyFileIsAsLongAsItsSpecificationSays_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : { "menkyo", "menkyo-gaiji", "menkyo-2025", "menkyo-no-pin", "menkyo-blocked", "keireki" })
            QTest::newRow(id) << QString::fromLatin1(id);
    }

    void everyFileIsAsLongAsItsSpecificationSays()
    {
        QFETCH(QString, id);
        LicenceFiles files = licenceFilesOf(shipped(id.toLatin1().constData()));
        const std::tuple<LicenceFolder, int, int> sizes[] { { LicenceFolder::Root, 0x2F01, 17 },
            { LicenceFolder::Root, 0x000A, 3 }, { LicenceFolder::Entries, 1, 880 }, { LicenceFolder::Entries, 2, 82 },
            { LicenceFolder::Entries, 3, 264 }, { LicenceFolder::Entries, 4, 640 }, { LicenceFolder::Entries, 5, 663 },
            { LicenceFolder::Entries, 6, 256 }, { LicenceFolder::Entries, 7, 578 }, { LicenceFolder::Photo, 1, 2005 },
            { LicenceFolder::Reserved, 1, 512 } };
        for (const auto &[folder, file, size] : sizes)
            QCOMPARE(files[folder][static_cast<quint16>(file)].size(), size);
    }

    void aCardMadeBeforeMay2019CountsOnInHeisei()
    {
        QCOMPARE(eraDate(QStringLiteral("20240503"), false), QByteArray("4360503"));
        QCOMPARE(eraDate(QStringLiteral("20240503"), true), QByteArray("5060503"));
        QCOMPARE(eraDate(QStringLiteral("20190430"), true), QByteArray("4310430"));
        QCOMPARE(eraDate(QStringLiteral("20190501"), true), QByteArray("5010501"));
        QCOMPARE(eraDate(QStringLiteral("19120729"), true), QByteArray("1450729"));
        QCOMPARE(eraDate(QStringLiteral("19430300"), true), QByteArray("3180300"));
        const QByteArray entries = licenceFilesOf(shipped("menkyo-no-pin"))[LicenceFolder::Entries][0x0001];
        QVERIFY(entries.contains(QByteArray::fromHex("1B07") + "4341220"));
    }

    void whatHasNoCodeIsNotWritten()
    {
        QCOMPARE(licenceCode(u"山【欠字】【外字7】"_qs)->toHex(), QByteArray("3b33fffafff7"));
        for (const QString &text : { u"髙"_qs, u"𠮷"_qs, u"A"_qs, u"辻󠄃"_qs })
            QVERIFY(!licenceCode(text));
        QVERIFY2(!licenceCode(u"【外字8】"_qs), "there are seven");
    }

    void aPictureWithTooManyDetailsIsRefused()
    {
        QVERIFY(glyphCode({ u"【外字1】"_qs, QStringList(50, QString(50, u'.')) }));
        QVERIFY(!glyphCode({ u"【外字1】"_qs, QStringList(50, QStringLiteral("#.").repeated(25)) }));
    }
};

QTEST_GUILESS_MAIN(LicenceFilesTest)
#include "LicenceFilesTest.moc"
