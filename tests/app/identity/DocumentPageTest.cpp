#include "app/identity/DocumentPage.h"

#include "app/identity/GaijiEntry.h"
#include "app/identity/PictureEntry.h"
#include "app/identity/PictureLabel.h"
#include "tests/app/identity/ReadResident.h"
#include "widgets/BusyLine.h"
#include "widgets/FieldLine.h"
#include "widgets/FlowingField.h"
#include "widgets/Notice.h"
#include "widgets/OriginField.h"
#include "widgets/theme/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace madoguchi;

namespace madoguchi::identity {

using reception::PersonField;
using reception::Role;

/// The page as the clerk uses it: nothing of it counts before it is confirmed.
class DocumentPageTest : public QObject {
    Q_OBJECT

    reception::Reception m_reception;
    std::unique_ptr<DocumentPage> m_page;

    void show(const char *id)
    {
        const auto document = test::readShipped(id);
        QVERIFY(document);
        m_reception.takeDocument(*document, Role::Applicant, QDateTime::currentDateTimeUtc());
        m_page->open(Role::Applicant);
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    [[nodiscard]] widgets::FlowingField *fieldOf(const char *field) const
    {
        return m_page->findChild<widgets::FlowingField *>(QLatin1String(field));
    }
    [[nodiscard]] QString written(const char *field) const { return fieldOf(field)->text(); }
    void press(const char *field, Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(fieldOf(field)->control(), key, with);
    }
    void type(const char *field, const QString &text) { QTest::keyClicks(fieldOf(field)->control(), text); }
    void empty(const char *field)
    {
        press(field, Qt::Key_A, Qt::ControlModifier);
        press(field, Qt::Key_Delete);
    }
    /// Of the words below the entries.
    [[nodiscard]] bool isSomethingCut() const
    {
        const auto lines = m_page->findChildren<widgets::FieldLine *>();
        return std::any_of(lines.begin(), lines.end(),
            [](const widgets::FieldLine *line) { return line->height() < line->heightForWidth(line->width()); });
    }
    /// The main action would go on.
    [[nodiscard]] bool isDone() const
    {
        return m_page->isMainActionEnabled() && openItems().contains(u"Everything"_qs);
    }
    [[nodiscard]] QString openItems() const { return m_page->findChild<widgets::Notice *>(u"openItems"_qs)->text(); }
    [[nodiscard]] bool goesOn()
    {
        QSignalSpy compared(m_page.get(), &DocumentPage::compared);
        m_page->runMainAction();
        return compared.size() == 1;
    }

    [[nodiscard]] QString text(PersonField field) const { return m_reception.person(Role::Applicant).text(field); }

private slots:
    void initTestCase()
    {
        theme::apply(*qApp, 1.0);
        QApplication::setDoubleClickInterval(0); // nobody presses twice by mistake here
    }
    void init() { m_page = std::make_unique<DocumentPage>(m_reception); }
    void cleanup()
    {
        m_page.reset();
        m_reception.end();
    }

    void proposalsCountOnlyWhenConfirmed();
    void theMainActionSaysWhatIsOpen();
    void readingCanBeStopped();
    void whatIsTypedMeanwhileNeedsNoReading();
    void aConfirmationIsTakenBack();
    void whatWasTakenOverIsTakenBack();
    void longTextsAreSeenWhole();
    void whatIsTypedWinsOverAProposal();
    void wholeFrontStaysInSight_data();
    void wholeFrontStaysInSight();
    void aBirthDateIsToBeRead();
    void charactersAreChosen();
    void tabGoesThroughCharactersInTheirOrder()
    {
        QWidget both;
        auto *layout = new QVBoxLayout(&both);
        QList<GaijiEntry *> entries;
        for (const char16_t *mark : { u"【外字1】", u"【外字2】" }) {
            cards::Gaiji gaiji;
            gaiji.mark = QString::fromUtf16(mark);
            entries << new GaijiEntry(gaiji, &both);
            layout->addWidget(entries.last());
        }
        entries.first()->setNext(entries.last());
        entries.last()->setCandidates({ u"崎"_qs, u"﨑"_qs }); // found first
        entries.first()->setCandidates({ u"高"_qs, u"髙"_qs });
        both.show();
        QVERIFY(QTest::qWaitForWindowExposed(&both));
        QStringList order;
        QWidget *at = entries.first()->findChild<QPushButton *>(QStringLiteral("candidate"));
        at->setFocus();
        for (int step = 0; step < 6; ++step) {
            const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
            order << (button ? button->text() : u"field"_qs);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        entries.last()->takeFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), entries.first()->findChild<widgets::OriginField *>()->control());
        QCOMPARE(order, (QStringList { u"高"_qs, u"髙"_qs, u"field"_qs, u"崎"_qs, u"﨑"_qs, u"field"_qs }));
    }

