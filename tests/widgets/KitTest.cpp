#include "tests/widgets/Gallery.h"
#include "widgets/BusyLine.h"
#include "widgets/Button.h"
#include "widgets/CardPrompt.h"
#include "widgets/Dialogs.h"
#include "widgets/Field.h"
#include "widgets/KeyHelp.h"
#include "widgets/Notice.h"
#include "widgets/PageView.h"
#include "widgets/PairLayout.h"
#include "widgets/PaperArea.h"
#include "widgets/PinPad.h"
#include "widgets/QuestionBox.h"
#include "widgets/StatusLamp.h"
#include "widgets/Steps.h"
#include "widgets/TriesNote.h"
#include "widgets/UndoToast.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::widgets;

class KitTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingThatTakesFocusHasAName();
    void everythingThatIsPressedIsLargeEnough();
    void tabReachesEveryStopOnceAndComesRound();
    void digitsGoOutOneByOne();
    void submitNeedsAllDigits();
    void triesAreToldInWords_data();
    void triesAreToldInWords();
    void busyLineWaitsBeforeItAppears();
    void noticeKeepsItsRoom();
    void lampWithoutActionIsNoButton();
    void takenBackOrFinal();
    void helpGivesTheFocusBack();
    void clickOnPaperIsToldInMillimetres();
    void glowScrollsIntoView();
    void questionAnswersWithItsButtons();
    void stepsAreReadAloud();
    void promptOffersItsOtherWay();
    void aPairStandsBelowEachOtherWhereItIsNarrow();
};

void KitTest::initTestCase()
{
    theme::apply(*qApp, 1.0);
    theme::setReducedMotion(true);
}

