#include "app/webform/PageData.h"

#include "app/preapplication/FormFit.h"
#include "app/settings/Language.h"
#include "app/webform/PageWords.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::webform;
using documents::Field;
using documents::FieldKind;
using documents::FormTemplate;

namespace {

QList<FormTemplate> shipped()
{
    QList<FormTemplate> forms;
    const auto folders = documents::findTemplates({ QStringLiteral(FORMS) });
    for (const QString &folder : folders)
        forms << documents::loadTemplate(folder).value();
    return forms;
}

QList<QJsonObject> entriesOf(const FormTemplate &form, const QString &outline)
{
    QList<QJsonObject> entries;
    for (const QJsonValue &group : formData(form).value(u"outlines"_qs).toObject().value(outline).toArray()) {
        for (const QJsonValue &entry : group.toObject().value(u"entries"_qs).toArray())
            entries << entry.toObject();
    }
    return entries;
}

QStringList fieldsOf(const QJsonObject &entry)
{
    QStringList fields;
    for (const QJsonValue &place : entry.value(u"places"_qs).toArray())
        fields << place.toObject().value(u"field"_qs).toString();
    return fields;
}

/// Something that the entry takes.
QString answerTo(const QJsonObject &entry)
{
    const QString kind = entry.value(u"kind"_qs).toString();
    if (kind == u"day"_qs)
        return u"1954-03-09"_qs;
    if (kind == u"check"_qs)
        return u"true"_qs;
    const QJsonArray options = entry.value(u"options"_qs).toArray();
    return options.isEmpty() ? u"1"_qs : options.first().toObject().value(u"value"_qs).toString();
}

bool asksForNothing(const Field &field)
{
    return field.filler == documents::Filler::Clerk || field.kind == FieldKind::Today
        || !documents::takesText(field.kind) || field.binding.startsWith(u"office."_qs)
        || field.binding.endsWith(u".personalNumber"_qs);
}

void collectWords(const QJsonValue &value, QSet<QString> &words)
{
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            collectWords(one, words);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == u"word"_qs)
                words << it.value().toString();
            collectWords(it.value(), words);
        }
    }
}

} // namespace

/// What the page asks and says.
class PageDataTest : public QObject {
    Q_OBJECT

private slots:
    void everythingThatAResidentFillsInIsAskedAndNothingElse()
    {
        for (const FormTemplate &form : shipped()) {
            QSet<QString> expected;
            for (const Field &field : form.fields) {
                if (!asksForNothing(field))
                    expected << field.id;
            }
            for (const QString &outline :
                forms::asksForSubject(form) ? QStringList { u"apart"_qs, u"same"_qs } : QStringList { u"apart"_qs }) {
                QSet<QString> asked;
                for (const QJsonObject &entry : entriesOf(form, outline)) {
                    for (const QString &field : fieldsOf(entry))
                        asked << field;
                }
                QCOMPARE(asked, expected);
            }
        }
    }

    void theCounterTakesEveryAnswer()
    {
        for (const FormTemplate &form : shipped()) {
            preapplication::PreApplication said { form.id, QDate::currentDate(), {} };
            for (const QJsonObject &entry : entriesOf(form, u"apart"_qs)) {
                if (entry.contains(u"part"_qs))
                    said.values.bound.insert(entry.value(u"key"_qs).toString(), answerTo(entry));
                else
                    said.values.fields.insert(fieldsOf(entry).first(), answerTo(entry));
            }
            QVERIFY(said.values.fields.size() + said.values.bound.size() > 5);
            QCOMPARE(preapplication::fitTo(form, said).leftOut, QStringList());
        }
    }

    void anAnswerThatFormsShareIsSentByTheFieldsId()
    {
        FormTemplate form;
        form.id = u"shared"_qs;
        form.pages = { {} };
        Field bank;
        bank.id = u"bank"_qs;
        bank.binding = u"common.bankName"_qs;
        form.fields = { bank };
        const QJsonObject entry = entriesOf(form, u"apart"_qs).value(0);
        QCOMPARE(entry.value(u"key"_qs).toString(), bank.binding);
        QCOMPARE(fieldsOf(entry), QStringList { bank.id });
        preapplication::PreApplication said { form.id, QDate::currentDate(), {} };
        said.values.fields.insert(bank.id, u"架空銀行"_qs);
        QCOMPARE(preapplication::fitTo(form, said).values.fields.value(bank.id), u"架空銀行"_qs);
    }

    void everyWordThatIsUsedIsThereInEveryLanguage()
    {
        QSet<QString> used;
        for (const FormTemplate &form : shipped())
            collectWords(formData(form), used);
        const QDir page(QStringLiteral(PAGE));
        static const QRegularExpression said(QStringLiteral("say\\('([^']+)'"));
        for (const QString &name : page.entryList({ u"*.mjs"_qs })) {
            QFile script(page.filePath(name));
            QVERIFY(script.open(QIODevice::ReadOnly));
            auto hits = said.globalMatch(QString::fromUtf8(script.readAll()));
            while (hits.hasNext())
                used << hits.next().captured(1);
        }
        QVERIFY(used.size() > 60);
        for (const PageLanguage &language : pageLanguages()) {
            QVERIFY(settings::installLanguage(language.code));
            const QJsonObject words = pageWords();
            for (const QString &word : std::as_const(used))
                QVERIFY2(!words.value(word).toString().isEmpty(), qPrintable(language.code + u' ' + word));
        }
    }

    void japaneseIsJapanese()
    {
        static const QRegularExpression japanese(QStringLiteral("[\\p{Han}\\p{Hiragana}\\p{Katakana}]"));
        static const QStringList marks { u"codeNumber"_qs, u"comma"_qs, u"labelled"_qs };
        QVERIFY(settings::installLanguage(u"ja"_qs));
        const QJsonObject words = pageWords();
        for (auto it = words.begin(); it != words.end(); ++it) {
            if (!marks.contains(it.key()))
                QVERIFY2(japanese.match(it->toString()).hasMatch(), qPrintable(it.key()));
        }
    }
};

QTEST_GUILESS_MAIN(PageDataTest)
#include "PageDataTest.moc"
