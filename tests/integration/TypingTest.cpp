#include "devices/typing/TypingDesk.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <xcb/xcb.h>

using namespace madoguchi::typing;

namespace {

constexpr int PatienceMs = 20'000;

/// What the other program has.
class Other {
public:
    void start()
    {
        m_process.start(qEnvironmentVariable("TYPING_TARGET"), {});
        QVERIFY(m_process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(now().value(QStringLiteral("active")).toBool(), PatienceMs);
    }

    void stop()
    {
        m_process.kill();
        m_process.waitForFinished();
        m_now = {};
    }

    QJsonObject now()
    {
        while (m_process.canReadLine())
            m_now = QJsonDocument::fromJson(m_process.readLine()).object();
        return m_now;
    }

    QString text(int entry) { return now().value(QStringLiteral("texts")).toArray().at(entry).toString(); }
    int count(const char *what) { return now().value(QLatin1String(what)).toInt(); }

private:
    QProcess m_process;
    QJsonObject m_now;
};

void xdotool(const QStringList &arguments)
{
    QCOMPARE(QProcess::execute(QStringLiteral("xdotool"), arguments), 0);
}

/// The keyboard's table, as the X server has it.
QByteArray keyboardTable()
{
    xcb_connection_t *x = xcb_connect(nullptr, nullptr);
    const xcb_setup_t *setup = xcb_get_setup(x);
    const auto count = static_cast<std::uint8_t>(setup->max_keycode - setup->min_keycode + 1);
    auto *reply = xcb_get_keyboard_mapping_reply(x, xcb_get_keyboard_mapping(x, setup->min_keycode, count), nullptr);
    QByteArray table = QByteArray::number(reply->keysyms_per_keycode) + ':';
    table.append(reinterpret_cast<const char *>(xcb_get_keyboard_mapping_keysyms(reply)),
        xcb_get_keyboard_mapping_keysyms_length(reply) * 4);
    std::free(reply);
    xcb_disconnect(x);
    return table;
}

/// The same with types and groups, as XKB has it.
QByteArray xkbTable()
{
    QProcess dump;
    dump.start(QStringLiteral("xkbcomp"),
        { QStringLiteral("-w0"), QStringLiteral("-xkb"), qEnvironmentVariable("DISPLAY"), QStringLiteral("-") });
    return dump.waitForFinished() ? dump.readAllStandardOutput() : QByteArray();
}

} // namespace

/// Real keys into a real other window.
class TypingTest : public QObject {
    Q_OBJECT

private:
    static Keys keys(const QString &text, After after = After::None)
    {
        return { text, after, std::chrono::milliseconds(0), {} };
    }

    void type(const Keys &what)
    {
        QSignalSpy typed(m_desk.get(), &TypingDesk::typed);
        QSignalSpy failed(m_desk.get(), &TypingDesk::failed);
        m_desk->type(what);
        QTRY_COMPARE_WITH_TIMEOUT(typed.size() + failed.size(), 1, PatienceMs);
        m_trouble = failed.isEmpty() ? std::nullopt : std::optional(failed.first().first().value<Trouble>());
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<TypingDesk>();
        m_other.start();
    }

    void cleanup()
    {
        m_desk.reset();
        m_other.stop();
    }

    void everyCharacterArrives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a name of the second plane") << QStringLiteral("髙橋　𠮷子");
        QTest::newRow("kana, full and half width") << QStringLiteral("たかはしタカハシｶﾞｷﾞーッ");
        QTest::newRow("a variation selector") << QString::fromUcs4(U"辻\U000E0100");
        QTest::newRow("what the keyboard has") << QStringLiteral("aZ 09 !\"#$%&'()=~|@`[{;+:*]},<.>/?\\_-^");
        QTest::newRow("what only other keyboards have") << QStringLiteral("éßñ–€");
        QTest::newRow("the same over and over") << QStringLiteral("𠮷𠮷髙髙𠮷aa𠮷");
        QTest::newRow("nothing") << QString();
        QString many;
        for (char32_t character = 0x4E00; character < 0x4E00 + 300; ++character)
            many += QString::fromUcs4(&character, 1);
        QTest::newRow("more than there are free keys") << many;
    }

