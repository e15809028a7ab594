#include "app/documents/FormLogic.h"
#include "app/forms/EntryRules.h"
#include "app/webform/PageData.h"
#include "tests/app/webform/RuleForms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::webform;
using documents::Field;
using documents::FormTemplate;
using reception::PartialDate;

namespace {

QJsonValue orNull(const std::optional<PartialDate> &date)
{
    return date ? QJsonValue(date->toIso()) : QJsonValue();
}

/// How people write a day, and what is none.
QStringList typedDays(QDate day)
{
    const QString plain = day.toString(u"yyyyMMdd"_qs);
    const QString numbers = QStringLiteral("%1-%2").arg(day.month()).arg(day.day());
    QStringList typed { plain, plain.left(4) + u'/' + QString::number(day.month()), PartialDate(day).toIso(),
        PartialDate(day).toJapanese(), PartialDate(day.year(), day.month(), 0).toJapanese(),
        PartialDate(day.year(), 0, 0).toJapanese(), u"西暦"_qs + plain, plain.left(4) + u"年"_qs };
    for (const QString &era : { u"明治"_qs, u"T"_qs, u"昭"_qs, u"Ｈ"_qs, u"令和"_qs, u"r"_qs }) {
        for (const int year : { 1, day.year() % 50, day.year() % 100 })
            typed << era + QString::number(year) + u'-' + numbers << era + QString::number(year) + u"．"_qs + numbers;
        typed << era + u"元年"_qs + numbers;
    }
    return typed;
}

} // namespace

/// The page and the counter's program follow the same rules: what one decides the other does, too.
class SameRulesTest : public QObject {
    Q_OBJECT

private slots:
    void thePageDecidesAsTheProgram()
    {
        const QJsonObject questions { { u"dates"_qs, dates() }, { u"entries"_qs, entries() },
            { u"forms"_qs, forms() } };
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(QJsonDocument(questions).toJson());
        file.close();
        QVERIFY2(ask(file.fileName()) == 0, m_answer.constData());
        QVERIFY2(m_answer.startsWith("agree: "), m_answer.constData());
        QCOMPARE(m_answer.trimmed(), "agree: " + QByteArray::number(m_questions));
    }

    void aDifferenceIsFound()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        const QJsonObject wrong { { u"typed"_qs, u"S29.3.9"_qs }, { u"held"_qs, u"1954-03-10"_qs } };
        file.write(
            QJsonDocument(QJsonObject { { u"eras"_qs, eras() }, { u"dates"_qs, QJsonArray { wrong } } }).toJson());
        file.close();
        QVERIFY(ask(file.fileName()) != 0);
    }

