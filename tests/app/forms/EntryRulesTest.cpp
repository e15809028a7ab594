#include "app/forms/EntryRules.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::forms;
using madoguchi::reception::PersonField;
using madoguchi::reception::Role;

namespace {

FormEntry personal(std::optional<PersonField> field, EntryKind kind)
{
    FormEntry entry;
    entry.person = PersonPart { Role::Applicant, -1, field };
    entry.kind = kind;
    return entry;
}

const QDate Today(2026, 12, 1);

} // namespace

class EntryRulesTest : public QObject {
    Q_OBJECT

private slots:
    void valuesAreKeptInOneForm_data()
    {
        QTest::addColumn<FormEntry>("entry");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        const FormEntry born = personal(PersonField::BirthDate, EntryKind::Day);
        const FormEntry name = personal(PersonField::Name, EntryKind::Line);
        const FormEntry code = personal(PersonField::PostalCode, EntryKind::Line);
        QTest::newRow("era in letters") << born << QStringLiteral("S29.3.9") << QStringLiteral("1954-03-09");
        QTest::newRow("era in kanji") << born << QStringLiteral("昭和29年3月9日") << QStringLiteral("1954-03-09");
        QTest::newRow("Gregorian") << born << QStringLiteral("1954/3/9") << QStringLiteral("1954-03-09");
        QTest::newRow("as it is kept") << born << QStringLiteral("1954-03-00") << QStringLiteral("1954-03-00");
        QTest::newRow("no date stays as typed") << born << QStringLiteral("昨日") << QStringLiteral("昨日");
        QTest::newRow("a name is never touched")
            << name << QStringLiteral("髙橋　𠮷子") << QStringLiteral("髙橋　𠮷子");
        QTest::newRow("half-width kana in a name stay") << name << QStringLiteral("ﾀｶﾊｼ") << QStringLiteral("ﾀｶﾊｼ");
        QTest::newRow("full-width postal code")
            << code << QStringLiteral("０３６－８５５１") << QStringLiteral("0368551");
        const FormEntry phone = personal(PersonField::Phone, EntryKind::Line);
        FormEntry number;
        number.kind = EntryKind::Digits;
        const QString wide = QStringLiteral("　");
        const QList<std::pair<const char *, FormEntry>> spaceless { { "date", born }, { "postal code", code },
            { "phone", phone }, { "digits", number } };
        for (const auto &[what, entry] : spaceless) {
            QTest::addRow("a lone space for %s", what) << entry << QStringLiteral(" ") << QString();
            QTest::addRow("a lone wide space for %s", what) << entry << wide << QString();
        }
        QTest::newRow("a date among spaces")
            << born << wide + QStringLiteral("S29.3.9 ") << QStringLiteral("1954-03-09");
        QTest::newRow("no date among spaces") << born << wide + QStringLiteral("昨日 ") << QStringLiteral("昨日");
        QTest::newRow("a phone number among spaces")
            << phone << wide + QStringLiteral("0172-00-0000 ") << QStringLiteral("0172-00-0000");
    }
    void valuesAreKeptInOneForm()
    {
        QFETCH(FormEntry, entry);
        QFETCH(QString, typed);
        QTEST(tidied(entry, typed), "kept");
    }