    void everyCharacterArrives()
    {
        QFETCH(QString, text);
        const QByteArray table = keyboardTable();
        const QByteArray xkb = xkbTable();
        QVERIFY(!xkb.isEmpty());
        type(keys(text + QStringLiteral("。"), After::Tab));
        QCOMPARE(m_trouble, std::nullopt);
        QTRY_COMPARE_WITH_TIMEOUT(m_other.text(0), text + QStringLiteral("。"), PatienceMs);
        QCOMPARE(keyboardTable(), table);
        QCOMPARE(xkbTable(), xkb);
    }

    void tabAndEnterFollow()
    {
        type(keys(QStringLiteral("髙"), After::Tab));
        type(keys(QStringLiteral("𠮷"), After::Enter));
        type(keys(QStringLiteral("x")));
        QTRY_COMPARE_WITH_TIMEOUT(m_other.text(1), QStringLiteral("𠮷x"), PatienceMs);
        QCOMPARE(m_other.text(0), QStringLiteral("髙"));
        QCOMPARE(m_other.count("enters"), 1);
    }

    void controlCharactersAreNotTyped()
    {
        type(keys(QStringLiteral("a\tb\nc\u001b"), After::Enter));
        QTRY_COMPARE_WITH_TIMEOUT(m_other.count("enters"), 1, PatienceMs);
        QCOMPARE(m_other.text(0), QStringLiteral("abc"));
    }

    void capitalsStayWithCapsLock()
    {
        xdotool({ QStringLiteral("key"), QStringLiteral("Caps_Lock") });
        type(keys(QStringLiteral("aB髙1!")));
        xdotool({ QStringLiteral("key"), QStringLiteral("Caps_Lock") });
        QTRY_COMPARE_WITH_TIMEOUT(m_other.text(0), QStringLiteral("aB髙1!"), PatienceMs);
    }

