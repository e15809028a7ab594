#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace madoguchi::documents {

/// A PDF as Cairo writes it, taken apart into its objects: classic cross-reference table, every stream an object of its
/// own, one content stream a page. Read so, and not with a library for any PDF, because it is done for every form.
class DrawnPdf {
public:
    struct Page {
        int content = 0; ///< object number
        int resources = 0;
    };

    [[nodiscard]] static std::optional<DrawnPdf> parse(const QByteArray &bytes);

    [[nodiscard]] const QList<Page> &pages() const { return m_pages; }
    /// What fonts, pictures and states need: all objects but the document's and the pages' own.
    [[nodiscard]] QList<int> resourceObjects() const;
    /// The object with its references renumbered, from "<<" (or its value) to before "endobj".
    [[nodiscard]] QByteArray object(int number, const QHash<int, int> &newNumbers) const;
    /// A content stream as a form that can be placed: these entries are added to its dictionary.
    [[nodiscard]] QByteArray content(
        const Page &page, const QByteArray &entries, const QHash<int, int> &newNumbers) const;

private:
    struct Object {
        QByteArray head; ///< everything but a stream's bytes
        QByteArray stream; ///< from "stream" to before "endobj"; empty when it is none
    };

    [[nodiscard]] bool readObjects(const QByteArray &bytes);
    [[nodiscard]] bool readPages();
    /// The object that a reference after a key points to; 0 when there is none.
    [[nodiscard]] static int reference(const QByteArray &head, const char *key);

    QHash<int, Object> m_objects;
    QList<Page> m_pages;
};

} // namespace madoguchi::documents
