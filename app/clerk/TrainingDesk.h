#pragma once

#include "devices/virtual/Resident.h"
#include "devices/virtual/VirtualReader.h"

#include <QObject>

namespace madoguchi::clerk {

/// 研修モード: the fictional residents' cards and the virtual reader on which one of them lies. The cards go through
/// the machine's real PC/SC service, so that everything behind the reader is the real program.
class TrainingDesk : public QObject {
    Q_OBJECT

public:
    /// `residentsPath`: folder of the cards' files; `statePath`: folder in which the cards keep their PIN tries.
    TrainingDesk(const QString &residentsPath, const QString &statePath, const virtualcards::VpcdAddress &address = {},
        QObject *parent = nullptr);

    [[nodiscard]] const QList<virtualcards::Resident> &residents() const { return m_residents; }
    [[nodiscard]] const Error &error() const { return m_error; } ///< code Cancelled: all files could be read
    [[nodiscard]] QString placedId() const { return m_placed; } ///< of the card on (or held over) the reader
    [[nodiscard]] virtualcards::Placement placement() const { return m_reader.placement(); }

    void place(const QString &id);
    void takeAway();
    void renewCards(); ///< every card has all its tries again

signals:
    void changed();

private:
    QString m_statePath;
    QList<virtualcards::Resident> m_residents;
    Error m_error { ErrorCode::Cancelled, {}, {}, {}, {} };
    QString m_placed;
    virtualcards::VirtualReader m_reader;
};

} // namespace madoguchi::clerk
