#include "app/ctl/AccountCommands.h"
#include "app/ctl/AddressCommands.h"
#include "app/ctl/AuditCommands.h"
#include "app/ctl/CardCommands.h"
#include "app/ctl/CertificateCommands.h"
#include "app/ctl/Command.h"
#include "app/ctl/ConfigCommand.h"
#include "app/ctl/Doctor.h"
#include "app/ctl/FontCommands.h"
#include "app/ctl/FormCommands.h"
#include "app/ctl/FormVersions.h"
#include "app/ctl/HandOverCommands.h"
#include "app/ctl/HoldCommands.h"
#include "app/ctl/KeyCommands.h"
#include "app/ctl/PreApplicationCommands.h"
#include "app/ctl/PrintCommand.h"
#include "app/ctl/ProcedureCommands.h"
#include "app/ctl/StoreCommands.h"

namespace madoguchi::ctl {

const QList<Command> &commands()
{
    static const QList<Command> table = QList<Command> { doctorCommand(), configCommand() } + cardCommands()
        + certificateCommands() + formCommands() + formVersionCommands() + handOverCommands() + preApplicationCommands()
        + procedureCommands() + QList<Command> { printCommand(), addressCommand(), fontCommand() } + auditCommands()
        + storeCommands() + keyCommands() + accountCommands() + holdCommands();
    return table;
}

} // namespace madoguchi::ctl