void KitTest::everythingThatTakesFocusHasAName()
{
    Gallery gallery;
    gallery.show();
    const auto all = gallery.findChildren<QWidget *>();
    int seen = 0;
    for (const QWidget *widget : all) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (widget->focusPolicy() == Qt::NoFocus && button == nullptr)
            continue;
        if (!widget->isVisible() || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        ++seen;
        const bool named = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        QVERIFY2(named, qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
    QVERIFY(seen > 30);
}

void KitTest::everythingThatIsPressedIsLargeEnough()
{
    Gallery gallery;
    gallery.resize(1900, 1000);
    gallery.show();
    for (const QAbstractButton *button : gallery.findChildren<QAbstractButton *>()) {
        if (button->objectName().startsWith(QLatin1String("qt_")) || button->inherits("QToolButton")
            || !button->isVisible())
            continue;
        QVERIFY2(button->height() >= 44 && button->width() >= 44, qPrintable(button->text() + button->objectName()));
    }
}

void KitTest::tabReachesEveryStopOnceAndComesRound()
{
    Gallery gallery;
    gallery.resize(1900, 1000);
    gallery.show();
    gallery.activateWindow();
    QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    QWidget *const first = QApplication::focusWidget();
    QList<QWidget *> stops;
    do {
        stops << QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget() != first && stops.size() < 200);
    QCOMPARE(QApplication::focusWidget(), first);
    QCOMPARE(QSet<QWidget *>(stops.begin(), stops.end()).size(), stops.size());
    int last = -1;
    for (const Field *field : gallery.findChildren<Field *>()) { // made in reading order
        const int stop = int(stops.indexOf(field->control()));
        QVERIFY2(stop > last, qPrintable(field->label()));
        last = stop;
    }
}

void KitTest::digitsGoOutOneByOne()
{
    PinPad pad;
    QString digits;
    connect(&pad, &PinPad::digitEntered, this, [&digits](char digit) { digits += QLatin1Char(digit); });
    QSignalSpy backspace(&pad, &PinPad::backspace);
    QSignalSpy clear(&pad, &PinPad::clear);
    pad.show();
    QTest::keyClicks(&pad, QStringLiteral("12"));
    pad.findChild<Button *>(QStringLiteral("digit0"))->click();
    QTest::keyClick(&pad, Qt::Key_9, Qt::KeypadModifier);
    QCOMPARE(digits, QStringLiteral("1209"));
    QTest::keyClick(&pad, Qt::Key_Backspace);
    pad.findChild<Button *>(QStringLiteral("backspace"))->click();
    QTest::keyClick(&pad, Qt::Key_Delete);
    QCOMPARE(backspace.count(), 2);
    QCOMPARE(clear.count(), 1);
}

void KitTest::submitNeedsAllDigits()
{
    PinPad pad;
    QSignalSpy submitted(&pad, &PinPad::submitted);
    pad.setDots(3);
    QTest::keyClick(&pad, Qt::Key_Return);
    QVERIFY(!pad.findChild<Button *>(QStringLiteral("submit"))->isEnabled());
    QCOMPARE(submitted.count(), 0);
    pad.setDots(4);
    QTest::keyClick(&pad, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(submitted.count(), 1);
}

void KitTest::triesAreToldInWords_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<QString>("part");
    QTest::newRow("three are left") << 3 << QStringLiteral("3");
    QTest::newRow("one is left") << 1 << QStringLiteral("1");
    QTest::newRow("none is left") << 0 << QStringLiteral("blocked");
}

void KitTest::triesAreToldInWords()
{
    QFETCH(int, left);
    QFETCH(QString, part);
    TriesNote note;
    note.setTries(left);
    QVERIFY(note.words().contains(part));
    QCOMPARE(note.accessibleName(), note.words());
    note.setTries(-1);
    QVERIFY(note.words().isEmpty());
}

void KitTest::busyLineWaitsBeforeItAppears()
{
    BusyLine line;
    line.show();
    const int height = line.height();
    line.start(QStringLiteral("読み取っています…"));
    QVERIFY(line.isBusy() && !line.isShown());
    QTRY_VERIFY(line.isShown());
    QSignalSpy cancelled(&line, &BusyLine::cancelled);
    line.findChild<Button *>()->click();
    QCOMPARE(cancelled.count(), 1);
    line.stop();
    QVERIFY(!line.isShown());
    QCOMPARE(line.height(), height);
}

void KitTest::noticeKeepsItsRoom()
{
    Notice notice;
    const int height = notice.sizeHint().expandedTo(notice.minimumSize()).height();
    notice.say(Notice::Kind::Error, QStringLiteral("用紙がありません。"), QStringLiteral("続ける"));
    QCOMPARE(notice.sizeHint().expandedTo(notice.minimumSize()).height(), height);
    QCOMPARE(notice.accessibleName(), QStringLiteral("用紙がありません。"));
    notice.show();
    QSignalSpy mended(&notice, &Notice::actionTriggered);
    notice.findChild<Button *>()->click();
    QCOMPARE(mended.count(), 1);
    notice.clear();
    QVERIFY(notice.isEmpty() && notice.isVisible());
    notice.setReservesRoom(false);
    QVERIFY(!notice.isVisible());
}

void KitTest::lampWithoutActionIsNoButton()
{
    StatusLamp lamp(theme::Icon::Printer);
    lamp.StatusLamp::show(StatusLamp::State::Good, QStringLiteral("プリンター"), QStringLiteral("用紙あり"));
    QCOMPARE(lamp.focusPolicy(), Qt::NoFocus);
    lamp.StatusLamp::show(StatusLamp::State::Trouble, QStringLiteral("プリンター"), QStringLiteral("用紙がありません"),
        QStringLiteral("続ける"));
    QCOMPARE(lamp.focusPolicy(), Qt::StrongFocus);
    QVERIFY(lamp.accessibleName().contains(QStringLiteral("続ける")));
}

void KitTest::takenBackOrFinal()
{
    QWidget window;
    UndoToast toast(&window);
    QSignalSpy back(&toast, &UndoToast::takenBack);
    QSignalSpy final(&toast, &UndoToast::finished);
    toast.start(QStringLiteral("終了しました。"), 10);
    toast.takeBack();
    toast.takeBack();
    QCOMPARE(back.count(), 1);
    toast.start(QStringLiteral("終了しました。"), 1);
    QTRY_COMPARE(final.count(), 1);
    QVERIFY(!toast.isRunning());
    QCOMPARE(back.count(), 1);
}

void KitTest::helpGivesTheFocusBack()
{
    QWidget window;
    QLineEdit edit(&window);
    KeyHelp help(&window);
    window.resize(900, 700);
    window.show();
    window.activateWindow();
    edit.setFocus();
    QTRY_VERIFY(edit.hasFocus());
    help.open(QStringLiteral("申請書を選ぶ画面です。"), { { QStringLiteral("F12"), QStringLiteral("印刷する") } });
    QTRY_VERIFY(help.hasFocus());
    QVERIFY(help.accessibleDescription().contains(QStringLiteral("F12")));
    QTest::keyClick(&help, Qt::Key_A);
    QVERIFY(!help.isOpen());
    QTRY_VERIFY(edit.hasFocus());
    QVERIFY(edit.text().isEmpty());
}

void KitTest::clickOnPaperIsToldInMillimetres()
{
    PageView view;
    view.resize(600, 800);
    SheetPicture sheet;
    view.setSheets({ sheet });
    view.show();
    auto *paper = view.findChild<PaperArea *>();
    const double scale = paper->pixelsPerMm();
    QSignalSpy clicked(&view, &PageView::clicked);
    const QPoint middle = paper->viewport()->rect().center();
    QTest::mouseClick(paper->viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(clicked.count(), 1);
    const QPointF mm = clicked.at(0).at(1).toPointF();
    QVERIFY2(std::abs(mm.x() - 105) < 3 && std::abs(mm.y() - 148.5) < 6, qPrintable(QString::number(mm.y())));
    QSignalSpy sharper(&view, &PageView::resolutionChanged);
    view.setZoom(PageView::Zoom::PageWidth);
    QCOMPARE(sharper.count(), 1);
    QVERIFY(paper->pixelsPerMm() > scale);
}

void KitTest::glowScrollsIntoView()
{
    PageView view;
    view.resize(600, 500);
    view.setSheets({ SheetPicture(), SheetPicture() });
    view.setZoom(PageView::Zoom::RealSize);
    view.show();
    auto *paper = view.findChild<PaperArea *>();
    QCOMPARE(paper->sheetInView(), 0);
    view.setGlow(1, QRectF(20, 150, 60, 10));
    QCOMPARE(paper->sheetInView(), 1);
}

void KitTest::questionAnswersWithItsButtons()
{
    QWidget window;
    window.show();
    Dialogs dialogs;
    QList<bool> answers;
    const Dialogs::Question question { QStringLiteral("終了しますか。"), QStringLiteral("消えます。"),
        QStringLiteral("この受付の情報を消す"), QStringLiteral("受付を続ける"), true };
    for (const char *name : { "confirm", "cancel" }) {
        dialogs.ask(&window, question, [&answers](bool confirmed) { answers << confirmed; });
        auto *box = window.findChild<QuestionBox *>();
        QVERIFY(box->findChild<Button *>(QStringLiteral("cancel"))->isDefault());
        box->findChild<Button *>(QLatin1String(name))->click();
        QTRY_VERIFY(window.findChild<QuestionBox *>() == nullptr);
    }
    QCOMPARE(answers, (QList<bool> { true, false }));
}

void KitTest::stepsAreReadAloud()
{
    Steps steps;
    steps.setSteps({ QStringLiteral("選ぶ"), QStringLiteral("記入する") });
    steps.setCurrent(1);
    QCOMPARE(steps.accessibleName(), QStringLiteral("Step 2 of 2: 記入する"));
}

void KitTest::promptOffersItsOtherWay()
{
    CardPrompt prompt;
    prompt.show();
    auto *way = prompt.findChild<Button *>(QStringLiteral("otherWay"));
    QVERIFY(!way->isVisible());
    prompt.setOtherWay(QStringLiteral("カードを使わずに入力する"));
    QSignalSpy taken(&prompt, &CardPrompt::otherWayTaken);
    QTest::keyClick(way, Qt::Key_Space);
    QCOMPARE(taken.count(), 1);
}

void KitTest::aPairStandsBelowEachOtherWhereItIsNarrow()
{
    QWidget host;
    auto *pair = new PairLayout(16);
    host.setLayout(pair);
    auto *left = new QWidget;
    auto *right = new QWidget;
    for (QWidget *half : { left, right }) {
        half->setMinimumSize(200, 40);
        pair->addWidget(half);
    }
    QVERIFY(pair->isFull());
    pair->setGeometry(QRect(0, 0, 500, 40));
    QCOMPARE(right->geometry().topLeft(), QPoint(258, 0));
    QCOMPARE(left->width(), 242);
    pair->setGeometry(QRect(0, 0, 400, 80));
    QCOMPARE(right->geometry().topLeft(), QPoint(0, left->geometry().bottom() + 1));
    QCOMPARE(right->width(), 400);
    QCOMPARE(pair->heightForWidth(400), 2 * pair->heightForWidth(500));
}

QTEST_MAIN(KitTest)
#include "KitTest.moc"