    void aChoiceIsTakenBack();
    void candidatesFlow();
    void aPictureStaysAPicture();
    void leavingTakesNothingOver();
    void openedAgainItKnowsWhatWasWritten();
    void whatWasTypedBeforeIsNoConfirmation();
    void anotherCardIsAnotherPerson();
    void charactersCanBeChosenAnew();
    void anUnreadableAddressIsOnTheBack();
    void saysWhetherTheDocumentIsGenuine_data();
    void saysWhetherTheDocumentIsGenuine();
    void showsTheDocumentsOfAll();
    void endOfReceptionDropsEverything();
};

void DocumentPageTest::proposalsCountOnlyWhenConfirmed()
{
    show("zairyu");
    QVERIFY2(!m_page->isMainActionEnabled(), "the pictures are being read");
    QTRY_COMPARE_WITH_TIMEOUT(written("pictureName"), u"NGUYEN VAN MIHON"_qs, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!written("pictureAddress").isEmpty(), 20000);
    QVERIFY(m_page->isMainActionEnabled());
    QVERIFY(!goesOn() && !goesOn());
    QCOMPARE(text(PersonField::Name), QString());
    press("pictureName", Qt::Key_Return);
    QVERIFY(!goesOn());
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"confirmAddress"_qs), Qt::LeftButton);
    QVERIFY(isDone());
    type("pictureName", u"X"_qs); // changed again: to be confirmed again
    QVERIFY(!goesOn());
    press("pictureName", Qt::Key_Backspace);
    press("pictureName", Qt::Key_Return);
    QVERIFY(goesOn());
    QCOMPARE(text(PersonField::Name), u"NGUYEN VAN MIHON"_qs);
    QCOMPARE(text(PersonField::Address), u"東京都見本市架空町二丁目3番4号"_qs);
    QCOMPARE(m_reception.person(Role::Applicant).entry(PersonField::Name).origin, reception::Origin::Typed);
}

void DocumentPageTest::theMainActionSaysWhatIsOpen()
{
    show("zairyu");
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isMainActionEnabled(), 20000);
    QVERIFY2(openItems().contains(u"Name, Address"_qs), qUtf8Printable(openItems()));
    press("pictureName", Qt::Key_Return);
    m_page->setFocus();
    QVERIFY(!goesOn());
    QVERIFY2(openItems().contains(u"Address"_qs) && !openItems().contains(u"Name"_qs), qUtf8Printable(openItems()));
    QVERIFY(fieldOf("pictureAddress")->control()->hasFocus());
    empty("pictureAddress"); // what is empty may be left for later, by a second press
    QVERIFY(!goesOn());
    const QString asking = openItems();
    QVERIFY2(asking.contains(u"Address"_qs) && asking.contains(u"again"_qs), qUtf8Printable(asking));
    QVERIFY(goesOn());
    QCOMPARE(text(PersonField::Name), u"NGUYEN VAN MIHON"_qs);
    QCOMPARE(text(PersonField::Address), QString());
}

void DocumentPageTest::readingCanBeStopped()
{
    show("zairyu-child");
    QVERIFY(!m_page->isMainActionEnabled());
    auto *busy = m_page->findChild<widgets::BusyLine *>();
    QVERIFY(busy->isBusy());
    emit busy->cancelled();
    QVERIFY(!busy->isBusy());
    QVERIFY(m_page->isMainActionEnabled());
    type("pictureName", u"MIHON LEO"_qs);
    press("pictureName", Qt::Key_Return);
    QVERIFY(fieldOf("pictureBirthDate")->control()->hasFocus());
}

