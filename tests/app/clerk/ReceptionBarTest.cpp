#include "app/clerk/ReceptionBar.h"

#include "app/clerk/ElidedLabel.h"
#include "widgets/theme/Theme.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::clerk;

/// What stands above the work: whose reception it is, or which counter this is.
class ReceptionBarTest : public QObject {
    Q_OBJECT

private slots:
    void onlyAPersonsNameIsSetAsNamesAre()
    {
        reception::Reception reception;
        ReceptionBar bar(reception, QStringLiteral("市民課1番"));
        const auto *words = bar.findChild<ElidedLabel *>();
        const QStringList interface = theme::font().families();
        QCOMPARE(words->text(), QStringLiteral("市民課1番"));
        QCOMPARE(words->font().families(), interface);
        reception.begin(QDateTime::currentDateTimeUtc());
        QCOMPARE(words->font().families(), interface); // no name is known yet
        reception.setByHand(reception::Role::Applicant, reception::PersonField::Name, QStringLiteral("髙橋　𠮷子"));
        QVERIFY(words->text().contains(QStringLiteral("髙橋　𠮷子")));
        QCOMPARE(words->font().families(), theme::nameFont().families());
        bar.setBlank(true);
        QCOMPARE(words->text(), QStringLiteral("市民課1番"));
        QCOMPARE(words->font().families(), interface);
        bar.setBlank(false);
        reception.end();
        QCOMPARE(words->font().families(), interface);
    }
};

QTEST_MAIN(ReceptionBarTest)
#include "ReceptionBarTest.moc"
