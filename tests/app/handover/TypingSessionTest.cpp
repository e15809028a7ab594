#include "app/handover/TypingSession.h"

#include "tests/app/handover/HandOverSamples.h"
#include "tests/app/handover/ScriptedTyping.h"

#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::handover;
using typing::Trouble;

class TypingSessionTest : public QObject {
    Q_OBJECT

private:
    void begin(const QByteArray &typing = {})
    {
        const Mapping mapping = parsed("[typing]\nseconds = 1\n" + typing
            + "\n[[columns]]\nname = \"氏名\"\nfrom = \"applicant.name\"\n"
              "[[columns]]\nname = \"様式\"\nfrom = \"form.id\"\nways = [\"typing\"]\nthen = \"none\"\n"
              "[[columns]]\nname = \"通数\"\nfrom = \"field.copies\"\nthen = \"enter\"\n");
        m_session->begin(mapping, rowsOf(mapping, { sampleForm(), sampleForm(QStringLiteral("zei")) }, sampleFacts()));
    }

    void typeOne()
    {
        const int next = m_session->next();
        m_script->pressKey();
        QTRY_COMPARE(m_session->next(), next + 1);
    }

private slots:
    void init()
    {
        m_script = std::make_shared<typing::TypingScript>();
        m_desk = std::make_unique<typing::TypingDesk>(std::make_unique<typing::ScriptedTyping>(m_script));
        m_session = std::make_unique<TypingSession>(*m_desk);
    }

    void cleanup()
    {
        m_session.reset();
        m_desk.reset();
    }

    void eachPressTypesOneEntry()
    {
        begin();
        QCOMPARE(m_session->state(), TypingState::Waiting);
        QVERIFY(m_session->hasKey());
        QCOMPARE(m_session->entries().size(), 6);
        typeOne();
        typeOne();
        typeOne();
        QCOMPARE(m_script->typed,
            (QStringList { QStringLiteral("髙橋　𠮷子→Tab"), QStringLiteral("juminhyo"), QStringLiteral("2→Enter") }));
        QCOMPARE(m_session->entries().at(m_session->next()).name, QStringLiteral("氏名"));
        typeOne();
        typeOne();
        typeOne();
        QCOMPARE(m_session->state(), TypingState::Finished);
        m_script->pressKey();
        QCOMPARE(m_script->typed.size(), 6);
        QSignalSpy ended(m_session.get(), &TypingSession::ended);
        m_session->end();
        QCOMPARE(ended.first(), (QVariantList { 6, 6 }));
    }

    void onePressTypesARowWhereITSaysSo()
    {
        begin("press = \"row\"");
        m_script->pressKey();
        QTRY_COMPARE(m_session->next(), 3);
        QTRY_COMPARE(m_session->state(), TypingState::Waiting);
        QCOMPARE(m_script->typed.size(), 3);
    }

    void backAndSkip()
    {
        begin();
        m_session->back();
        QCOMPARE(m_session->next(), 0);
        m_session->skip();
        m_session->skip();
        typeOne();
        QCOMPARE(m_script->typed, QStringList { QStringLiteral("2→Enter") });
        m_session->back();
        QCOMPARE(m_session->next(), 2);
        for (int i = 0; i < 9; ++i)
            m_session->skip();
        QCOMPARE(m_session->state(), TypingState::Finished);
        m_session->back();
        QCOMPARE(m_session->state(), TypingState::Waiting);
        QCOMPARE(m_session->typedEntryCount(), 1);
    }

    void afterTroubleTheSameEntryComesAgain()
    {
        begin();
        m_script->trouble = Trouble::OwnWindow;
        m_script->pressKey();
        QTRY_COMPARE(m_session->trouble(), std::optional(Trouble::OwnWindow));
        QCOMPARE(m_session->state(), TypingState::Waiting);
        QCOMPARE(m_session->next(), 0);
        m_script->trouble.reset();
        typeOne();
        QVERIFY(!m_session->trouble());
    }

    void theCountdownTypesAtItsEnd()
    {
        begin();
        m_session->countDown();
        QCOMPARE(m_session->state(), TypingState::Counting);
        QCOMPARE(m_session->secondsLeft(), 1);
        QTRY_COMPARE(m_session->next(), 1);
        QCOMPARE(m_script->typed.size(), 1);
    }

    void theCountdownCanBeStopped()
    {
        begin();
        m_session->countDown();
        m_session->stop();
        QCOMPARE(m_session->state(), TypingState::Waiting);
        QVERIFY(m_script->typed.isEmpty());
    }

    void withoutTheKeyTheCountdownWorks()
    {
        m_script->keyTrouble = Trouble::KeyTaken;
        begin();
        QVERIFY(!m_session->hasKey());
        QCOMPARE(m_session->trouble(), std::optional(Trouble::KeyTaken));
        m_session->countDown();
        QTRY_COMPARE(m_session->next(), 1);
    }

    void theEndWipesTheTexts()
    {
        begin();
        const QString name = m_session->entries().first().text;
        m_session->end();
        QCOMPARE(name, QString(6, QChar(0)));
        QVERIFY(m_session->entries().isEmpty());
        QCOMPARE(m_session->state(), TypingState::Idle);
    }

    void theKeyIsTheMappings()
    {
        begin("key = \"Ctrl+F9\"");
        QCOMPARE(m_script->key, *typing::hotKeyFrom(QStringLiteral("Ctrl+F9")));
    }

private:
    std::shared_ptr<typing::TypingScript> m_script;
    std::unique_ptr<typing::TypingDesk> m_desk;
    std::unique_ptr<TypingSession> m_session;
};

QTEST_GUILESS_MAIN(TypingSessionTest)
#include "TypingSessionTest.moc"
