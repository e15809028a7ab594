#include "devices/virtual/CardProgram.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

using namespace madoguchi::virtualcards;

namespace {

int report(const madoguchi::Error &error)
{
    QTextStream(stderr) << describe(error) << '\n';
    return exitCodeFor(error);
}

int play(const ProgramOptions &options)
{
    CardProgram program(options);
    if (const auto started = program.start(); !started)
        return report(started.error());
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto options = parseOptions(QCoreApplication::arguments());
    if (!options)
        return report(options.error());
    switch (options->action) {
    case ProgramOptions::Action::Help:
        QTextStream(stdout) << helpText();
        return 0;
    case ProgramOptions::Action::List:
        return CardProgram::list();
    case ProgramOptions::Action::Play:
        return play(*options);
    }
    return 1;
}
