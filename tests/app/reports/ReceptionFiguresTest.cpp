#include "app/reports/ReceptionFigures.h"

#include "devices/virtual/Resident.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::reports;
using namespace std::chrono_literals;
using reception::PersonField;
using reception::Role;

namespace {

const QDateTime Noon(QDate(2026, 11, 26), QTime(12, 0), Qt::LocalTime);
const QString Number = QStringLiteral("2026-11-26/1");

cards::IdentityDocument cardOf(const virtualcards::Resident &resident)
{
    cards::IdentityDocument document;
    document.kind = cards::DocumentKind::MyNumberCard;
    document.reader = QStringLiteral("Virtual PCD 00 00");
    document.name = resident.name;
    document.address = resident.address;
    document.birthDate = resident.birthDate;
    document.personalNumber = resident.personalNumber;
    return document;
}

QByteArray textOf(const store::Event &event)
{
    return (event.kind + u'|' + event.actor + u'|' + event.act + u'|' + event.reception + u'|').toUtf8()
        + QJsonDocument(event.detail).toJson(QJsonDocument::Compact);
}

/// Every text in it, at any depth.
void collectTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts << value.toString();
    for (const QJsonValue &inner : value.toArray())
        collectTexts(inner, texts);
    for (const QJsonValue &inner : value.toObject())
        collectTexts(inner, texts);
}

} // namespace

class ReceptionFiguresTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_events.clear();
        m_time = 0ms;
        m_reception = std::make_unique<reception::Reception>();
        m_figures = std::make_unique<ReceptionFigures>(
            *m_reception, [this](const store::Event &event) { m_events << event; },
            [] { return QStringLiteral("suzuki"); }, PhaseClock([this] { return m_time; }));
    }

    void everyActIsNotedWithTheRunningNumber()
    {
        serve(virtualcards::Resident());
        QStringList acts;
        for (const store::Event &event : std::as_const(m_events)) {
            acts << event.kind + u' ' + event.act;
            QCOMPARE(event.reception, Number);
            QCOMPARE(event.actor, QStringLiteral("suzuki"));
        }
        QCOMPARE(acts,
            (QStringList { QStringLiteral("audit reception-begun"), QStringLiteral("audit card-read"),
                QStringLiteral("audit form-printed"), QStringLiteral("audit form-printed"),
                QStringLiteral("audit form-saved"), QStringLiteral("audit reception-ended"),
                QStringLiteral("figure reception") }));
        QCOMPARE(
            m_events.at(1).detail, (QJsonObject { { QStringLiteral("document"), QStringLiteral("my-number-card") } }));
        QCOMPARE(m_events.at(4).detail, (QJsonObject { { QStringLiteral("template"), QStringLiteral("zei-shomei") } }));
    }

    void theFigureTellsHowItWas()
    {
        serve(virtualcards::Resident());
        const QJsonObject expected = QJsonDocument::fromJson(R"({
            "begunWith": "document", "documents": ["my-number-card"],
            "forms": [{"template": "juminhyo", "printed": 2, "saved": 0}, {"template": "zei-shomei", "printed": 0, "saved": 1}],
            "fields": {"fromCard": 8, "byHand": 4, "changed": 1, "preApplied": 2},
            "seconds": {"pin": 4.2, "card": 1.5, "choosing": 3, "filling": 20, "printing": 7},
            "ended": "ended", "takenBack": 1})")
                                         .object();
        QCOMPARE(m_events.last().detail, expected);
    }

    void whatTheVisitorDidIsLoggedWithoutWhatItWas()
    {
        m_reception->begin(Noon);
        m_figures->noteVisitor(VisitorAct::Confirmed, QStringLiteral("juminhyo"));
        m_figures->noteVisitor(VisitorAct::Signed, QStringLiteral("山田"));
        QCOMPARE(m_events.at(1).act, QStringLiteral("visitor-confirmed"));
        QCOMPARE(m_events.at(1).kind, QStringLiteral("audit"));
        QCOMPARE(m_events.at(1).reception, m_reception->name());
        QCOMPARE(m_events.at(1).detail, QJsonDocument::fromJson(R"({"template": "juminhyo"})").object());
        QCOMPARE(m_events.at(2).act, QStringLiteral("visitor-signed"));
        QCOMPARE(m_events.at(2).detail, QJsonDocument::fromJson(R"({"template": "other"})").object());
        m_reception->end();
    }

    void whatWasHandedOverIsLoggedAndCounted()
    {
        m_reception->begin(Noon);
        m_figures->noteHandOver(HandedBy::File, { QStringLiteral("juminhyo"), QStringLiteral("山田") });
        m_figures->noteHandOver(HandedBy::Typing, { QStringLiteral("juminhyo") });
        m_figures->noteHandOver(HandedBy::File, { QStringLiteral("juminhyo") });
        const store::Event first = m_events.at(1);
        QCOMPARE(first.act, QStringLiteral("handed-over"));
        QCOMPARE(first.kind, QStringLiteral("audit"));
        QCOMPARE(first.actor, QStringLiteral("suzuki"));
        QCOMPARE(first.reception, m_reception->name());
        QCOMPARE(
            first.detail, QJsonDocument::fromJson(R"({"way": "file", "templates": ["juminhyo", "other"]})").object());
        m_reception->end();
        QCOMPARE(figure(QStringLiteral("handedOver")).toObject(),
            QJsonDocument::fromJson(R"({"file": 2, "typing": 1})").object());
        m_reception->begin(Noon);
        m_reception->end();
        QVERIFY(!m_events.last().detail.contains(QStringLiteral("handedOver")));
    }

    void whatItWasBegunWith_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<QString>("word");
        QTest::newRow("a document was read") << int(Begun::Document) << QStringLiteral("document");
        QTest::newRow("everything is typed") << int(Begun::ByHand) << QStringLiteral("by-hand");
        QTest::newRow("it had been on hold") << int(Begun::TakenUp) << QStringLiteral("taken-up");
    }

    void whatItWasBegunWith()
    {
        QFETCH(int, how);
        QFETCH(QString, word);
        if (how == int(Begun::Document))
            m_reception->takeDocument(cardOf({}), Role::Applicant, Noon);
        else
            m_reception->begin(Noon);
        if (how == int(Begun::TakenUp))
            m_figures->noteTakenUp();
        m_reception->takeDocument(cardOf({}), Role::Agent, Noon);
        m_reception->end();
        QCOMPARE(figure(QStringLiteral("begunWith")).toString(), word);
        QCOMPARE(
            figure(QStringLiteral("documents")).toArray(), QJsonArray { QJsonValue(QStringLiteral("my-number-card")) });
    }

    void howItEnded()
    {
        m_reception->begin(Noon);
        m_reception->end();
        QCOMPARE(figure(QStringLiteral("ended")).toString(), QStringLiteral("closed"));
        m_reception->begin(Noon);
        m_figures->willEnd(Ending::Held);
        m_reception->end();
        QCOMPARE(figure(QStringLiteral("ended")).toString(), QStringLiteral("held"));
        m_reception->begin(Noon);
        m_figures->willEnd(Ending::Ended);
        m_figures->noteEndTakenBack();
        m_reception->end();
        QCOMPARE(figure(QStringLiteral("ended")).toString(), QStringLiteral("closed"));
        QCOMPARE(figure(QStringLiteral("takenBack")).toInt(), 1);
    }

    void nothingIsCarriedIntoTheNextReception()
    {
        serve(virtualcards::Resident());
        m_time += 60s;
        m_reception->begin(Noon);
        m_reception->end();
        QCOMPARE(m_events.last().reception, QStringLiteral("2026-11-26/2"));
        QCOMPARE(figure(QStringLiteral("forms")).toArray(), QJsonArray());
        QCOMPARE(figure(QStringLiteral("documents")).toArray(), QJsonArray());
        QCOMPARE(figure(QStringLiteral("seconds")).toObject(), QJsonObject());
    }

    void aCardThatLedToNothingCostsNobodyTime()
    {
        m_figures->enter(Phase::Pin);
        m_time += 30s;
        m_figures->enter(Phase::None);
        m_figures->enter(Phase::Pin);
        m_time += 2s;
        m_reception->begin(Noon);
        m_reception->end();
        QCOMPARE(figure(QStringLiteral("seconds")).toObject(), (QJsonObject { { QStringLiteral("pin"), 2.0 } }));
    }

    void aTemplateIdIsAWord_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("word");
        QTest::newRow("an id") << QStringLiteral("juminhyo-2") << QStringLiteral("juminhyo-2");
        QTest::newRow("a name") << QStringLiteral("髙﨑　𠮷之助") << QStringLiteral("other");
        QTest::newRow("a number") << QStringLiteral("123456789018") << QStringLiteral("other");
        QTest::newRow("a second line") << QStringLiteral("juminhyo\nx") << QStringLiteral("other");
        QTest::newRow("a line's end") << QStringLiteral("juminhyo\n") << QStringLiteral("other");
    }

    void aTemplateIdIsAWord()
    {
        QFETCH(QString, id);
        QTEST(templateWord(id), "word");
    }

    void everyWordIsThere()
    {
        const auto phases = QMetaEnum::fromType<Phase>();
        for (int i = 0; i < phases.keyCount(); ++i)
            QCOMPARE(toWord(Phase(phases.value(i))).isEmpty(), Phase(phases.value(i)) == Phase::None);
        const auto begun = QMetaEnum::fromType<Begun>();
        for (int i = 0; i < begun.keyCount(); ++i)
            QVERIFY(!toWord(Begun(begun.value(i))).isEmpty());
        const auto endings = QMetaEnum::fromType<Ending>();
        for (int i = 0; i < endings.keyCount(); ++i)
            QVERIFY(!toWord(Ending(endings.value(i))).isEmpty());
    }

    void nothingOfAResidentIsInAnyEvent_data()
    {
        QTest::addColumn<QString>("id");
        const auto residents = virtualcards::readResidents(virtualcards::defaultResidentsFolder());
        QVERIFY(residents && !residents->isEmpty());
        for (const auto &resident : *residents)
            QTest::newRow(qPrintable(resident.id)) << resident.id;
    }

    void nothingOfAResidentIsInAnyEvent()
    {
        QFETCH(QString, id);
        const auto resident
            = virtualcards::readResident(virtualcards::defaultResidentsFolder() + u'/' + id + QStringLiteral(".json"));
        QVERIFY(resident);
        serve(*resident);
        QStringList secrets { resident->address, resident->birthDate, resident->personalNumber, resident->numberB,
            QStringLiteral("090-0000-1234") };
        secrets << resident->name.split(QRegularExpression(QStringLiteral("[\\s\u3000]+")));
        // Every text in a detail is a word of our lists or the id of a template.
        static const QRegularExpression word(QStringLiteral("^[a-z][a-z0-9-]*$"));
        for (const store::Event &event : std::as_const(m_events)) {
            const QByteArray text = textOf(event);
            for (const QString &secret : std::as_const(secrets))
                QVERIFY2(secret.size() < 2 || !text.contains(secret.toUtf8()), text.constData());
            QStringList texts;
            collectTexts(event.detail, texts);
            for (const QString &one : std::as_const(texts))
                QVERIFY2(word.match(one).hasMatch(), qPrintable(one));
        }
    }

