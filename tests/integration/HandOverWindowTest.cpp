#include "app/forms/FormsTab.h"
#include "app/handover/HandOverPage.h"
#include "tests/integration/CounterWindow.h"
#include "widgets/Notice.h"
#include "widgets/SearchList.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QTest>

using namespace madoguchi;
using clerk::Step;

/// Finished forms that go to the city's system, as a clerk does it.
class HandOverWindowTest : public QObject, private CounterWindow {
    Q_OBJECT

private slots:
    void init()
    {
        m_import = std::make_unique<QTemporaryDir>();
        QFile sample(QStringLiteral(SOURCE_DIR "/installer/handover.toml"));
        QVERIFY(sample.open(QIODevice::ReadOnly));
        m_handOverMapping = m_import->filePath(QStringLiteral("handover.toml"));
        QFile mapping(m_handOverMapping);
        QVERIFY(mapping.open(QIODevice::WriteOnly));
        QVERIFY(QDir(m_import->path()).mkpath(QStringLiteral("import")));
        mapping.write(sample.readAll().replace("/srv/madoguchi/import", m_import->path().toUtf8() + "/import"));
        mapping.close();
        begin();
    }

    void cleanup() { end(); }

    void aFormGoesAsAFileAndAsCodes()
    {
        toHandOver(QStringLiteral("takasaki")); // 髙﨑　𠮷之助: a character that the file cannot hold
        screenshot("handover-missing-character");
        QVERIFY(page()->mainActionText().contains(QStringLiteral("〓")));
        QTest::keyClick(&window(), Qt::Key_F9);
        QVERIFY(!showsName());
        screenshot("handover-names-hidden");
        QTest::keyClick(&window(), Qt::Key_F12); // nobody sees what would be done
        QVERIFY(files().isEmpty());
        QTest::keyClick(&window(), Qt::Key_F9);
        QVERIFY(showsName());
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), 1, PatienceMs);
        QTRY_VERIFY(notice().contains(files().first())); // before, it names the characters
        screenshot("handover-written");
        QFile file(m_import->filePath(QStringLiteral("import/")) + files().first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("\xFB\xFC\xFA\xB1\x81\x40\x81\xAC"), text.toHex()); // 髙﨑　〓
        QVERIFY(text.endsWith("\r\n"));
        choose("qr");
        screenshot("handover-qr-ready");
        QTest::keyClick(&window(), Qt::Key_F12);
        screenshot("handover-qr");
        QTest::keyClick(&window(), Qt::Key_Escape);
        QVERIFY(!page()->isVisible());
        QCOMPARE(window().findChild<forms::FormsTab *>()->step(), forms::Step::Done);
        QCOMPARE(window().size(), QSize(1366, 768)); // no page asked for more than a small screen has
        endReception();
        QVERIFY(!page()->isVisible() && !showsName());
        const QByteArray log = auditLog();
        QVERIFY2(log.contains("handed-over") && log.contains("juminhyo") && log.contains("hanako"), log);
        QVERIFY(!log.contains(QStringLiteral("髙﨑").toUtf8()));
    }

    void lockingClosesThePage()
    {
        toHandOver(QStringLiteral("mihon"));
        choose("typing");
        screenshot("handover-typing");
        QTest::keyClick(&window(), Qt::Key_F8);
        QCOMPARE(m_program->signedIn().presence(), staff::Presence::Locked);
        QVERIFY(!page()->isVisible());
        const auto labels = page()->findChildren<QLabel *>();
        QVERIFY(std::none_of(labels.begin(), labels.end(),
            [](const QLabel *label) { return label->text().contains(QStringLiteral("見本")); }));
        QTest::keyClicks(focus(), QLatin1String(Password));
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->signedIn().isPresent(), PatienceMs);
        window().findChild<QAbstractButton *>(QStringLiteral("handOver"))->click();
        QVERIFY(page()->isVisible());
    }

private:
    void toHandOver(const QString &resident)
    {
        readCard(resident);
        auto *list = window().findChild<widgets::SearchList *>(QStringLiteral("formList"));
        QTRY_VERIFY_WITH_TIMEOUT(list && list->visibleIds().size() >= 4, PatienceMs);
        list->setCurrentId(QStringLiteral("juminhyo"));
        QTest::keyClick(focus(), Qt::Key_Return);
        QTest::keyClick(focus(), Qt::Key_Space); // which certificate
        QTRY_VERIFY(mainAction()->isEnabled());
        auto *tab = window().findChild<forms::FormsTab *>();
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(tab->step(), forms::Step::Done, PatienceMs);
        screenshot("handover-offered");
        auto *button = window().findChild<QAbstractButton *>(QStringLiteral("handOver"));
        QVERIFY(button->isVisible());
        button->click();
        QVERIFY(page()->isVisible());
    }

    void endReception()
    {
        QTest::keyClick(&window(), Qt::Key_F10);
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->reception().isOpen(), PatienceMs);
    }

    void choose(const char *way) { page()->findChild<QAbstractButton *>(QLatin1String(way))->click(); }

    [[nodiscard]] handover::HandOverPage *page() { return window().findChild<handover::HandOverPage *>(); }
    [[nodiscard]] QString notice()
    {
        return page()->findChild<widgets::Notice *>(QStringLiteral("handOverNotice"))->text();
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_import->filePath(QStringLiteral("import"))).entryList(QDir::Files);
    }

    /// Enabled and seen: the cover lies over what is disabled.
    [[nodiscard]] bool showsName()
    {
        const auto labels = page()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->isEnabled() && label->text().contains(QStringLiteral("髙﨑"));
        });
    }

    std::unique_ptr<QTemporaryDir> m_import;
};

int main(int argc, char *argv[])
{
    HandOverWindowTest test;
    return runWithWindow(argc, argv, test);
}

#include "HandOverWindowTest.moc"
