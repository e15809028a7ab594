#include "devices/virtual/Resident.h"

#include "devices/virtual/ResidentFields.h"
#include "devices/virtual/ResidentPictures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace madoguchi::virtualcards {

namespace {

Failure badFile(const QString &place, const QString &why)
{
    //: Told to IT staff and in the training tray when a file of a fictional resident has a mistake. The place follows.
    const QString message = QCoreApplication::translate("Resident",
        "The file of this training card has a mistake. Please correct the place that is named, or use another card.");
    auto failed = failure(ErrorCode::BadFile, message, why);
    failed.value().place = place;
    return failed;
}

QString lineAndColumn(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.left(std::max<qsizetype>(0, offset - 1)); // Qt's offset is one behind the character
    const auto column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return QStringLiteral("%1:%2").arg(before.count('\n') + 1).arg(column);
}

Outcome<QByteArray> contentsOf(const QString &file)
{
    QFile source(file);
    if (source.open(QIODevice::ReadOnly))
        return source.readAll();
    const ErrorCode code = source.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileMissing;
    //: Told to IT staff and in the training tray when the file of a fictional resident cannot be opened.
    const QString message = QCoreApplication::translate(
        "Resident", "The file of this training card cannot be opened. Please check that it is there and may be read.");
    auto failed = failure(code, message, source.errorString());
    failed.value().place = file;
    return failed;
}

/// JSON's own errors, and bytes that are no UTF-8 (Qt's parser lets some of them through inside strings).
Outcome<QJsonObject> parse(const QString &file, const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(text);
    if (decoder.hasError())
        return badFile(file, QStringLiteral("the file is not UTF-8"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return badFile(file + u':' + lineAndColumn(text, error.offset), error.errorString());
    if (!document.isObject())
        return badFile(file, QStringLiteral("the file is not one object in braces"));
    return document.object();
}

} // namespace

bool isPersonalNumber(const QString &digits)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{12}$"));
    if (!form.match(digits).hasMatch())
        return false;
    int sum = 0;
    for (int n = 1; n <= 11; ++n) {
        const int weight = n <= 6 ? n + 1 : n - 5;
        sum += digits.at(11 - n).digitValue() * weight;
    }
    const int rest = sum % 11;
    return digits.at(11).digitValue() == (rest <= 1 ? 0 : 11 - rest);
}

Outcome<Resident> readResident(const QString &file)
{
    static const QRegularExpression idForm(QStringLiteral("^[A-Za-z0-9-]+$"));
    const auto text = contentsOf(file);
    if (!text)
        return tl::unexpected(text.error());
    const auto object = parse(file, *text);
    if (!object)
        return tl::unexpected(object.error());
    Resident resident;
    resident.id = QFileInfo(file).completeBaseName();
    if (!idForm.match(resident.id).hasMatch())
        return badFile(file, QStringLiteral("the file's name may hold ASCII letters, digits and '-' only"));
    if (const auto mistake = fillFields(resident, *object))
        return badFile(file + QLatin1String(": ") + mistake->key, mistake->why);
    const QString missing = takePictures(resident, QFileInfo(file).path());
    if (!missing.isEmpty())
        return tl::unexpected(contentsOf(missing).error());
    return resident;
}

Outcome<QList<Resident>> readResidents(const QString &folder)
{
    const QDir files(folder);
    const QStringList names = files.entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name);
    QList<Resident> residents;
    for (const QString &name : names) {
        auto resident = readResident(files.filePath(name));
        if (!resident)
            return tl::unexpected(resident.error());
        residents << std::move(*resident);
    }
    if (residents.isEmpty())
        return tl::unexpected(contentsOf(files.filePath(QStringLiteral("*.json"))).error());
    return residents;
}

QString defaultResidentsFolder()
{
    const QDir program(QCoreApplication::applicationDirPath());
    const QString installed = QDir::cleanPath(program.filePath(QStringLiteral("../share/madoguchi/residents")));
    return QFileInfo(installed).isDir() ? installed : QStringLiteral(MADOGUCHI_RESIDENTS_FOLDER);
}

} // namespace madoguchi::virtualcards
