#include "app/forms/FormOutline.h"

#include "tests/app/forms/SampleForms.h"

#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::forms;

namespace {

QStringList keys(const EntryGroup &group)
{
    QStringList found;
    for (const FormEntry &entry : group.entries)
        found << entry.key;
    return found;
}

documents::Field field(const QString &id, const QString &binding)
{
    documents::Field made;
    made.id = id;
    made.binding = binding;
    return made;
}

} // namespace

class FormOutlineTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_form = sampleForm(m_folder.path()); }

    void groupsFollowThePaperAndTheStaffComesLast()
    {
        const QList<EntryGroup> groups = outline(m_form, false);
        QList<Section> sections;
        for (const EntryGroup &group : groups)
            sections << group.section;
        QCOMPARE(sections, (QList<Section> { Section::Applicant, Section::Subject, Section::Request, Section::Clerk }));
        QCOMPARE(keys(groups.at(0)),
            (QStringList { QStringLiteral("applicant.name"), QStringLiteral("applicant.nameKana"),
                QStringLiteral("applicant.address"), QStringLiteral("applicant.birthDate"),
                QStringLiteral("applicant.phone") }));
        QCOMPARE(keys(groups.at(2)),
            (QStringList { QStringLiteral("purpose"), QStringLiteral("copies"), QStringLiteral("scope"), DateKey }));
        QCOMPARE(groups.at(2).entries.at(1).kind, EntryKind::Count);
    }

    void anEraCircleBelongsToItsDate()
    {
        const FormEntry born = outline(m_form, false).at(0).entries.at(3);
        QCOMPARE(born.kind, EntryKind::Day);
        QCOMPARE(born.fields, (QStringList { QStringLiteral("bornEra"), QStringLiteral("born") }));
    }

    void aDateIsLimitedToTheErasOfAllItsPlaces()
    {
        const auto erasOf = [](const QList<documents::Field> &fields) {
            documents::FormTemplate form;
            form.pages << documents::Page {};
            form.fields = fields;
            return outline(form, false).first().entries.first().eras;
        };
        const auto date = [](const QString &id, const QStringList &eras) {
            documents::Field made = field(id, QStringLiteral("applicant.birthDate"));
            made.kind = documents::FieldKind::Date;
            made.eraStyle = QStringLiteral("circle");
            for (const QString &era : eras)
                made.options << documents::Option { era, {}, {} };
            return made;
        };
        const documents::Field old = date(QStringLiteral("old"), { QStringLiteral("showa"), QStringLiteral("heisei") });
        const documents::Field fresh
            = date(QStringLiteral("fresh"), { QStringLiteral("heisei"), QStringLiteral("reiwa") });
        const documents::Field latest = date(QStringLiteral("latest"), { QStringLiteral("reiwa") });
        QCOMPARE(erasOf({ old, fresh }), QStringList { QStringLiteral("heisei") });
        QCOMPARE(erasOf({ old, latest }), QStringList());
        QVERIFY(!erasOf({ field(QStringLiteral("any"), QStringLiteral("applicant.birthDate")) }));
        QVERIFY(!erasOf({ date(QStringLiteral("west"), { QStringLiteral("showa"), QStringLiteral("western") }) }));
        documents::Field sometimes = latest;
        sometimes.when = { { QStringLiteral("x"), {}, true, {} } };
        QCOMPARE(erasOf({ old, sometimes }), (QStringList { QStringLiteral("showa"), QStringLiteral("heisei") }));
    }

    void aSubjectWhoIsTheApplicantIsNotAskedTwice()
    {
        for (const EntryGroup &group : outline(m_form, true)) {
            QVERIFY(group.section != Section::Subject);
            if (group.section != Section::Applicant)
                continue;
            QCOMPARE(
                group.entries.first().fields, (QStringList { QStringLiteral("name"), QStringLiteral("subjectName") }));
        }
        QVERIFY(asksForSubject(m_form));
    }

    void aChildIsAskedForBesideTheOneWhoCame()
    {
        documents::FormTemplate form;
        form.pages << documents::Page {};
        form.fields = { field(u"guardian"_qs, u"applicant.name"_qs), field(u"child"_qs, u"child.name"_qs) };
        for (const bool subjectIsApplicant : { true, false }) {
            const QList<EntryGroup> groups = outline(form, subjectIsApplicant);
            QCOMPARE(groups.size(), 2);
            QCOMPARE(groups.last().section, Section::Child);
            QCOMPARE(groups.last().entries.first().key, u"child.name"_qs);
        }
        QVERIFY(!asksForSubject(form));
    }

    void bindingsArePartsOfPersons_data()
    {
        QTest::addColumn<QString>("binding");
        QTest::addColumn<bool>("isPart");
        QTest::addColumn<QString>("key");
        QTest::newRow("name") << QStringLiteral("applicant.name") << true << QStringLiteral("applicant.name");
        QTest::newRow("part of an address")
            << QStringLiteral("agent.addressPrefecture") << true << QStringLiteral("agent.address");
        QTest::newRow("age") << QStringLiteral("deceased.age") << true << QStringLiteral("deceased.birthDate");
        QTest::newRow("member of the household")
            << QStringLiteral("household[2].name") << true << QStringLiteral("household[2].name");
        QTest::newRow("number") << QStringLiteral("applicant.personalNumber") << true
                                << QStringLiteral("applicant.personalNumber");
        QTest::newRow("office") << QStringLiteral("office.mayorTitle") << false << QString();
        QTest::newRow("none") << QString() << false << QString();
    }
    void bindingsArePartsOfPersons()
    {
        QFETCH(QString, binding);
        QFETCH(bool, isPart);
        QFETCH(QString, key);
        QCOMPARE(personPart(binding).has_value(), isPart);
        if (!isPart)
            return;
        documents::FormTemplate form;
        form.fields << field(QStringLiteral("a"), binding);
        QCOMPARE(outline(form, false).first().entries.first().key, key);
    }

    void theNumberIsWantedOnlyWhereTheLawAllowsIt()
    {
        documents::FormTemplate form;
        form.fields << field(QStringLiteral("a"), QStringLiteral("applicant.name"));
        QVERIFY(!wantsPersonalNumber(form));
        form.mayCarryPersonalNumber = true;
        QVERIFY(!wantsPersonalNumber(form));
        form.fields << field(QStringLiteral("b"), QStringLiteral("applicant.personalNumber"));
        QVERIFY(wantsPersonalNumber(form));
        form.mayCarryPersonalNumber = false;
        QVERIFY(!wantsPersonalNumber(form));
    }

    void everySectionAndEntryHasItsWords()
    {
        for (int i = 0; i <= int(Section::Clerk); ++i)
            QVERIFY(!headingOf({ Section(i), 0, {} }).isEmpty());
        for (const EntryGroup &group : outline(m_form, false)) {
            for (const FormEntry &entry : group.entries)
                QVERIFY2(!entryLabel(entry, QStringLiteral("ja")).isEmpty(), qPrintable(entry.key));
        }
    }

private:
    QTemporaryDir m_folder;
    documents::FormTemplate m_form;
};

QTEST_MAIN(FormOutlineTest)
#include "FormOutlineTest.moc"
