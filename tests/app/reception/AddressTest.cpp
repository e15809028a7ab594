#include "app/reception/Address.h"

#include <QFile>
#include <QTest>

using namespace madoguchi::reception;

class AddressTest : public QObject {
    Q_OBJECT

private slots:
    void splits_data()
    {
        QTest::addColumn<QString>("prefecture");
        QTest::addColumn<QString>("municipality");
        QTest::addColumn<QString>("rest");

        const auto row = [](const char *name, const char16_t *prefecture, const char16_t *city, const char16_t *rest) {
            QTest::newRow(name) << QString::fromUtf16(prefecture) << QString::fromUtf16(city)
                                << QString::fromUtf16(rest);
        };
        row("an ordinary city", u"愛知県", u"岡崎市", u"十王町二丁目９番地");
        row("a city of one letter", u"三重県", u"津市", u"西丸之内23-1");
        row("a ward of a designated city", u"神奈川県", u"横浜市中区", u"本町6丁目50番地の10");
        row("a designated city without its prefecture", u"", u"横浜市西区", u"みなとみらい");
        row("a ward of Tokyo", u"東京都", u"千代田区", u"霞が関3丁目1番1号");
        row("a ward of Tokyo without its prefecture", u"", u"世田谷区", u"世田谷四丁目21番27号");
        row("a city of Tokyo", u"東京都", u"町田市", u"森野2-2-22");
        row("a town on an island of Tokyo, without 郡", u"東京都", u"大島町", u"元町一丁目1番14号");
        row("a town in a 郡", u"青森県", u"南津軽郡大鰐町", u"大字大鰐字羽黒館5番地3");
        row("a village in a 郡", u"奈良県", u"高市郡明日香村", u"大字岡55番地");
        row("郡 and town of one name with 市", u"北海道", u"余市郡余市町", u"朝日町26番地");
        row("a town that begins with 市", u"栃木県", u"芳賀郡市貝町", u"大字市塙1280番地");
        row("a town with 市 in it", u"奈良県", u"吉野郡下市町", u"大字下市1960");
        row("a town with 村 in it", u"群馬県", u"佐波郡玉村町", u"大字下新田201番地");
        row("a town whose name is 町", u"佐賀県", u"杵島郡大町町", u"大字大町5017番地");
        row("a village of two letters", u"沖縄県", u"国頭郡東村", u"字平良804番地");
        row("a prefecture whose name holds 都", u"京都府", u"京都市中京区", u"寺町通御池上る上本能寺前町488番地");
        row("a city of Kyoto with 京", u"京都府", u"京田辺市", u"田辺80");
        row("市 twice at the end, Mie", u"三重県", u"四日市市", u"諏訪町1番5号");
        row("市 twice at the end, Hiroshima", u"広島県", u"廿日市市", u"下平良一丁目11番1号");
        row("市 twice at the end, Ishikawa", u"石川県", u"野々市市", u"三納一丁目1番地");
        row("a city that begins with 市", u"千葉県", u"市川市", u"八幡1丁目1番1号");
        row("a city with 町", u"長野県", u"大町市", u"大町3887番地");
        row("a city with 村", u"山形県", u"村山市", u"中央一丁目3番6号");
        row("a city with 東村山", u"東京都", u"東村山市", u"本町1丁目2番地3");
        row("a 郡 with 東村山", u"山形県", u"東村山郡山辺町", u"緑ケ丘5番地");
        row("a city with 郡", u"福島県", u"郡山市", u"朝日一丁目23番7号");
        row("a city that ends with 郡", u"愛知県", u"蒲郡市", u"旭町17番1号");
        row("郡 in the part behind the city", u"山口県", u"山口市", u"小郡下郷609番地1");
        row("町 and 市 in the part behind the city", u"岐阜県", u"高山市", u"上一之町市場1-2");
        row("区 in the part behind a city without wards", u"長野県", u"諏訪市", u"中区1番");
        row("a 区 that is no ward", u"新潟県", u"上越市", u"大潟区土底浜1081番地1");
        row("a city with 大阪 that is none of 大阪市", u"大阪府", u"東大阪市", u"荒本北一丁目1番1号");
        row("a name beyond the basic plane", u"奈良県", u"葛󠄀城市", u"𠮷野町1-1　﨑荘");
        row("a prefecture that does not exist", u"架空県", u"架空市", u"見本町一丁目2番3号");
        row("no municipality to be seen", u"東京都", u"", u"1-2-3");
        row("an address abroad", u"", u"", u"350 Fifth Avenue, New York");
        row("nothing", u"", u"", u"");
    }

    void splits()
    {
        QFETCH(QString, prefecture);
        QFETCH(QString, municipality);
        QFETCH(QString, rest);
        const AddressParts parts = splitAddress(prefecture + municipality + rest);
        QCOMPARE(parts.prefecture, prefecture);
        QCOMPARE(parts.municipality, municipality);
        QCOMPARE(parts.rest, rest);
    }

    void findsEveryMunicipality()
    {
        QFile file(QStringLiteral(MUNICIPALITIES));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int seen = 0;
        QStringList wrong;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList names = line.split(u' ');
            if (line.startsWith(u'#'))
                continue;
            for (const QString &rest : { QStringLiteral("大字中町1番地2"), QStringLiteral("町村1-2") }) {
                if (splitAddress(names.at(0) + names.at(1) + rest) != AddressParts { names.at(0), names.at(1), rest })
                    wrong << line;
                if (splitAddress(names.at(1) + rest) != AddressParts { {}, names.at(1), rest })
                    wrong << names.at(1);
            }
            ++seen;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u' ')));
        QVERIFY(seen > 1800);
    }

    void nothingIsLostOrAdded()
    {
        const QString pieces = QStringLiteral("東京都府県市区町村郡川大1０ 　𠮷﨑葛󠄀A-");
        for (int seed = 0; seed < 5000; ++seed) {
            QString address;
            for (quint32 state = seed * 2654435761U + 1, i = 0; i < 12; ++i, state = state * 1664525U + 1013904223U)
                address += pieces.at((state >> 16) % pieces.size());
            const AddressParts parts = splitAddress(address);
            QCOMPARE(parts.prefecture + parts.municipality + parts.rest, address);
        }
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "AddressTest.moc"
