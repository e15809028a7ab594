#include "devices/virtual/MyNumberFiles.h"

#include "devices/virtual/CvCertificate.h"
#include "devices/virtual/DataObject.h"

#include <QCryptographicHash>

namespace madoguchi::virtualcards {

namespace {

constexpr int attributesSize = 1024; // larger than the longest object
constexpr int basicInformationSize = 256;

/// DF22 to DF25 as they stand in the file.
struct Attributes {
    QByteArray name;
    QByteArray address;
    QByteArray birthDate;
    QByteArray sex;

    [[nodiscard]] QByteArray joined() const { return name + address + birthDate + sex; }
};

Attributes attributesOf(const Resident &resident)
{
    return { dataObject("DF22", resident.name.toUtf8()), dataObject("DF23", resident.address.toUtf8()),
        dataObject("DF24", resident.birthDate.toLatin1()), dataObject("DF25", QByteArray(1, resident.sex)) };
}

void appendOffset(QByteArray &table, qsizetype offset)
{
    table += static_cast<char>(offset >> 8);
    table += static_cast<char>(offset & 0xFF);
}

/// FF20 { DF21 with the offsets of the four, counted from the first byte of the file; the four }.
QByteArray templateOf(const Attributes &attributes)
{
    constexpr int tableObjectSize = 2 + 1 + 8;
    const QByteArray four = attributes.joined();
    const auto header = 2 + lengthField(tableObjectSize + four.size()).size();
    QByteArray table;
    auto offset = header + tableObjectSize;
    for (const QByteArray *part : { &attributes.name, &attributes.address, &attributes.birthDate, &attributes.sex }) {
        appendOffset(table, offset);
        offset += part->size();
    }
    return dataObject("FF20", dataObject("DF21", table) + four);
}

/// EF 0002's object with the fault's mistake in it.
QByteArray damagedObject(const Resident &resident, CardFault fault)
{
    Attributes attributes = attributesOf(resident);
    QByteArray name = resident.name.toUtf8();
    if (fault == CardFault::BrokenText)
        attributes.name = dataObject("DF22", name.left(name.size() - 1) + (name.back() < 0 ? "" : "\xE9"));
    if (fault == CardFault::MissingName)
        attributes.name.clear();
    if (fault == CardFault::EmptyAddress)
        attributes.address = dataObject("DF23", {});
    QByteArray whole = templateOf(attributes);
    const auto table = whole.indexOf(QByteArray::fromHex("DF2108")) + 3;
    if (fault == CardFault::WrongOffsets)
        whole.replace(table, 8, QByteArray::fromHex("7FFF00007FFEFFFF"));
    return whole;
}

QByteArray withLength(const QByteArray &object, const char *lengthField)
{
    const auto contents = object.indexOf(QByteArray::fromHex("DF21"));
    return QByteArray::fromHex("FF20") + QByteArray::fromHex(lengthField) + object.mid(contents);
}

QByteArray attributesFile(const Resident &resident, CardFault fault)
{
    const QByteArray whole = damagedObject(resident, fault);
    if (fault == CardFault::WrongLength)
        return withLength(whole, "820400");
    if (fault == CardFault::EndlessData)
        return withLength(whole, "82FFFF").leftJustified(attributesSize, '\xFF');
    return whole.leftJustified(attributesSize, '\xFF');
}

QByteArray hashesFile(const Resident &resident, const QString &issuer)
{
    const auto hashOf
        = [](const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); };
    const QByteArray hashes = dataObject("DF31", hashOf(personalNumberFile(resident)))
        + dataObject("DF32", hashOf(attributesOf(resident).joined()));
    const TestIssuer signer(issuer, QStringLiteral("my-number"));
    return dataObject("FF30", hashes + dataObject("DF33", signer.sign(hashes)));
}

QByteArray basicInformationFile()
{
    const QByteArray information = dataObject("DF41", QByteArray::fromHex("01030E01"))
        + dataObject("DF42", cvSubject(CvApplication::Attributes))
        + dataObject("DF43", inventedBytes("basic information", 128));
    return dataObject("FF40", information).leftJustified(basicInformationSize, '\xFF');
}

} // namespace

QByteArray personalNumberFile(const Resident &resident)
{
    return dataObject("FF10", resident.personalNumber.toLatin1()) + "\xFF\xFF";
}

QByteArray attributesObject(const Resident &resident)
{
    return templateOf(attributesOf(resident));
}

ElementaryFiles filesOf(const Resident &resident, CardFault fault, const QString &issuer)
{
    return { { 0x0001, personalNumberFile(resident) }, { 0x0002, attributesFile(resident, fault) },
        { 0x0003, hashesFile(resident, issuer) }, { 0x0004, cvCertificate(CvApplication::Attributes, issuer) },
        { 0x0005, basicInformationFile() }, { 0x0008, QByteArray(16, '\xFF') } };
}

ChipApplication attributesApplication(const Resident &resident, const ElementaryFiles &files)
{
    const QMap<quint16, QList<CardKey>> protectedFiles { { 0x0001, { CardKey::Pin, CardKey::NumberA } },
        { 0x0002, { CardKey::Pin, CardKey::NumberB } },
        { 0x0003, { CardKey::Pin, CardKey::NumberA, CardKey::NumberB } } };
    ChipApplication application;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        application.files.insert(file.key(), { file.value(), protectedFiles.value(file.key()) });
    application.keys = { { 0x0011, { CardKey::Pin, resident.pin.toLatin1() } },
        { 0x0014, { CardKey::NumberA, resident.personalNumber.toLatin1() } },
        { 0x0015, { CardKey::NumberB, resident.numberB.toLatin1() } } };
    application.blockedKeys = { 0x0012 };
    application.otherKeys = { 0x0013 };
    return application;
}

} // namespace madoguchi::virtualcards
