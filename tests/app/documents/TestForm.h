#pragma once

#include "app/documents/FormTemplate.h"

#include <QByteArray>
#include <QTemporaryDir>

namespace madoguchi::documents {

/// A template folder of a test: one page of A4 with a field of every kind, background and picture drawn here.
class TestForm {
public:
    TestForm();

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] FormTemplate load() const; ///< fails the test when the template is not accepted

    void write(const QString &name, const QByteArray &bytes) const;
    /// Replaces a part of template.json that stands there once.
    void replace(const QByteArray &part, const QByteArray &by) const;

    [[nodiscard]] static QByteArray json();
    /// An empty PDF of pages of this size in points with a line on each.
    [[nodiscard]] static QByteArray drawnPdf(int pages, double widthPt, double heightPt);
    /// A PDF of one empty page with these keys, for example "/MediaBox [0 0 595 842] /Rotate 90".
    [[nodiscard]] static QByteArray emptyPdf(const QByteArray &pageKeys);
    /// A drawn page, encrypted; an empty password opens by itself and only forbids changes.
    [[nodiscard]] static QByteArray protectedPdf(const char *passwordToOpen);

private:
    QTemporaryDir m_folder;
};

} // namespace madoguchi::documents