private:
    int ask(const QString &file)
    {
        QProcess node;
        node.setProcessChannelMode(QProcess::MergedChannels);
        node.start(QStandardPaths::findExecutable(u"node"_qs), { QStringLiteral(SCRIPT), QStringLiteral(PAGE), file });
        const bool ended = node.waitForFinished(60'000);
        m_answer = node.readAll();
        return ended && node.exitStatus() == QProcess::NormalExit ? node.exitCode() : -1;
    }

    [[nodiscard]] static QJsonValue eras() { return formData(dependentForm()).value(u"eras"_qs); }

    QJsonArray dates()
    {
        QStringList typed { u"昨日"_qs, u"S64.1.8"_qs, u"H31.5.1"_qs, u"R1.4.30"_qs, u"M1.10.22"_qs, u"T15.12.25"_qs,
            u"2023-02-29"_qs, u"2024-02-29"_qs, u"1900-02-29"_qs, u"19540309"_qs, u"S290309"_qs, u"1954"_qs, u"54"_qs,
            u"S100"_qs, u"1954-0-9"_qs, u"1954-13-1"_qs, u"昭和29年3月32日"_qs, u"1868-00-00"_qs, u"1868-10-00"_qs,
            u"1989-01-00"_qs, u"０９"_qs, u"-"_qs };
        for (const QDate day : { QDate(1868, 10, 22), QDate(1868, 10, 23), QDate(1912, 7, 29), QDate(1912, 7, 30),
                 QDate(1926, 12, 24), QDate(1926, 12, 25), QDate(1989, 1, 7), QDate(1989, 1, 8), QDate(2019, 4, 30),
                 QDate(2019, 5, 1), QDate(2026, 12, 1) })
            typed << typedDays(day);
        QJsonArray dates;
        for (const QString &text : std::as_const(typed)) {
            const auto held = PartialDate::fromAny(text);
            dates.append(QJsonObject { { u"typed"_qs, text }, { u"held"_qs, orNull(held) },
                { u"japanese"_qs, held ? QJsonValue(held->toJapanese()) : QJsonValue() } });
            ++m_questions;
        }
        return dates;
    }

    QJsonArray entries()
    {
        const QStringList typed { u"髙橋　𠮷子"_qs, u"タカハシ　ヨシコ"_qs, u"たかはし"_qs, u"ﾀｶﾊｼ"_qs, u"Takahashi"_qs,
            u"カ）カクウ"_qs, u"ｶ)ｶｸｳ"_qs, u"０３６－８５５１"_qs, u"036-855"_qs, u"0368551"_qs, u"090-0000-0000"_qs,
            u"+84 90 000"_qs, u"12"_qs, u"１２３４"_qs, u"12a"_qs, u"S29.3.9"_qs, u"2100-01-01"_qs, u"2100-00-00"_qs,
            u"1954-00-00"_qs, u"R99.1.1"_qs, u" "_qs, u"　昨日　"_qs, u"　090-0000-0000 "_qs,
            PartialDate(QDate::currentDate()).toIso(), u"女"_qs, u"male"_qs };
        const FormTemplate form = formOfEveryFormat();
        const QJsonArray groups = formData(form).value(u"outlines"_qs).toObject().value(u"apart"_qs).toArray();
        QJsonArray entries;
        int place = 0;
        for (const forms::EntryGroup &group : forms::outline(form, false)) {
            const QJsonArray described = groups.at(place++).toObject().value(u"entries"_qs).toArray();
            for (int i = 0; i < group.entries.size(); ++i) {
                for (const QString &text : typed)
                    entries.append(entryQuestion(group.entries.at(i), described.at(i).toObject(), text));
            }
        }
        return entries;
    }

    QJsonObject entryQuestion(const forms::FormEntry &entry, const QJsonObject &described, const QString &typed)
    {
        ++m_questions;
        const QString kept = forms::tidied(entry, typed);
        const forms::Problem problem = forms::problemOf(entry, kept, QDate::currentDate());
        QString word = problem == forms::Problem::NotADate ? u"not-a-date"_qs : QString();
        for (const auto &[known, name] : pageProblems()) {
            if (known == problem)
                word = name;
        }
        return { { u"entry"_qs, described }, { u"typed"_qs, typed }, { u"kept"_qs, kept }, { u"problem"_qs, word } };
    }

    QJsonArray forms()
    {
        QList<FormTemplate> forms { dependentForm() };
        const auto shipped = documents::findTemplates({ QStringLiteral(FORMS) });
        for (const QString &folder : shipped)
            forms << documents::loadTemplate(folder).value();
        QRandomGenerator random(20261126);
        QJsonArray questions;
        for (const FormTemplate &form : std::as_const(forms)) {
            QJsonArray cases;
            for (int i = 0; i < 100; ++i)
                cases.append(formQuestion(form, i % 2 == 1 && forms::asksForSubject(form), random));
            questions.append(QJsonObject { { u"data"_qs, formData(form) }, { u"cases"_qs, cases } });
        }
        return questions;
    }

    QJsonObject formQuestion(const FormTemplate &form, bool same, QRandomGenerator &random)
    {
        ++m_questions;
        const documents::FormValues values = randomValues(form, same, random);
        QJsonObject there;
        QJsonObject reckoned;
        for (const Field &field : form.fields) {
            if (field.filler == documents::Filler::Clerk)
                continue;
            there.insert(field.id, documents::isThere(form, field, values));
            if (field.calculation)
                reckoned.insert(field.id, documents::shownValue(form, field, values));
        }
        const auto fee = documents::feeOf(form, values);
        return { { u"same"_qs, same }, { u"answers"_qs, pageAnswers(form, values) }, { u"there"_qs, there },
            { u"reckoned"_qs, reckoned }, { u"fee"_qs, fee ? QJsonValue(*fee) : QJsonValue() } };
    }

    QByteArray m_answer;
    int m_questions = 0;
};

QTEST_GUILESS_MAIN(SameRulesTest)
#include "SameRulesTest.moc"
