#include "app/documents/Background.h"

#include "app/documents/JsonText.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>
#include <stdexcept>

namespace madoguchi::documents {

namespace {

class BackgroundText {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::documents::Background)
};

constexpr qint64 MaxBackgroundBytes = 50 * 1024 * 1024;
constexpr std::size_t MaxContentBytes = 64 * 1024 * 1024;
constexpr std::size_t MaxPdfPages = 200;

/// Swallows a page's decoded content; gives up on what unpacks without end.
class ContentProbe : public Pipeline {
public:
    ContentProbe()
        : Pipeline("content", nullptr)
    {
    }
    void write(unsigned char const *, std::size_t length) override
    {
        m_bytes += length;
        if (m_bytes > MaxContentBytes)
            throw std::runtime_error("page content is too large");
    }
    void finish() override { }

private:
    std::size_t m_bytes = 0;
};

std::unique_ptr<QPDF> open(const QByteArray &bytes, const char *description)
{
    auto pdf = std::make_unique<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->setAttemptRecovery(false); // a repaired file may have lost what was printed on it
    pdf->processMemoryFile(description, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return pdf;
}

/// The box that viewers show, in the page's own coordinates.
QPDFObjectHandle::Rectangle visibleBox(QPDFPageObjectHelper &page)
{
    const QPDFObjectHandle::Rectangle media = page.getMediaBox().getArrayAsRectangle();
    const QPDFObjectHandle::Rectangle crop = page.getCropBox().getArrayAsRectangle();
    return { std::max(media.llx, crop.llx), std::max(media.lly, crop.lly), std::min(media.urx, crop.urx),
        std::min(media.ury, crop.ury) };
}

QSizeF shownSizePt(QPDFPageObjectHelper &page)
{
    const auto box = visibleBox(page);
    const QSizeF size(box.urx - box.llx, box.ury - box.lly);
    QPDFObjectHandle rotate = page.getAttribute("/Rotate", false);
    const bool onItsSide = rotate.isInteger() && (rotate.getIntValue() / 90) % 2 != 0;
    return onItsSide ? size.transposed() : size;
}

QList<QSizeF> readPages(QPDF &pdf)
{
    QList<QSizeF> sizes;
    auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    if (pages.empty() || pages.size() > MaxPdfPages)
        throw std::runtime_error("number of pages");
    for (QPDFPageObjectHelper &page : pages) {
        ContentProbe probe;
        page.pipeContents(&probe);
        sizes.append(shownSizePt(page));
    }
    if (pdf.anyWarnings())
        throw std::runtime_error(pdf.getWarnings().front().getMessageDetail());
    return sizes;
}

Failure unusable(const QString &name, const QString &message, const QString &detail)
{
    return Failure(Error { ErrorCode::BadFile, message, detail, name, {} });
}

Failure damaged(const QString &name, const char *why)
{
    return unusable(name,
        //: Checking a form template. IT staff; %1 is the file's name.
        BackgroundText::tr("%1 is damaged or no PDF. Save it again from the program that made it.").arg(name),
        QString::fromUtf8(why));
}

Failure protectedFile(const QString &name)
{
    return unusable(name,
        //: Checking a form template. IT staff; %1 is the file's name.
        BackgroundText::tr("%1 is protected by encryption. Save it without protection.").arg(name), {});
}

/// Turns a page as Cairo writes it (one content stream, its own resources) into a form that can be placed. The
/// stream is taken over as it is: nothing is unpacked and packed again.
QPDFObjectHandle asForm(QPDF &target, QPDFPageObjectHelper &page)
{
    QPDFObjectHandle form = target.copyForeignObject(page.getObjectHandle().getKey("/Contents"));
    QPDFObjectHandle dict = form.getDict();
    dict.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dict.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    dict.replaceKey("/BBox", page.getMediaBox().shallowCopy());
    QPDFObjectHandle resources = page.getAttribute("/Resources", false);
    dict.replaceKey("/Resources",
        resources.isIndirect()
            ? target.copyForeignObject(resources)
            : target.copyForeignObject(page.getObjectHandle().getOwningQPDF()->makeIndirectObject(resources)));
    return form;
}

void layOver(QPDF &target, QPDFPageObjectHelper &page, QPDFPageObjectHelper &overlay)
{
    QPDFObjectHandle form = asForm(target, overlay);
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    if (!resources.isDictionary())
        resources = page.getObjectHandle().replaceKeyAndGetNew("/Resources", QPDFObjectHandle::newDictionary());
    if (!resources.getKey("/XObject").isDictionary())
        resources.replaceKey("/XObject", QPDFObjectHandle::newDictionary());
    else
        resources.replaceKey("/XObject", resources.getKey("/XObject").shallowCopy());
    int suffix = 0;
    const std::string name = resources.getUniqueResourceName("/Fill", suffix);
    const std::string placed = page.placeFormXObject(form, name, visibleBox(page), true, true, true);
    resources.getKey("/XObject").replaceKey(name, form);
    page.addPageContents(target.newStream("q\n"), true);
    page.addPageContents(target.newStream("\nQ\n" + placed), false);
}

void nameIt(QPDF &target, const QString &title)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title.toStdString()));
    target.getTrailer().replaceKey("/Info", target.makeIndirectObject(info));
    target.getRoot().removeKey("/Metadata");
}

QByteArray written(QPDF &target)
{
    QPDFWriter writer(target);
    writer.setOutputMemory();
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setMinimumPDFVersion("1.5");
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return { reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()) };
}

} // namespace

Outcome<Background> Background::read(const QString &path)
{
    const Outcome<QByteArray> bytes = readFile(path, MaxBackgroundBytes);
    if (!bytes)
        return Failure(bytes.error());
    return parse(*bytes, QFileInfo(path).fileName());
}

Outcome<Background> Background::parse(const QByteArray &bytes, const QString &name)
{
    try {
        const auto pdf = open(bytes, "background");
        if (pdf->isEncrypted())
            return protectedFile(name);
        Background background;
        background.m_bytes = bytes;
        background.m_pageSizesPt = readPages(*pdf);
        return background;
    } catch (const QPDFExc &error) {
        return error.getErrorCode() == qpdf_e_password ? protectedFile(name) : damaged(name, error.what());
    } catch (const std::exception &error) {
        return damaged(name, error.what());
    }
}

Outcome<QByteArray> Background::withOverlay(
    const QByteArray &overlay, const QList<int> &onto, const QString &title) const
{
    try {
        const auto over = open(overlay, "overlay");
        const auto target = open(m_bytes, "background");
        auto overPages = QPDFPageDocumentHelper(*over).getAllPages();
        auto pages = QPDFPageDocumentHelper(*target).getAllPages();
        for (qsizetype i = 0; i < onto.size(); ++i)
            layOver(
                *target, pages.at(static_cast<std::size_t>(onto[i] - 1)), overPages.at(static_cast<std::size_t>(i)));
        nameIt(*target, title);
        return written(*target);
    } catch (const std::exception &error) {
        return failure(ErrorCode::Internal,
            //: Filling a form. The clerk, when the PDF could not be put together.
            BackgroundText::tr("The form could not be put together. Check the form's background."),
            QString::fromUtf8(error.what()));
    }
}

} // namespace madoguchi::documents
