#include "app/clerk/PreApplicationPage.h"
#include "app/preapplication/CityKey.h"
#include "app/preapplication/Codes.h"
#include "tests/app/forms/OpenFormsTab.h"
#include "tests/devices/scanner/DrawnCode.h"
#include "widgets/FieldLine.h"
#include "widgets/Notice.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::clerk;
using forms::OpenFormsTab;
using preapplication::PreApplication;
using reception::PersonField;
using reception::Role;

/// Codes at the counter, with the forms tab and a reception, without a card reader.
class PreApplicationDeskTest : public QObject, private OpenFormsTab {
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        m_settings = {};
        m_settings.storePath = m_folder->filePath(QStringLiteral("store"));
        m_keys = {};
        m_keys.addKey();
        QVERIFY(m_keys.write(preapplication::cityKeyFile(m_settings)));
        m_counter = std::make_unique<Counter>(m_cards, *m_reception);
        m_desk = std::make_unique<PreApplicationDesk>(
            PreApplicationDesk::With { m_settings, *m_counter, *m_reception, *m_tab });
        m_filled = std::make_unique<QSignalSpy>(m_desk.get(), &PreApplicationDesk::filled);
        m_errors.clear();
        connect(m_desk.get(), &PreApplicationDesk::failed, this, [this](const Error &error) { m_errors << error; });
    }

    void cleanup()
    {
        m_desk.reset();
        m_counter.reset();
        end();
    }

    void theFormIsFilledWithoutACard()
    {
        m_reception->end();
        scan(codesOf(sample()));
        QCOMPARE(m_filled->size(), 1);
        QCOMPARE(m_filled->first().first().toInt(), 0);
        QCOMPARE(m_counter->step(), Step::Work);
        QVERIFY(m_reception->isOpen());
        QCOMPARE(m_tab->step(), forms::Step::Fill);
        QCOMPARE(text(QStringLiteral("applicant.name")), OtherName);
        QCOMPARE(text(QStringLiteral("purpose")), QStringLiteral("車の登録"));
        QCOMPARE(line(QStringLiteral("purpose")), QStringLiteral("From the pre-application."));
        QCOMPARE(line(QStringLiteral("applicant.name")), QStringLiteral("From the pre-application."));
        QCOMPARE(text(QStringLiteral("applicant.birthDate")), QStringLiteral("昭和29年3月10日"));
    }

    void whatTheCardSaidStandsAbove()
    {
        scan(codesOf(sample()));
        QCOMPARE(m_filled->size(), 1);
        QCOMPARE(text(QStringLiteral("applicant.name")), Name);
        QCOMPARE(line(QStringLiteral("applicant.name")), QStringLiteral("The pre-application says: ") + OtherName);
        QCOMPARE(line(QStringLiteral("applicant.birthDate")),
            QStringLiteral("the year 1954 · The pre-application says: 昭和29年3月10日"));
        QCOMPARE(text(QStringLiteral("applicant.phone")), QStringLiteral("017-000-0000"));
    }

    void aCardThatIsReadAfterwardsStandsAbove()
    {
        m_reception->end();
        scan(codesOf(sample()));
        cards::IdentityDocument card;
        card.kind = cards::DocumentKind::MyNumberCard;
        card.name = Name;
        card.birthDate = QStringLiteral("19540310");
        m_reception->takeDocument(card, Role::Applicant, Morning);
        QCOMPARE(text(QStringLiteral("applicant.name")), Name);
        QCOMPARE(line(QStringLiteral("applicant.name")), QStringLiteral("The pre-application says: ") + OtherName);
        QCOMPARE(line(QStringLiteral("applicant.birthDate")), QStringLiteral("the year 1954"));
        QCOMPARE(m_reception->person(Role::Applicant).entry(PersonField::BirthDate).origin, reception::Origin::Card);
        QCOMPARE(line(QStringLiteral("applicant.phone")), QStringLiteral("From the pre-application."));
    }

    void whatWasTypedStays()
    {
        fill({ QStringLiteral("a-jumin") });
        type(QStringLiteral("purpose"), QStringLiteral("相続"));
        type(QStringLiteral("applicant.phone"), QStringLiteral("017-111-1111"));
        scan(codesOf(sample()));
        QCOMPARE(text(QStringLiteral("purpose")), QStringLiteral("相続"));
        QCOMPARE(line(QStringLiteral("purpose")), QStringLiteral("The pre-application says: 車の登録"));
        QCOMPARE(text(QStringLiteral("applicant.phone")), QStringLiteral("017-111-1111"));
    }

    void whatTheClerkChangesIsByHand()
    {
        scan(codesOf(sample()));
        type(QStringLiteral("purpose"), QStringLiteral("（変更）"));
        QVERIFY(line(QStringLiteral("purpose")).startsWith(QLatin1String("The pre-application says: ")));
    }

    void aFormBesideOthersIsAdded()
    {
        fill({ QStringLiteral("a-tax") });
        scan(codesOf(sample()));
        QVERIFY(m_tab->findChild<QWidget *>(QStringLiteral("form.a-tax")));
        QVERIFY(m_tab->findChild<QWidget *>(QStringLiteral("form.a-jumin")));
    }

    void theReceptionOnHoldKeepsIt()
    {
        m_reception->end();
        scan(codesOf(sample()));
        const QByteArray snapshot = m_reception->snapshot();
        m_reception->end();
        QVERIFY(m_reception->restore(snapshot));
        QCOMPARE(line(QStringLiteral("purpose")), QStringLiteral("From the pre-application."));
        QCOMPARE(line(QStringLiteral("applicant.name")), QStringLiteral("From the pre-application."));
    }

    void theEndForgetsIt()
    {
        const QStringList codes = codesOf(sample(120));
        QVERIFY(codes.size() > 1);
        m_desk->takeCode(codes.first());
        QCOMPARE(m_desk->codes().readParts(), 1);
        m_reception->end();
        QVERIFY(m_desk->codes().isEmpty());
    }

    void whatTheFormDoesNotAskForIsCounted()
    {
        PreApplication more = sample();
        more.values.fields.insert(QStringLiteral("staffNote"), QStringLiteral("x"));
        more.values.fields.insert(QStringLiteral("scope"), QStringLiteral("nobody"));
        scan(codesOf(more));
        QCOMPARE(m_filled->first().first().toInt(), 2);
        QCOMPARE(text(QStringLiteral("purpose")), QStringLiteral("車の登録"));
    }

    void whatCannotBeTakenIsSaidAndChangesNothing_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("another kind of code") << 0 << ErrorCode::CodeForeign;
        QTest::newRow("the back of a My Number card") << 1 << ErrorCode::CodeForeign;
        QTest::newRow("a damaged code") << 2 << ErrorCode::CodeDamaged;
        QTest::newRow("another city's") << 3 << ErrorCode::CodeOtherKey;
        QTest::newRow("too old") << 4 << ErrorCode::CodeExpired;
        QTest::newRow("a form that is not here") << 5 << ErrorCode::FileMissing;
        QTest::newRow("a key that is gone") << 6 << ErrorCode::CityKeyMissing;
        QTest::newRow("in the middle of something else") << 7 << ErrorCode::Usage;
    }

    void whatCannotBeTakenIsSaidAndChangesNothing()
    {
        QFETCH(int, what);
        QFETCH(ErrorCode, code);
        m_reception->end();
        scan(unfit(what));
        QCOMPARE(m_filled->size(), 0);
        QCOMPARE(m_errors.size(), 1);
        QCOMPARE(m_errors.first().code, code);
        QVERIFY(!m_errors.first().message.isEmpty());
        QVERIFY(!m_errors.first().message.contains(QLatin1String("123456789018")));
        QVERIFY(!m_reception->isOpen());
        QVERIFY(m_desk->codes().isEmpty());
        QCOMPARE(m_tab->step(), forms::Step::Choose);
    }

    void picturesAreLookedAt()
    {
        PreApplicationPage page(*m_desk, *m_dialogs);
        page.open();
        for (const QString &code : codesOf(sample(120))) {
            m_dialogs->paths << m_folder->filePath(QString::number(m_dialogs->paths.size()) + QStringLiteral(".png"));
            QVERIFY(scanner::drawnCode(code).save(m_dialogs->paths.last()));
        }
        page.runMainAction();
        QVERIFY(!page.isMainActionEnabled());
        QTRY_COMPARE(m_filled->size(), 1);
        QVERIFY(page.isMainActionEnabled());
        m_dialogs->paths = { m_folder->filePath(QStringLiteral("forms/a-jumin/page-1.png")) };
        page.runMainAction();
        QTRY_COMPARE(m_errors.size(), 1);
        QCOMPARE(m_errors.first().code, ErrorCode::NoCode);
    }

    void thePageSaysWhatIsMissing()
    {
        PreApplicationPage page(*m_desk, *m_dialogs);
        page.resize(1000, 600);
        page.open();
        page.show();
        const auto *progress = page.findChild<QLabel *>(QStringLiteral("codesRead"));
        QCOMPARE(progress->text(), QStringLiteral("No code has been read yet."));
        const QStringList codes = codesOf(sample(180));
        QCOMPARE(codes.size(), 3);
        m_desk->takeCode(codes.at(1));
        QCOMPARE(progress->text(), QStringLiteral("1 of 3 codes are read. Still missing: 1, 3."));
        m_desk->takeCode(codesOf(sample()).first());
        auto *notice = page.findChild<widgets::Notice *>();
        QVERIFY(notice->text().startsWith(QLatin1String("This code belongs to another pre-application.")));
        notice->findChild<QAbstractButton *>()->click();
        QCOMPARE(progress->text(), QStringLiteral("No code has been read yet."));
        QSignalSpy closed(&page, &PreApplicationPage::closed);
        QVERIFY(page.goBack());
        QCOMPARE(closed.size(), 1);
        QVERIFY(!page.helpText().isEmpty() && !page.windowTitle().isEmpty() && !page.accessibleName().isEmpty());
    }

    void aCounterWithoutAKeyOffersNothing()
    {
        QVERIFY(m_desk->isAvailable());
        settings::Settings training = m_settings;
        training.training = true;
        QVERIFY2(!PreApplicationDesk({ training, *m_counter, *m_reception, *m_tab }).isAvailable(),
            "practice never opens what real people filled in");
        QVERIFY(QFile::remove(preapplication::cityKeyFile(m_settings)));
        QVERIFY(!m_desk->isAvailable());
    }

