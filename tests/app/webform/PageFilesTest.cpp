#include "app/webform/PageFiles.h"

#include "app/settings/Language.h"
#include "app/webform/PageWords.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::webform;
using documents::FormTemplate;

namespace {

const City Somewhere { u"架空市"_qs, preapplication::PublicKey { QByteArray(32, '\x09') }, 30 };

FormTemplate shipped(const QString &id)
{
    return documents::loadTemplate(QStringLiteral(FORMS "/") + id).value();
}

QString part(const QString &page, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::DotMatchesEverythingOption);
    return expression.match(page).captured(1);
}

QString hashOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toBase64());
}

const QString DataPattern = QStringLiteral("id=\"data\">(.*?)</script>");
const QString ScriptPattern = QStringLiteral("<script>(.*?)</script>");

} // namespace

/// The files that go on a city's site.
class PageFilesTest : public QObject {
    Q_OBJECT

private slots:
    void oneFormIsTheIndexPage()
    {
        const auto pages = pagesFor({ shipped(u"juminhyo"_qs) }, Somewhere, u"ja"_qs);
        QCOMPARE(pages.keys(), QStringList { u"index.html"_qs });
        const QString page = QString::fromUtf8(pages.first());
        QVERIFY(page.contains(u"<title>住民票の写し等交付請求書</title>"_qs));
        const QJsonObject data = QJsonDocument::fromJson(part(page, DataPattern).toUtf8()).object();
        QCOMPARE(data.value(u"form"_qs).toString(), u"juminhyo"_qs);
        QCOMPARE(data.value(u"key"_qs).toString(), preapplication::toText(Somewhere.key));
        QCOMPARE(data.value(u"words"_qs).toObject().keys(), (QStringList { u"en"_qs, u"ja"_qs }));
    }

    void severalFormsHaveAList()
    {
        const auto pages = pagesFor({ shipped(u"zei-shomei"_qs), shipped(u"ininjo"_qs) }, Somewhere, u"ja"_qs);
        QCOMPARE(pages.keys(), (QStringList { u"form-ininjo.html"_qs, u"form-zei-shomei.html"_qs, u"index.html"_qs }));
        const QString list = QString::fromUtf8(pages.value(u"index.html"_qs));
        QVERIFY(list.indexOf(u"form-zei-shomei.html"_qs) < list.indexOf(u"form-ininjo.html"_qs));
        QVERIFY(!list.contains(u"<script"_qs));
    }

    void thePolicyAllowsThisPageAlone()
    {
        const QString page = QString::fromUtf8(pagesFor({ shipped(u"juminhyo"_qs) }, Somewhere, u"ja"_qs).first());
        const QString policy = part(page, u"Content-Security-Policy\" content=\"([^\"]*)\""_qs);
        const QString script = part(page, ScriptPattern);
        const QString style = part(page, u"<style>(.*?)</style>"_qs);
        QVERIFY(script.size() > 10'000 && style.size() > 1'000);
        QVERIFY(policy.startsWith(u"default-src 'none'; "_qs));
        QVERIFY(policy.contains(u"script-src 'sha256-"_qs + hashOf(script) + u"';"_qs));
        QVERIFY(policy.contains(u"style-src 'sha256-"_qs + hashOf(style) + u"';"_qs));
        for (const QString &never : { u"unsafe"_qs, u"http"_qs, u"'self'"_qs, u"*"_qs, u"connect-src"_qs })
            QVERIFY2(!policy.contains(never), qPrintable(never));
        static const QRegularExpression handler(QStringLiteral("<[a-z]+[^>]*\\son[a-z]+="));
        QVERIFY(!handler.match(page.left(page.indexOf(u"<script"_qs))).hasMatch());
    }

    void whatATemplateSaysIsNeverMarkup()
    {
        FormTemplate form = shipped(u"ininjo"_qs);
        form.title = { u"</title></script><b>{{script}}"_qs, u"<script>"_qs };
        form.fields[6].label.ja = u"</script><!--"_qs;
        const auto pages = pagesFor({ form, shipped(u"juminhyo"_qs) }, Somewhere, u"ja"_qs);
        for (const QByteArray &bytes : pages)
            QVERIFY(!bytes.contains("<b>") && !bytes.contains("<script><"));
        const QString page = QString::fromUtf8(pages.value(u"form-ininjo.html"_qs));
        QCOMPARE(page.count(u"</script>"_qs), 2);
        QVERIFY(QJsonDocument::fromJson(part(page, DataPattern).toUtf8()).isObject());
    }

    void theSameFormGivesTheSameBytes()
    {
        const QList<FormTemplate> forms { shipped(u"juminhyo"_qs), shipped(u"ininjo"_qs) };
        QCOMPARE(pagesFor(forms, Somewhere, u"ja"_qs), pagesFor(forms, Somewhere, u"en"_qs));
    }

    void theProgramSpeaksItsLanguageAfterwards()
    {
        for (const QString &language : { u"ja"_qs, u"en"_qs }) {
            (void)pagesFor({ shipped(u"ininjo"_qs) }, Somewhere, language);
            const QString heading = listHeading();
            QVERIFY(settings::installLanguage(language));
            QCOMPARE(heading, listHeading());
        }
    }
};

QTEST_GUILESS_MAIN(PageFilesTest)
#include "PageFilesTest.moc"
