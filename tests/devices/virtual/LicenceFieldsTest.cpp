#include "devices/virtual/Resident.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::virtualcards;

namespace {

QJsonObject shippedFile(const char *id)
{
    QFile file(QDir(defaultResidentsFolder()).filePath(QLatin1String(id) + u".json"_qs));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Outcome<Resident> residentOf(const QJsonObject &object)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("someone.json")));
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(object).toJson());
    file.close();
    return readResident(file.fileName());
}

} // namespace

/// The files of licences: what is taken, and what mistake is named.
class LicenceFieldsTest : public QObject {
    Q_OBJECT

private slots:
    void aLicenceIsTakenWhole()
    {
        const auto resident = residentOf(shippedFile("menkyo-gaiji"));
        QVERIFY2(resident.has_value(), qPrintable(resident ? QString() : resident.error().place));
        QCOMPARE(resident->kind, CardKind::DrivingLicence);
        QCOMPARE(resident->name, u"【外字1】【外字2】　太郎"_qs);
        QCOMPARE(resident->pin2, QStringLiteral("5678"));
        QCOMPARE(resident->licence.number, QStringLiteral("300312345610"));
        QCOMPARE(resident->licence.categories.size(), 2);
        QCOMPARE(resident->licence.changes.size(), 2);
        QCOMPARE(resident->licence.printedAddress, u"東京都見本市架空１丁目２番３号"_qs);
        QCOMPARE(resident->licence.gaiji.size(), 3);
        QCOMPARE(residentOf(shippedFile("keireki"))->kind, CardKind::DrivingHistoryCertificate);
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QString>("key"); // of the licence; empty: of the file
        QTest::addColumn<QString>("inner");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("said");

        const auto row
            = [](const char *name, const char *key, const char *inner, const QJsonValue &value, const char *said) {
                  QTest::newRow(name) << QString::fromLatin1(key) << QString::fromLatin1(inner) << value
                                      << QString::fromUtf8(said);
              };
        const QJsonObject change { { u"what"_qs, u"address"_qs }, { u"date"_qs, u"2025-01-01"_qs },
            { u"text"_qs, u"東京都"_qs }, { u"commission"_qs, u"東京都公安"_qs } };
        QJsonObject shortName = change;
        shortName.insert(u"commission"_qs, u"東京"_qs);
        row("a character without a code", "name", "", u"髙崎　太郎"_qs, "JIS X 0208");
        row("a key of another card", "personalNumber", "", u"987654321093"_qs, "unknown key");
        row("no licence", "licence", "", u"none"_qs, "must be an object");
        row("a licence that never expires", "licence", "expires", QJsonValue(QJsonValue::Undefined), "expires");
        row("a licence for nothing", "licence", "categories", QJsonArray(), "categories");
        row("a number of eleven digits", "licence", "number", u"30031234561"_qs, "number: must be 12 digits");
        row("an unknown key inside", "licence", "points", 3, "points: unknown key");
        row("a category that is none", "licence", "categories",
            QJsonArray { QJsonObject { { u"category"_qs, u"宇宙"_qs }, { u"since"_qs, u"2020-01-01"_qs } } },
            "categories: [0] category: must be one of");
        row("a change that does not fit", "licence", "changes", QJsonArray { change }, "do not fit");
        row("a commission of two characters", "licence", "changes", QJsonArray { shortName }, "five characters");
        row("a picture of one row", "licence", "gaiji",
            QJsonArray { QJsonObject { { u"mark"_qs, u"【外字1】"_qs }, { u"picture"_qs, QJsonArray { u"#"_qs } } } },
            "50 rows");
        row("a picture of no 外字", "licence", "gaiji",
            QJsonArray { QJsonObject { { u"mark"_qs, u"【外字8】"_qs }, { u"picture"_qs, QJsonArray() } } }, "mark");
        row("five conditions", "licence", "conditions", QJsonArray { u"一"_qs, u"二"_qs, u"三"_qs, u"四"_qs, u"五"_qs },
            "at most 4");
    }

    void mistakesAreNamed()
    {
        QFETCH(QString, key);
        QFETCH(QString, inner);
        QFETCH(QJsonValue, value);
        QFETCH(QString, said);
        QJsonObject object = shippedFile("menkyo");
        if (inner.isEmpty()) {
            object.insert(key, value);
        } else {
            QJsonObject licence = object.value(key).toObject();
            licence.insert(inner, value);
            object.insert(key, licence);
        }
        const auto resident = residentOf(object);
        QVERIFY(!resident.has_value());
        QCOMPARE(resident.error().code, ErrorCode::BadFile);
        QVERIFY(resident.error().place.endsWith(u": "_qs + key));
        QVERIFY2(resident.error().detail.contains(said), qPrintable(resident.error().detail));
    }

    void aHistoryCertificateAllowsNothing()
    {
        QJsonObject object = shippedFile("menkyo");
        object.insert(u"kind"_qs, u"driving-history-certificate"_qs);
        QCOMPARE(residentOf(object).error().code, ErrorCode::BadFile);
    }
};

QTEST_GUILESS_MAIN(LicenceFieldsTest)
#include "LicenceFieldsTest.moc"
