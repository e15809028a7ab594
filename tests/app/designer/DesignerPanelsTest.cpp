#include "app/designer/ProposalPanel.h"
#include "widgets/Button.h"
#include "widgets/SearchList.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::designer;
using documents::Field;

namespace {

Field at(int page, double topMm)
{
    Field field;
    field.page = page;
    field.rectMm = { 20, topMm, 40, 8 };
    field.label.ja = QStringLiteral("欄%1").arg(topMm);
    return field;
}

} // namespace

/// The panels beside the paper, without the paper.
class DesignerPanelsTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsTickedStaysTickedWhenTheProposalsChange()
    {
        ProposalPanel panel;
        const Field first = at(1, 20);
        const Field second = at(1, 40);
        const Field third = at(2, 20);
        panel.load({ first, second, third }, true);
        auto *list = panel.findChild<widgets::SearchList *>(QStringLiteral("proposals"));
        auto *take = panel.findChild<widgets::Button *>(QStringLiteral("takeProposals"));
        const QStringList ids = list->visibleIds();
        list->setCheckedIds({ ids.at(1), ids.at(2) });

        panel.load({ first, second, third }, false); // the search is over
        QVERIFY(take->isEnabled());
        panel.load({ second, third, at(2, 60) }, false); // the first became a field, another one was found
        QSignalSpy taken(&panel, &ProposalPanel::taken);
        take->click();
        QCOMPARE(taken.takeFirst().first().value<QList<int>>(), (QList<int> { 0, 1 }));

        panel.load({ third }, false); // the second became a field, too
        take->click();
        QCOMPARE(taken.takeFirst().first().value<QList<int>>(), QList<int> { 0 });
        panel.load({ second }, false);
        QVERIFY(!take->isEnabled());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    theme::apply(application, 1.0);
    DesignerPanelsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "DesignerPanelsTest.moc"
