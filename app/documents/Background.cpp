#include "app/documents/Background.h"

#include "app/documents/JsonText.h"
#include "app/documents/StrictPdf.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

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

QSizeF shownSizePt(QPDFPageObjectHelper &page)
{
    const auto box = shownBox(page);
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
        const auto pdf = openStrictly(bytes);
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

} // namespace madoguchi::documents
