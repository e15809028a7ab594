#include "app/documents/Underlay.h"

#include "app/documents/StrictPdf.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace madoguchi::documents {

namespace {

class UnderlayText {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::documents::Underlay)
};

constexpr char DrawingName[] = "/MadoguchiDrawing";

QByteArray boxOf(QSizeF sizePt)
{
    return "[ 0 0 " + QByteArray::number(sizePt.width(), 'f', 4) + ' ' + QByteArray::number(sizePt.height(), 'f', 4)
        + " ]";
}

QPDFObjectHandle emptyDrawing(QPDF &pdf, QSizeF sizePt)
{
    QPDFObjectHandle drawing = pdf.newStream("\n");
    drawing.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    drawing.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    drawing.getDict().replaceKey("/BBox", QPDFObjectHandle::parse(boxOf(sizePt).toStdString()));
    drawing.getDict().replaceKey("/Resources", QPDFObjectHandle::newDictionary());
    return drawing;
}

void addDrawing(QPDF &pdf, QPDFPageObjectHelper &page, QSizeF sizePt)
{
    const QPDFObjectHandle drawing = emptyDrawing(pdf, sizePt);
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    resources = resources.isDictionary() ? resources.shallowCopy() : QPDFObjectHandle::newDictionary();
    page.getObjectHandle().replaceKey("/Resources", resources);
    QPDFObjectHandle objects = resources.getKey("/XObject");
    objects = objects.isDictionary() ? objects.shallowCopy() : QPDFObjectHandle::newDictionary();
    resources.replaceKey("/XObject", objects);
    const std::string placed = page.placeFormXObject(drawing, DrawingName, shownBox(page), true, true, true);
    objects.replaceKey(DrawingName, drawing);
    page.addPageContents(pdf.newStream("q\n"), true);
    page.addPageContents(pdf.newStream("\nQ\n" + placed), false);
}

/// All pages below one node, so that a page is left out by writing that node anew.
void flattenTree(QPDF &pdf)
{
    pdf.pushInheritedAttributesToPage();
    QPDFObjectHandle pages = QPDFObjectHandle::newArray();
    QPDFObjectHandle tree = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        page.getObjectHandle().replaceKey("/Parent", tree);
        pages.appendItem(page.getObjectHandle());
    }
    tree.replaceKey("/Type", QPDFObjectHandle::newName("/Pages"));
    tree.replaceKey("/Count", QPDFObjectHandle::newInteger(pages.getArrayNItems()));
    tree.replaceKey("/Kids", pages);
    pdf.getRoot().replaceKey("/Pages", tree);
}

void nameIt(QPDF &pdf, const QString &title)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title.toStdString()));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
    pdf.getRoot().removeKey("/Metadata");
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setObjectStreamMode(qpdf_o_disable); // the update's table continues a table, not a stream
    writer.setMinimumPDFVersion("1.5");
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return { reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()) };
}

/// The objects that are appended and the table that finds them.
class Update {
public:
    explicit Update(const QByteArray &before)
        : m_bytes(before)
    {
    }

    void add(int number, const QByteArray &object)
    {
        m_table += QByteArray::number(number) + " 1\n" + QByteArray::number(m_bytes.size()).rightJustified(10, '0')
            + " 00000 n \n";
        m_bytes += QByteArray::number(number) + " 0 obj\n" + object + "endobj\n";
    }

    QByteArray finished(const QByteArray &trailer)
    {
        const QByteArray start = QByteArray::number(m_bytes.size());
        return m_bytes + "xref\n" + m_table + "trailer\n" + trailer + "startxref\n" + start + "\n%%EOF\n";
    }

private:
    QByteArray m_bytes;
    QByteArray m_table;
};

} // namespace

Outcome<Underlay> Underlay::prepare(const Background &background, const QString &title)
{
    try {
        Underlay underlay;
        underlay.m_pageSizesPt = background.pageSizesPt();
        const auto pdf = openStrictly(background.bytes());
        qsizetype number = 0;
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*pdf).getAllPages())
            addDrawing(*pdf, page, underlay.m_pageSizesPt.at(number++));
        flattenTree(*pdf);
        nameIt(*pdf, title);
        underlay.m_bytes = written(*pdf);
        underlay.readNumbers();
        return underlay;
    } catch (const std::exception &error) {
        return failure(ErrorCode::Internal,
            //: Filling a form. The clerk, when the form's background cannot be drawn on.
            UnderlayText::tr("The form could not be prepared. Check the form's background."),
            QString::fromUtf8(error.what()));
    }
}

void Underlay::readNumbers()
{
    const auto pdf = openStrictly(m_bytes);
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*pdf).getAllPages()) {
        m_pages.append(page.getObjectHandle().getObjectID());
        m_drawings.append(
            page.getObjectHandle().getKey("/Resources").getKey("/XObject").getKey(DrawingName).getObjectID());
    }
    m_tree = pdf->getRoot().getKey("/Pages").getObjectID();
    QPDFObjectHandle trailer = pdf->getTrailer();
    m_objectCount = trailer.getKey("/Size").getIntValueAsInt();
    m_root = trailer.getKey("/Root").getObjectID();
    m_info = trailer.getKey("/Info").getObjectID();
    m_id = QByteArray::fromStdString(trailer.getKey("/ID").getArrayItem(0).getStringValue()).toHex();
    const qsizetype mark = m_bytes.lastIndexOf("startxref\n") + 10;
    m_table = m_bytes.mid(mark, m_bytes.indexOf('\n', mark) - mark).toLongLong();
}

QByteArray Underlay::treeWithout(const QList<int> &leftOut) const
{
    QByteArray kids;
    for (int page = 1; page <= m_pages.size(); ++page) {
        if (!leftOut.contains(page))
            kids += QByteArray::number(m_pages.at(page - 1)) + " 0 R ";
    }
    return "<< /Type /Pages /Count " + QByteArray::number(m_pages.size() - leftOut.size()) + " /Kids [ " + kids
        + "] >>\n";
}

QByteArray Underlay::under(const DrawnPdf &drawn, const QList<int> &onto, const QList<int> &leftOut) const
{
    Update update(m_bytes);
    QHash<int, int> newNumbers;
    const QList<int> objects = drawn.resourceObjects();
    int next = m_objectCount;
    for (const int number : objects)
        newNumbers.insert(number, next++);
    QCryptographicHash hash(QCryptographicHash::Md5);
    const auto add = [&](int number, const QByteArray &object) {
        hash.addData(object);
        update.add(number, object);
    };
    for (const int number : objects)
        add(newNumbers.value(number), drawn.object(number, newNumbers));
    for (qsizetype i = 0; i < onto.size(); ++i) {
        const DrawnPdf::Page &page = drawn.pages().at(i);
        const QByteArray entries = "/Type /XObject /Subtype /Form /BBox " + boxOf(m_pageSizesPt.at(onto.at(i) - 1))
            + " /Resources " + QByteArray::number(newNumbers.value(page.resources)) + " 0 R";
        add(m_drawings.at(onto.at(i) - 1), drawn.content(page, entries, newNumbers));
    }
    if (!leftOut.isEmpty())
        add(m_tree, treeWithout(leftOut));
    return update.finished("<< /Size " + QByteArray::number(next) + " /Root " + QByteArray::number(m_root)
        + " 0 R /Info " + QByteArray::number(m_info) + " 0 R /ID [<" + m_id + "><" + hash.result().toHex() + ">] /Prev "
        + QByteArray::number(m_table) + " >>\n");
}

} // namespace madoguchi::documents
