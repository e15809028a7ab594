#include "app/reception/Snapshot.h"

#include "app/reception/HeldPart.h"
#include "app/reception/Wipe.h"
#include "devices/virtual/Resident.h"

#include <QCborArray>
#include <QCborValue>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::reception;

namespace {

const QDateTime Morning(QDate(2026, 12, 1), QTime(1, 30), Qt::UTC);

cards::IdentityDocument cardOf(const virtualcards::Resident &resident)
{
    cards::IdentityDocument document;
    document.kind = cards::DocumentKind::MyNumberCard;
    document.name = resident.name;
    document.address = resident.address;
    document.birthDate = resident.birthDate;
    document.sex = cards::Sex::Female;
    return document;
}

/// A workflow that keeps one text.
class OneText : public HeldPart {
public:
    explicit OneText(const QString &name)
        : m_name(name)
    {
    }

    QString heldName() const override { return m_name; }
    QCborMap hold() const override { return { { u"text"_qs, text } }; }
    Outcome<void> takeUp(const QCborMap &part) override
    {
        text = part.value(u"text"_qs).toString();
        return isPleased ? Outcome<void>() : failure(ErrorCode::BadFile);
    }

    QString text;
    bool isPleased = true;

private:
    QString m_name;
};

QCborMap whole()
{
    Reception reception;
    reception.begin(Morning);
    reception.setByHand(Role::Applicant, PersonField::Name, u"架空　花子"_qs);
    return QCborValue::fromCbor(reception.snapshot()).toMap();
}

QByteArray with(const QString &key, const QCborValue &value)
{
    QCborMap map = whole();
    map[key] = value;
    return map.toCborValue().toCbor();
}

} // namespace

class SnapshotTest : public QObject {
    Q_OBJECT

private slots:
    void everyResidentComesBack_data()
    {
        QTest::addColumn<virtualcards::Resident>("resident");
        const auto residents = virtualcards::readResidents(virtualcards::defaultResidentsFolder());
        QVERIFY(residents && residents->size() > 5);
        for (const virtualcards::Resident &resident : *residents)
            QTest::newRow(qPrintable(resident.id)) << resident;
        virtualcards::Resident resident;
        resident.birthDate = u"19160300"_qs;
        const QStringList names { u"辻\U000E0101　花"_qs, u"𠮷野　𠀋"_qs, u"神﨑　ＡＢ ab ｱｲ"_qs,
            u"カ\u3099　\U0002F9F4"_qs };
        for (const QString &name : names) {
            resident.name = name;
            resident.address = name;
            QTest::addRow("a name of %d code units", int(name.size())) << resident;
        }
    }

    void everyResidentComesBack()
    {
        QFETCH(virtualcards::Resident, resident);
        Reception before;
        before.begin(Morning.addSecs(-60));
        before.end();
        cards::IdentityDocument document = cardOf(resident);
        if (!resident.personalNumber.isEmpty())
            document.personalNumber = resident.personalNumber;
        before.takeDocument(document, Role::Applicant, Morning);
        before.setByHand(Role::Applicant, PersonField::Address, resident.address + u"　𠀋"_qs);
        before.setByHand(Role::Agent, PersonField::Phone, u"000-0000-0000"_qs);
        Person member;
        member.entry(PersonField::Name).setFromCard(resident.name);
        before.setHousehold({ member, Person() });
        Person home;
        home.entry(PersonField::Name).setByHand(u"another　name"_qs);
        home.entry(PersonField::PostalCode).setByHand(u"036-0000"_qs);
        before.takePreApplied({ { Role::Applicant, home } }, {});

        Reception after;
        const QSignalSpy began(&after, &Reception::began);
        const auto restored = after.restore(before.snapshot());
        QVERIFY(restored.has_value());
        QCOMPARE(began.size(), 1);
        QCOMPARE(after.number(), 2);
        QCOMPARE(after.since(), Morning);
        QCOMPARE(after.document(), cards::DocumentKind::MyNumberCard);
        for (const Role role : PersonRoles) {
            QCOMPARE(after.person(role), before.person(role));
            QCOMPARE(after.personalNumber(role), before.personalNumber(role));
        }
        QCOMPARE(after.household(), before.household());
        const Entry address = after.person(Role::Applicant).entry(PersonField::Address);
        QCOMPARE(address.origin, Origin::Changed);
        QCOMPARE(address.original, resident.address);
        QCOMPARE(after.snapshot(), before.snapshot());
    }

    void withoutANumberThereIsNone()
    {
        Reception before;
        before.begin(Morning);
        Reception after;
        QVERIFY(after.restore(before.snapshot()).has_value());
        QVERIFY(after.personalNumber(Role::Applicant).isEmpty());
        QVERIFY(whole().value(u"numbers"_qs).toMap().isEmpty());
    }