void DocumentPageTest::whatIsTypedMeanwhileNeedsNoReading()
{
    show("zairyu");
    for (const char *field : { "pictureName", "pictureAddress" }) {
        type(field, u"X"_qs);
        press(field, Qt::Key_Return);
    }
    QVERIFY2(isDone(), "nothing that is still being read is wanted");
}

void DocumentPageTest::aConfirmationIsTakenBack()
{
    show("zairyu");
    type("pictureName", u"NGUYEN"_qs);
    press("pictureName", Qt::Key_Return);
    auto *confirm = m_page->findChild<QPushButton *>(u"confirmName"_qs);
    const auto isConfirmed = [this] { return m_page->findChildren<PictureEntry *>().first()->isConfirmed(); };
    QVERIFY(isConfirmed());
    QTest::mouseClick(confirm, Qt::LeftButton);
    QVERIFY(!isConfirmed());
    QTest::mouseClick(confirm, Qt::LeftButton);
    QVERIFY(isConfirmed());
    press("pictureName", Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!isConfirmed());
    QCOMPARE(written("pictureName"), u"NGUYEN"_qs);
    press("pictureName", Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(written("pictureName"), QString());
}

void DocumentPageTest::whatWasTakenOverIsTakenBack()
{
    show("zairyu");
    type("pictureName", u"WRONG"_qs);
    press("pictureName", Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isMainActionEnabled(), 20000);
    press("pictureAddress", Qt::Key_Return);
    QVERIFY(goesOn());
    QCOMPARE(text(PersonField::Name), u"WRONG"_qs);
    m_page->open(Role::Applicant);
    empty("pictureName");
    QVERIFY(!goesOn() && goesOn());
    QCOMPARE(text(PersonField::Name), QString());
    QVERIFY(!text(PersonField::Address).isEmpty());
}

void DocumentPageTest::longTextsAreSeenWhole()
{
    show("zairyu");
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isMainActionEnabled(), 20000);
    auto *edit = qobject_cast<QPlainTextEdit *>(fieldOf("pictureAddress")->control());
    const int oneLine = edit->height();
    edit->selectAll();
    edit->insertPlainText(u"東京都見本市架空町二丁目3番4号"_qs.repeated(6));
    QTRY_VERIFY(edit->height() > oneLine);
    QVERIFY(edit->document()->documentLayout()->documentSize().height() > 1);
    QCOMPARE(edit->verticalScrollBar()->maximum(), 0);
}

void DocumentPageTest::whatIsTypedWinsOverAProposal()
{
    show("zairyu");
    type("pictureName", u"NGUYEN"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(!written("pictureAddress").isEmpty(), 20000);
    QCOMPARE(written("pictureName"), u"NGUYEN"_qs);
}

void DocumentPageTest::wholeFrontStaysInSight_data()
{
    QTest::addColumn<QSize>("work");
    QTest::addColumn<double>("scale");
    QTest::newRow("1366x768") << QSize(1194, 635) << 1.0;
    QTest::newRow("1366x768 beside the tray") << QSize(906, 635) << 1.0;
    QTest::newRow("1366x768 at 125 %") << QSize(1151, 602) << 1.25;
    QTest::newRow("1280x720") << QSize(1108, 587) << 1.0;
    QTest::newRow("1280x720 at 125 %") << QSize(1065, 554) << 1.25;
}

void DocumentPageTest::wholeFrontStaysInSight()
{
    QFETCH(QSize, work);
    QFETCH(double, scale);
    m_page.reset();
    theme::apply(*qApp, scale);
    m_page = std::make_unique<DocumentPage>(m_reception);
    show("zairyu-child");
    m_page->resize(work);
    QCOMPARE(m_page->findChildren<PictureEntry *>().size(), 3);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isMainActionEnabled(), 20000);
    QTRY_COMPARE(m_page->size(), work);
    auto *front = m_page->findChild<PictureLabel *>(u"documentFront"_qs);
    QVERIFY(front->hasPicture());
    QVERIFY2(front->width() > 280, "large enough to be compared");
    QTRY_VERIFY(!isSomethingCut());
    for (const char *field : { "pictureName", "pictureBirthDate", "pictureAddress" }) {
        press(field, Qt::Key_Return); // and on to the next one
        QCOMPARE(front->visibleRegion().boundingRect(), front->rect());
    }
    m_page->takeFocus();
    for (const char *field : { "pictureAddress", "pictureName" }) {
        empty(field);
        m_page->takeFocus();
        QWidget *control = fieldOf(field)->control();
        QTRY_COMPARE(control->visibleRegion().boundingRect(), control->rect());
        QCOMPARE(front->visibleRegion().boundingRect(), front->rect());
    }
    m_page.reset();
    theme::apply(*qApp, 1.0);
}

