#include "app/webform/PageFiles.h"

#include "app/settings/Language.h"
#include "app/webform/PageData.h"
#include "app/webform/PageWords.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace madoguchi::webform {

namespace {

const QString ListFile = QStringLiteral("index.html");

QString pageName(const documents::FormTemplate &form)
{
    return QStringLiteral("form-%1.html").arg(form.id);
}

/// What is said in one language.
struct Spoken {
    PageLanguage language;
    QJsonObject words;
    QString withoutScripts;
    QString listHeading;
};

QList<Spoken> inEveryLanguage(const QString &language)
{
    QList<Spoken> spoken;
    for (const PageLanguage &one : pageLanguages()) {
        settings::installLanguage(one.code);
        spoken << Spoken { one, pageWords(), withoutScripts(), listHeading() };
    }
    settings::installLanguage(language);
    return spoken;
}

QString resource(const QString &name)
{
    QFile file(QStringLiteral(":/webform/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A source of the page's policy: this text and nothing else.
QString sourceOf(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("'sha256-%1'").arg(QString::fromLatin1(hash.toBase64()));
}

/// One element a language.
QString inTurn(const QList<Spoken> &spoken, const QString &tag, QString Spoken::*words)
{
    QString html;
    for (const Spoken &one : spoken)
        html += QStringLiteral("<%1 lang=\"%2\">%3</%1>").arg(tag, one.language.code, (one.*words).toHtmlEscaped());
    return html;
}

/// {{name}} in a page, each once, all in one pass: what is filled in is never looked at again.
QString filled(const QString &page, const QHash<QString, QString> &values)
{
    QString html;
    qsizetype from = 0;
    for (qsizetype open = page.indexOf(u"{{"_qs); open >= 0; open = page.indexOf(u"{{"_qs, from)) {
        const qsizetype close = page.indexOf(u"}}"_qs, open);
        html += QStringView(page).mid(from, open - from);
        html += values.value(page.mid(open + 2, close - open - 2));
        from = close + 2;
    }
    return html + page.mid(from);
}

/// Nothing in it ends the element in which it stands.
QString asScriptData(const QJsonObject &data)
{
    QString json = QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
    return json.replace(u'<', u"\\u003c"_qs);
}

QJsonObject dataOf(const documents::FormTemplate &form, const City &city, const QList<Spoken> &spoken, bool hasList)
{
    QJsonObject data = formData(form);
    QJsonArray languages;
    QJsonObject words;
    for (const Spoken &one : spoken) {
        languages.append(QJsonObject { { u"code"_qs, one.language.code }, { u"name"_qs, one.language.name } });
        words.insert(one.language.code, one.words);
    }
    data.insert(u"languages"_qs, languages);
    data.insert(u"words"_qs, words);
    data.insert(u"municipality"_qs, city.municipality);
    data.insert(u"key"_qs, preapplication::toText(city.key));
    data.insert(u"validDays"_qs, city.validDays);
    if (hasList)
        data.insert(u"list"_qs, ListFile);
    return data;
}

QByteArray formPage(const QString &title, const QJsonObject &data, const QList<Spoken> &spoken)
{
    const QString script = resource(u"bundle/page.mjs"_qs);
    const QString style = resource(u"bundle/page.css"_qs);
    // Data of the page itself for the pictures of codes; nothing is loaded, sent, framed or submitted.
    const QString policy = QStringLiteral("default-src 'none'; script-src %1; style-src %2; img-src data:; base-uri "
                                          "'none'; form-action 'none'; require-trusted-types-for 'script'; "
                                          "trusted-types 'none'")
                               .arg(sourceOf(script), sourceOf(style));
    return filled(resource(u"index.html"_qs),
        { { u"policy"_qs, policy }, { u"title"_qs, title.toHtmlEscaped() }, { u"style"_qs, style },
            { u"noscript"_qs, inTurn(spoken, u"p"_qs, &Spoken::withoutScripts) }, { u"data"_qs, asScriptData(data) },
            { u"script"_qs, script } })
        .toUtf8();
}

QByteArray listPage(const QList<documents::FormTemplate> &forms, const City &city, const QList<Spoken> &spoken)
{
    const QString style = resource(u"bundle/page.css"_qs);
    QString links;
    for (const documents::FormTemplate &form : forms) {
        QString names = form.title.ja.toHtmlEscaped();
        if (!form.title.en.isEmpty())
            names += QStringLiteral("<span lang=\"en\">%1</span>").arg(form.title.en.toHtmlEscaped());
        links += QStringLiteral("<li><a href=\"%1\">%2</a></li>\n").arg(pageName(form), names);
    }
    const QString policy
        = QStringLiteral("default-src 'none'; style-src %1; img-src data:; base-uri 'none'; form-action 'none'")
              .arg(sourceOf(style));
    const QString title
        = (city.municipality.isEmpty() ? QString() : city.municipality + u' ') + spoken.first().listHeading;
    return filled(resource(u"list.html"_qs),
        { { u"policy"_qs, policy }, { u"title"_qs, title.toHtmlEscaped() }, { u"style"_qs, style },
            { u"heading"_qs, inTurn(spoken, u"span"_qs, &Spoken::listHeading) }, { u"forms"_qs, links.trimmed() } })
        .toUtf8();
}

} // namespace

QMap<QString, QByteArray> pagesFor(
    const QList<documents::FormTemplate> &forms, const City &city, const QString &language)
{
    const QList<Spoken> spoken = inEveryLanguage(language);
    const bool hasList = forms.size() > 1;
    QMap<QString, QByteArray> pages;
    for (const documents::FormTemplate &form : forms) {
        pages.insert(
            hasList ? pageName(form) : ListFile, formPage(form.title.ja, dataOf(form, city, spoken, hasList), spoken));
    }
    if (hasList)
        pages.insert(ListFile, listPage(forms, city, spoken));
    return pages;
}

} // namespace madoguchi::webform
