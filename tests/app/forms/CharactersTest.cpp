#include "app/forms/CharacterPanel.h"
#include "app/forms/CharacterTile.h"
#include "tests/app/forms/OpenFormsTab.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::forms;
using reception::PersonField;
using reception::Role;

namespace {
const QString NameKey = QStringLiteral("applicant.name");
const QString Purpose = QStringLiteral("purpose");
}

/// Characters that cannot be printed, and those that somebody replaces by another writing.
class CharactersTest : public QObject, private OpenFormsTab {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, 1.0); }

    void init()
    {
        begin();
        fill({ QStringLiteral("a-jumin") });
        QTRY_VERIFY(button(NameKey, "replaceCharacter")->isVisible()); // the tables are there
    }
    void cleanup() { end(); }

    void whatIsWrongStandsBelowTheEntry_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("substitutes");
        QTest::newRow("no font") << u"山\uE123"_qs << u"U+E123"_qs << u"No font has it"_qs << QStringList();
        QTest::newRow("another font") << u"김"_qs << u"U+AE40"_qs << u"would stand in"_qs << QStringList();
        QTest::newRow("a form that the font does not have")
            << u"邉\U000E01EF"_qs << u"U+9089\nU+E01EF"_qs << u"the usual one"_qs
            << QStringList { u"邉"_qs, u"辺"_qs, u"邊"_qs };
        QTest::newRow("the city's picture") << u"\uE000山"_qs << u"U+E000"_qs << u"city's picture"_qs << QStringList();
    }

    void whatIsWrongStandsBelowTheEntry()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QFETCH(QString, words);
        QFETCH(QStringList, substitutes);
        QVERIFY(panel(Purpose)->isHidden());
        type(Purpose, typed);
        QTRY_VERIFY(!panel(Purpose)->isHidden());
        QTRY_VERIFY2(isInSight(Purpose), "it can be read without scrolling");
        QVERIFY2(labels(Purpose).join(u' ').contains(words), qPrintable(labels(Purpose).join(u' ')));
        QVERIFY2(labels(Purpose).contains(code), qPrintable(labels(Purpose).join(u' ')));
        QCOMPARE(offered(Purpose), substitutes);
        takePicture(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(text(Purpose), typed); // nothing is replaced by itself
        overtype(Purpose, u"山"_qs);
        QTRY_VERIFY(panel(Purpose)->isHidden());
    }

    void aWritingIsChosen()
    {
        QSignalSpy replaced(m_tab.get(), &FormsTab::characterReplaced);
        QVERIFY(panel(NameKey)->isHidden());
        QTest::mouseClick(button(NameKey, "replaceCharacter"), Qt::LeftButton);
        QTRY_COMPARE(offered(NameKey), (QStringList { u"高"_qs, u"吉"_qs }));
        QTRY_VERIFY(isInSight(NameKey));
        takePicture(u"choosing"_qs);
        substitute(NameKey, u"高"_qs)->setFocus();
        QTest::keyClick(substitute(NameKey, u"高"_qs), Qt::Key_Return);
        QCOMPARE(text(NameKey), u"高橋　𠮷子"_qs);
        const reception::Entry &entry = m_reception->person(Role::Applicant).entry(PersonField::Name);
        QCOMPARE(entry.value, u"高橋　𠮷子"_qs);
        QCOMPARE(entry.original, Name);
        QCOMPARE(entry.origin, reception::Origin::Changed);
        QVERIFY2(labels(NameKey).join(u' ').contains(u"髙→高"_qs), "it stays in sight");
        QVERIFY(panel(NameKey)->isHidden());
        QVERIFY(field(NameKey)->control()->hasFocus());
        takePicture(u"chosen"_qs);
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(replaced.first().at(0).toString(), u"a-jumin"_qs);
        QCOMPARE(documents::toWord(replaced.first().at(1).value<documents::SubstituteKind>()), u"unification"_qs);
    }

    void aChoiceIsUndone()
    {
        QTest::mouseClick(button(NameKey, "replaceCharacter"), Qt::LeftButton);
        QTest::mouseClick(substitute(NameKey, u"吉"_qs), Qt::LeftButton);
        QCOMPARE(text(NameKey), u"髙橋　吉子"_qs);
        QTest::keyClick(control(NameKey), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(text(NameKey), Name);
        QVERIFY(!labels(NameKey).join(u' ').contains(u"→"_qs));
        QTest::keyClick(control(NameKey), Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE(text(NameKey), u"髙橋　吉子"_qs);
    }

    void theButtonIsThereForWhatCanBeReplaced()
    {
        type(Purpose, u"車の登録"_qs);
        QVERIFY(button(Purpose, "replaceCharacter")->isHidden());
        overtype(Purpose, u"𠮷田"_qs);
        QVERIFY(!button(Purpose, "replaceCharacter")->isHidden());
        QTest::mouseClick(button(Purpose, "replaceCharacter"), Qt::LeftButton);
        QCOMPARE(offered(Purpose), QStringList { u"吉"_qs });
        QTest::mouseClick(button(Purpose, "replaceCharacter"), Qt::LeftButton);
        QVERIFY2(panel(Purpose)->isHidden(), "pressed once more, it goes");
    }

    void tabReachesTheWritings()
    {
        button(NameKey, "replaceCharacter")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button(NameKey, "replaceCharacter"), Qt::Key_Space);
        QTRY_COMPARE(offered(NameKey).size(), 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget()), substitute(NameKey, u"高"_qs));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget()), substitute(NameKey, u"吉"_qs));
    }

    void everySubstituteHasAName()
    {
        QTest::mouseClick(button(NameKey, "replaceCharacter"), Qt::LeftButton);
        QVERIFY(substitute(NameKey, u"高"_qs)->accessibleName().contains(u"U+9AD8"_qs));
    }