    void neverIntoOurOwnWindow()
    {
        QLineEdit own;
        own.show();
        own.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&own));
        type(keys(QStringLiteral("髙")));
        QCOMPARE(m_trouble, std::optional(Trouble::OwnWindow));
        QCOMPARE(own.text(), QString());
    }

    void onlyIntoTheWindowThatITNamed()
    {
        Keys what = keys(QStringLiteral("髙"));
        what.windowTitle = QStringLiteral("税");
        type(what);
        QCOMPARE(m_trouble, std::optional(Trouble::OtherWindow));
        what.windowTitle = QStringLiteral("住民記録");
        type(what);
        QTRY_COMPARE_WITH_TIMEOUT(m_other.text(0), QStringLiteral("髙"), PatienceMs);
    }

    void nobodyListens()
    {
        xcb_connection_t *x = xcb_connect(nullptr, nullptr);
        xcb_set_input_focus(x, XCB_INPUT_FOCUS_NONE, XCB_INPUT_FOCUS_NONE, XCB_CURRENT_TIME);
        std::free(xcb_get_input_focus_reply(x, xcb_get_input_focus(x), nullptr));
        type(keys(QStringLiteral("髙")));
        xcb_disconnect(x);
        QCOMPARE(m_trouble, std::optional(Trouble::NobodyListens));
    }

    void theKeyIsHeardWhereverTheKeyboardIs()
    {
        const HotKey key { HotKey::Key::F8 };
        QCOMPARE(m_desk->listenTo(key), std::nullopt);
        QSignalSpy pressed(m_desk.get(), &TypingDesk::keyPressed);
        xdotool({ QStringLiteral("key"), QStringLiteral("F8") });
        QTRY_COMPARE(pressed.size(), 1);
        TypingDesk second;
        QCOMPARE(second.listenTo(key), std::optional(Trouble::KeyTaken));
        m_desk->listenNoMore();
        QTRY_COMPARE(second.listenTo(key), std::nullopt);
        second.listenNoMore();
        QTRY_VERIFY_WITH_TIMEOUT(
            (xdotool({ QStringLiteral("key"), QStringLiteral("F8") }), m_other.count("otherKeys")) > 0, PatienceMs);
    }

    void itIsTypedWhenTheKeyIsLetGo()
    {
        QCOMPARE(m_desk->listenTo({ HotKey::Key::F8, true }), std::nullopt);
        connect(m_desk.get(), &TypingDesk::keyPressed, m_desk.get(),
            [this] { m_desk->type(keys(QStringLiteral("髙橋"), After::Tab)); });
        QSignalSpy pressed(m_desk.get(), &TypingDesk::keyPressed);
        QSignalSpy typed(m_desk.get(), &TypingDesk::typed);
        xdotool({ QStringLiteral("keydown"), QStringLiteral("ctrl"), QStringLiteral("keydown"), QStringLiteral("F8") });
        QTRY_VERIFY(pressed.size() > 0);
        QCOMPARE(m_other.text(0), QString());
        xdotool({ QStringLiteral("keyup"), QStringLiteral("F8"), QStringLiteral("keyup"), QStringLiteral("ctrl") });
        QTRY_COMPARE_WITH_TIMEOUT(typed.size(), 1, PatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_other.text(0), QStringLiteral("髙橋"), PatienceMs);
    }

    void aKeyThatIsHeldIsTold()
    {
        xdotool({ QStringLiteral("keydown"), QStringLiteral("ctrl") });
        type(keys(QStringLiteral("a")));
        xdotool({ QStringLiteral("keyup"), QStringLiteral("ctrl") });
        QCOMPARE(m_trouble, std::optional(Trouble::KeyHeld));
    }

    void itStopsInTheMiddle()
    {
        const QByteArray table = keyboardTable();
        Keys slow = keys(QString(500, u'髙'), After::Enter);
        slow.pause = std::chrono::milliseconds(20);
        QSignalSpy failed(m_desk.get(), &TypingDesk::failed);
        m_desk->type(slow);
        QTRY_VERIFY_WITH_TIMEOUT(!m_other.text(0).isEmpty(), PatienceMs);
        m_desk->stop();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, PatienceMs);
        QCOMPARE(failed.first().first().value<Trouble>(), Trouble::Stopped);
        QVERIFY(m_other.text(0).size() < 500);
        QCOMPARE(m_other.count("enters"), 0);
        QCOMPARE(keyboardTable(), table);
    }

    void itStopsWhenAnotherWindowComes()
    {
        Keys slow = keys(QString(500, u'髙'), After::Enter);
        slow.pause = std::chrono::milliseconds(20);
        QSignalSpy failed(m_desk.get(), &TypingDesk::failed);
        m_desk->type(slow);
        QTRY_VERIFY_WITH_TIMEOUT(!m_other.text(0).isEmpty(), PatienceMs);
        QLineEdit own;
        own.show();
        own.activateWindow();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, PatienceMs);
        QCOMPARE(failed.first().first().value<Trouble>(), Trouble::WindowChanged);
        QVERIFY(own.text().size() <= 1); // the one that was on its way
    }

    void underWaylandItSaysSo()
    {
        qputenv("WAYLAND_DISPLAY", "wayland-0");
        const auto trouble = m_desk->whyNot();
        qunsetenv("WAYLAND_DISPLAY");
        QCOMPARE(trouble, std::optional(Trouble::Wayland));
        QCOMPARE(m_desk->whyNot(), std::nullopt);
    }

    void withoutAScreenItSaysSo()
    {
        const QByteArray screen = qgetenv("DISPLAY");
        qputenv("DISPLAY", ":99999");
        const auto trouble = m_desk->whyNot();
        qputenv("DISPLAY", screen);
        QCOMPARE(trouble, std::optional(Trouble::NoScreen));
    }

private:
    std::unique_ptr<TypingDesk> m_desk;
    Other m_other;
    std::optional<Trouble> m_trouble;
};

QTEST_MAIN(TypingTest)
#include "TypingTest.moc"
