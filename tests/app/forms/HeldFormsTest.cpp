#include "app/forms/HeldForms.h"

#include "app/forms/FormSession.h"
#include "app/reception/Wipe.h"
#include "tests/app/forms/SampleForms.h"

#include <QCborArray>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::forms;
using reception::PersonField;
using reception::Reception;
using reception::Role;

namespace {

const QDateTime Morning(QDate(2026, 12, 1), QTime(1, 42), Qt::UTC);

void enter(FormSession &session, const QString &key, const QString &typed)
{
    for (const EntryGroup &group : session.groups(0)) {
        for (const FormEntry &entry : group.entries) {
            if (entry.key == key)
                return session.enter(0, entry, typed);
        }
    }
    qFatal("no entry %s", qPrintable(key));
}

QList<EntryState> states(const FormSession &session)
{
    QList<EntryState> states;
    for (int form = 0; form < session.forms().size(); ++form) {
        for (const EntryGroup &group : session.groups(form)) {
            for (const FormEntry &entry : group.entries) {
                EntryState state = session.state(form, entry);
                for (QString *text : { &state.value, &state.original })
                    *text = reception::ownCopy(*text); // what is shared is overwritten at the end
                states << state;
            }
        }
    }
    return states;
}

/// Held and taken up as a store keeps it: as bytes.
HeldForms throughBytes(const FormSession &session)
{
    const QByteArray bytes = toCbor(session.held()).toCborValue().toCbor();
    const auto held = heldFormsFrom(QCborValue::fromCbor(bytes).toMap());
    return held ? *held : HeldForms();
}

} // namespace

/// What was entered in forms goes through a hold.
class HeldFormsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_forms = { sampleForm(m_folder.path()), sampleForm(m_folder.path(), QStringLiteral("other")) };
    }

    void everythingIsAsItWas()
    {
        Reception reception;
        FormSession session(reception, {});
        reception.begin(Morning);
        session.choose(m_forms);
        enter(session, QStringLiteral("applicant.name"), u"辻\U000E0101　𠮷子"_qs);
        enter(session, QStringLiteral("purpose"), u"年金の手続き𠀋"_qs);
        enter(session, QStringLiteral("applicant.birthDate"), u"いつか"_qs); // cannot be read as a date
        session.setSubjectIsApplicant(false);
        enter(session, QStringLiteral("subject.name"), u"架空　花子"_qs);
        session.markDone(m_forms.last().id, session.values(int(m_forms.size()) - 1));
        const QList<EntryState> before = states(session);
        const HeldForms held = throughBytes(session);
        const QByteArray snapshot = reception.snapshot();
        reception.end();
        QVERIFY(session.forms().isEmpty());

        QVERIFY(reception.restore(snapshot).has_value());
        session.takeUp(held, m_forms);
        QCOMPARE(session.forms().size(), 2);
        QVERIFY(states(session) == before);
        QCOMPARE(session.stateOf(0), FormState::Incomplete);
        QCOMPARE(session.stateOf(1), FormState::Done);
        QVERIFY(!session.subjectIsApplicant());
        QCOMPARE(session.values(0).date, Morning.toLocalTime().date());
        QVERIFY(!session.canUndo());
        QVERIFY(session.held() == held);
    }

    void aFormThatIsGoneIsNotAskedAgain()
    {
        Reception reception;
        FormSession session(reception, {});
        reception.begin(Morning);
        session.choose(m_forms);
        const HeldForms held = throughBytes(session);
        const QByteArray snapshot = reception.snapshot();
        reception.end();
        QVERIFY(reception.restore(snapshot).has_value());
        session.takeUp(held, { m_forms.last() });
        QCOMPARE(session.forms().size(), 1);
        QCOMPARE(session.forms().first().id, m_forms.last().id);
    }

    void badContentIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QCborValue>("value");
        QTest::newRow("chosen forms that are no list") << u"chosen"_qs << QCborValue(1);
        QTest::newRow("a form whose id is a number") << u"known"_qs << QCborValue(QCborArray { 1 });
        QTest::newRow("answers that are no map") << u"answers"_qs << QCborValue(QCborArray());
        QTest::newRow("an answer that is no text") << u"answers"_qs << QCborValue(QCborMap { { u"a/b"_qs, 1 } });
        QTest::newRow("a paper without its date") << u"done"_qs << QCborValue(QCborMap { { u"a"_qs, QCborMap() } });
        QTest::newRow("a day that is none") << u"date"_qs << QCborValue(u"2026-02-30"_qs);
        QTest::newRow("a flag that is none") << u"filling"_qs << QCborValue(1);
        QTest::newRow("signed forms that are no list") << u"signed"_qs << QCborValue(1);
        QTest::newRow("a key that is missing") << u"carried"_qs << QCborValue();
    }

    void badContentIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QCborValue, value);
        QCborMap map = toCbor(HeldForms());
        QVERIFY(heldFormsFrom(map).has_value());
        map[key] = value;
        const auto held = heldFormsFrom(map);
        QVERIFY(!held);
        QCOMPARE(held.error().code, ErrorCode::BadFile);
    }

private:
    QTemporaryDir m_folder;
    QList<documents::FormTemplate> m_forms;
};

QTEST_GUILESS_MAIN(HeldFormsTest)
#include "HeldFormsTest.moc"
