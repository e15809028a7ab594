#include "tests/app/ctl/CtlProcess.h"
#include "tests/devices/cards/TestAuthority.h"
#include "tests/integration/CardProcess.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace madoguchi::ctl;
using madoguchi::cards::test::certificateOf;
using madoguchi::cards::test::holder;
using madoguchi::cards::test::serialOf;
using madoguchi::cards::test::TestAuthority;
using madoguchi::virtualcards::CardProcess;

namespace {

QString anchors()
{
    return madoguchi::virtualcards::testIssuerFolder() + QStringLiteral("/anchors");
}

} // namespace

/// madoguchictl with virtual My Number cards behind the real PC/SC service: without the PIN, certificate, further
/// documents.
class CtlMyNumberTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_office.enter(serialOf(certificateOf(holder("mihon"))), true);
        m_office.publish();
        m_office.write("madoguchi.toml",
            QStringLiteral(
                "[store]\npath = \"%1/store\"\n[readers]\ntrust_anchors = \"%2\"\nrevocation_lists = \"%1/lists\"\n")
                .arg(m_office.path(""), anchors())
                .toUtf8());
        m_office.write("bare.toml",
            QStringLiteral("[store]\npath = \"%1/store\"\n[readers]\ntrust_anchors = \"/nowhere\"\n")
                .arg(m_office.path(""))
                .toUtf8());
    }

    void cleanup() { m_card.stop(); }

    void withoutThePin()
    {
        put("takasaki");
        const CtlResult read = ctl({ "card", "read", "--json", "--code-b-stdin" }, "60040320341234\n");
        QCOMPARE(read.exitCode, 0);
        const QJsonObject document = read.json().object();
        QCOMPARE(document.value(u"genuine"_qs).toString(), u"yes"_qs);
        QCOMPARE(document.value(u"doubts"_qs).toArray(), QJsonArray());
        const QJsonObject face = document.value(u"face"_qs).toObject();
        QCOMPARE(face.value(u"expiry"_qs).toString(), u"2034-04-03"_qs);
        QCOMPARE(face.value(u"photo"_qs).toObject().value(u"format"_qs).toString(), u"jpeg2000"_qs);
        QCOMPARE(face.value(u"name"_qs).toObject().value(u"format"_qs).toString(), u"png"_qs);
    }

    void numbersThatDoNotFit_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("error");
        QTest::newRow("wrong") << QByteArray("60040320349999\n") << 5 << u"number-wrong"_qs;
        QTest::newRow("too short") << QByteArray("600403\n") << 2 << u"number-form"_qs;
        QTest::newRow("nothing") << QByteArray("\n") << 2 << u"number-form"_qs;
    }

    void numbersThatDoNotFit()
    {
        QFETCH(QByteArray, number);
        QFETCH(int, exitCode);
        QFETCH(QString, error);
        put("takasaki");
        const CtlResult read = ctl({ "card", "read", "--json", "--code-b-stdin" }, number);
        QCOMPARE(read.exitCode, exitCode);
        QCOMPARE(read.json().object().value(u"error"_qs).toString(), error);
        QCOMPARE(read.json().object().contains(u"triesLeft"_qs), exitCode == 5);
    }

    void theCertificate()
    {
        put("takasaki");
        const CtlResult read = ctl({ "card", "certificate", "--json" });
        QCOMPARE(read.exitCode, 0);
        const QJsonObject certificate = read.json().object().value(u"certificate"_qs).toObject();
        QCOMPARE(certificate.value(u"result"_qs).toString(), u"valid"_qs);
        QCOMPARE(certificate.value(u"serial"_qs).toString().toLatin1(), serialOf(certificateOf(holder("takasaki"))));
        QVERIFY(certificate.value(u"reason"_qs).isNull());
    }

    void aRevokedCertificate()
    {
        put("mihon");
        const CtlResult read = ctl({ "card", "certificate", "--json" });
        QCOMPARE(read.exitCode, 5);
        QCOMPARE(
            read.json().object().value(u"certificate"_qs).toObject().value(u"reason"_qs).toString(), u"revoked"_qs);
    }

    void withoutAnchorsNothingIsSaidForSure()
    {
        put("takasaki");
        const CtlResult read = ctl({ "card", "authenticate", "--json", "--pin-stdin" }, "1234\n", "bare.toml");
        QCOMPARE(read.exitCode, 4);
        QCOMPARE(read.json().object().value(u"holder"_qs).toObject().value(u"reason"_qs).toString(), u"no-anchors"_qs);
    }

    void theHolder()
    {
        put("takasaki");
        const CtlResult good = ctl({ "card", "authenticate", "--json", "--pin-stdin" }, "1234\n");
        QCOMPARE(good.exitCode, 0);
        QCOMPARE(good.json().object().value(u"holder"_qs).toObject().value(u"result"_qs).toString(), u"valid"_qs);
        const CtlResult wrong = ctl({ "card", "authenticate", "--json", "--pin-stdin" }, "9999\n");
        QCOMPARE(wrong.exitCode, 5);
        QCOMPARE(wrong.json().object().value(u"error"_qs).toString(), u"pin-wrong"_qs);
        QCOMPARE(wrong.json().object().value(u"triesLeft"_qs).toInt(), 2);
        QCOMPARE(ctl({ "card", "authenticate", "--json" }).exitCode, 2);
    }

    void aLicenceInTheChip()
    {
        put("menkyo-mynumber");
        const CtlResult card = ctl({ "card", "read", "--json", "--also", "--pin-stdin" }, "1234\n");
        QCOMPARE(card.exitCode, 0);
        QCOMPARE(card.json().object().value(u"also"_qs).toArray(), QJsonArray { u"my-number-licence"_qs });
        const CtlResult licence
            = ctl({ "card", "read", "--json", "--kind", "my-number-licence", "--pin-stdin" }, "2468\n");
        QCOMPARE(licence.exitCode, 0);
        QCOMPARE(licence.json().object().value(u"document"_qs).toString(), u"my-number-licence"_qs);
        QCOMPARE(licence.json().object().value(u"genuine"_qs).toString(), u"yes"_qs);
        QVERIFY(licence.json().object().value(u"person"_qs).toObject().value(u"name"_qs).isNull());
    }

private:
    void put(const char *id) { QVERIFY(m_card.start({ QStringLiteral("--resident"), QLatin1String(id) })); }

    CtlResult ctl(std::initializer_list<const char *> words, const QByteArray &input = {},
        const char *configuration = "madoguchi.toml")
    {
        QStringList arguments { QStringLiteral("--config"), m_office.path(configuration) };
        for (const char *word : words)
            arguments << QLatin1String(word);
        return runCtl(arguments, input);
    }

    TestAuthority m_office;
    CardProcess m_card;
};

QTEST_GUILESS_MAIN(CtlMyNumberTest)
#include "CtlMyNumberTest.moc"
