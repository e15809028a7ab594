#include "tests/app/ctl/CtlProcess.h"
#include "tests/integration/CardProcess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi::ctl;
using madoguchi::virtualcards::CardProcess;

namespace {

QString residents()
{
    return qEnvironmentVariable("RESIDENTS");
}

/// What the file of a shipped resident says.
QJsonObject fileOf(const QString &id)
{
    QFile file(QDir(residents()).filePath(id + QLatin1String(".json")));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QByteArray pictureOf(const QString &id, const QString &name)
{
    QFile file(QDir(residents()).filePath(QStringLiteral("pictures/%1-%2").arg(id, name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A madoguchi.toml whose trust anchors are those of a folder.
class Configuration {
public:
    explicit Configuration(const QString &anchors)
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(QStringLiteral("[store]\npath = \"%1\"\n[readers]\ntrust_anchors = \"%2\"\n")
                           .arg(m_folder.filePath(QStringLiteral("store")), anchors)
                           .toUtf8());
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("madoguchi.toml")); }

private:
    QTemporaryDir m_folder;
};

CtlResult readWith(const Configuration &configuration, const QStringList &more)
{
    return runCtl(
        QStringList { QStringLiteral("--config"), configuration.path(), QStringLiteral("card"), QStringLiteral("read"),
            QStringLiteral("--json"), QStringLiteral("--kind"), QStringLiteral("auto") }
        + more);
}

QString testAnchors()
{
    return residents() + QStringLiteral("/issuer/anchors");
}

} // namespace

/// madoguchictl with virtual residence cards behind the real PC/SC service.
class CtlResidenceTest : public QObject {
    Q_OBJECT

private slots:
    void aCardIsReadAsItsFileSays_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : { "zairyu", "zairyu-moved", "zairyu-child", "tokubetsu", "tokubetsu-moved" })
            QTest::newRow(id) << QLatin1String(id).toString();
    }

    void aCardIsReadAsItsFileSays()
    {
        QFETCH(QString, id);
        const QJsonObject file = fileOf(id);
        CardProcess card;
        QVERIFY(card.start({ QStringLiteral("--resident"), id }));
        const Configuration configuration(testAnchors());
        const CtlResult result = readWith(
            configuration, { QStringLiteral("--card-number"), file.value(QStringLiteral("cardNumber")).toString() });
        QVERIFY2(result.exitCode == 0, result.err.constData());
        const QJsonObject read = result.json().object();
        QCOMPARE(read.value(QStringLiteral("document")), file.value(QStringLiteral("kind")));
        QCOMPARE(read.value(QStringLiteral("genuine")).toString(), QStringLiteral("yes"));
        comparePerson(read.value(QStringLiteral("person")).toObject(), file);
        compareCard(read.value(QStringLiteral("residence")).toObject(), file, id);
    }

    void refusalsHaveTheirCodes_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("error");
        QTest::addColumn<int>("exitCode");
        const QString option = QStringLiteral("--card-number");
        QTest::newRow("another card's number")
            << QStringList { option, QStringLiteral("AA12345678BC") } << QStringLiteral("number-wrong") << 5;
        QTest::newRow("a number of another form")
            << QStringList { option, QStringLiteral("AA1234") } << QStringLiteral("number-form") << 2;
        QTest::newRow("no number") << QStringList() << QStringLiteral("number-form") << 2;
        QTest::newRow("another kind is asked for") << QStringList { option, QStringLiteral("AA12345678BB"),
            QStringLiteral("--kind"), QStringLiteral("licence") }
                                                   << QStringLiteral("unknown-card") << 3;
    }

