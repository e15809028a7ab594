#include "app/forms/FormsTab.h"
#include "app/identity/GaijiEntry.h"
#include "tests/integration/CounterWindow.h"
#include "widgets/Field.h"
#include "widgets/SearchList.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace madoguchi;
using clerk::Step;
using reception::PersonField;
using reception::Role;

/// Characters that no font has or that another system does not take: what the clerk decides, and what the log keeps.
class CharacterWindowTest : public QObject, private CounterWindow {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void aWritingIsChosenAndLogged()
    {
        readCard(QStringLiteral("takasaki")); // 髙﨑　𠮷之助
        toForm();
        QTRY_VERIFY_WITH_TIMEOUT(other()->isVisible(), PatienceMs);
        other()->click();
        QTRY_COMPARE(offered(), (QStringList { u"高"_qs, u"崎"_qs, u"碕"_qs, u"吉"_qs }));
        screenshot("characters-choosing");
        substitutes().first()->click();
        QCOMPARE(m_program->reception().person(Role::Applicant).text(PersonField::Name).left(2), u"高﨑"_qs);
        screenshot("characters-chosen");
        auto *edit = qobject_cast<QLineEdit *>(name()->control());
        edit->insert(u"\uE123"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(!name()->error().isEmpty(), PatienceMs);
        screenshot("characters-no-font");
        QCOMPARE(window().size(), QSize(1366, 768)); // no page asked for more than a small screen has
        const QByteArray log = auditLog();
        QVERIFY2(log.contains("character-replaced") && log.contains("unification") && log.contains("juminhyo")
                && log.contains("hanako"),
            log);
        for (const QString &personal : { u"髙"_qs, u"高"_qs, u"崎"_qs })
            QVERIFY(!log.contains(personal.toUtf8()));
    }

    void aPictureIsPrintedAndLogged()
    {
        place(QStringLiteral("menkyo-gaiji"));
        typePin("1234");
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Compare, PatienceMs);
        const auto entries = window().findChildren<identity::GaijiEntry *>();
        for (const identity::GaijiEntry *entry : entries)
            entry->findChild<QPushButton *>(QStringLiteral("asPicture"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(mainAction()->isEnabled(), 2 * PatienceMs);
        screenshot("characters-as-picture");
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Work, PatienceMs);
        toForm();
        const auto says = [this](const QString &words) {
            const auto labels = name()->findChildren<QLabel *>();
            return std::any_of(
                labels.begin(), labels.end(), [&words](const QLabel *label) { return label->text().contains(words); });
        };
        QTRY_VERIFY(says(u"【外字1】"_qs));
        QVERIFY(name()->error().isEmpty());
        screenshot("characters-picture-on-paper");
        const QByteArray log = auditLog();
        QVERIFY2(log.contains("character-as-picture"), log);
    }

private:
    void toForm()
    {
        auto *list = window().findChild<widgets::SearchList *>(QStringLiteral("formList"));
        QTRY_VERIFY_WITH_TIMEOUT(list && list->visibleIds().size() >= 4, PatienceMs);
        list->setCurrentId(QStringLiteral("juminhyo"));
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_VERIFY(name() != nullptr);
    }

    [[nodiscard]] widgets::Field *name()
    {
        return window().findChild<widgets::Field *>(QStringLiteral("entry.applicant.name"));
    }
    [[nodiscard]] QPushButton *other() { return name()->findChild<QPushButton *>(QStringLiteral("replaceCharacter")); }
    [[nodiscard]] QList<QPushButton *> substitutes()
    {
        return name()->findChildren<QPushButton *>(QStringLiteral("substitute"));
    }
    [[nodiscard]] QStringList offered()
    {
        QStringList texts;
        for (const QPushButton *button : substitutes())
            texts << button->text();
        return texts;
    }
};

int main(int argc, char *argv[])
{
    CharacterWindowTest test;
    return runWithWindow(argc, argv, test);
}

#include "CharacterWindowTest.moc"
