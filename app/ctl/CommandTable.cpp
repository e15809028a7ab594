#include "app/ctl/CardCommands.h"
#include "app/ctl/Command.h"
#include "app/ctl/Doctor.h"
#include "app/ctl/FormCommands.h"
#include "app/ctl/PrintCommand.h"

namespace madoguchi::ctl {

const QList<Command> &commands()
{
    static const QList<Command> table
        = QList<Command> { doctorCommand() } + cardCommands() + formCommands() + QList<Command> { printCommand() };
    return table;
}

} // namespace madoguchi::ctl
