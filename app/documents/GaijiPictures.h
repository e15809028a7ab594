#pragma once

#include "devices/cards/Mmr.h"
#include "devices/outcome/Error.h"

#include <QHash>
#include <QImage>
#include <QMutex>
#include <QString>
#include <QStringList>

#include <memory>

namespace madoguchi::documents {

/// A picture that stands in a line of text: black ink on nothing, as wide as high, ARGB32_Premultiplied.
inline constexpr int InlinePixels = 256; ///< each way: 1,600 dots an inch in 11 pt, more than printers have

/// Pictures of characters of the city's own (外字), out of a folder that IT provides: a file a character, named after
/// its code point in a private use area, "E000.svg" or "f0123.png". PNG: dark on light or on nothing, square or centred
/// in a square, at most 2048 pixels each way. SVG: black outlines (`path`) in a square viewBox, as font programs write
/// them; anything else in it makes the file unusable. Both at most 1 MiB. A file is read when its character is first
/// needed. Any thread.
class GaijiPictures {
public:
    /// Error: FileMissing (place: the folder).
    [[nodiscard]] static Outcome<std::shared_ptr<const GaijiPictures>> open(const QString &folder);

    /// Null when the character is not one of them, or its file is unusable.
    [[nodiscard]] QImage picture(const QString &character) const;
    [[nodiscard]] QStringList characters() const; ///< that there are files for
    [[nodiscard]] QStringList unusable() const; ///< names of files that are no such pictures; reads all
    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    QString m_folder;
    QHash<QString, QString> m_files; ///< names, by character
    mutable QMutex m_mutex;
    mutable QHash<QString, QImage> m_read;
};

/// A PNG as such a picture; null when it is none.
[[nodiscard]] QImage inlinePictureFromPng(const QByteArray &png);
/// Outlines of an SVG as such a picture; null when there is anything else in it.
[[nodiscard]] QImage inlinePictureFromSvg(const QByteArray &svg);
/// The dots of a card's 外字.
[[nodiscard]] QImage inlinePicture(const cards::Bitmap &dots);

} // namespace madoguchi::documents