private:
    static PreApplication sample(int letters = 0)
    {
        PreApplication sample { QStringLiteral("a-jumin"), QDate::currentDate(), {} };
        auto &bound = sample.values.bound;
        bound.insert(QStringLiteral("applicant.name"), OtherName);
        bound.insert(QStringLiteral("applicant.birthDate"), QStringLiteral("1954-03-10"));
        bound.insert(QStringLiteral("applicant.phone"), QStringLiteral("017-000-0000"));
        QString purpose = QStringLiteral("車の登録");
        for (int i = 0; i < letters; ++i)
            purpose += QChar(0x4E00 + (i * 7919) % 20'000);
        sample.values.fields.insert(QStringLiteral("purpose"), purpose);
        return sample;
    }

    [[nodiscard]] QStringList codesOf(const PreApplication &made) const
    {
        return preapplication::codesFor(made, m_keys.current()).value_or(QStringList());
    }

    QStringList unfit(int what)
    {
        PreApplication made = sample();
        switch (what) {
        case 0:
            return { QStringLiteral("https://city.example/") };
        case 1:
            return { QStringLiteral("123456789018") };
        case 2:
            return { codesOf(made).first().left(80) };
        case 3: {
            preapplication::CityKeys others;
            others.addKey();
            return preapplication::codesFor(made, others.current()).value_or(QStringList());
        }
        case 4:
            made.made = made.made.addDays(-31);
            break;
        case 5:
            made.form = QStringLiteral("b-unknown");
            break;
        case 6:
            if (!QFile::remove(preapplication::cityKeyFile(m_settings)))
                return {};
            break;
        case 7:
            m_counter->requestTakeUp();
            break;
        default:
            return {};
        }
        return codesOf(made);
    }

    void scan(const QStringList &codes)
    {
        for (const QString &code : codes)
            m_desk->takeCode(code);
    }

    [[nodiscard]] QString line(const QString &key) const
    {
        const auto lines = field(key)->findChildren<widgets::FieldLine *>();
        return lines.isEmpty() ? QStringLiteral("no line") : lines.first()->text();
    }

    static const QString OtherName;

    settings::Settings m_settings;
    cards::CardDesk m_cards;
    preapplication::CityKeys m_keys;
    std::unique_ptr<Counter> m_counter;
    std::unique_ptr<PreApplicationDesk> m_desk;
    std::unique_ptr<QSignalSpy> m_filled;
    QList<Error> m_errors;
};

const QString PreApplicationDeskTest::OtherName = QStringLiteral("辻\U000E0101　架空子");

QTEST_MAIN(PreApplicationDeskTest)
#include "PreApplicationDeskTest.moc"
