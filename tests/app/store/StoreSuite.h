#pragma once

#include "app/store/Session.h"

#include <QObject>
#include <QTemporaryDir>

namespace madoguchi::store {

/// What holds for every store, whichever database lies behind it. SessionTest runs it on a file, ServerStoreTest on
/// PostgreSQL: a subclass says where the shared tables lie and empties them.
class StoreSuite : public QObject {
    Q_OBJECT

protected:
    [[nodiscard]] virtual QString server() const = 0; ///< empty: the terminal's own file
    virtual void emptyServer() = 0;

    [[nodiscard]] Place placeNamed(const QString &terminal) const; ///< one folder a terminal, one key for all
    [[nodiscard]] std::unique_ptr<Session> opened(const QString &terminal = QStringLiteral("市民課1番"));

    QDateTime m_now;
    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init();
    void cleanup();

    void aHeldReceptionIsTakenUpElsewhere();
    void aHeldReceptionIsNotReadableInTheTables();
    void aHeldReceptionOpenElsewhereIsAConflict();
    void whatWasLetGoIsNotThere();
    void whatHasExpiredIsPurgedAndCounted();
    void theFirstAccountIsNeededOnce();
    void aWrongPasswordLocksForLongerEachTime();
    void aDisabledAccountDoesNotSignIn();
    void twoEditsOfOneAccountDoNotOverwriteEachOther();
    void theLastManagerStays();
    void aStaffCardSignsIn();
    void everyActIsInTheLog();
    void theLogStandsUpToAnAudit();
    void twoProgramsOnOneLogTakeTurns();
};

} // namespace madoguchi::store
