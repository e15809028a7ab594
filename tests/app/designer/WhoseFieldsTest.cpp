#include "app/designer/CellProposals.h"
#include "tests/app/designer/ProposedFields.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::designer;
using documents::Field;
using documents::FieldKind;

/// Whose a place on a page is: by the words in its row, of its block, and above it.
class WhoseFieldsTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsPrintedBesideABoxNamesAndBindsIt_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("binding");
        QTest::newRow("the name") << QStringLiteral("氏　名") << QString() << QStringLiteral("applicant.name");
        QTest::newRow("the reading") << QStringLiteral("フリガナ") << QString() << QStringLiteral("applicant.nameKana");
        QTest::newRow("of the agent") << QStringLiteral("住所") << QStringLiteral("代理人")
                                      << QStringLiteral("agent.address");
        QTest::newRow("of the person concerned")
            << QStringLiteral("生年月日") << QStringLiteral("必要な方") << QStringLiteral("subject.birthDate");
        QTest::newRow("somebody else to be called")
            << QStringLiteral("緊急連絡先") << QStringLiteral("申請者") << QString();
        QTest::newRow("a child") << QStringLiteral("氏名") << QStringLiteral("入会する児童")
                                 << QStringLiteral("child.name");
        QTest::newRow("a child that applies")
            << QStringLiteral("氏名") << QStringLiteral("申込児童") << QStringLiteral("child.name");
        QTest::newRow("who claims for a child")
            << QStringLiteral("氏名") << QStringLiteral("児童手当請求者") << QStringLiteral("applicant.name");
        QTest::newRow("a house for children")
            << QStringLiteral("こども園の電話") << QStringLiteral("申込児童") << QString();
        QTest::newRow("a parent") << QStringLiteral("父の氏名") << QStringLiteral("入会する児童") << QString();
        QTest::newRow("who is insured") << QStringLiteral("氏名") << QStringLiteral("被保険者")
                                        << QStringLiteral("subject.name");
        QTest::newRow("who does the work") << QStringLiteral("氏名") << QStringLiteral("工事施工者") << QString();
        QTest::newRow("its guardian") << QStringLiteral("氏名") << QStringLiteral("保護者")
                                      << QStringLiteral("applicant.name");
        QTest::newRow("where somebody moves to")
            << QStringLiteral("転居先住所") << QStringLiteral("申請者") << QStringLiteral("common.newAddress");
        QTest::newRow("who is the head where somebody moves to")
            << QStringLiteral("転出先の世帯主") << QStringLiteral("申請者") << QString();
        QTest::newRow("a school is only mentioned")
            << QStringLiteral("氏名") << QStringLiteral("学校教育課") << QStringLiteral("applicant.name");
        QTest::newRow("where something has happened")
            << QStringLiteral("り災場所の所在地") << QStringLiteral("申請者") << QString();
        QTest::newRow("an animal") << QStringLiteral("名前") << QStringLiteral("手術を受けた動物") << QString();
        QTest::newRow("who keeps it") << QStringLiteral("氏名") << QStringLiteral("飼い主")
                                      << QStringLiteral("applicant.name");
        QTest::newRow("something of this form alone") << QStringLiteral("備考") << QString() << QString();
    }

    void whatIsPrintedBesideABoxNamesAndBindsIt()
    {
        QFETCH(QString, printed);
        QFETCH(QString, heading);
        QFETCH(QString, binding);
        FoundBoxes found;
        found.boxesMm = { QRectF(40, 50, 25, 8), QRectF(65, 50, 80, 8) };
        QList<PrintedWord> words { { printed, { 42, 52, 20, 4 } } };
        if (!heading.isEmpty())
            words.prepend({ heading, { 20, 40, 20, 4 } });
        const Field field = firstFor({ 65, 50, 80, 8 }, PageReading(found, words), 1);
        QCOMPARE(field.binding, binding);
        QCOMPARE(field.label.ja, QString(printed).remove(u'\u3000'));
        QVERIFY(QRectF(65, 50, 80, 8).contains(field.rectMm));
    }

    void theWordsInFrontOfARowSayWhoseItIs()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(20, 50, 25, 8), QRectF(45, 50, 15, 8), QRectF(60, 50, 40, 8), QRectF(100, 50, 15, 8),
            QRectF(115, 50, 60, 8) };
        const auto phoneOf = [&found](const QString &row) {
            const QList<PrintedWord> words { { QStringLiteral("申請者"), { 20, 40, 20, 4 } },
                { row, { 22, 52, 20, 4 } }, { QStringLiteral("氏名"), { 46, 52, 12, 4 } },
                { QStringLiteral("電話"), { 102, 52, 12, 4 } } };
            return firstFor({ 115, 50, 60, 8 }, PageReading(found, words), 1).binding;
        };
        QCOMPARE(phoneOf(QStringLiteral("代理人")), QStringLiteral("agent.phone"));
        QCOMPARE(phoneOf(QStringLiteral("緊急連絡先")), QString());
        QCOMPARE(phoneOf(QStringLiteral("備考")), QStringLiteral("applicant.phone"));
    }

    void ofTwoBlocksBesideEachOtherEachHasItsHeading()
    {
        FoundBoxes found;
        found.boxesMm
            = { QRectF(20, 50, 20, 8), QRectF(40, 50, 50, 8), QRectF(100, 50, 20, 8), QRectF(120, 50, 50, 8) };
        const QList<PrintedWord> words { { QStringLiteral("代理人"), { 20, 40, 20, 4 } },
            { QStringLiteral("申請者"), { 100, 40, 20, 4 } }, { QStringLiteral("氏名"), { 22, 52, 12, 4 } },
            { QStringLiteral("氏名"), { 102, 52, 12, 4 } } };
        const PageReading reading(found, words);
        QCOMPARE(firstFor({ 40, 50, 50, 8 }, reading, 1).binding, QStringLiteral("agent.name"));
        QCOMPARE(firstFor({ 120, 50, 50, 8 }, reading, 1).binding, QStringLiteral("applicant.name"));
    }

    void whatStandsBelowTheStaffsHeadingIsTheirs()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(20, 50, 20, 8), QRectF(40, 50, 50, 8) };
        const QList<PrintedWord> words { { QStringLiteral("申請者"), { 20, 20, 20, 4 } },
            { QStringLiteral("※町使用欄（記入しないでください。）"), { 20, 44, 24, 4 } },
            { QStringLiteral("決定日"), { 22, 52, 16, 4 } } };
        QCOMPARE(firstFor({ 40, 50, 50, 8 }, PageReading(found, words), 1).filler, documents::Filler::Clerk);
    }

    void aBoxOfTheStaffBesideTheHeadIsNoHeading()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(20, 50, 25, 8), QRectF(45, 50, 145, 8) };
        const QList<PrintedWord> words { { QStringLiteral("事務処理欄"), { 150, 20, 24, 4 } },
            { QStringLiteral("住所"), { 22, 52, 10, 4 } } };
        const Field field = firstFor({ 45, 50, 145, 8 }, PageReading(found, words), 1);
        QCOMPARE(field.filler, documents::Filler::Applicant);
        QCOMPARE(field.binding, QStringLiteral("applicant.address"));
    }

    void theTitleIsNoHeading()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(20, 50, 25, 8), QRectF(45, 50, 80, 8) };
        QList<PrintedWord> words { { QStringLiteral("代理人選任届"), { 70, 10, 60, 8 } },
            { QStringLiteral("住所"), { 22, 52, 8, 4 } },
            { QStringLiteral("次のとおり届け出ます。"), { 20, 30, 44, 4 } } };
        QCOMPARE(
            firstFor({ 45, 50, 80, 8 }, PageReading(found, words), 1).binding, QStringLiteral("applicant.address"));
        words << PrintedWord { QStringLiteral("代理人"), { 20, 44, 12, 4 } };
        QCOMPARE(firstFor({ 45, 50, 80, 8 }, PageReading(found, words), 1).binding, QStringLiteral("agent.address"));
    }

    void aBlockOfSomethingElseIsNotAboutTheVisitor_data()
    {
        QTest::addColumn<QString>("block");
        QTest::addColumn<QString>("binding");
        QTest::newRow("a dog") << QStringLiteral("犬") << QString();
        QTest::newRow("its owner") << QStringLiteral("飼い主") << QStringLiteral("applicant.birthDate");
        QTest::newRow("a block without words") << QString() << QStringLiteral("applicant.birthDate");
    }

    void aBlockOfSomethingElseIsNotAboutTheVisitor()
    {
        QFETCH(QString, block);
        QFETCH(QString, binding);
        FoundBoxes found;
        found.boxesMm = { QRectF(30, 40, 10, 40), QRectF(40, 50, 25, 8), QRectF(65, 50, 80, 8) };
        QList<PrintedWord> words { { QStringLiteral("申請者"), { 20, 20, 20, 4 } },
            { QStringLiteral("生年月日"), { 42, 52, 20, 4 } } };
        if (!block.isEmpty())
            words.append({ block, { 32, 55, 6, 4 } });
        QCOMPARE(firstFor({ 65, 50, 80, 8 }, PageReading(found, words), 1).binding, binding);
    }
};

QTEST_GUILESS_MAIN(WhoseFieldsTest)
#include "WhoseFieldsTest.moc"