    void problemsAreFound_data()
    {
        QTest::addColumn<FormEntry>("entry");
        QTest::addColumn<QString>("value");
        QTest::addColumn<Problem>("problem");
        const FormEntry born = personal(PersonField::BirthDate, EntryKind::Day);
        FormEntry moved;
        moved.kind = EntryKind::Day;
        FormEntry boxes;
        boxes.kind = EntryKind::Digits;
        boxes.boxes = 2;
        const FormEntry phone = personal(PersonField::Phone, EntryKind::Line);
        const FormEntry code = personal(PersonField::PostalCode, EntryKind::Line);
        const FormEntry number = personal(std::nullopt, EntryKind::Digits);
        QTest::newRow("nothing entered") << born << QString() << Problem::None;
        QTest::newRow("born long ago") << born << QStringLiteral("1954-03-09") << Problem::None;
        QTest::newRow("born today") << born << QStringLiteral("2026-12-01") << Problem::None;
        QTest::newRow("born tomorrow") << born << QStringLiteral("2026-12-02") << Problem::InTheFuture;
        QTest::newRow("month unknown") << born << QStringLiteral("1954-00-00") << Problem::None;
        QTest::newRow("no date") << born << QStringLiteral("昨日") << Problem::NotADate;
        QTest::newRow("moving next month") << moved << QStringLiteral("2027-01-15") << Problem::None;
        const FormEntry name = personal(PersonField::Name, EntryKind::Line);
        QTest::newRow("name") << name << QStringLiteral("髙田　太郎") << Problem::None;
        QTest::newRow("name with a mark") << name << QStringLiteral("【外字1】田　太郎") << Problem::CharacterNotChosen;
        QTest::newRow("name with a gap") << name << QStringLiteral("髙【欠字】　太郎") << Problem::CharacterNotChosen;
        const FormEntry kana = personal(PersonField::NameKana, EntryKind::Line);
        QTest::newRow("reading in katakana") << kana << QStringLiteral("タカハシ　ヨシコ") << Problem::None;
        QTest::newRow("reading with digits") << kana << QStringLiteral("タロウ2") << Problem::NotKana;
        FormEntry due = moved;
        due.format = documents::InputFormat::FutureDate;
        QTest::newRow("yesterday for what is to come") << due << QStringLiteral("2026-11-30") << Problem::InThePast;
        QTest::newRow("today for what is to come") << due << QStringLiteral("2026-12-01") << Problem::None;
        due.format = documents::InputFormat::PastDate;
        QTest::newRow("tomorrow for what is over") << due << QStringLiteral("2026-12-02") << Problem::InTheFuture;
        FormEntry printed = moved;
        printed.eras = QStringList { QStringLiteral("heisei"), QStringLiteral("reiwa") };
        FormEntry nowhere = moved;
        nowhere.eras = QStringList();
        QTest::newRow("printed with another era at each place")
            << nowhere << QStringLiteral("2019-04-30") << Problem::EraNotPrinted;
        QTest::newRow("an era that is printed") << printed << QStringLiteral("2019-04-30") << Problem::None;
        QTest::newRow("an era that is not printed")
            << printed << QStringLiteral("1989-01-07") << Problem::EraNotPrinted;
        QTest::newRow("a year of two eras") << printed << QStringLiteral("1989-00-00") << Problem::EraNotPrinted;
        FormEntry holder = name;
        holder.person.reset();
        holder.format = documents::InputFormat::AccountHolder;
        QTest::newRow("account in kanji") << holder << QStringLiteral("架空太郎") << Problem::NotAccountHolder;
        QTest::newRow("two digits") << boxes << QStringLiteral("12") << Problem::None;
        QTest::newRow("three digits for two boxes") << boxes << QStringLiteral("123") << Problem::TooManyDigits;
        QTest::newRow("a letter among digits") << boxes << QStringLiteral("1a") << Problem::NotDigits;
        QTest::newRow("phone with hyphens") << phone << QStringLiteral("0172-00-0000") << Problem::None;
        QTest::newRow("mobile phone") << phone << QStringLiteral("09000000000") << Problem::None;
        QTest::newRow("phone abroad") << phone << QStringLiteral("+84 24 0000") << Problem::None;
        QTest::newRow("phone too short") << phone << QStringLiteral("0172-00") << Problem::PhoneLength;
        FormEntry divided = phone;
        divided.parts = 3;
        QTest::newRow("phone that says its parts") << divided << QStringLiteral("0172-00-0000") << Problem::None;
        QTest::newRow("phone whose parts are known") << divided << QStringLiteral("09000000000") << Problem::None;
        QTest::newRow("phone that nobody can divide") << divided << QStringLiteral("0172000000") << Problem::PhoneParts;
        QTest::newRow("postal code") << code << QStringLiteral("0368551") << Problem::None;
        QTest::newRow("postal code too short") << code << QStringLiteral("036") << Problem::PostalCodeLength;
        QTest::newRow("number with its check digit") << number << QStringLiteral("123456789018") << Problem::None;
        QTest::newRow("number with a wrong check digit")
            << number << QStringLiteral("123456789012") << Problem::PersonalNumberWrong;
        QTest::newRow("number too short") << number << QStringLiteral("12345678901") << Problem::PersonalNumberWrong;
    }
    void problemsAreFound()
    {
        QFETCH(FormEntry, entry);
        QFETCH(QString, value);
        QTEST(problemOf(entry, value, Today), "problem");
    }

    void everyProblemHasItsWords()
    {
        for (int i = 0; i <= int(Problem::PersonalNumberWrong); ++i)
            QCOMPARE(textFor(Problem(i)).isEmpty(), Problem(i) == Problem::None);
    }
};

QTEST_GUILESS_MAIN(EntryRulesTest)
#include "EntryRulesTest.moc"