void DocumentPageTest::aBirthDateIsToBeRead()
{
    show("zairyu-child");
    QTRY_COMPARE_WITH_TIMEOUT(written("pictureBirthDate"), u"2016年11月05日"_qs, 20000);
    auto *confirm = m_page->findChild<QPushButton *>(u"confirmBirthDate"_qs);
    QVERIFY(confirm->isEnabled());
    type("pictureBirthDate", u"x"_qs);
    QVERIFY2(!confirm->isEnabled(), "no date");
}

void DocumentPageTest::charactersAreChosen()
{
    show("menkyo-gaiji");
    const QList<GaijiEntry *> entries = m_page->findChildren<GaijiEntry *>();
    QCOMPARE(entries.size(), 3);
    const QStringList wanted { u"髙"_qs, u"﨑"_qs, u"𠮷"_qs };
    for (int i = 0; i < 2; ++i) {
        QPushButton *button = nullptr;
        const auto find = [&] {
            for (QPushButton *candidate : entries.at(i)->findChildren<QPushButton *>(u"candidate"_qs))
                button = candidate->text() == wanted.at(i) ? candidate : button;
            return button != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(find(), 30000);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(button->isChecked());
    }
    auto *other = entries.at(2)->findChild<widgets::OriginField *>(u"otherCharacter"_qs);
    other->focusControl();
    qobject_cast<QLineEdit *>(other->control())->insert(wanted.at(2)); // as an input method does
    QVERIFY(isDone());
    QVERIFY(goesOn());
    QCOMPARE(text(PersonField::Name), u"髙﨑　太郎"_qs);
    QCOMPARE(m_reception.person(Role::Applicant).entry(PersonField::Name).original, u"【外字1】【外字2】　太郎"_qs);
}

void DocumentPageTest::aPictureStaysAPicture()
{
    show("menkyo-gaiji");
    QSignalSpy put(m_page.get(), &DocumentPage::picturePut);
    const QList<GaijiEntry *> entries = m_page->findChildren<GaijiEntry *>();
    const auto asPicture = [&](int entry) { return entries.at(entry)->findChild<QPushButton *>(u"asPicture"_qs); };
    for (int i = 0; i < 3; ++i)
        QTest::mouseClick(asPicture(i), Qt::LeftButton);
    QVERIFY(asPicture(0)->isChecked());
    qobject_cast<QLineEdit *>(entries.at(1)->findChild<widgets::OriginField *>()->control())->insert(u"﨑"_qs);
    QVERIFY2(!asPicture(1)->isChecked(), "a character was typed instead");
    QTest::keyClick(asPicture(2), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(entries.at(2)->character().isEmpty(), "undone");
    QTest::mouseClick(asPicture(2), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isMainActionEnabled(), 30000);
    QVERIFY(isDone());
    QVERIFY(goesOn());
    QCOMPARE(text(PersonField::Name), u"【外字1】﨑　太郎"_qs);
    QCOMPARE(m_reception.pictures(Role::Applicant).keys(), (QStringList { u"【外字1】"_qs, u"【外字3】"_qs }));
    QCOMPARE(put.size(), 1);
    m_page->open(Role::Applicant);
    QVERIFY2(isDone(), "it is known when the page is opened again");
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isMainActionEnabled(), 30000);
    QVERIFY(goesOn());
    QCOMPARE(put.size(), 1);
}

void DocumentPageTest::leavingTakesNothingOver()
{
    show("zairyu");
    type("pictureName", u"NGUYEN"_qs);
    press("pictureName", Qt::Key_Return);
    QSignalSpy left(m_page.get(), &DocumentPage::left);
    QVERIFY(m_page->goBack());
    QCOMPARE(left.size(), 1);
    QCOMPARE(text(PersonField::Name), QString());
}

void DocumentPageTest::openedAgainItKnowsWhatWasWritten()
{
    show("zairyu");
    type("pictureName", u"NGUYEN VAN MIHON"_qs);
    press("pictureName", Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!written("pictureAddress").isEmpty(), 20000);
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"confirmAddress"_qs), Qt::LeftButton);
    m_page->runMainAction();
    m_page->open(Role::Applicant);
    QCOMPARE(written("pictureName"), u"NGUYEN VAN MIHON"_qs);
    QVERIFY(isDone());
    QVERIFY2(m_page->secondActionText().isEmpty(), "nothing is left for later");
}

