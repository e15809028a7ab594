#include "tests/app/ctl/CtlProcess.h"
#include "tests/integration/CardProcess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi::ctl;
using madoguchi::virtualcards::CardProcess;

/// What madoguchictl says to people about documents on the real PC/SC service: whole words, no codes.
class CtlWordsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile file(configuration());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("[interface]\nlanguage = \"en\"\n[store]\npath = \"%1/store\"\n"
                                  "[readers]\ntrust_anchors = \"%1/none\"\n")
                       .arg(m_folder.path())
                       .toUtf8());
    }

    void cleanup() { m_card.stop(); }

    void anotherDocumentIsNamed_data()
    {
        QTest::addColumn<QString>("resident");
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("asked");
        const QStringList read { QStringLiteral("read"), QStringLiteral("--pin-stdin"), QStringLiteral("--kind") };
        QTest::newRow("a residence card instead of a licence")
            << QStringLiteral("zairyu") << QStringList { read + QStringList { QStringLiteral("licence") } }
            << QStringLiteral("Residence card") << QStringLiteral("Driving licence");
        QTest::newRow("a licence instead of a My Number card")
            << QStringLiteral("menkyo") << QStringList { read + QStringList { QStringLiteral("my-number") } }
            << QStringLiteral("Driving licence") << QStringLiteral("My Number card");
        QTest::newRow("a My Number card without a licence in it")
            << QStringLiteral("takasaki") << QStringList { read + QStringList { QStringLiteral("my-number-licence") } }
            << QStringLiteral("My Number card.") << QStringLiteral("My Number card with driving licence");
        QTest::newRow("a licence instead of a certificate")
            << QStringLiteral("menkyo") << QStringList { QStringLiteral("certificate") }
            << QStringLiteral("Driving licence") << QStringLiteral("My Number card");
    }

    void anotherDocumentIsNamed()
    {
        QFETCH(QString, resident);
        QFETCH(QStringList, command);
        QFETCH(QString, found);
        QFETCH(QString, asked);
        put(resident);
        const CtlResult result = card(command, "1234\n");
        QCOMPARE(result.exitCode, 3);
        const QString said = QString::fromUtf8(result.err);
        const QString sentence = QStringLiteral("What lies there: ") + found;
        QVERIFY2(said.startsWith(sentence), result.err.constData());
        QVERIFY2(said.contains(QStringLiteral("What was to be read: ") + asked), result.err.constData());
        QVERIFY2(!said.contains(u'[') && !said.contains(u'-'), result.err.constData());
    }

    void secretsAreNamed_data()
    {
        QTest::addColumn<QString>("resident");
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("secret");
        QTest::newRow("PIN 1 of a licence")
            << QStringLiteral("menkyo") << QStringList { QStringLiteral("read"), QStringLiteral("--pin-stdin") }
            << QByteArray("9999\n") << QStringLiteral("PIN 1 of the driving licence");
        QTest::newRow("the number B") << QStringLiteral("takasaki")
                                      << QStringList { QStringLiteral("read"), QStringLiteral("--code-b-stdin") }
                                      << QByteArray("60040320349999\n")
                                      << QStringLiteral("number B of the My Number card");
        QTest::newRow("the PIN of the certificate")
            << QStringLiteral("takasaki")
            << QStringList { QStringLiteral("authenticate"), QStringLiteral("--pin-stdin") } << QByteArray("9999\n")
            << QStringLiteral("PIN of the user authentication certificate");
    }

    void secretsAreNamed()
    {
        QFETCH(QString, resident);
        QFETCH(QStringList, command);
        QFETCH(QByteArray, input);
        QFETCH(QString, secret);
        put(resident);
        const CtlResult result = card(command, input);
        QCOMPARE(result.exitCode, 5);
        QVERIFY2(QString::fromUtf8(result.err).contains(u'(' + secret + u')'), result.err.constData());
    }

    void everythingThatIsReadIsShown_data()
    {
        QTest::addColumn<QString>("resident");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("a licence") << QStringLiteral("menkyo") << QStringList { QStringLiteral("--pin-stdin") }
                                   << QByteArray("1234\n")
                                   << QStringList { QStringLiteral("Document"), QStringLiteral("Licence number"),
                                          QStringLiteral("Valid until"), QStringLiteral("Categories"),
                                          QStringLiteral("Genuineness") };
        QTest::newRow("a residence card")
            << QStringLiteral("zairyu")
            << QStringList { QStringLiteral("--card-number"), QStringLiteral("AA12345678BB") } << QByteArray()
            << QStringList { QStringLiteral("Card number"), QStringLiteral("Period of stay"),
                   QStringLiteral("Period of stay until"), QStringLiteral("Work"), QStringLiteral("Name") };
    }

    void everythingThatIsReadIsShown()
    {
        QFETCH(QString, resident);
        QFETCH(QStringList, options);
        QFETCH(QByteArray, input);
        QFETCH(QStringList, labels);
        put(resident);
        const CtlResult result = card(QStringList { QStringLiteral("read") } + options, input);
        QVERIFY2(result.exitCode == 0, result.err.constData());
        const QStringList lines = QString::fromUtf8(result.out).split(u'\n');
        for (const QString &label : labels) {
            const bool shown = std::any_of(lines.begin(), lines.end(),
                [&label](const QString &line) { return line.startsWith(label + QStringLiteral("  ")); });
            QVERIFY2(shown, qPrintable(label + u'\n' + QString::fromUtf8(result.out)));
        }
        const auto textAt = [&](const QString &line) { return line.indexOf(line.trimmed().section(u"  "_qs, -1)); };
        QCOMPARE(textAt(lines.at(0)), textAt(lines.at(1)));
    }

    void whatCouldNotBeCheckedSaysWhyAndWhatToDo()
    {
        put(QStringLiteral("takasaki"));
        const CtlResult result = card({ QStringLiteral("certificate") });
        QCOMPARE(result.exitCode, 4);
        QVERIFY2(result.out.contains("no trust anchors are installed"), result.out.constData());
        QVERIFY2(result.out.contains("[readers] trust_anchors"), result.out.constData());
    }

    void theReadersSayWhatLiesThere()
    {
        put(QStringLiteral("menkyo"));
        QTRY_VERIFY(card({ QStringLiteral("readers") }).out.contains("Driving licence"));
        const QJsonObject reader
            = card({ QStringLiteral("readers"), QStringLiteral("--json") }).json().array().first().toObject();
        QCOMPARE(reader.value(QStringLiteral("document")).toString(), QStringLiteral("driving-licence"));
        m_card.stop();
        QTRY_VERIFY(!card({ QStringLiteral("readers") }).out.contains("Driving licence"));
    }

private:
    [[nodiscard]] QString configuration() const { return m_folder.filePath(QStringLiteral("madoguchi.toml")); }

    void put(const QString &resident) { QVERIFY(m_card.start({ QStringLiteral("--resident"), resident })); }

    CtlResult card(const QStringList &words, const QByteArray &input = {})
    {
        return runCtl(
            QStringList { QStringLiteral("--config"), configuration(), QStringLiteral("card") } + words, input);
    }

    QTemporaryDir m_folder;
    CardProcess m_card;
};

QTEST_GUILESS_MAIN(CtlWordsTest)
#include "CtlWordsTest.moc"