private:
    void overtype(const QString &key, const QString &words)
    {
        qobject_cast<QLineEdit *>(control(key))->selectAll();
        type(key, words);
    }

    [[nodiscard]] CharacterPanel *panel(const QString &key) const { return field(key)->findChild<CharacterPanel *>(); }

    [[nodiscard]] QPushButton *button(const QString &key, const char *name) const
    {
        return field(key)->findChild<QPushButton *>(QLatin1String(name));
    }

    [[nodiscard]] bool isInSight(const QString &key) const
    {
        const CharacterPanel *shown = panel(key);
        return shown->height() >= shown->layout()->heightForWidth(shown->width())
            && shown->visibleRegion().boundingRect() == shown->rect();
    }

    /// Without those that are on their way out.
    [[nodiscard]] QList<QPushButton *> substitutes(const QString &key) const
    {
        QList<QPushButton *> shown = panel(key)->findChildren<QPushButton *>(u"substitute"_qs);
        shown.removeIf([](const QPushButton *one) { return !one->isVisibleTo(one->window()); });
        return shown;
    }

    [[nodiscard]] QStringList offered(const QString &key) const
    {
        QStringList texts;
        for (const QPushButton *one : substitutes(key))
            texts << one->text();
        return texts;
    }

    [[nodiscard]] QPushButton *substitute(const QString &key, const QString &text) const
    {
        for (QPushButton *one : substitutes(key)) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    [[nodiscard]] QStringList labels(const QString &key) const
    {
        QStringList texts;
        for (const QLabel *label : field(key)->findChildren<QLabel *>()) {
            if (label->isVisibleTo(label->window()))
                texts << label->text();
        }
        return texts;
    }

    void takePicture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("WINDOW_PICTURES");
        if (!folder.isEmpty())
            m_tab->grab().save(QDir(folder).filePath(QStringLiteral("characters-%1.png").arg(name)));
    }
};

QTEST_MAIN(CharactersTest)
#include "CharactersTest.moc"
