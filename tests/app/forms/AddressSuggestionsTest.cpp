#include "tests/app/forms/OpenFormsTab.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::forms;

/// Addresses that are typed, with IT's file of postal codes.
class AddressSuggestionsTest : public QObject, private OpenFormsTab {
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        fill({ QStringLiteral("a-jumin") });
        m_tab->findChild<QWidget *>(QStringLiteral("sameAsApplicant"))->findChild<QAbstractButton *>()->click();
        QTRY_VERIFY(field(Key));
    }
    void cleanup() { end(); }

    void aPostalCodeStandsForItsPlace()
    {
        QCOMPARE(offered(u"999-0001"_qs), QStringList { u"架空県見本市西十二番町　〒999-0001"_qs });
        QTest::keyClick(popup(), Qt::Key_Return);
        QCOMPARE(text(Key), u"架空県見本市西十二番町"_qs);
        QVERIFY(!popup());
        QTest::keyClick(control(Key), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(Key), u"999-0001"_qs);
    }

    void anAddressIsGoneOnWith()
    {
        QCOMPARE(offered(u"架空県見本市霧"_qs).size(), 2);
        QVERIFY2(!popup()->currentIndex().isValid(), "Enter must not replace what was typed");
        QTest::keyClick(popup(), Qt::Key_Down);
        QTest::keyClick(popup(), Qt::Key_Down);
        QTest::keyClick(popup(), Qt::Key_Return);
        QCOMPARE(text(Key), u"架空県見本市霧ケ丘北"_qs);
    }

    void escLeavesWhatWasTyped()
    {
        QCOMPARE(offered(u"架空県見本市霧"_qs).size(), 2);
        QTest::keyClick(popup(), Qt::Key_Escape);
        QTRY_VERIFY(!popup());
        QCOMPARE(text(Key), u"架空県見本市霧"_qs);
        QCOMPARE(m_tab->step(), Step::Fill);
    }

    void typingGoesOnBehindTheList()
    {
        QCOMPARE(offered(u"架空県見本市霧"_qs).size(), 2);
        QTest::keyClicks(popup(), QStringLiteral("x"));
        QCOMPARE(text(Key), u"架空県見本市霧x"_qs);
        QTRY_VERIFY(!popup());
    }

    void whatTheTableDoesNotKnowIsTypedAsBefore()
    {
        QVERIFY(!offered(u"999-0001"_qs).isEmpty());
        QTest::keyClick(popup(), Qt::Key_Escape);
        qobject_cast<QLineEdit *>(control(Key))->clear();
        type(Key, u"見知らぬ町1-2"_qs);
        QVERIFY(!popup());
        QCOMPARE(text(Key), u"見知らぬ町1-2"_qs);
    }

private:
    [[nodiscard]] static QAbstractItemView *popup()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == QLatin1String("suggestions") && widget->isVisible())
                return qobject_cast<QAbstractItemView *>(widget);
        }
        return nullptr;
    }

    /// The table is read in the background: typed anew until it is there.
    [[nodiscard]] QStringList offered(const QString &typed)
    {
        const auto isOffered = [&] {
            if (popup())
                return true;
            qobject_cast<QLineEdit *>(control(Key))->clear();
            type(Key, typed);
            return popup() != nullptr;
        };
        if (!QTest::qWaitFor(isOffered))
            return {};
        QStringList rows;
        for (int row = 0; row < popup()->model()->rowCount(); ++row)
            rows << popup()->model()->index(row, 0).data().toString();
        return rows;
    }

    const QString Key = QStringLiteral("subject.address");
};

QTEST_MAIN(AddressSuggestionsTest)
#include "AddressSuggestionsTest.moc"
