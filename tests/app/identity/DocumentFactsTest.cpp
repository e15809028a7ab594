#include "app/identity/DocumentFacts.h"

#include "app/identity/GenuineWords.h"
#include "app/identity/Transcription.h"
#include "devices/cards/DocumentChecks.h"
#include "tests/app/identity/ReadResident.h"

#include <QTest>

#include <algorithm>

using namespace madoguchi;

namespace madoguchi::identity {

/// What the clerk is told about a document, without a window.
class DocumentFactsTest : public QObject {
    Q_OBJECT

    static QString textOf(const QList<Fact> &facts, const QString &label)
    {
        const auto found
            = std::find_if(facts.begin(), facts.end(), [&label](const Fact &fact) { return fact.label == label; });
        return found == facts.end() ? QString() : found->text;
    }

private slots:
    void everyDocumentHasFacts_data();
    void everyDocumentHasFacts();
    void saysWhatHasExpired();
    void theLicenceInACardHasItsOwnDays();
    void keepsTheOldAddress();
    void asksToLook_data();
    void asksToLook();
};

void DocumentFactsTest::everyDocumentHasFacts_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *id, const char *label, const QString &text) {
        QTest::addRow("%s: %s", id, label) << QByteArray(id) << QString::fromLatin1(label) << text;
    };
    row("mihon", "Name", u"見本　花子"_qs);
    row("menkyo-gaiji", "Conditions", u"眼鏡等"_qs);
    row("menkyo-gaiji", "Licence number", u"300312345610"_qs);
    row("zairyu", "Nationality or region", u"VNM"_qs);
    row("zairyu", "Work", u"not permitted"_qs);
    row("zairyu", "Period of stay", u"2 years 3 months"_qs);
    row("zairyu", "Permission for other work", u"up to 28 hours a week"_qs);
    row("zairyu-moved", "Card number", u"AB12345678CD"_qs);
}

void DocumentFactsTest::everyDocumentHasFacts()
{
    QFETCH(QByteArray, id);
    QFETCH(QString, label);
    QFETCH(QString, text);
    const auto document = test::readShipped(id.constData());
    QVERIFY2(document, document ? "" : qUtf8Printable(document.error().detail));
    QCOMPARE(textOf(factsOf(*document, QDate(2026, 12, 1)), label), text);
}

void DocumentFactsTest::saysWhatHasExpired()
{
    const auto document = test::readShipped("zairyu"); // until 2028-04-10
    QVERIFY(document);
    QCOMPARE(textOf(factsOf(*document, QDate(2028, 4, 10)), u"Valid until"_qs), u"令和10年4月10日"_qs);
    const QList<Fact> after = factsOf(*document, QDate(2028, 4, 11));
    QCOMPARE(textOf(after, u"Valid until"_qs), u"令和10年4月10日 (expired)"_qs);
    const auto expiry
        = std::find_if(after.begin(), after.end(), [](const Fact &fact) { return fact.label == u"Valid until"_qs; });
    QVERIFY(!expiry->stands);
}

void DocumentFactsTest::theLicenceInACardHasItsOwnDays()
{
    auto document = test::readShipped("mihon");
    QVERIFY(document);
    document->licence = cards::DrivingLicence();
    document->licence->issued = u"20250401"_qs;
    document->licence->expires = u"20300715"_qs;
    document->licence->categories = { { u"普通"_qs, {} } };
    cards::LicenceChange remark;
    remark.text = u"備考"_qs;
    document->licence->changes = { remark };
    const QList<Fact> facts = factsOf(*document, QDate(2030, 7, 16));
    QCOMPARE(textOf(facts, u"Licence valid until"_qs), u"令和12年7月15日 (expired)"_qs);
    QCOMPARE(textOf(facts, u"Licence recorded"_qs), u"令和7年4月1日"_qs);
    QCOMPARE(textOf(facts, u"Valid until"_qs), u"not in what was read: look at the card itself"_qs); // the card's own
    QCOMPARE(textOf(facts, u"Categories"_qs), u"普通"_qs);
    QCOMPARE(textOf(facts, u"Remark"_qs), u"備考"_qs);
    QCOMPARE(cards::doubtsOf(*document, QDate(2030, 7, 16)), QList { cards::DocumentDoubt::LicenceExpired });
    document->licence->issued = u"20300716"_qs; // after its end, whatever the card's own days are
    QVERIFY(cards::doubtsOf(*document, QDate(2030, 7, 16)).contains(cards::DocumentDoubt::IssuedAfterExpiry));
    document->genuine = cards::Genuineness::Yes;
    QVERIFY2(!sentenceFor(*document).contains(u"later"_qs), "remarks of this licence are signed");
}

void DocumentFactsTest::keepsTheOldAddress()
{
    const auto document = test::readShipped("menkyo-gaiji");
    QVERIFY(document);
    const QList<Fact> facts = factsOf(*document, QDate(2026, 12, 1));
    QCOMPARE(textOf(facts, u"Address"_qs), u"神奈川県見本市例示区【外字3】町１−２−３"_qs);
    QCOMPARE(textOf(facts, u"Address as printed"_qs), u"東京都見本市架空１丁目２番３号"_qs);
}

void DocumentFactsTest::asksToLook_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("look");
    QTest::newRow("everything is text") << QByteArray("menkyo") << false;
    QTest::newRow("a My Number card") << QByteArray("mihon") << false;
    QTest::newRow("characters are pictures") << QByteArray("menkyo-gaiji") << true;
    QTest::newRow("name and address are pictures") << QByteArray("zairyu") << true;
    QTest::newRow("the whole front is a picture") << QByteArray("tokubetsu-moved") << true;
}

void DocumentFactsTest::asksToLook()
{
    QFETCH(QByteArray, id);
    QFETCH(bool, look);
    auto document = test::readShipped(id.constData());
    QVERIFY(document);
    QCOMPARE(needsReview(*document, QDate(2026, 12, 1)), look);
    document->genuine = cards::Genuineness::No;
    QVERIFY(needsReview(*document, QDate(2026, 12, 1)));
}

} // namespace madoguchi::identity

QTEST_GUILESS_MAIN(madoguchi::identity::DocumentFactsTest)
#include "DocumentFactsTest.moc"
