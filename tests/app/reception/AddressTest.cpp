#include "app/reception/Address.h"

#include <QTest>

using namespace madoguchi::reception;

class AddressTest : public QObject {
    Q_OBJECT

private slots:
    void split_data()
    {
        QTest::addColumn<QString>("prefecture");
        QTest::addColumn<QString>("municipality");
        QTest::addColumn<QString>("rest");
        const auto row = [](const char *name, const char16_t *a, const char16_t *b, const char16_t *c) {
            QTest::newRow(name) << QString::fromUtf16(a) << QString::fromUtf16(b) << QString::fromUtf16(c);
        };
        row("a city", u"青森県", u"青森市", u"中央一丁目２２番５号");
        row("a town in its district", u"青森県", u"南津軽郡大鰐町", u"大字大鰐字羽黒館５番地３");
        row("a village in its district", u"青森県", u"上北郡六ヶ所村", u"大字尾駮字野附４７５番地");
        row("a ward of a designated city", u"神奈川県", u"横浜市都筑区", u"茅ケ崎中央３２番１号");
        row("a ward named like its city", u"大阪府", u"堺市堺区", u"南瓦町３番１号");
        row("a ward of Tokyo", u"東京都", u"千代田区", u"丸の内三丁目５番１号");
        row("a ward of Tokyo, prefecture left out", u"", u"世田谷区", u"世田谷四丁目２１番２７号");
        row("an island without a district", u"東京都", u"大島町", u"元町一丁目１番１４号");
        row("四日市市", u"三重県", u"四日市市", u"諏訪町１番５号");
        row("廿日市市", u"広島県", u"廿日市市", u"下平良一丁目１１番１号");
        row("野々市市", u"石川県", u"野々市市", u"三納一丁目１番地");
        row("市川市", u"千葉県", u"市川市", u"八幡一丁目１番１号");
        row("町田市", u"東京都", u"町田市", u"森野二丁目２番２２号");
        row("大町市", u"長野県", u"大町市", u"大町３８８７番地");
        row("村山市", u"山形県", u"村山市", u"中央一丁目３番６号");
        row("東村山市", u"東京都", u"東村山市", u"本町一丁目２番地３");
        row("郡山市", u"福島県", u"郡山市", u"朝日一丁目２３番７号");
        row("大和郡山市", u"奈良県", u"大和郡山市", u"北郡山町２４８番地４");
        row("蒲郡市", u"愛知県", u"蒲郡市", u"旭町１７番１号");
        row("余市町", u"北海道", u"余市郡余市町", u"朝日町２６番地");
        row("高市郡", u"奈良県", u"高市郡高取町", u"大字観覚寺９９０番地の１");
        row("大町町", u"佐賀県", u"杵島郡大町町", u"大字大町５０１７番地");
        row("玉村町", u"群馬県", u"佐波郡玉村町", u"大字下新田２０１番地");
        row("市川三郷町", u"山梨県", u"西八代郡市川三郷町", u"市川大門１７９０番地３");
        row("京都府", u"京都府", u"京都市中京区", u"寺町通御池上る上本能寺前町４８８番地");
        row("a 区 that is no ward", u"新潟県", u"上越市", u"大潟区土底浜１０８１番地１");
        row("東大阪市", u"大阪府", u"東大阪市", u"荒本北一丁目１番１号");
        row("a city whose streets have 町", u"青森県", u"十和田市", u"西十二番町６番１号");
        row("invented", u"東京都", u"見本市", u"架空一丁目２番３号");
        row("no prefecture", u"", u"八戸市", u"内丸一丁目１番１号");
        row("a character beyond the basic plane in the rest", u"東京都", u"見本市", u"𠮷野一丁目");
        row("abroad", u"", u"", u"アメリカ合衆国 Honolulu");
        row("nothing", u"", u"", u"");
    }

    void split()
    {
        QFETCH(QString, prefecture);
        QFETCH(QString, municipality);
        QFETCH(QString, rest);
        const AddressParts parts = splitAddress(prefecture + municipality + rest);
        QCOMPARE(parts.prefecture, prefecture);
        QCOMPARE(parts.municipality, municipality);
        QCOMPARE(parts.rest, rest);
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "AddressTest.moc"