void DocumentPageTest::whatWasTypedBeforeIsNoConfirmation()
{
    m_reception.begin(QDateTime::currentDateTimeUtc());
    m_reception.setByHand(Role::Applicant, PersonField::Name, u"SOMEBODY ELSE"_qs);
    show("zairyu-child");
    QCOMPARE(written("pictureName"), u"SOMEBODY ELSE"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isMainActionEnabled(), 20000);
    QVERIFY(!goesOn() && !goesOn());
}

void DocumentPageTest::anotherCardIsAnotherPerson()
{
    show("zairyu-child");
    QTRY_COMPARE_WITH_TIMEOUT(written("pictureName"), u"MIHON LEO"_qs, 20000);
    for (const char *name : { "confirmName", "confirmBirthDate", "confirmAddress" })
        QTest::mouseClick(m_page->findChild<QPushButton *>(QLatin1String(name)), Qt::LeftButton);
    m_page->runMainAction();
    QCOMPARE(text(PersonField::Name), u"MIHON LEO"_qs);
    show("zairyu-moved"); // says neither name nor birth date as text
    QCOMPARE(text(PersonField::Name), QString());
    QTRY_COMPARE_WITH_TIMEOUT(written("pictureName"), u"MIHON ANA"_qs, 20000);
    QVERIFY(!isDone());
}

