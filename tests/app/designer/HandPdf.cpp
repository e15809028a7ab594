#include "tests/app/designer/HandPdf.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace madoguchi::designer {

namespace {

QByteArray streamObject(const QByteArray &dictionary, const QByteArray &content)
{
    return "<< " + dictionary + " /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content
        + "\nendstream";
}

QByteArray written(QPDF &pdf, qpdf_stream_data_e streams)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStreamDataMode(streams);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return { reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()) };
}

std::unique_ptr<QPDF> opened(const QByteArray &bytes)
{
    auto pdf = std::make_unique<QPDF>();
    pdf->processMemoryFile("test", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return pdf;
}

} // namespace

HandPdf::HandPdf(const QByteArray &content)
    : m_content(content)
{
}

HandPdf &HandPdf::page(const QByteArray &keys)
{
    if (keys.contains("/MediaBox"))
        m_pageKeys.clear();
    m_pageKeys += ' ' + keys;
    return *this;
}

HandPdf &HandPdf::catalog(const QByteArray &keys)
{
    m_catalogKeys += ' ' + keys;
    return *this;
}

HandPdf &HandPdf::object(const QByteArray &object)
{
    m_objects << object;
    return *this;
}

HandPdf &HandPdf::stream(const QByteArray &dictionary, const QByteArray &content)
{
    return object(streamObject(dictionary, content));
}

QByteArray HandPdf::bytes() const
{
    QList<QByteArray> objects { "<< /Type /Catalog /Pages 2 0 R" + m_catalogKeys + " >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> " + m_pageKeys + " >>",
        streamObject({}, m_content), "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>" };
    objects += m_objects;
    QByteArray pdf = "%PDF-1.7\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + count + '\n' + table + "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n"
        + start + "\n%%EOF\n";
}

QByteArray HandPdf::joined(const QList<QByteArray> &pdfs)
{
    QPDF all;
    all.emptyPDF();
    QList<std::shared_ptr<QPDF>> sources; // have to outlive the writing
    for (const QByteArray &bytes : pdfs) {
        sources << opened(bytes);
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*sources.last()).getAllPages())
            QPDFPageDocumentHelper(all).addPage(page, false);
    }
    return written(all, qpdf_s_preserve);
}

QByteArray HandPdf::unpacked(const QByteArray &pdf)
{
    return written(*opened(pdf), qpdf_s_uncompress);
}

} // namespace madoguchi::designer
