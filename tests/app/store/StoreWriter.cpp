#include "app/store/HeldReceptions.h"
#include "tests/app/store/StoreFolder.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace madoguchi::store;
using namespace std::chrono_literals;

// Another program on the same store, for tests that kill it or wait for it.
//   StoreWriter write FOLDER   appends figures, numbered on from those in the log, without end and prints each number
//                              once it is kept; every few of them puts a reception on hold and lets it go
//   StoreWriter lock FOLDER    holds the database for itself, prints "locked" and waits for the end of its input

namespace {

void say(const QString &word)
{
    QTextStream out(stdout);
    out << word << Qt::endl;
}

int write(const Place &place)
{
    const auto session = Session::open(place);
    if (!session)
        return 1;
    const auto first = nextNumber((*session)->local());
    if (!first)
        return 1;
    for (int n = *first;; ++n) {
        if (!(*session)->append(numbered(n)))
            return 1;
        say(QString::number(n));
        if (n % 5 != 0)
            continue;
        const auto slip = hold(**session, QByteArray(3000, 'x'), 72h, QStringLiteral("suzuki"));
        if (!slip || !letGo(**session, slip->number, QStringLiteral("suzuki")))
            return 1;
    }
}

int lock(const Place &place)
{
    const auto database = Database::openFile(databaseFileOf(place));
    if (!database || !(*database)->statement(QStringLiteral("BEGIN EXCLUSIVE")))
        return 1;
    say(QStringLiteral("locked"));
    QTextStream(stdin).readAll();
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3)
        return 2;
    const Place place = placeIn(words.at(2), QStringLiteral("市民課1番"));
    return words.at(1) == QLatin1String("lock") ? lock(place) : write(place);
}