private:
    /// A whole reception: PIN, card, two forms, an end that is taken back once.
    void serve(const virtualcards::Resident &resident)
    {
        m_figures->enter(Phase::Pin);
        m_time += 4200ms;
        m_figures->enter(Phase::Card);
        m_time += 1500ms;
        m_reception->takeDocument(cardOf(resident), Role::Applicant, Noon);
        m_figures->enter(Phase::Choosing);
        m_time += 3s;
        m_figures->enter(Phase::Filling);
        m_reception->setByHand(Role::Applicant, PersonField::Phone, QStringLiteral("090-0000-1234"));
        m_time += 20s;
        m_figures->enter(Phase::Printing);
        m_time += 7s;
        m_figures->noteForm(QStringLiteral("juminhyo"), MadeAs::Print, { 3, 2, 0 });
        m_figures->noteForm(QStringLiteral("juminhyo"), MadeAs::Print, { 4, 2, 0 });
        m_figures->noteForm(QStringLiteral("zei-shomei"), MadeAs::File, { 4, 2, 1, 2 });
        m_figures->enter(Phase::None);
        m_figures->willEnd(Ending::Ended);
        m_time += 5s;
        m_figures->noteEndTakenBack();
        m_figures->willEnd(Ending::Ended);
        m_reception->end();
    }

    [[nodiscard]] QJsonValue figure(const QString &key) const { return m_events.last().detail.value(key); }

    std::unique_ptr<reception::Reception> m_reception;
    std::unique_ptr<ReceptionFigures> m_figures;
    QList<store::Event> m_events;
    std::chrono::milliseconds m_time { 0 };
};

QTEST_GUILESS_MAIN(ReceptionFiguresTest)
#include "ReceptionFiguresTest.moc"
