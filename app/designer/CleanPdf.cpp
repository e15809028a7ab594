#include "app/designer/CleanPdf.h"

#include "app/designer/PdfField.h"
#include "app/documents/StrictPdf.h"
#include "app/documents/TemplateReader.h"
#include "app/documents/Units.h"

#include <QCoreApplication>
#include <QSizeF>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <optional>
#include <set>
#include <stdexcept>

namespace madoguchi::designer {

namespace {

class CleanPdfText {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::designer::CleanPdf)
};

constexpr qsizetype MaxBytes = 50 * 1024 * 1024;

using Keys = std::set<std::string>;
using Pages = std::vector<QPDFPageObjectHelper>;

/// All that a document and a page keep. Whatever is not named here goes: actions, names, outlines, attachments,
/// annotations, tags, private data, keys of later versions.
const Keys &keptOfDocument()
{
    static const Keys keys { "/Type", "/Version", "/Extensions", "/Pages", "/OCProperties", "/OutputIntents", "/Lang" };
    return keys;
}

const Keys &keptOfPage()
{
    static const Keys keys { "/Type", "/Parent", "/MediaBox", "/CropBox", "/BleedBox", "/TrimBox", "/ArtBox", "/Rotate",
        "/Resources", "/Contents", "/Group" };
    return keys;
}

bool hasOnly(QPDFObjectHandle dictionary, const Keys &kept)
{
    const Keys keys = dictionary.getKeys();
    return std::all_of(keys.begin(), keys.end(), [&kept](const std::string &key) { return kept.count(key) != 0; });
}

void keepOnly(QPDFObjectHandle dictionary, const Keys &kept)
{
    for (const std::string &key : dictionary.getKeys()) {
        if (kept.count(key) == 0)
            dictionary.removeKey(key);
    }
}

/// Takes the variable text out of a field's appearance and leaves its frame (ISO 32000-1, 12.7.3.3: what stands between
/// /Tx BMC and EMC).
class WithoutText : public QPDFObjectHandle::TokenFilter {
public:
    void handleToken(QPDFTokenizer::Token const &token) override
    {
        const std::string &word = token.getValue();
        const bool isWord = token.getType() == QPDFTokenizer::tt_word;
        if (m_depth > 0) {
            if (isWord && (word == "BMC" || word == "BDC"))
                ++m_depth;
            else if (isWord && word == "EMC")
                --m_depth;
            return;
        }
        if (isWord && word == "BMC" && m_afterTx) {
            m_depth = 1;
            m_afterTx = false;
            return;
        }
        const bool isTx = token.getType() == QPDFTokenizer::tt_name && word == "/Tx";
        if (isTx || (m_afterTx && token.getType() == QPDFTokenizer::tt_space)) {
            m_afterTx = true;
            return;
        }
        if (m_afterTx)
            write("/Tx ");
        m_afterTx = false;
        writeToken(token);
    }

private:
    int m_depth = 0;
    bool m_afterTx = false;
};

/// Keeps what is written to it; gives up on what unpacks without end.
class Kept : public Pipeline {
public:
    Kept()
        : Pipeline("kept", nullptr)
    {
    }
    void write(unsigned char const *bytes, std::size_t length) override
    {
        constexpr std::size_t most = 4 * 1024 * 1024;
        m_bytes.append(reinterpret_cast<const char *>(bytes), length);
        if (m_bytes.size() > most)
            throw std::runtime_error("the look of a field is too large");
    }
    void finish() override { }
    [[nodiscard]] const std::string &bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

void removeText(QPDFObjectHandle look)
{
    WithoutText filter;
    Kept kept;
    look.filterAsContents(&filter, &kept);
    look.replaceStreamData(kept.bytes(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

/// What was typed or ticked is no part of the paper, nor is a button to press. False: the whole widget goes.
bool emptyWidget(QPDFObjectHandle widget)
{
    QPDFObjectHandle type = inherited(widget, "/FT");
    if (isNamed(type, "/Btn")) {
        widget.replaceKey("/AS", QPDFObjectHandle::newName("/Off"));
        return (fieldFlags(widget) & ButtonPush) == 0;
    }
    if (isNamed(type, "/Tx") || isNamed(type, "/Ch")) {
        QPDFObjectHandle look = widget.getKey("/AP");
        if (look.isDictionary() && look.getKey("/N").isStream())
            removeText(look.getKey("/N"));
    }
    return true;
}

void emptyWidgets(QPDFPageObjectHelper &page)
{
    QPDFObjectHandle annotations = page.getObjectHandle().getKey("/Annots");
    if (!annotations.isArray())
        return;
    QPDFObjectHandle kept = QPDFObjectHandle::newArray();
    for (QPDFObjectHandle annotation : annotations.aitems()) {
        const bool isWidget = annotation.isDictionary() && isNamed(annotation.getKey("/Subtype"), "/Widget");
        if (!isWidget || emptyWidget(annotation))
            kept.appendItem(annotation);
    }
    page.getObjectHandle().replaceKey("/Annots", kept);
}

/// Draws the page as large as /UserUnit says (ISO 32000-1, table 30) and does without it.
void bakeUnit(QPDF &pdf, QPDFPageObjectHelper &page)
{
    QPDFObjectHandle dictionary = page.getObjectHandle();
    QPDFObjectHandle unit = dictionary.getKey("/UserUnit");
    if (!unit.isNumber() || unit.getNumericValue() <= 0)
        return;
    const double factor = unit.getNumericValue();
    for (const char *key : { "/MediaBox", "/CropBox", "/BleedBox", "/TrimBox", "/ArtBox" }) {
        if (!dictionary.getKey(key).isRectangle())
            continue;
        const auto box = dictionary.getKey(key).getArrayAsRectangle();
        dictionary.replaceKey(key,
            QPDFObjectHandle::newFromRectangle(
                { box.llx * factor, box.lly * factor, box.urx * factor, box.ury * factor }));
    }
    const std::string scale = QPDFObjectHandle::newReal(factor, 6).unparse();
    page.addPageContents(pdf.newStream("q " + scale + " 0 0 " + scale + " 0 0 cm\n"), true);
    page.addPageContents(pdf.newStream("\nQ\n"), false);
}

bool isClean(QPDF &pdf, const Pages &pages)
{
    return hasOnly(pdf.getRoot(), keptOfDocument())
        && std::all_of(pages.begin(), pages.end(),
            [](QPDFPageObjectHelper page) { return hasOnly(page.getObjectHandle(), keptOfPage()); });
}

void clean(QPDF &pdf, Pages &pages)
{
    QPDFObjectHandle form = pdf.getRoot().getKey("/AcroForm");
    if (form.isDictionary())
        form.removeKey("/NeedAppearances"); // else libqpdf would leave the widgets alone
    for (QPDFPageObjectHelper &page : pages)
        emptyWidgets(page);
    QPDFPageDocumentHelper(pdf).flattenAnnotations(an_print, an_hidden);
    for (QPDFPageObjectHelper &page : pages) {
        bakeUnit(pdf, page);
        keepOnly(page.getObjectHandle(), keptOfPage());
    }
    keepOnly(pdf.getRoot(), keptOfDocument());
    pdf.getTrailer().removeKey("/Info");
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return { reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()) };
}

Failure refused(const QString &name, const QString &message, const char *detail = "")
{
    return Failure(Error { ErrorCode::BadFile, message, QString::fromUtf8(detail), name, {} });
}

Failure damaged(const QString &name, const char *detail)
{
    return refused(name,
        //: Making a form from a city's PDF. The clerk; %1 is the file's name.
        CleanPdfText::tr("%1 is damaged or no PDF. Open it in a PDF viewer, print it to a new PDF and choose that one.")
            .arg(name),
        detail);
}

Failure protectedFile(const QString &name)
{
    return refused(name,
        //: Making a form from a city's PDF. The clerk; %1 is the file's name.
        CleanPdfText::tr("%1 is protected. Ask whoever made it for a file without protection.").arg(name));
}

/// What no template may have; nullopt when there is nothing to say.
std::optional<Failure> tooMuch(const QString &name, Pages &pages)
{
    if (pages.empty() || pages.size() > static_cast<std::size_t>(documents::MaxPages))
        return refused(name,
            //: Making a form from a city's PDF. The clerk; %1 is the file's name, %2 and %3 are numbers of pages.
            CleanPdfText::tr(
                "%1 has %2 pages. A form has at most %3: print only the pages of the form to a new PDF and choose "
                "that one.")
                .arg(name)
                .arg(pages.size())
                .arg(documents::MaxPages));
    for (QPDFPageObjectHelper &page : pages) {
        const auto box = documents::shownBox(page);
        QPDFObjectHandle unit = page.getObjectHandle().getKey("/UserUnit");
        const double factor = unit.isNumber() ? unit.getNumericValue() : 1;
        const QSizeF sizeMm(
            documents::toMm((box.urx - box.llx) * factor), documents::toMm((box.ury - box.lly) * factor));
        if (!(sizeMm.width() >= 10 && sizeMm.height() >= 10 && sizeMm.width() <= 1189 && sizeMm.height() <= 1189))
            return refused(name,
                //: Making a form from a city's PDF. The clerk; %1 is the file's name, %2 and %3 are millimetres.
                CleanPdfText::tr("A page of %1 measures %2 × %3 mm. A form's page measures 10 to 1189 mm: print it on "
                                 "paper of the right size to a new PDF and choose that one.")
                    .arg(name)
                    .arg(sizeMm.width(), 0, 'f', 0)
                    .arg(sizeMm.height(), 0, 'f', 0));
    }
    return std::nullopt;
}

Outcome<QByteArray> cleaned(const QByteArray &bytes, const QString &name)
{
    const auto pdf = documents::openStrictly(bytes);
    if (pdf->isEncrypted())
        return protectedFile(name);
    QPDFObjectHandle form = pdf->getRoot().getKey("/AcroForm");
    if (form.isDictionary() && form.hasKey("/XFA"))
        return refused(name,
            //: Making a form from a city's PDF. The clerk; %1 is the file's name. Such forms are made with Adobe
            //: LiveCycle and open in Adobe's program alone.
            CleanPdfText::tr(
                "%1 is a form that only Adobe's program can show. Open it there, print it to a new PDF and "
                "choose that one.")
                .arg(name));
    QPDFPageDocumentHelper document(*pdf);
    document.pushInheritedAttributesToPage();
    Pages pages = document.getAllPages();
    if (const auto failure = tooMuch(name, pages))
        return *failure;
    const bool untouched = isClean(*pdf, pages);
    if (!untouched)
        pdf->getAllObjects(); // a damaged one is found now: writing would leave it out
    if (pdf->anyWarnings())
        return damaged(name, pdf->getWarnings().front().getMessageDetail().c_str());
    if (untouched)
        return bytes;
    clean(*pdf, pages); // complaints about fields that nobody will fill do not count
    return written(*pdf);
}

} // namespace

Outcome<QByteArray> cleanPdf(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > MaxBytes)
        return refused(name,
            //: Making a form from a city's PDF. The clerk; %1 is the file's name.
            CleanPdfText::tr(
                "%1 is larger than 50 MB. Print it to a new PDF with smaller pictures and choose that one.")
                .arg(name));
    try {
        return cleaned(bytes, name);
    } catch (const QPDFExc &error) {
        return error.getErrorCode() == qpdf_e_password ? protectedFile(name) : damaged(name, error.what());
    } catch (const std::exception &error) {
        return damaged(name, error.what());
    }
}

} // namespace madoguchi::designer
