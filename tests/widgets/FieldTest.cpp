#include "widgets/CheckField.h"
#include "widgets/ChoiceField.h"
#include "widgets/CountField.h"
#include "widgets/DateField.h"
#include "widgets/FlowingField.h"
#include "widgets/MultiLineField.h"
#include "widgets/OriginField.h"
#include "widgets/TextEdit.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace madoguchi::widgets;

namespace {

QString texts(const QSignalSpy &spy)
{
    QStringList all;
    for (const auto &call : spy)
        all << call.at(0).toString();
    return all.join(u'|');
}

} // namespace

class FieldTest : public QObject {
    Q_OBJECT

private slots:
    void cardValueIsLockedUntilItIsChanged();
    void changedValueCanBePutBackAndThatUndone();
    void backspaceTakesWholeCharacters_data();
    void backspaceTakesWholeCharacters();
    void messagesMoveNothing();
    void missingAndWrongAreReadAloud();
    void dateShowsWhatWasUnderstood();
    void oneAnswerIsOneTabStop();
    void severalAnswersKeepTheirOrder();
    void checkTellsWhatThePersonDid();
    void countStaysInRangeAndIgnoresTheWheel();
    void aTypedCountCountsAtOnce_data();
    void aTypedCountCountsAtOnce();
    void linesTellOnlyWhatThePersonTyped();
    void aFlowingTextIsSeenWhole();
    void aFlowingTextIsOneLine();
    void backspaceTakesAWholeCharacterOfAFlowingText();
};

void FieldTest::cardValueIsLockedUntilItIsChanged()
{
    OriginField field(QStringLiteral("氏名"), OriginField::Script::Name);
    field.setDocumentText(QStringLiteral("髙橋　𠮷子"));
    field.show();
    QSignalSpy edited(&field, &OriginField::textEdited);
    QTest::keyClicks(field.control(), QStringLiteral("x"));
    QVERIFY(field.isLocked());
    QCOMPARE(field.text(), QStringLiteral("髙橋　𠮷子"));
    QCOMPARE(field.origin(), FieldOrigin::Document);
    QTest::keyClick(field.control(), Qt::Key_F2);
    QTest::keyClicks(field.control(), QStringLiteral("x"));
    QCOMPARE(field.text(), QStringLiteral("x"));
    QCOMPARE(field.origin(), FieldOrigin::ByHand);
    QCOMPARE(texts(edited), QStringLiteral("x"));
}

void FieldTest::changedValueCanBePutBackAndThatUndone()
{
    OriginField field(QStringLiteral("住所"));
    field.setDocumentText(QStringLiteral("架空市"));
    field.setText(QStringLiteral("別の市"));
    field.show();
    QCOMPARE(field.origin(), FieldOrigin::ByHand);
    auto *mend = field.findChild<QAbstractButton *>();
    QVERIFY(mend->isVisible());
    mend->click();
    QCOMPARE(field.text(), QStringLiteral("架空市"));
    QCOMPARE(field.origin(), FieldOrigin::Document);
    QTest::keyClick(field.control(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field.text(), QStringLiteral("別の市"));
    QCOMPARE(field.origin(), FieldOrigin::ByHand);
}

void FieldTest::backspaceTakesWholeCharacters_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("plain kanji") << QStringLiteral("髙橋") << QStringLiteral("髙");
    QTest::newRow("beyond the basic plane") << QStringLiteral("山𠮷") << QStringLiteral("山");
    QTest::newRow("with a variation selector") << QStringLiteral("渡邉\U000E0101") << QStringLiteral("渡");
    QTest::newRow("both together") << QStringLiteral("山𠮷\U000E0100") << QStringLiteral("山");
}

void FieldTest::backspaceTakesWholeCharacters()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    TextEdit edit;
    edit.setText(before);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QCOMPARE(edit.text(), after);
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit.text(), before);
}

