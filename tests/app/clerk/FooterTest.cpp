#include "app/clerk/Footer.h"

#include "app/clerk/DeviceAdvice.h"
#include "app/clerk/LanguageChoice.h"
#include "widgets/Button.h"
#include "widgets/StatusLamp.h"

#include <QMetaEnum>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::clerk;
using widgets::StatusLamp;

class FooterTest : public QObject {
    Q_OBJECT

private slots:
    void everyReaderStateHasItsLamp();
    void everyPrinterStateHasItsLamp();
    void aPrinterInTroubleTellsWhatToDo();
    void aMissingServiceTellsWhatToDo();
    void adviceFloatsAboveTheFooterUntilTheTroubleIsOver();
    void theServersLampSaysWhatGoesOnWithoutIt();
    void theLanguageIsRemembered();

private:
    [[nodiscard]] static QList<printers::PrinterInfo> printer(printers::PrinterState state);
};

QList<printers::PrinterInfo> FooterTest::printer(printers::PrinterState state)
{
    printers::PrinterInfo info;
    info.name = QStringLiteral("counter");
    info.isDefault = true;
    info.state = state;
    return { info };
}

void FooterTest::theServersLampSaysWhatGoesOnWithoutIt()
{
    using store::ServerState;
    Footer footer;
    auto *lamp = footer.findChild<StatusLamp *>(QStringLiteral("serverLamp"));
    QVERIFY(lamp->isHidden());
    const Error away { ErrorCode::StoreUnavailable, QStringLiteral("short"), {}, {}, {} };
    footer.showServer({ ServerState::Away, 3, away });
    QVERIFY(!lamp->isHidden());
    QCOMPARE(lamp->state(), StatusLamp::State::Attention);
    QVERIFY(lamp->words().contains(u'3'));
    const QSignalSpy help(&footer, &Footer::helpWanted);
    emit lamp->clicked();
    QVERIFY(help.last().first().toString().size() > away.message.size());
    footer.showServer(
        { ServerState::Refused, 3, Error { ErrorCode::StoreConflict, QStringLiteral("why"), {}, {}, {} } });
    emit lamp->clicked();
    QCOMPARE(help.last().first().toString(), QStringLiteral("why"));
    footer.showServer({ ServerState::Connected, 0, {} });
    QCOMPARE(lamp->state(), StatusLamp::State::Good);
}

void FooterTest::everyReaderStateHasItsLamp()
{
    Footer footer;
    auto *lamp = footer.findChild<StatusLamp *>(QStringLiteral("readerLamp"));
    const auto states = QMetaEnum::fromType<cards::DeskState>();
    for (int i = 0; i < states.keyCount(); ++i) {
        cards::DeskStatus status;
        status.state = cards::DeskState(states.value(i));
        footer.showReader(status);
        QCOMPARE(lamp->words(), cards::textFor(status.state));
        QVERIFY2(!lamp->accessibleName().isEmpty(), states.key(i));
    }
}

void FooterTest::everyPrinterStateHasItsLamp()
{
    Footer footer;
    auto *lamp = footer.findChild<StatusLamp *>(QStringLiteral("printerLamp"));
    const auto states = QMetaEnum::fromType<printers::PrinterState>();
    for (int i = 0; i < states.keyCount(); ++i) {
        footer.showPrinters(true, printer(printers::PrinterState(states.value(i))), {});
        QCOMPARE(lamp->words(), printers::textFor(printers::PrinterState(states.value(i))));
    }
    QCOMPARE(lamp->state(), StatusLamp::State::Good); // Ready is the last of the list
}

void FooterTest::aPrinterInTroubleTellsWhatToDo()
{
    Footer footer;
    footer.show();
    auto *lamp = footer.findChild<StatusLamp *>(QStringLiteral("printerLamp"));
    QSignalSpy wanted(&footer, &Footer::helpWanted);
    footer.showPrinters(true, printer(printers::PrinterState::Ready), {});
    QCOMPARE(lamp->focusPolicy(), Qt::NoFocus);
    footer.showPrinters(true, printer(printers::PrinterState::OutOfPaper), {});
    QTest::keyClick(lamp, Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), printers::adviceFor(printers::PrinterState::OutOfPaper));
}

void FooterTest::aMissingServiceTellsWhatToDo()
{
    Footer footer;
    QSignalSpy wanted(&footer, &Footer::helpWanted);
    auto *lamp = footer.findChild<StatusLamp *>(QStringLiteral("printerLamp"));
    footer.showPrinters(false, {}, {});
    lamp->click();
    footer.showPrinters(true, {}, {});
    lamp->click();
    QCOMPARE(wanted.count(), 2);
    QVERIFY(!wanted.at(0).at(0).toString().isEmpty());
    QVERIFY(wanted.at(0).at(0) != wanted.at(1).at(0));
}

void FooterTest::adviceFloatsAboveTheFooterUntilTheTroubleIsOver()
{
    QWidget window;
    window.resize(1366, 700);
    Footer footer(&window);
    footer.setGeometry(0, 627, 1366, 73);
    DeviceAdvice advice(&window, &footer);
    connect(&footer, &Footer::helpOver, &advice, &DeviceAdvice::clear);
    window.show();
    QVERIFY(!advice.isVisible());
    advice.tell(QStringLiteral("用紙を入れてください。"));
    QVERIFY(advice.isVisible());
    QVERIFY(advice.geometry().bottom() < footer.y());
    cards::DeskStatus ready;
    ready.state = cards::DeskState::Ready;
    footer.showReader(ready);
    footer.showPrinters(true, printer(printers::PrinterState::Ready), {});
    QVERIFY(!advice.isVisible());
}

void FooterTest::theLanguageIsRemembered()
{
    QTemporaryDir folder;
    settings::Settings settings;
    settings.storePath = folder.path();
    QCOMPARE(chosenLanguage(settings), QStringLiteral("ja"));
    QLocale::setDefault(QLocale(QStringLiteral("ja")));
    LanguageButton button(settings.storePath);
    QCOMPARE(button.text(), QStringLiteral("English"));
    button.click();
    QCOMPARE(chosenLanguage(settings), QStringLiteral("en"));
    QCOMPARE(button.text(), QStringLiteral("日本語"));
}

QTEST_MAIN(FooterTest)
#include "FooterTest.moc"