    void refusalsHaveTheirCodes()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, error);
        QFETCH(int, exitCode);
        CardProcess card;
        QVERIFY(card.start({ QStringLiteral("--resident"), QStringLiteral("zairyu") }));
        const CtlResult result = readWith(Configuration(testAnchors()), options);
        QCOMPARE(result.json().object().value(QStringLiteral("error")).toString(), error);
        QCOMPARE(result.exitCode, exitCode);
        QVERIFY(!result.json().object().value(QStringLiteral("message")).toString().isEmpty());
    }

    void smallLettersAndTheKindMayBeTyped()
    {
        CardProcess card;
        QVERIFY(card.start({ QStringLiteral("--resident"), QStringLiteral("zairyu") }));
        const CtlResult result = runCtl(
            { QStringLiteral("card"), QStringLiteral("read"), QStringLiteral("--json"), QStringLiteral("--kind"),
                QStringLiteral("residence"), QStringLiteral("--card-number"), QStringLiteral("aa12345678bb") });
        QVERIFY2(result.exitCode == 0, result.err.constData());
    }

    void withoutAnchorsItSaysWhyNothingWasChecked()
    {
        CardProcess card;
        QVERIFY(card.start({ QStringLiteral("--resident"), QStringLiteral("zairyu") }));
        const Configuration configuration(QStringLiteral("/nowhere"));
        const QJsonObject read
            = readWith(configuration, { QStringLiteral("--card-number"), QStringLiteral("AA12345678BB") })
                  .json()
                  .object();
        QCOMPARE(read.value(QStringLiteral("genuine")).toString(), QStringLiteral("unchecked"));
        QCOMPARE(read.value(QStringLiteral("uncheckedBecause")).toString(), QStringLiteral("no-anchors"));
    }

private:
    static void comparePerson(const QJsonObject &person, const QJsonObject &file)
    {
        const bool first = file.value(QStringLiteral("generation")).toInt() == 1;
        QVERIFY(person.value(QStringLiteral("name")).isNull());
        const QJsonObject newest = file.value(QStringLiteral("addresses")).toArray().last().toObject();
        QCOMPARE(
            person.value(QStringLiteral("address")).toString(), newest.value(QStringLiteral("address")).toString());
        for (const QString &key : { QStringLiteral("birthDate"), QStringLiteral("sex") }) {
            if (first)
                QVERIFY(person.value(key).isNull());
            else
                QCOMPARE(person.value(key), file.value(key));
        }
    }

    /// Keys of the same name mean the same; what the file does not have is null.
    static void compareCard(const QJsonObject &card, const QJsonObject &file, const QString &id)
    {
        for (const QString &key : { QStringLiteral("generation"), QStringLiteral("cardNumber"),
                 QStringLiteral("cardExpiry"), QStringLiteral("nationality"), QStringLiteral("status"),
                 QStringLiteral("period"), QStringLiteral("periodExpiry"), QStringLiteral("permissionKind"),
                 QStringLiteral("permissionDate"), QStringLiteral("work"), QStringLiteral("comprehensivePermit"),
                 QStringLiteral("comprehensivePermitExpiry"), QStringLiteral("individualPermit"),
                 QStringLiteral("note") }) {
            const QJsonValue written = file.contains(key) ? file.value(key) : QJsonValue();
            QVERIFY2(card.value(key) == written, qPrintable(key));
        }
        const QJsonArray written = file.value(QStringLiteral("addresses")).toArray();
        QCOMPARE(card.value(QStringLiteral("addresses")).toArray().size(), written.size());
        const QJsonObject images = card.value(QStringLiteral("images")).toObject();
        comparePicture(images.value(QStringLiteral("front")), pictureOf(id, QStringLiteral("front.tif")), "tiff");
        comparePicture(images.value(QStringLiteral("name")), pictureOf(id, QStringLiteral("name.tif")), "tiff");
        comparePicture(images.value(QStringLiteral("address")), pictureOf(id, QStringLiteral("address.tif")), "tiff");
        comparePicture(images.value(QStringLiteral("photo")), pictureOf(id, QStringLiteral("photo.jp2")), "jpeg2000");
    }

    /// The second generation fills its pictures up with 00.
    static void comparePicture(const QJsonValue &image, const QByteArray &file, const char *format)
    {
        QCOMPARE(image.isNull(), file.isEmpty());
        if (image.isNull())
            return;
        QCOMPARE(image.toObject().value(QStringLiteral("format")).toString(), QLatin1String(format));
        const QByteArray base64 = image.toObject().value(QStringLiteral("base64")).toString().toLatin1();
        const QByteArray bytes = QByteArray::fromBase64(base64);
        QVERIFY(bytes.startsWith(file));
        QCOMPARE(bytes.mid(file.size()).count('\0'), bytes.size() - file.size());
    }
};

QTEST_GUILESS_MAIN(CtlResidenceTest)
#include "CtlResidenceTest.moc"