void FieldTest::messagesMoveNothing()
{
    OriginField field(QStringLiteral("電話番号"));
    field.show();
    const int height = field.sizeHint().height();
    field.setRequired(true);
    field.setMissing(true);
    QCOMPARE(field.sizeHint().height(), height);
    field.setError(QStringLiteral("短くしてください。"));
    field.setDocumentText(QStringLiteral("1"));
    QCOMPARE(field.sizeHint().height(), height);
}

void FieldTest::missingAndWrongAreReadAloud()
{
    OriginField field(QStringLiteral("電話番号"));
    QCOMPARE(field.control()->accessibleName(), QStringLiteral("電話番号"));
    field.setRequired(true);
    field.setError(QStringLiteral("短くしてください。"));
    QVERIFY(field.control()->accessibleDescription().contains(QStringLiteral("短くしてください。")));
    QVERIFY(field.control()->accessibleDescription().contains(QStringLiteral("Required")));
}

void FieldTest::dateShowsWhatWasUnderstood()
{
    DateField field(QStringLiteral("生年月日"));
    field.setReading([](const QString &text) {
        return text == QLatin1String("S29.3.9") ? QStringLiteral("昭和29年3月9日") : QString();
    });
    QTest::keyClicks(field.control(), QStringLiteral("S29.3.9"));
    QCOMPARE(field.understood(), QStringLiteral("昭和29年3月9日"));
    QTest::keyClicks(field.control(), QStringLiteral("x"));
    QVERIFY(field.understood().isEmpty());
}

void FieldTest::oneAnswerIsOneTabStop()
{
    ChoiceField field(QStringLiteral("来た人"));
    field.setChoices(
        { { QStringLiteral("a"), QStringLiteral("本人") }, { QStringLiteral("b"), QStringLiteral("代理人") } });
    field.show();
    field.activateWindow();
    QSignalSpy chosen(&field, &ChoiceField::chosenChanged);
    field.control()->setFocus();
    QTest::keyClick(field.control(), Qt::Key_Right);
    auto *second = field.findChild<QAbstractButton *>(QStringLiteral("b"));
    QTRY_VERIFY(second->hasFocus());
    QTest::keyClick(second, Qt::Key_Space);
    QCOMPARE(field.chosen(), QStringList { QStringLiteral("b") });
    QCOMPARE(field.findChild<QAbstractButton *>(QStringLiteral("a"))->focusPolicy(), Qt::ClickFocus);
    QTest::keyClick(second, Qt::Key_Space);
    QVERIFY(field.chosen().isEmpty());
    QCOMPARE(chosen.count(), 2);
}

void FieldTest::severalAnswersKeepTheirOrder()
{
    ChoiceField field(QStringLiteral("記載するもの"));
    field.setSeveral(true);
    field.setChoices(
        { { QStringLiteral("a"), QStringLiteral("続柄") }, { QStringLiteral("b"), QStringLiteral("本籍") } });
    QSignalSpy chosen(&field, &ChoiceField::chosenChanged);
    field.findChild<QAbstractButton *>(QStringLiteral("b"))->click();
    field.findChild<QAbstractButton *>(QStringLiteral("a"))->click();
    QCOMPARE(field.chosen(), (QStringList { QStringLiteral("a"), QStringLiteral("b") }));
    field.setChosen({});
    QCOMPARE(chosen.count(), 2);
}

void FieldTest::checkTellsWhatThePersonDid()
{
    CheckField field(QStringLiteral("確かめる"), QStringLiteral("見ました"));
    QSignalSpy changed(&field, &CheckField::checkedChanged);
    field.setChecked(true);
    QCOMPARE(changed.count(), 0);
    QTest::keyClick(field.control(), Qt::Key_Space);
    QVERIFY(!field.isChecked());
    QCOMPARE(changed.count(), 1);
}

