#pragma once

#include "devices/virtual/TryCounters.h"

#include <QByteArray>
#include <QList>
#include <QMap>

namespace madoguchi::virtualcards {

/// An elementary file of an application.
struct ApplicationFile {
    QByteArray bytes; ///< as long as it physically is
    QList<CardKey> openedBy = {}; ///< any one of them; none: free to read
};

/// A key file that VERIFY compares with.
struct ApplicationKey {
    CardKey key = CardKey::Pin;
    QByteArray secret;
};

/// A private key that signs.
struct ApplicationSigner {
    CardKey openedBy = CardKey::AuthenticationPin;
    QByteArray privateKey; ///< PEM
};

/// An application of a JICSAP card, by the ids of its files.
struct ChipApplication {
    QMap<quint16, ApplicationFile> files = {};
    QMap<quint16, ApplicationKey> keys = {};
    QMap<quint16, ApplicationSigner> signers = {};
    QList<quint16> blockedKeys = {}; ///< always
    QList<quint16> otherKeys = {}; ///< there, but nothing that VERIFY or READ BINARY could use
    QMap<quint16, QByteArray> records = {}; ///< record files: their first record

    [[nodiscard]] bool has(quint16 file) const
    {
        return files.contains(file) || keys.contains(file) || signers.contains(file) || blockedKeys.contains(file)
            || otherKeys.contains(file) || records.contains(file);
    }
};

/// By application identifier.
using ChipApplications = QMap<QByteArray, ChipApplication>;

} // namespace madoguchi::virtualcards
