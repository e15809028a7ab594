#include "devices/virtual/ResidentPictures.h"

#include <QDir>
#include <QFile>

namespace madoguchi::virtualcards {

namespace {

struct Picture {
    const char *name;
    QByteArray *place;
    bool needed = false;
};

QList<Picture> picturesOf(Resident &resident)
{
    ResidenceRecord &residence = resident.residence;
    MyNumberRecord &myNumber = resident.myNumber;
    const bool first = residence.generation == 1;
    switch (resident.kind) {
    case CardKind::MyNumberCard:
        return { { "name.png", &myNumber.namePicture }, { "address.png", &myNumber.addressPicture },
            { "number.png", &myNumber.numberPicture }, { "code.png", &myNumber.codePicture },
            { "photo.jp2", &myNumber.photo } };
    case CardKind::DrivingLicence:
    case CardKind::DrivingHistoryCertificate:
        return { { "photo.jp2", &resident.licence.photo } };
    case CardKind::ResidenceCard:
    case CardKind::SpecialPermanentResidentCertificate:
        return { { "front.tif", &residence.front, first }, { "name.tif", &residence.nameImage, !first },
            { "address.tif", &residence.addressImage, !first }, { "photo.jp2", &residence.photo } };
    }
    Q_UNREACHABLE();
}

} // namespace

QString takePictures(Resident &resident, const QString &folder)
{
    const QList<Picture> pictures = picturesOf(resident);
    for (const Picture &picture : pictures) {
        QFile file(
            QDir(folder).filePath(QStringLiteral("pictures/%1-%2").arg(resident.id, QLatin1String(picture.name))));
        if (file.open(QIODevice::ReadOnly))
            *picture.place = file.readAll();
        else if (picture.needed)
            return file.fileName();
    }
    return {};
}

} // namespace madoguchi::virtualcards