    void everyPartGetsItsOwn()
    {
        OneText forms(u"forms"_qs);
        OneText zoning(u"zoning"_qs);
        Reception reception;
        reception.addPart(forms);
        reception.addPart(zoning);
        reception.begin(Morning);
        forms.text = u"住民票"_qs;
        zoning.text = u"用途地域"_qs;
        const QByteArray snapshot = reception.snapshot();
        reception.end();
        forms.text = zoning.text = QString();
        QVERIFY(reception.restore(snapshot).has_value());
        QCOMPARE(forms.text, u"住民票"_qs);
        QCOMPARE(zoning.text, u"用途地域"_qs);
    }

    void aPartThatNobodyKnowsKeepsItOnHold()
    {
        OneText forms(u"forms"_qs);
        Reception before;
        before.addPart(forms);
        before.begin(Morning);
        Reception after;
        const auto restored = after.restore(before.snapshot());
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, ErrorCode::StoreNewer);
        QVERIFY(!after.isOpen());
    }

    void aPartThatCannotReadItsOwnKeepsItOnHold()
    {
        OneText forms(u"forms"_qs);
        Reception reception;
        reception.addPart(forms);
        reception.begin(Morning);
        const QByteArray snapshot = reception.snapshot();
        reception.end();
        forms.isPleased = false;
        const auto restored = reception.restore(snapshot);
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, ErrorCode::BadFile);
        QVERIFY(!reception.isOpen());
    }

    void anOpenReceptionIsNeverReplaced()
    {
        Reception reception;
        reception.begin(Morning);
        QVERIFY(!reception.restore(reception.snapshot()));
        QVERIFY(reception.isOpen());
    }

    void badContentIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray good = whole().toCborValue().toCbor();
        QTest::newRow("nothing") << QByteArray() << ErrorCode::BadFile;
        QTest::newRow("no map") << QCborValue(1).toCbor() << ErrorCode::BadFile;
        QTest::newRow("cut short") << good.chopped(1) << ErrorCode::BadFile;
        QTest::newRow("something behind") << good + '\0' << ErrorCode::BadFile;
        QTest::newRow("a later version") << with(u"v"_qs, 2) << ErrorCode::StoreNewer;
        QTest::newRow("no version") << with(u"v"_qs, {}) << ErrorCode::BadFile;
        QTest::newRow("an unknown key") << with(u"more"_qs, 1) << ErrorCode::BadFile;
        QTest::newRow("number zero") << with(u"number"_qs, 0) << ErrorCode::BadFile;
        QTest::newRow("a number too large") << with(u"number"_qs, 1LL << 40) << ErrorCode::BadFile;
        QTest::newRow("a number that no integer holds") << with(u"number"_qs, 1e19) << ErrorCode::BadFile;
        QTest::newRow("a time before all times") << with(u"since"_qs, -2) << ErrorCode::BadFile;
        QTest::newRow("an unknown document") << with(u"document"_qs, u"passport"_qs) << ErrorCode::BadFile;
        QTest::newRow("persons that are none") << with(u"persons"_qs, 1) << ErrorCode::BadFile;
        QTest::newRow("an unknown role") << with(u"persons"_qs, QCborMap { { u"boss"_qs, QCborMap() } })
                                         << ErrorCode::BadFile;
        QTest::newRow("the household as one person")
            << with(u"persons"_qs, QCborMap { { u"household"_qs, QCborMap() } }) << ErrorCode::BadFile;
        const auto applicant = [](const QCborValue &entry) {
            return with(u"persons"_qs, QCborMap { { u"applicant"_qs, QCborMap { { u"name"_qs, entry } } } });
        };
        QTest::newRow("an entry without its origin") << applicant(QCborArray { u"a"_qs }) << ErrorCode::BadFile;
        QTest::newRow("an unknown origin") << applicant(QCborArray { u"a"_qs, 9, u""_qs }) << ErrorCode::BadFile;
        QTest::newRow("a number filled in at home")
            << applicant(QCborArray { u"a"_qs, 1, u""_qs, 1 }) << ErrorCode::BadFile;
        QTest::newRow("an entry with too much")
            << applicant(QCborArray { u"a"_qs, 1, u""_qs, u""_qs, u""_qs }) << ErrorCode::BadFile;
        QTest::newRow("an entry of numbers") << applicant(QCborArray { 1, 1, 1 }) << ErrorCode::BadFile;
        QTest::newRow("a personal number too short")
            << with(u"numbers"_qs, QCborMap { { u"applicant"_qs, u"1234"_qs } }) << ErrorCode::BadFile;
        QTest::newRow("a part that is no map")
            << with(u"parts"_qs, QCborMap { { u"forms"_qs, 1 } }) << ErrorCode::BadFile;
    }

    void badContentIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        Reception reception;
        const auto restored = reception.restore(bytes);
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, code);
        QVERIFY(!reception.isOpen());
        QVERIFY(Reception().restore(whole().toCborValue().toCbor()).has_value());
    }

    void bytesAreOverwrittenForAllWhoShareThem()
    {
        QByteArray bytes("a text on the heap");
        const QByteArray shared = bytes;
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(shared, QByteArray(shared.size(), '\0'));
    }
};

QTEST_GUILESS_MAIN(SnapshotTest)
#include "SnapshotTest.moc"
