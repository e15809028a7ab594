#include "app/addresses/PostalTable.h"

#include "app/addresses/AddressKey.h"
#include "app/addresses/PostalFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::addresses;

namespace {

/// A line of 日本郵便's file; the places are invented.
QByteArray line(const char *code, const char16_t *municipality, const char16_t *town,
    const QString &prefecture = QStringLiteral("架空県"))
{
    const QString text = QStringLiteral(
        "99201,\"999  \",\"%1\",\"カクウケン\",\"カナ\",\"カナ\",\"%2\",\"%3\",\"%4\",0,0,1,0,0,0\r\n");
    return text.arg(QLatin1String(code), prefecture, QString::fromUtf16(municipality), QString::fromUtf16(town))
        .toUtf8();
}

QStringList textsOf(const QList<PostalPlace> &places)
{
    QStringList texts;
    for (const PostalPlace &place : places)
        texts << place.code + u' ' + place.text();
    return texts;
}

} // namespace

/// Postal codes and places.
class PostalTableTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const auto table = PostalTable::load(written("table.csv",
            line("9990000", u"見本市", u"以下に掲載がない場合") + line("9990001", u"見本市", u"西十二番町")
                + line("9990002", u"見本市", u"西一番町") + line("9990003", u"見本市", u"大字別所（１〜３０番地）")
                + line("9990003", u"見本市", u"大字別所（その他）") + line("9990004", u"見本市", u"霧ケ丘")
                + line("9990005", u"見本市", u"霧ケ丘北") + line("9990006", u"見本市", u"港町")
                + line("9990007", u"見本市", u"港町") + line("9990008", u"架空郡例示村", u"例示村一円")
                + line("9990009", u"架空郡多賀町", u"一円") + line("9990009", u"架空郡多賀町", u"二円")
                + line("9990010", u"架空郡種市町", u"種市第１地割〜第３地割")
                + line("9980001", u"見本市", u"港町", u"別県"_qs)));
        QVERIFY2(table, table ? "" : qPrintable(table.error().message));
        m_table = *table;
        QCOMPARE(m_table.size(), 13);
    }

    void aCodesPlaces_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("one place") << u"9990001"_qs << QStringList { u"9990001 架空県見本市西十二番町"_qs };
        QTest::newRow("a municipality's other places") << u"9990000"_qs << QStringList { u"9990000 架空県見本市"_qs };
        QTest::newRow("a town with two notes") << u"9990003"_qs << QStringList { u"9990003 架空県見本市大字別所"_qs };
        QTest::newRow("a whole village") << u"9990008"_qs << QStringList { u"9990008 架空県架空郡例示村"_qs };
        QTest::newRow("a place of that name, and a second one")
            << u"9990009"_qs
            << QStringList { u"9990009 架空県架空郡多賀町一円"_qs, u"9990009 架空県架空郡多賀町二円"_qs };
        QTest::newRow("地割") << u"9990010"_qs << QStringList { u"9990010 架空県架空郡種市町種市"_qs };
        QTest::newRow("no such code") << u"1234567"_qs << QStringList();
        QTest::newRow("no code") << QString() << QStringList();
    }

    void aCodesPlaces()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, texts);
        QCOMPARE(textsOf(m_table.placesOf(code)), texts);
    }

    void whereAnAddressLies_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("as in the table") << u"架空県見本市西十二番町6番1号"_qs << QStringList { u"9990001"_qs };
        QTest::newRow("digits for kanji") << u"架空県見本市西１２番町６−１"_qs << QStringList { u"9990001"_qs };
        QTest::newRow("a longer number is another town")
            << u"架空県見本市西一番町1"_qs << QStringList { u"9990002"_qs };
        QTest::newRow("without 大字") << u"架空県見本市別所12"_qs << QStringList { u"9990003"_qs };
        QTest::newRow("ヶ for ケ") << u"架空県見本市霧ヶ丘3-1"_qs << QStringList { u"9990004"_qs };
        QTest::newRow("が for ケ") << u"架空県見本市霧が丘3-1"_qs << QStringList { u"9990004"_qs };
        QTest::newRow("the longer name") << u"架空県見本市霧ケ丘北1"_qs << QStringList { u"9990005"_qs };
        QTest::newRow("two codes") << u"架空県見本市港町5"_qs << QStringList { u"9990006"_qs, u"9990007"_qs };
        QTest::newRow("without prefecture, in two of them")
            << u"見本市港町5"_qs << QStringList { u"9980001"_qs, u"9990006"_qs, u"9990007"_qs };
        QTest::newRow("no such town") << u"架空県見本市東町1"_qs << QStringList();
        QTest::newRow("the municipality alone") << u"架空県見本市"_qs << QStringList();
        QTest::newRow("nothing") << QString() << QStringList();
    }

    void whereAnAddressLies()
    {
        QFETCH(QString, address);
        QFETCH(QStringList, codes);
        QStringList found;
        for (const PostalPlace &place : m_table.placesAt(address))
            found << place.code;
        QCOMPARE(found, codes);
    }

    void whatWasTypedGoesOn()
    {
        const auto texts = [this](const QString &typed, int most = 20) {
            QStringList found;
            for (const PostalPlace &place : m_table.startingWith(typed, most))
                found << place.text();
            return found;
        };
        QCOMPARE(texts(u"架空県見本市霧"_qs), (QStringList { u"架空県見本市霧ケ丘"_qs, u"架空県見本市霧ケ丘北"_qs }));
        QCOMPARE(texts(u"見本市港"_qs), (QStringList { u"別県見本市港町"_qs, u"架空県見本市港町"_qs }));
        QCOMPARE(texts(u"架空県見本市"_qs, 3).size(), 3);
        QVERIFY(texts(u"架"_qs).isEmpty());
        QVERIFY(texts(u"東町"_qs).isEmpty());
    }

    void whatIsACode_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("seven digits") << u"9990001"_qs << u"9990001"_qs;
        QTest::newRow("as it is written") << u"〒999-0001"_qs << u"9990001"_qs;
        QTest::newRow("wide") << u"９９９−０００１"_qs << u"9990001"_qs;
        QTest::newRow("six digits") << u"999-000"_qs << QString();
        QTest::newRow("an address behind it") << u"999-0001 見本市"_qs << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void whatIsACode()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QCOMPARE(postalCodeIn(typed), code);
    }

    void filesThatAreNoTable_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("place");
        QTest::newRow("another table") << QByteArray("a,b,c\n") << u":1"_qs;
        QTest::newRow("a line that is cut") << line("9990001", u"見本市", u"西町") + "99201,\"999  \"" << u":2"_qs;
        QTest::newRow("no code") << line("99900", u"見本市", u"西町") << u":1"_qs;
        QTest::newRow("Shift_JIS") << line("9990001", u"見本市", u"西町").replace("\xE8", "\x8C\xA9") << u":1"_qs;
    }

    void filesThatAreNoTable()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, place);
        const auto table = PostalTable::load(written("bad.csv", content));
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::BadFile);
        QVERIFY2(table.error().place.endsWith(place), qPrintable(table.error().place));
        QVERIFY(!table.error().message.isEmpty());
    }

    void aFileThatIsNotThere()
    {
        const auto table = PostalTable::load(m_folder.filePath(u"nowhere.csv"_qs));
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::FileMissing);
    }

    void aMarkAtTheBeginningAndAnEmptyEndAreNoFault()
    {
        const auto table
            = PostalTable::load(written("mark.csv", "\xEF\xBB\xBF" + line("9990001", u"見本市", u"西町") + "\r\n"));
        QVERIFY(table);
        QCOMPARE(table->size(), 1);
    }

private:
    QString written(const char *name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
    PostalTable m_table;
};

QTEST_GUILESS_MAIN(PostalTableTest)
#include "PostalTableTest.moc"
