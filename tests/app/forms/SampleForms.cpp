#include "tests/app/forms/SampleForms.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

namespace madoguchi::forms {

namespace {

const char *const Json = R"({
    "id": "%ID%", "version": "1", "title": { "ja": "%TITLE%", "en": "Sample request" },
    "kana": "じゅうみんひょうせいきゅうしょ", "keywords": ["世帯", "本籍"],
    "background": "background.pdf",
    "pages": [{ "width": 210, "height": 297, "picture": "page-1.png" }],
    "fields": [
        { "id": "today", "kind": "today", "label": { "ja": "請求日" }, "rect": [120, 10, 60, 8],
          "parts": { "era": [120, 10, 12, 8], "year": [132, 10, 12, 8], "month": [146, 10, 12, 8], "day": [160, 10, 12, 8] } },
        { "id": "mayor", "kind": "text", "label": { "ja": "宛名" }, "rect": [20, 10, 60, 8], "binding": "office.mayorTitle" },
        { "id": "staffNote", "kind": "text", "label": { "ja": "備考", "en": "Note" }, "rect": [20, 270, 100, 8], "filledBy": "clerk" },
        { "id": "name", "kind": "text", "label": { "ja": "氏名" }, "rect": [40, 40, 60, 8], "binding": "applicant.name", "required": true },
        { "id": "kana", "kind": "text", "label": { "ja": "フリガナ" }, "rect": [40, 34, 60, 6], "binding": "applicant.nameKana" },
        { "id": "address", "kind": "text", "label": { "ja": "住所" }, "rect": [40, 50, 120, 12], "binding": "applicant.address", "required": true, "overflow": "wrap" },
        { "id": "bornEra", "kind": "era", "label": { "ja": "元号" }, "rect": [40, 64, 40, 8], "binding": "applicant.birthDate",
          "options": [ { "value": "showa", "label": { "ja": "昭" }, "rect": [40, 64, 8, 8] }, { "value": "heisei", "label": { "ja": "平" }, "rect": [50, 64, 8, 8] } ] },
        { "id": "born", "kind": "date", "label": { "ja": "生年月日" }, "rect": [60, 64, 60, 8], "binding": "applicant.birthDate", "eraStyle": "western",
          "parts": { "year": [70, 64, 10, 8], "month": [84, 64, 10, 8], "day": [98, 64, 10, 8] } },
        { "id": "phone", "kind": "text", "label": { "ja": "電話" }, "rect": [40, 74, 60, 8], "binding": "applicant.phone" },
        { "id": "signature", "kind": "signature", "label": { "ja": "署名" }, "rect": [120, 34, 60, 14] },
        { "id": "subjectName", "kind": "text", "label": { "ja": "必要な人" }, "rect": [40, 90, 60, 8], "binding": "subject.name", "required": true },
        { "id": "subjectAddress", "kind": "text", "label": { "ja": "必要な人の住所" }, "rect": [40, 100, 120, 8], "binding": "subject.address" },
        { "id": "purpose", "kind": "text", "label": { "ja": "使用目的", "en": "Purpose" }, "rect": [40, 120, 60, 8], "required": true, "overflow": "refuse" },
        { "id": "copies", "kind": "digits", "label": { "ja": "通数", "en": "Copies" }, "rect": [40, 130, 16, 8], "boxes": 2, "format": "count" },
        { "id": "scope", "kind": "choice", "label": { "ja": "種類", "en": "Kind" }, "rect": [40, 140, 100, 8],
          "options": [ { "value": "all", "label": { "ja": "世帯全員", "en": "Household" }, "rect": [40, 140, 6, 6] },
                       { "value": "one", "label": { "ja": "個人", "en": "One person" }, "rect": [90, 140, 6, 6] } ] }
    ]
})";

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a fixture could not be written");
}

void writeBackground(const QString &path)
{
    QPdfWriter pdf(path);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&pdf);
    painter.drawRect(100, 100, 400, 400);
}

} // namespace

QString writeTemplate(const QString &folder, const QString &id, const QString &titleJa)
{
    const QString place = QDir(folder).filePath(id);
    QDir().mkpath(place);
    QByteArray json(Json);
    json.replace("%ID%", id.toUtf8());
    json.replace("%TITLE%", titleJa.toUtf8());
    write(QDir(place).filePath(QStringLiteral("template.json")), json);
    writeBackground(QDir(place).filePath(QStringLiteral("background.pdf")));
    QImage page(420, 594, QImage::Format_RGB32);
    page.fill(Qt::white);
    page.save(QDir(place).filePath(QStringLiteral("page-1.png")));
    return place;
}

documents::FormTemplate sampleForm(const QString &folder, const QString &id)
{
    const Outcome<documents::FormTemplate> form = documents::loadTemplate(writeTemplate(folder, id));
    if (!form)
        qFatal("the sample template cannot be loaded: %s", qPrintable(form.error().place + form.error().detail));
    return *form;
}

void writeBrokenTemplate(const QString &folder, const QString &id)
{
    const QString place = QDir(folder).filePath(id);
    QDir().mkpath(place);
    write(QDir(place).filePath(QStringLiteral("template.json")), "{ \"id\": \"" + id.toUtf8() + "\", ");
}

QString writePostalCodes(const QString &path)
{
    QString lines;
    for (const auto &[code, town] : { std::pair("9990001", u"西十二番町"_qs), std::pair("9990002", u"霧ケ丘"_qs),
             std::pair("9990003", u"霧ケ丘北"_qs) })
        lines
            += QStringLiteral("99201,999,%1,カ,ケ,マ,架空県,見本市,%2,0,0,0,0,0,0\r\n").arg(QLatin1String(code), town);
    write(path, lines.toUtf8());
    return path;
}

QString writeGaiji(const QString &folder)
{
    if (!QDir().mkpath(folder))
        qFatal("no folder");
    // 土 with a dot, as outlines.
    write(QDir(folder).filePath(u"E000.svg"_qs),
        "<svg viewBox=\"0 0 1000 1000\"><path d=\"M470 100h70v300h300v70h-300v330h360v70H100v-70h370v-330H170v-70h300z"
        "M700 560h90v90h-90z\"/></svg>");
    return folder;
}

} // namespace madoguchi::forms
