#include "app/clerk/SettingsTab.h"

#include "tests/app/forms/ScriptedPrinters.h"
#include "widgets/ChoiceField.h"
#include "widgets/CountField.h"
#include "widgets/Notice.h"
#include "widgets/OriginField.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::clerk;
using namespace madoguchi::widgets;

class SettingsTabTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_queue = std::make_unique<printers::PrintQueue>(
            std::make_unique<forms::ScriptedPrinters>(std::make_shared<forms::PrinterScript>()));
        m_queue->watch();
        QTRY_VERIFY(!m_queue->printers().isEmpty());
        m_may = true;
    }

    void cleanup()
    {
        m_tab.reset();
        m_queue.reset();
    }

    void theFileIsShown()
    {
        open("[office]\nmunicipality = \"架空市\"\n[store]\nhold_days = 3\n[printers]\nprinter = \"gone\"\n"
             "[interface]\nlanguage = \"en\"\nscale = 1.1\n");
        QCOMPARE(field<OriginField>("office.municipality")->text(), QStringLiteral("架空市"));
        QCOMPARE(field<CountField>("store.hold_days")->count(), 3);
        QCOMPARE(field<CountField>("accounts.lock_minutes")->count(), 10);
        QCOMPARE(field<ChoiceField>("interface.language")->chosen(), QStringList { QStringLiteral("en") });
        QCOMPARE(field<ChoiceField>("interface.scale")->chosen(), QStringList { QStringLiteral("1.1") });
        QVERIFY2(field<ChoiceField>("printers.printer")->chosen() == QStringList { QStringLiteral("gone") },
            "a printer that is not there just now stays set");
        QVERIFY(buttonOf("printers.printer", m_queue->printers().first().name));
        QTRY_VERIFY(buttonOf("readers.reader", QStringLiteral("Reader 2")));
        QVERIFY(!m_tab->isChanged());
        QVERIFY(!m_tab->isMainActionEnabled());
    }

    void whatIsChangedIsSavedWhereItStands()
    {
        open("# ours\n[office]\ncounter = \"x\" # here\n");
        QSignalSpy saved(m_tab.get(), &SettingsTab::saved);
        type("office.counter", QStringLiteral("市民課2番"));
        press("interface.scale", QStringLiteral("150 %"));
        QTRY_VERIFY(buttonOf("readers.reader", QStringLiteral("Reader 2")));
        press("readers.reader", QStringLiteral("Reader 2"));
        QVERIFY(m_tab->isMainActionEnabled());
        m_tab->runMainAction();
        QCOMPARE(read(),
            QByteArray("# ours\n[office]\ncounter = \"市民課2番\" # here\n\n[readers]\nreader = \"Reader 2\"\n\n"
                       "[interface]\nscale = 1.5\n"));
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.first().first().toStringList(),
            (QStringList { QStringLiteral("office.counter"), QStringLiteral("readers.reader"),
                QStringLiteral("interface.scale") }));
        QVERIFY2(notice().contains(QStringLiteral("next start")), "that a restart is needed is told");
        QVERIFY(!m_tab->isChanged());
    }

    void aLockedSettingIsTextBesideALock()
    {
        open("[office]\nmunicipality = \"架空市\"\n[locked]\nkeys = [\"office.municipality\", \"interface.scale\", "
             "\"printers.printer\"]\n");
        for (const char *name : { "office.municipality", "interface.scale", "printers.printer" }) {
            const SettingRow *locked = row(name);
            QVERIFY(locked->isLocked());
            QVERIFY(!locked->field().isVisible());
            QVERIFY(locked->findChild<QLabel *>(QStringLiteral("lockSign"))->isVisible());
            QVERIFY(!locked->findChild<QLabel *>(QStringLiteral("lockedValue"))->text().isEmpty());
        }
        QCOMPARE(row("office.municipality")->findChild<QLabel *>(QStringLiteral("lockedValue"))->text(),
            QStringLiteral("架空市"));
        QVERIFY(!row("office.counter")->isLocked());
        QVERIFY(row("office.counter")->field().isVisible());
        m_tab->takeFocus();
        QVERIFY2(field<OriginField>("office.mayor_title")->control()->hasFocus(), "the first that can be changed");
    }

    void whatSomeoneElseSavedIsNotOverwritten()
    {
        open("[office]\ncounter = \"x\"\n");
        type("office.counter", QStringLiteral("mine"));
        write("[office]\ncounter = \"theirs\"\n");
        m_tab->runMainAction();
        QCOMPARE(read(), QByteArray("[office]\ncounter = \"theirs\"\n"));
        QVERIFY(notice().contains(QStringLiteral("[office] counter")));
        QVERIFY2(field<OriginField>("office.counter")->text() == QLatin1String("mine"), "nothing typed is lost");
        m_tab->load();
        QCOMPARE(field<OriginField>("office.counter")->text(), QStringLiteral("theirs"));
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        open("[office]\n");
        type("office.counter", QStringLiteral("mine"));
        write("[office\n");
        m_tab->runMainAction();
        QVERIFY(!notice().isEmpty());
        QCOMPARE(read(), QByteArray("[office\n"));
    }

    void theChangesCanBeDropped()
    {
        open("[office]\ncounter = \"x\"\n");
        QVERIFY(m_tab->secondActionText().isEmpty());
        type("office.counter", QStringLiteral("y"));
        QVERIFY(!m_tab->secondActionText().isEmpty());
        m_tab->runSecondAction();
        QCOMPARE(field<OriginField>("office.counter")->text(), QStringLiteral("x"));
        QVERIFY(!m_tab->isChanged());
    }

    void whatWasChangedStaysWhileAnotherTabIsShown()
    {
        open("[office]\ncounter = \"x\"\n");
        type("office.counter", QStringLiteral("y"));
        m_tab->takeFocus();
        QCOMPARE(field<OriginField>("office.counter")->text(), QStringLiteral("y"));
    }

    void nobodySavesWithoutTheRight()
    {
        open("[office]\ncounter = \"x\"\n");
        type("office.counter", QStringLiteral("y"));
        m_may = false;
        QVERIFY(!m_tab->isMainActionEnabled());
        m_tab->runMainAction();
        QCOMPARE(read(), QByteArray("[office]\ncounter = \"x\"\n"));
    }

    void everyControlHasAName()
    {
        open("[locked]\nkeys = [\"office.counter\"]\n");
        for (const QWidget *control : m_tab->findChildren<QWidget *>()) {
            if (control->focusPolicy() == Qt::NoFocus || !control->isVisible())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(control);
            QVERIFY2(!control->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                control->metaObject()->className());
        }
    }

