// pn532-card: a PN532 on a pty with a virtual card, to try readers without PC/SC by hand. It prints the connection for
// [readers] nfc. Its input: "place ID" (a file of devices/virtual/residents), "remove", "quit".

#include "tests/devices/readers/Pn532Line_linux.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

using namespace madoguchi;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    readers::test::Pn532Line line;
    QTextStream out(stdout);
    QTextStream in(stdin);
    out << line.connection() << Qt::endl;
    QString words;
    while (in.readLineInto(&words) && words != QLatin1String("quit")) {
        const QString id = words.section(u' ', 1);
        const QDir folder(virtualcards::defaultResidentsFolder());
        const auto resident = virtualcards::readResident(folder.filePath(id + QLatin1String(".json")));
        if (words == QLatin1String("remove")) {
            line.with([](readers::test::Pn532 &chip) { chip.removeCard(); });
        } else if (words.startsWith(QLatin1String("place ")) && resident) {
            line.with([&resident](readers::test::Pn532 &chip) {
                const virtualcards::TryCounters counters(resident->triesLeft);
                chip.place(std::make_unique<virtualcards::VirtualCard>(*resident, counters));
            });
        } else {
            out << "not understood" << Qt::endl;
            continue;
        }
        out << "done" << Qt::endl;
    }
    return 0;
}