void DocumentPageTest::aChoiceIsTakenBack()
{
    show("menkyo-gaiji");
    GaijiEntry *entry = m_page->findChildren<GaijiEntry *>().first();
    const auto candidates = [entry] { return entry->findChildren<QPushButton *>(u"candidate"_qs); };
    QTRY_VERIFY_WITH_TIMEOUT(candidates().size() > 1, 30000);
    QPushButton *first = candidates().at(0);
    QPushButton *second = candidates().at(1);
    QTest::mouseClick(first, Qt::LeftButton);
    QTest::mouseClick(first, Qt::LeftButton);
    QCOMPARE(entry->character(), QString());
    QVERIFY(!first->isChecked());
    QTest::mouseClick(first, Qt::LeftButton);
    QTest::mouseClick(second, Qt::LeftButton);
    QCOMPARE(entry->character(), second->text());
    QTest::keyClick(second, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(entry->character(), first->text());
    QVERIFY(first->isChecked() && !second->isChecked());
    auto *edit = qobject_cast<QLineEdit *>(entry->findChild<widgets::OriginField *>()->control());
    edit->insert(u"高"_qs);
    QCOMPARE(entry->character(), u"高"_qs);
    for (const QString &before : { QString(), first->text() }) {
        QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(entry->character(), before);
    }
}

void DocumentPageTest::candidatesFlow()
{
    show("menkyo-gaiji");
    m_page->resize(760, 600);
    GaijiEntry *entry = m_page->findChildren<GaijiEntry *>().first();
    const auto candidates = [entry] { return entry->findChildren<QPushButton *>(u"candidate"_qs); };
    QTRY_COMPARE_WITH_TIMEOUT(candidates().size(), 8, 30000);
    const auto areInside = [&] {
        const QList<QPushButton *> all = candidates();
        return std::all_of(all.begin(), all.end(),
            [entry](const QPushButton *button) { return entry->rect().contains(button->geometry()); });
    };
    QTRY_VERIFY(candidates().last()->y() > candidates().first()->y());
    QVERIFY(areInside());
}

void DocumentPageTest::charactersCanBeChosenAnew()
{
    show("menkyo-gaiji");
    const auto type = [this](int entry, const QString &character) {
        auto *other = m_page->findChildren<GaijiEntry *>().at(entry)->findChild<widgets::OriginField *>();
        auto *edit = qobject_cast<QLineEdit *>(other->control());
        edit->selectAll();
        edit->insert(character);
    };
    type(0, u"高"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isMainActionEnabled(), 30000);
    QVERIFY2(!goesOn(), "two are not chosen");
    QVERIFY2(
        openItems().contains(u"【外字2】"_qs) && !openItems().contains(u"【外字1】"_qs), qUtf8Printable(openItems()));
    QVERIFY(goesOn());
    QCOMPARE(text(PersonField::Name), u"高【外字2】　太郎"_qs);
    m_page->open(Role::Applicant);
    type(0, u"髙"_qs);
    type(1, u"﨑"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isMainActionEnabled(), 30000);
    QVERIFY(!goesOn() && goesOn());
    QCOMPARE(text(PersonField::Name), u"髙﨑　太郎"_qs);
    // The same person's card says the name in full: it is not somebody else's.
    auto card = test::readShipped("mihon");
    QVERIFY(card);
    card->name = u"髙﨑　太郎"_qs;
    card->birthDate = u"19850403"_qs;
    QVERIFY(!m_reception.isSomebodyElse(Role::Applicant, *card));
    card->birthDate = u"19850404"_qs;
    QVERIFY(m_reception.isSomebodyElse(Role::Applicant, *card));
}

void DocumentPageTest::anUnreadableAddressIsOnTheBack()
{
    auto document = test::readShipped("zairyu-moved");
    QVERIFY(document && document->residence && !document->residence->addresses.isEmpty());
    document->address.reset();
    document->residence->addresses.first().address.reset();
    m_reception.takeDocument(*document, Role::Applicant, QDateTime::currentDateTimeUtc());
    m_page->open(Role::Applicant);
    QTRY_VERIFY_WITH_TIMEOUT(!written("pictureName").isEmpty(), 20000);
    QCOMPARE(written("pictureAddress"), QString());
}

void DocumentPageTest::saysWhetherTheDocumentIsGenuine_data()
{
    QTest::addColumn<cards::Genuineness>("genuine");
    QTest::addColumn<QString>("word");
    QTest::newRow("genuine") << cards::Genuineness::Yes << u"Genuine:"_qs;
    QTest::newRow("not checked") << cards::Genuineness::Unchecked << u"could not be checked:"_qs;
    QTest::newRow("forged") << cards::Genuineness::No << u"Not genuine:"_qs;
}

void DocumentPageTest::saysWhetherTheDocumentIsGenuine()
{
    QFETCH(cards::Genuineness, genuine);
    QFETCH(QString, word);
    auto document = test::readShipped("zairyu");
    QVERIFY(document);
    document->genuine = genuine;
    m_reception.takeDocument(*document, Role::Applicant, QDateTime::currentDateTimeUtc());
    m_page->open(Role::Applicant);
    const auto *notice = m_page->findChild<widgets::Notice *>(u"genuineNotice"_qs);
    QVERIFY2(notice->text().contains(word), qUtf8Printable(notice->text()));
}

void DocumentPageTest::showsTheDocumentsOfAll()
{
    show("mihon");
    QCOMPARE(m_page->secondActionText(), QString());
    const auto agent = test::readShipped("menkyo");
    QVERIFY(agent);
    m_reception.takeDocument(*agent, Role::Agent, QDateTime::currentDateTimeUtc());
    const auto shows = [this](const QString &name) {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(
            labels.begin(), labels.end(), [&name](const QLabel *label) { return label->text() == name; });
    };
    QVERIFY(shows(u"見本　花子"_qs));
    m_page->runSecondAction();
    QVERIFY(shows(*agent->name) && !shows(u"見本　花子"_qs));
    m_page->runSecondAction();
    QVERIFY(shows(u"見本　花子"_qs));
}

void DocumentPageTest::endOfReceptionDropsEverything()
{
    show("zairyu");
    QVERIFY(m_page->findChild<PictureLabel *>(u"documentPhoto"_qs)->hasPicture());
    m_reception.end();
    QVERIFY(!m_page->findChild<PictureLabel *>(u"documentPhoto"_qs)->hasPicture());
    QCOMPARE(m_page->findChildren<PictureEntry *>().size(), 0);
}

} // namespace madoguchi::identity

QTEST_MAIN(madoguchi::identity::DocumentPageTest)
#include "DocumentPageTest.moc"
