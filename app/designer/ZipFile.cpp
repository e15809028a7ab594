#include "app/designer/ZipFile.h"

#include <QRegularExpression>
#include <QSet>

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace madoguchi::designer {

namespace {

constexpr qsizetype MaxFiles = 52; ///< template.json, background and 50 pictures
constexpr qsizetype MaxEntryBytes = 50 * 1024 * 1024;
constexpr qsizetype MaxAllBytes = 256 * 1024 * 1024;

struct Closing {
    void operator()(archive *opened) const { archive_free(opened); } // of reading and writing
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};
using Archive = std::unique_ptr<archive, Closing>;
using Entry = std::unique_ptr<archive_entry, Closing>;

Failure zipRefused(const char *why, const QString &name = {})
{
    return Failure(Error { ErrorCode::BadFile, {}, QString::fromUtf8(why), name, {} });
}

la_ssize_t append(archive *, void *target, const void *bytes, std::size_t length)
{
    static_cast<QByteArray *>(target)->append(static_cast<const char *>(bytes), static_cast<qsizetype>(length));
    return static_cast<la_ssize_t>(length);
}

bool writeEntry(archive *zip, const ZipEntry &file)
{
    const Entry entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), file.name.toLatin1().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_size(entry.get(), file.bytes.size());
    return archive_write_header(zip, entry.get()) == ARCHIVE_OK
        && archive_write_data(zip, file.bytes.constData(), static_cast<std::size_t>(file.bytes.size()))
        == file.bytes.size();
}

/// Why an entry is zipRefused by what is told about it; null when it may be read.
const char *fault(archive_entry *entry, const QString &name, const QSet<QString> &seen)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$"));
    if (!plain.match(name).hasMatch())
        return "name";
    if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_symlink(entry) || archive_entry_hardlink(entry))
        return "no plain file";
    if (archive_entry_is_encrypted(entry))
        return "protected";
    if (seen.contains(name.toLower()))
        return "name twice";
    return seen.size() >= MaxFiles ? "too many files" : nullptr;
}

/// Reads an entry's content; what it says about its size is not believed.
Outcome<QByteArray> unpacked(archive *zip, const QString &name, qsizetype most)
{
    QByteArray bytes;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const la_ssize_t length = archive_read_data(zip, piece.data(), static_cast<std::size_t>(piece.size()));
        if (length == 0)
            return bytes;
        if (length < 0)
            return zipRefused("damaged", name);
        bytes.append(piece.constData(), length);
        if (bytes.size() > most)
            return zipRefused("unpacked size", name);
    }
}

} // namespace

Outcome<QByteArray> zipped(const QList<ZipEntry> &entries)
{
    QByteArray bytes;
    const Archive zip(archive_write_new());
    bool ok = archive_write_set_format_zip(zip.get()) == ARCHIVE_OK
        && archive_write_set_bytes_in_last_block(zip.get(), 1) == ARCHIVE_OK
        && archive_write_open(zip.get(), &bytes, nullptr, append, nullptr) == ARCHIVE_OK;
    for (const ZipEntry &entry : entries)
        ok = ok && writeEntry(zip.get(), entry);
    if (!ok || archive_write_close(zip.get()) != ARCHIVE_OK)
        return failure(ErrorCode::Internal, {}, QString::fromUtf8(archive_error_string(zip.get())));
    return bytes;
}

Outcome<QList<ZipEntry>> unzipped(const QByteArray &bytes)
{
    const Archive zip(archive_read_new());
    if (!bytes.startsWith("PK") || archive_read_support_format_zip_seekable(zip.get()) != ARCHIVE_OK
        || archive_read_open_memory(zip.get(), bytes.constData(), static_cast<std::size_t>(bytes.size())) != ARCHIVE_OK)
        return zipRefused("no zip archive");
    QList<ZipEntry> entries;
    QSet<QString> seen;
    qsizetype left = MaxAllBytes;
    for (;;) {
        archive_entry *entry = nullptr;
        const int result = archive_read_next_header(zip.get(), &entry);
        if (result == ARCHIVE_EOF)
            return entries;
        if (result != ARCHIVE_OK)
            return zipRefused("damaged");
        const char *path = archive_entry_pathname(entry);
        const QString name = QString::fromUtf8(path ? path : "");
        if (const char *why = fault(entry, name, seen))
            return zipRefused(why, name.left(80));
        seen << name.toLower();
        const Outcome<QByteArray> content = unpacked(zip.get(), name, std::min(MaxEntryBytes, left));
        if (!content)
            return Failure(content.error());
        left -= content->size();
        entries << ZipEntry { name, *content };
    }
}

} // namespace madoguchi::designer
