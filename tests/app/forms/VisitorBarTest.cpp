#include "tests/app/forms/OpenFormsTab.h"
#include "widgets/Notice.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::forms;

/// What the clerk sees of the second display while a form is filled in.
class VisitorBarTest : public QObject, private OpenFormsTab {
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setDoubleClickInterval(0); } // nobody presses twice by mistake here
    void init() { begin(); }
    void cleanup() { end(); }

    void aCounterWithoutADisplayHasNothingOfIt()
    {
        fillReady();
        QVERIFY(!m_tab->findChild<QWidget *>(QStringLiteral("visitorBar"))->isVisible());
    }

    void aMissingDisplayIsSaidInWords()
    {
        desk().setDisplay(VisitorDisplay::Missing, true);
        fillReady();
        QVERIFY(!button(QStringLiteral("askVisitor"))->isVisible());
        QVERIFY(!button(QStringLiteral("askToSign"))->isVisible());
        QVERIFY(label(QStringLiteral("visitorWords")).contains(QStringLiteral("not connected")));
    }

    void theClerkAsksAndIsToldWhatTheVisitorSays()
    {
        desk().setDisplay(VisitorDisplay::Ready, false);
        fillReady();
        QVERIFY(words().isEmpty());
        QVERIFY(!button(QStringLiteral("askToSign"))->isVisible()); // the city does not take it
        button(QStringLiteral("askVisitor"))->click();
        QCOMPARE(desk().answer(), VisitorAnswer::Asked);
        QVERIFY(!words().isEmpty());
        desk().confirm();
        QVERIFY2(words().contains(desk().confirmedAt().toString(QStringLiteral("HH:mm"))), qPrintable(words()));
        type(QStringLiteral("purpose"), QStringLiteral("と年金"));
        QCOMPARE(desk().answer(), VisitorAnswer::Changed);
        QVERIFY(words().contains(QStringLiteral("again")));
        m_tab->runMainAction(); // not every form needs it
        QTRY_COMPARE(m_tab->step(), Step::Done);
    }

    void whatTheVisitorMarksIsPointedAt()
    {
        desk().setDisplay(VisitorDisplay::Ready, false);
        fillReady();
        desk().ask();
        desk().mark(QStringLiteral("applicant.name"));
        QVERIFY(words().contains(QStringLiteral("Name")));
        QVERIFY(field(QStringLiteral("applicant.name"))->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!field(QStringLiteral("applicant.name"))->error().isEmpty());
        QVERIFY(field(QStringLiteral("purpose"))->error().isEmpty());
        const auto *notice = m_tab->findChild<widgets::Notice *>(QStringLiteral("formNotice"));
        QVERIFY(notice->text().contains(QStringLiteral("not right")));
        desk().mark(QStringLiteral("applicant.name"));
        QVERIFY(field(QStringLiteral("applicant.name"))->error().isEmpty());
        QVERIFY(!notice->text().contains(QStringLiteral("not right")));
    }

    void whatWasSignedBeforeAChangeTakesASecondPress()
    {
        desk().setDisplay(VisitorDisplay::Ready, true);
        fillReady();
        button(QStringLiteral("askToSign"))->click();
        QVERIFY(desk().isSigning());
        button(QStringLiteral("askToSign"))->click(); // after all not
        QVERIFY(!desk().isSigning());
        desk().askToSign();
        desk().sign({ QPolygonF({ { 0.1, 0.1 }, { 0.9, 0.9 } }) });
        QVERIFY(words().contains(QStringLiteral("Signed")));
        type(QStringLiteral("purpose"), QStringLiteral("と年金"));
        QVERIFY(words().contains(QStringLiteral("before the last change")));
        QVERIFY(button(QStringLiteral("askToSign"))->text().contains(QStringLiteral("again")));
        m_tab->runMainAction();
        QCOMPARE(m_tab->step(), Step::Fill);
        m_tab->runMainAction();
        QTRY_COMPARE(m_tab->step(), Step::Done);
    }

private:
    VisitorDesk &desk() { return m_tab->visitor(); }
    QString words() { return label(QStringLiteral("visitorWords")); }
};

QTEST_MAIN(VisitorBarTest)
#include "VisitorBarTest.moc"
