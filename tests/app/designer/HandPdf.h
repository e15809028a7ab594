#pragma once

#include <QByteArray>
#include <QList>

namespace madoguchi::designer {

/// A PDF written by hand, so that a test knows every byte of it. One page: `pageKeys` and `content` are the first
/// page's; further objects are appended and referred to by their number.
class HandPdf {
public:
    /// 600 × 800 points, /Resources with Helvetica as /F1.
    explicit HandPdf(const QByteArray &content = "40 40 520 720 re S");

    HandPdf &page(const QByteArray &keys); ///< more keys of the page: "/Rotate 90 /Annots [5 0 R]"
    HandPdf &catalog(const QByteArray &keys); ///< more keys of the catalogue
    HandPdf &object(const QByteArray &object); ///< the first one gets the number FirstFree
    HandPdf &stream(const QByteArray &dictionary, const QByteArray &content);

    static constexpr int FirstFree = 6;

    [[nodiscard]] QByteArray bytes() const;
    /// The pages of all of them, one after the other.
    [[nodiscard]] static QByteArray joined(const QList<QByteArray> &pdfs);
    /// Everything unpacked, so that words can be looked for.
    [[nodiscard]] static QByteArray unpacked(const QByteArray &pdf);

private:
    QByteArray m_content;
    QByteArray m_pageKeys = "/MediaBox [0 0 600 800]";
    QByteArray m_catalogKeys;
    QList<QByteArray> m_objects;
};

} // namespace madoguchi::designer
