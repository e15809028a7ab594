#include "app/ctl/Doctor.h"
#include "app/ctl/Words.h"
#include "app/preapplication/CityKey.h"
#include "app/settings/Folders.h"
#include "app/store/SecretFile.h"

#include <QFile>
#include <QFileInfo>

namespace madoguchi::ctl {

namespace {

/// Why a key file that is there cannot be used.
QString remedyFor(const QString &file)
{
    if (store::isOpenToOthers(file))
        //: Result of "doctor" on the command line, to IT staff. The file stands beside it; the command is typed as it
        //: is.
        return Words::tr("Others may read this key. Make it its owner's alone: chmod 600.");
    if (!QFile(file).open(QIODevice::ReadOnly))
        //: Result of "doctor" on the command line, to IT staff. The file stands beside it; the command is typed as it
        //: is.
        return Words::tr("This user may not read the key. Give the file to the user of the program: chown.");
    //: Result of "doctor" on the command line, to IT staff. The file stands beside it; the command is typed as it is.
    return Words::tr("This file holds no keys for pre-applications, or those of another machine. Take it away and "
                     "bring the key from another counter: madoguchictl preapplication key import.");
}

} // namespace

QList<Finding> checkPreApplicationKey(const settings::Settings &settings)
{
    const QString check = QStringLiteral("preapplication-key");
    const QString file = preapplication::cityKeyFile(settings);
    if (!QFileInfo::exists(file)) {
        if (settings.preApplicationKeyFile.isEmpty())
            //: Result of "doctor" on the command line, to IT staff. It is no fault: a city may not take them.
            return { { check, true, Words::tr("There is none: this counter takes no pre-applications."), {} } };
        return { { check, false, file,
            //: Result of "doctor" on the command line, to IT staff. The file stands beside it; the commands are typed
            //: as they are.
            Words::tr("This file is not there. Bring the key from another counter (madoguchictl preapplication key "
                      "import), make the city's first one (key new), or correct [preapplication] key_file.") } };
    }
    if (const auto keys = preapplication::CityKeys::read(file); !keys)
        return { { check, false, file, remedyFor(file) } };
    const QString owner = QFileInfo(file).owner();
    const QFileInfo store(settings::storeFolder(settings));
    if (store.exists() && store.owner() != owner)
        return { { check, false, file,
            //: Result of "doctor" on the command line, to IT staff. The file stands beside it. %1 is the user to whom
            //: it belongs, %2 the user to whom the records belong; the command is typed as it is.
            Words::tr("The key belongs to %1, the records to %2. The program needs both: give the file to its user "
                      "with chown.")
                .arg(owner, store.owner()) } };
    return { { check, true, file, {} } };
}

} // namespace madoguchi::ctl
