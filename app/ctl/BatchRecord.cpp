#include "app/ctl/BatchRecord.h"

#include "app/ctl/Words.h"
#include "app/documents/FormRenderer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace madoguchi::ctl {

namespace {

constexpr qint64 SaveEveryMs = 1000;
constexpr qint64 BlockBytes = 1024 * 1024;

const QString FormKey = QStringLiteral("form");
const QString DataKey = QStringLiteral("data");
const QString DoneKey = QStringLiteral("done");
const QString FailedKey = QStringLiteral("failed");

} // namespace

BatchRecord::BatchRecord(const QString &folder, const documents::FormTemplate &form, QIODevice &data)
    : m_file(QDir(folder).filePath(form.id + QStringLiteral("-batch.json")))
    , m_form(form.id + u' ' + form.version)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    char last = '\n';
    while (!data.atEnd()) {
        const QByteArray block = data.read(BlockBytes);
        if (block.isEmpty())
            break;
        hash.addData(block);
        m_lines += static_cast<int>(block.count('\n'));
        last = block.back();
    }
    m_lines += last == '\n' ? 0 : 1;
    m_data = QString::fromLatin1(hash.result().toHex());
    data.seek(0);
    m_sinceSaved.start();
}

Outcome<void> BatchRecord::takeUp()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject record = QJsonDocument::fromJson(file.readAll()).object();
    if (record.value(FormKey).toString() != m_form || record.value(DataKey).toString() != m_data)
        return tl::unexpected(Error { ErrorCode::BadFile,
            //: Error on the command line, to IT staff: --resume was given.
            Words::tr("The data or the form is not the one that the interrupted run worked with. Start anew without "
                      "--resume."),
            {}, m_file, {} });
    m_done = record.value(DoneKey).toInt();
    for (const QJsonValue &line : record.value(FailedKey).toArray())
        m_failed << line.toInt();
    return {};
}

void BatchRecord::settle(int line, bool isFilled)
{
    m_done = line;
    if (!isFilled)
        m_failed << line;
    if (m_sinceSaved.elapsed() >= SaveEveryMs)
        save();
}

void BatchRecord::save()
{
    QJsonArray failed;
    for (const int line : std::as_const(m_failed))
        failed << line;
    const QJsonObject record { { FormKey, m_form }, { DataKey, m_data }, { DoneKey, m_done }, { FailedKey, failed } };
    // When this cannot be written, the forms cannot either, and that is told; the batch then begins anew.
    static_cast<void>(documents::writeWhole(m_file, QJsonDocument(record).toJson()));
    m_sinceSaved.restart();
}

void BatchRecord::remove()
{
    QFile::remove(m_file);
}

} // namespace madoguchi::ctl
