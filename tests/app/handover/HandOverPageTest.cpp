#include "app/handover/HandOverPage.h"

#include "app/handover/RowText.h"
#include "app/handover/TypingStrip.h"
#include "devices/scanner/CodesInPicture.h"
#include "tests/app/handover/HandOverSamples.h"
#include "tests/app/handover/ScriptedTyping.h"
#include "widgets/CodeView.h"
#include "widgets/Notice.h"
#include "widgets/theme/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::handover;

class HandOverPageTest : public QObject {
    Q_OBJECT

private:
    Mapping mapping(const QByteArray &file = {})
    {
        Mapping made = parsed("[file]\nfolder = \"/nowhere\"\n" + file
            + "\n[qr]\nlongest = 50\n[typing]\n[[columns]]\nname = \"氏名\"\nfrom = \"applicant.name\"\n"
              "[[columns]]\nname = \"住所\"\nfrom = \"applicant.address\"\n");
        made.toFile->folder = m_folder->path();
        return made;
    }

    void open(const Mapping &mapping)
    {
        m_page->setMapping(mapping);
        m_page->open({ sampleForm() }, sampleFacts());
    }

    void choose(const char *way) { m_page->findChild<QAbstractButton *>(QLatin1String(way))->click(); }

    [[nodiscard]] QString notice()
    {
        return m_page->findChild<widgets::Notice *>(QStringLiteral("handOverNotice"))->text();
    }
    [[nodiscard]] QString strip(const char *label)
    {
        return m_page->findChild<TypingStrip *>()->findChild<QLabel *>(QLatin1String(label))->text();
    }
    [[nodiscard]] bool shows(const QString &text)
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

private slots:
    void initTestCase() { theme::apply(*qApp, 1.0); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_script = std::make_shared<typing::TypingScript>();
        m_desk = std::make_unique<typing::TypingDesk>(std::make_unique<typing::ScriptedTyping>(m_script));
        m_page = std::make_unique<HandOverPage>(*m_desk);
        m_page->resize(1226, 640);
        m_page->show();
        m_handed = std::make_unique<QSignalSpy>(m_page.get(), &HandOverPage::handedOver);
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void aFileIsWrittenOnce()
    {
        open(mapping());
        QTRY_VERIFY(shows(QStringLiteral("髙橋　𠮷子")));
        QVERIFY(m_page->isMainActionEnabled());
        m_page->runMainAction();
        m_page->runMainAction(); // a second press while it is written
        QTRY_COMPARE(m_handed->size(), 1);
        QCOMPARE(m_handed->first().at(0).value<Way>(), Way::File);
        QCOMPARE(m_handed->first().at(1).toStringList(), QStringList { QStringLiteral("juminhyo") });
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
        QSignalSpy closed(m_page.get(), &HandOverPage::closed);
        m_page->runMainAction();
        QCOMPARE(closed.size(), 1);
    }

    void whatWasHandedOverBeforeIsSaid()
    {
        open(mapping());
        m_page->runMainAction();
        QTRY_COMPARE(m_handed->size(), 1);
        m_page->close();
        m_page->open({ sampleForm() }, sampleFacts());
        QVERIFY2(notice().contains(QStringLiteral("10:42")), qPrintable(notice()));
        m_page->forget();
        m_page->open({ sampleForm() }, sampleFacts());
        QCOMPARE(notice(), QString());
    }

    void aMissingCharacterIsRefused()
    {
        open(mapping("encoding = \"cp932\""));
        QVERIFY(!m_page->isMainActionEnabled());
        QTRY_VERIFY(shows(QStringLiteral("氏名: the file cannot hold the character 𠮷.")));
        choose("qr");
        QVERIFY(m_page->isMainActionEnabled());
    }

    void aMissingCharacterIsMarkedWhenTheClerkSaysSo()
    {
        open(mapping("encoding = \"cp932\"\nmissing = \"mark\""));
        QTRY_VERIFY(shows(QStringLiteral("氏名: the file cannot hold the character 𠮷.")));
        QVERIFY(m_page->mainActionText().contains(QStringLiteral("〓")));
        m_page->runMainAction();
        QTRY_COMPARE(m_handed->size(), 1);
    }

    void aFolderThatIsAwayCanBeTriedAgain()
    {
        Mapping away = mapping();
        away.toFile->folder += QStringLiteral("/later");
        open(away);
        m_page->runMainAction();
        QTRY_VERIFY(notice().contains(QStringLiteral("not written")));
        QCOMPARE(m_handed->size(), 0);
        QVERIFY(QDir().mkpath(away.toFile->folder));
        m_page->runMainAction();
        QTRY_COMPARE(m_handed->size(), 1);
    }

    void closingWhileTheFileIsWrittenLosesNothing()
    {
        open(mapping());
        m_page->runMainAction();
        m_page->close();
        QTRY_COMPARE(m_handed->size(), 1);
        QFile file(QDir(m_folder->path()).entryInfoList(QDir::Files).first().filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(QStringLiteral("髙橋　𠮷子").toUtf8()));
    }

    void theCodesAreReadBackFromTheScreen()
    {
        const Mapping all = mapping();
        open(all);
        choose("qr");
        m_page->runMainAction();
        QCOMPARE(m_handed->size(), 1);
        const QStringList texts = qrTexts(all, rowsOf(all, { sampleForm() }, sampleFacts()));
        QVERIFY(texts.size() > 1);
        auto *view = m_page->findChild<widgets::CodeView *>();
        for (int i = 0; i < texts.size(); ++i) {
            QCOMPARE(scanner::codesIn(view->grab().toImage()), QStringList { texts.at(i) });
            m_page->runMainAction();
        }
        QVERIFY(!view->isVisible());
        QVERIFY(!notice().isEmpty());
        QCOMPARE(m_handed->size(), 1);
    }

    void typingGoesThroughTheStrip()
    {
        open(mapping());
        choose("typing");
        m_page->runMainAction();
        auto *window = m_page->findChild<TypingStrip *>();
        QVERIFY(window->isVisible());
        QVERIFY(window->windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
        QVERIFY(strip("nextEntry").contains(QStringLiteral("氏名")));
        QCOMPARE(strip("nextValue"), QStringLiteral("髙橋　𠮷子"));
        m_script->pressKey();
        QTRY_VERIFY(strip("nextEntry").contains(QStringLiteral("住所")));
        m_page->setNamesHidden(true);
        QVERIFY(!strip("nextValue").contains(QStringLiteral("青森")));
        m_page->setNamesHidden(false);
        window->findChild<QAbstractButton *>(QStringLiteral("typingFinish"))->click();
        QVERIFY(!window->isVisible());
        QCOMPARE(m_handed->size(), 1);
        QCOMPARE(m_handed->first().at(0).value<Way>(), Way::Typing);
        QVERIFY2(notice().contains(QStringLiteral("1 of 2")), qPrintable(notice()));
    }

    void whereNothingIsTypedNothingIsHandedOver()
    {
        open(mapping());
        choose("typing");
        m_page->runMainAction();
        QVERIFY(m_page->goBack());
        QVERIFY(!m_page->findChild<TypingStrip *>()->isVisible());
        QCOMPARE(m_handed->size(), 0);
        QVERIFY(m_page->isMainActionEnabled());
    }

    void underWaylandTheOtherWaysAreNamed()
    {
        m_script->never = typing::Trouble::Wayland;
        open(mapping());
        choose("typing");
        QVERIFY(!m_page->isMainActionEnabled());
        QVERIFY(notice().contains(QStringLiteral("Wayland")));
        choose("file");
        QVERIFY(m_page->isMainActionEnabled());
    }

    void aMappingThatCannotBeUsedIsSaid()
    {
        m_page->setMapping(parseMapping("[fil]\n", QStringLiteral("handover.toml")));
        m_page->open({ sampleForm() }, sampleFacts());
        QVERIFY2(notice().contains(QStringLiteral("handover.toml:1:2")), qPrintable(notice()));
        QSignalSpy closed(m_page.get(), &HandOverPage::closed);
        m_page->runMainAction();
        QCOMPARE(closed.size(), 1);
    }

    void closingForgetsTheNames()
    {
        open(mapping());
        choose("typing");
        m_page->runMainAction();
        m_page->close();
        const auto labels = m_page->findChildren<QLabel *>();
        QVERIFY(std::none_of(labels.begin(), labels.end(),
            [](const QLabel *label) { return label->text().contains(QStringLiteral("髙橋")); }));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<typing::TypingScript> m_script;
    std::unique_ptr<typing::TypingDesk> m_desk;
    std::unique_ptr<HandOverPage> m_page;
    std::unique_ptr<QSignalSpy> m_handed;
};

QTEST_MAIN(HandOverPageTest)
#include "HandOverPageTest.moc"