private:
    void open(const QByteArray &toml)
    {
        write(toml);
        m_tab = std::make_unique<SettingsTab>(
            path(), *m_queue,
            [] {
                return QStringList { QStringLiteral("Reader 1"), QStringLiteral("Reader 2") };
            },
            [this] { return m_may; });
        m_tab->resize(1226, 640);
        m_tab->show();
        m_tab->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_tab.get()));
        m_tab->takeFocus();
    }

    [[nodiscard]] SettingRow *row(const char *name) const
    {
        return m_tab->findChild<SettingRow *>(QLatin1String(name));
    }

    template <typename Kind>
    [[nodiscard]] Kind *field(const char *name) const
    {
        return qobject_cast<Kind *>(&row(name)->field());
    }

    void type(const char *name, const QString &text)
    {
        auto *edit = qobject_cast<QLineEdit *>(field<OriginField>(name)->control());
        edit->selectAll();
        QInputMethodEvent committed;
        committed.setCommitString(text);
        QApplication::sendEvent(edit, &committed);
    }

    [[nodiscard]] QAbstractButton *buttonOf(const char *name, const QString &text) const
    {
        for (QAbstractButton *button : row(name)->field().findChildren<QAbstractButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    void press(const char *name, const QString &text)
    {
        QAbstractButton *button = buttonOf(name, text);
        QVERIFY2(button, qPrintable(text));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    [[nodiscard]] QString notice() const
    {
        return m_tab->findChild<Notice *>(QStringLiteral("settingsNotice"))->text();
    }

    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("madoguchi.toml")); }

    void write(const QByteArray &toml) const
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(toml);
    }

    [[nodiscard]] QByteArray read() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<printers::PrintQueue> m_queue;
    std::unique_ptr<SettingsTab> m_tab;
    bool m_may = true;
};

QTEST_MAIN(SettingsTabTest)
#include "SettingsTabTest.moc"