void FieldTest::countStaysInRangeAndIgnoresTheWheel()
{
    CountField field(QStringLiteral("通数"));
    field.setRange(1, 3);
    field.setCount(3);
    QSignalSpy changed(&field, &CountField::countChanged);
    QTest::keyClick(field.control(), Qt::Key_Up);
    QCOMPARE(field.count(), 3);
    QTest::keyClick(field.control(), Qt::Key_Down);
    QCOMPARE(field.count(), 2);
    QWheelEvent wheel({ 5, 5 }, { 5, 5 }, {}, { 0, 120 }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(field.control(), &wheel);
    QCOMPARE(field.count(), 2);
    QCOMPARE(texts(changed), QStringLiteral("2"));
}

void FieldTest::aTypedCountCountsAtOnce_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("shownWhenLeft");
    QTest::newRow("a digit") << QStringLiteral("3") << 3 << QStringLiteral("3");
    QTest::newRow("a full-width digit") << QStringLiteral("３") << 3 << QStringLiteral("3");
    QTest::newRow("more than there is room for") << QStringLiteral("120") << 12 << QStringLiteral("12");
    QTest::newRow("no number") << QStringLiteral("a") << 1 << QStringLiteral("1");
    QTest::newRow("nothing") << QString() << 1 << QStringLiteral("1");
}

void FieldTest::aTypedCountCountsAtOnce()
{
    QFETCH(QString, typed);
    QFETCH(int, count);
    QFETCH(QString, shownWhenLeft);
    CountField field(QStringLiteral("通数"));
    field.setRange(0, 99);
    field.setCount(1);
    auto *edit = qobject_cast<QLineEdit *>(field.control());
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    for (const QChar letter : typed) {
        QInputMethodEvent key; // as a Japanese keyboard sends it
        key.setCommitString(letter);
        QApplication::sendEvent(edit, &key);
    }
    QCOMPARE(field.count(), count);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(edit->text(), shownWhenLeft);
}

void FieldTest::linesTellOnlyWhatThePersonTyped()
{
    MultiLineField field(QStringLiteral("使う目的"));
    QSignalSpy edited(&field, &MultiLineField::textEdited);
    field.setText(QStringLiteral("年金"));
    QCOMPARE(edited.count(), 0);
    QTest::keyClicks(field.control(), QStringLiteral("a"));
    QCOMPARE(texts(edited), QStringLiteral("a年金"));
}

void FieldTest::aFlowingTextIsSeenWhole()
{
    FlowingField field(QStringLiteral("住所"));
    field.resize(300, 200);
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    QSignalSpy edited(&field, &FlowingField::textEdited);
    const int oneLine = field.control()->height();
    field.setText(
        QStringLiteral("神奈川県見本市例示区架空町二丁目１２３番地４５　サンプル・グランドレジデンス参番館６０７号室"));
    QTRY_VERIFY(field.control()->height() > oneLine);
    QCOMPARE(edited.count(), 0);
    field.setText(QStringLiteral("短い"));
    QTRY_COMPARE(field.control()->height(), oneLine);
}

void FieldTest::aFlowingTextIsOneLine()
{
    FlowingField field(QStringLiteral("氏名"));
    QWidget *edit = field.control();
    QSignalSpy edited(&field, &FlowingField::textEdited);
    QTest::keyClicks(edit, QStringLiteral("ab"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(field.text(), QStringLiteral("ab"));
    QCOMPARE(texts(edited), QStringLiteral("a|ab"));
    QGuiApplication::clipboard()->setText(QStringLiteral("c\r\nd\ne"));
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(field.text(), QStringLiteral("abc d e"));
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field.text(), QStringLiteral("ab"));
}

void FieldTest::backspaceTakesAWholeCharacterOfAFlowingText()
{
    FlowingField field(QStringLiteral("氏名"));
    field.setText(QStringLiteral("葛\U000E0100𠮷"));
    QTest::keyClick(field.control(), Qt::Key_End);
    QTest::keyClick(field.control(), Qt::Key_Backspace);
    QCOMPARE(field.text(), QStringLiteral("葛\U000E0100"));
    QTest::keyClick(field.control(), Qt::Key_Backspace);
    QCOMPARE(field.text(), QString());
}

QTEST_MAIN(FieldTest)
#include "FieldTest.moc"
