#include "app/forms/KanaSuggestions.h"

#include "tests/app/forms/OpenFormsTab.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::forms;
using reception::PersonField;
using reception::Role;

namespace {

const PersonPart Somebody { Role::Applicant, -1, PersonField::NameKana };

QString first(const KanaSuggestions &kana, const QString &typed, const QString &name)
{
    const auto found = kana.found(Somebody, typed, name);
    return found.suggestions.isEmpty() ? QString() : found.suggestions.first().text;
}

} // namespace

/// The reading of a name, as it was typed.
class KanaSuggestionsTest : public QObject, private OpenFormsTab {
    Q_OBJECT

private slots:
    void theReadingFollowsTheName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reading");
        QTest::newRow("both names") << QStringLiteral("架空　太郎") << QStringLiteral("カクウ　タロウ");
        QTest::newRow("without a space") << QStringLiteral("架空太郎") << QStringLiteral("カクウタロウ");
        QTest::newRow("the longer piece") << QStringLiteral("太郎丸") << QStringLiteral("タロウマル");
        QTest::newRow("one that nobody typed") << QStringLiteral("架空　次郎") << QString();
        QTest::newRow("nothing yet") << QString() << QString();
    }

    void theReadingFollowsTheName()
    {
        QFETCH(QString, name);
        KanaSuggestions kana;
        kana.heard(Somebody, QStringLiteral("架空"), QStringLiteral("かくう"));
        kana.heard(Somebody, QStringLiteral("　"), QStringLiteral("　"));
        kana.heard(Somebody, QStringLiteral("太郎"), QStringLiteral("ふとろう"));
        kana.heard(Somebody, QStringLiteral("太郎"), QStringLiteral("たろう")); // typed again
        kana.heard(Somebody, QStringLiteral("太郎丸"), QStringLiteral("たろうまる"));
        QTEST(first(kana, {}, name), "reading");
        QVERIFY(kana.found({ Role::Subject, -1, PersonField::NameKana }, {}, name).suggestions.isEmpty());
        kana.wipe();
        QCOMPARE(first(kana, {}, name), QString());
    }

    void whatIsTypedIsOfferedInKatakana()
    {
        const KanaSuggestions kana;
        QCOMPARE(first(kana, QStringLiteral("やまだ"), {}), QStringLiteral("ヤマダ"));
        QCOMPARE(first(kana, QStringLiteral("yamada"), {}), QStringLiteral("ヤマダ"));
        QCOMPARE(first(kana, QStringLiteral("ヤマダ"), {}), QString());
    }

    void anInputMethodTellsTheReading()
    {
        begin();
        fill({ QStringLiteral("a-jumin") });
        auto *name = qobject_cast<QLineEdit *>(control(QStringLiteral("applicant.name")));
        m_reception->setByHand(Role::Applicant, PersonField::Name, {});
        QTRY_COMPARE(name->text(), QString());
        for (const QString &preedit :
            { QStringLiteral("か"), QStringLiteral("かk"), QStringLiteral("かくう"), QStringLiteral("架空") }) {
            QInputMethodEvent typing(preedit, {});
            QApplication::sendEvent(name, &typing);
        }
        QInputMethodEvent done;
        done.setCommitString(QStringLiteral("架空"));
        QApplication::sendEvent(name, &done);
        QCOMPARE(name->text(), QStringLiteral("架空"));
        control(QStringLiteral("applicant.nameKana"))->setFocus();
        const auto popup = []() -> QAbstractItemView * {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (widget->objectName() == QLatin1String("suggestions") && widget->isVisible())
                    return qobject_cast<QAbstractItemView *>(widget);
            }
            return nullptr;
        };
        QTRY_VERIFY(popup());
        QTest::keyClick(popup(), Qt::Key_Down);
        QTest::keyClick(popup(), Qt::Key_Return);
        QCOMPARE(text(QStringLiteral("applicant.nameKana")), QStringLiteral("カクウ"));
        end();
    }
};

QTEST_MAIN(KanaSuggestionsTest)
#include "KanaSuggestionsTest.moc"
