#include "tests/app/documents/TestForm.h"

#include <QFile>
#include <QImage>
#include <QTest>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <cairo-pdf.h>

namespace madoguchi::documents {

namespace {

cairo_status_t append(void *closure, const unsigned char *bytes, unsigned int length)
{
    static_cast<QByteArray *>(closure)->append(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

TestForm::TestForm()
{
    write(QStringLiteral("template.json"), json());
    write(QStringLiteral("background.pdf"), drawnPdf(1, 595.276, 841.89));
    QImage picture(210, 297, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QVERIFY(picture.save(path(QStringLiteral("page-1.png"))));
}

FormTemplate TestForm::load() const
{
    const Outcome<FormTemplate> loaded = loadTemplate(folder());
    if (!loaded)
        qFatal("%s: %s", qPrintable(loaded.error().place), qPrintable(loaded.error().message));
    return *loaded;
}

void TestForm::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestForm::replace(const QByteArray &part, const QByteArray &by) const
{
    QFile file(path(QStringLiteral("template.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    file.close();
    QCOMPARE(text.count(part), 1);
    text.replace(part, by);
    write(QStringLiteral("template.json"), text);
}

QByteArray TestForm::json()
{
    return R"({
  "id": "test-form",
  "version": "1",
  "title": { "ja": "試験の申請書", "en": "Test form" },
  "background": "background.pdf",
  "pages": [ { "width": 210, "height": 297, "picture": "page-1.png" } ],
  "fields": [
    { "id": "name", "kind": "text", "label": { "ja": "氏名" }, "rect": [20, 20, 80, 8],
      "binding": "applicant.name", "required": true, "size": 14, "minSize": 7 },
    { "id": "address", "kind": "text", "label": { "ja": "住所" }, "rect": [20, 32, 100, 12],
      "binding": "applicant.address", "overflow": "wrap" },
    { "id": "purpose", "kind": "multi-line", "label": { "ja": "使用目的" }, "rect": [20, 48, 60, 20], "font": "gothic" },
    { "id": "strict", "kind": "text", "label": { "ja": "番号" }, "rect": [120, 20, 20, 8], "overflow": "refuse" },
    { "id": "birthDate", "kind": "date", "label": { "ja": "生年月日" }, "rect": [20, 72, 90, 8],
      "binding": "applicant.birthDate", "eraStyle": "circle",
      "parts": { "year": [60, 72, 10, 8], "month": [75, 72, 10, 8], "day": [90, 72, 10, 8] },
      "options": [
        { "value": "showa", "label": { "ja": "昭和" }, "rect": [20, 72, 8, 8] },
        { "value": "heisei", "label": { "ja": "平成" }, "rect": [30, 72, 8, 8] },
        { "value": "western", "label": { "ja": "西暦" }, "rect": [40, 72, 12, 8] } ] },
    { "id": "postalCode", "kind": "digits", "label": { "ja": "郵便番号" }, "rect": [20, 84, 49, 8],
      "binding": "applicant.postalCode", "boxes": 7 },
    { "id": "agree", "kind": "check", "label": { "ja": "同意" }, "rect": [20, 96, 5, 5] },
    { "id": "sex", "kind": "choice", "label": { "ja": "性別" }, "rect": [20, 104, 40, 8],
      "binding": "applicant.sex", "mark": "circle",
      "options": [
        { "value": "male", "label": { "ja": "男" }, "rect": [20, 104, 8, 8] },
        { "value": "female", "label": { "ja": "女" }, "rect": [30, 104, 8, 8] } ] },
    { "id": "sexWord", "kind": "text", "label": { "ja": "性別" }, "rect": [70, 104, 20, 8], "binding": "applicant.sex" },
    { "id": "today", "kind": "today", "label": { "ja": "申請日" }, "rect": [120, 5, 80, 8], "eraStyle": "word",
      "parts": { "era": [120, 5, 15, 8], "year": [140, 5, 10, 8], "month": [155, 5, 10, 8], "day": [170, 5, 10, 8] } },
    { "id": "birthEra", "kind": "era", "label": { "ja": "元号" }, "rect": [120, 72, 40, 8],
      "binding": "applicant.birthDate",
      "options": [
        { "value": "showa", "label": { "ja": "昭和" }, "rect": [120, 72, 8, 8] },
        { "value": "western", "label": { "ja": "西暦" }, "rect": [130, 72, 8, 8] } ] },
    { "id": "seal", "kind": "image", "label": { "ja": "印" }, "rect": [150, 20, 20, 20], "required": true },
    { "id": "signature", "kind": "signature", "label": { "ja": "署名" }, "rect": [140, 44, 50, 16], "required": true }
  ]
}
)";
}

QByteArray TestForm::drawnPdf(int pages, double widthPt, double heightPt)
{
    QByteArray pdf;
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(append, &pdf, widthPt, heightPt);
    cairo_t *cairo = cairo_create(surface);
    for (int page = 0; page < pages; ++page) {
        cairo_move_to(cairo, 20, heightPt - 20);
        cairo_line_to(cairo, widthPt - 20, heightPt - 20);
        cairo_stroke(cairo);
        cairo_show_page(cairo);
    }
    cairo_destroy(cairo);
    cairo_surface_destroy(surface);
    return pdf;
}

QByteArray TestForm::emptyPdf(const QByteArray &pageKeys)
{
    QPDF pdf;
    pdf.emptyPDF();
    pdf.addPage(pdf.makeIndirectObject(
                    QPDFObjectHandle::parse(("<< /Type /Page /Resources << >> " + pageKeys + " >>").toStdString())),
        false);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return { reinterpret_cast<const char *>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize()) };
}

QByteArray TestForm::protectedPdf(const char *passwordToOpen)
{
    const QByteArray plain = drawnPdf(1, 595.276, 841.89);
    QPDF pdf;
    pdf.processMemoryFile("plain", plain.constData(), static_cast<std::size_t>(plain.size()));
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setR6EncryptionParameters(
        passwordToOpen, "owner", true, true, false, false, false, false, qpdf_r3p_none, true);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return { reinterpret_cast<const char *>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize()) };
}

} // namespace madoguchi::documents
