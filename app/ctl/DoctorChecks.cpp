#include "app/ctl/Doctor.h"
#include "app/ctl/Words.h"
#include "app/documents/FormRenderer.h"
#include "app/identity/OpticalReading.h"
#include "app/settings/Folders.h"
#include "devices/printers/JobKeeping.h"
#include "devices/printers/PrintSystem.h"
#include "devices/readers/NfcReaders.h"
#include "devices/readers/ReaderList.h"

#include <QFileInfo>

namespace madoguchi::ctl {

namespace {

/// All that printers::PrinterState knows is a printer that a clerk has to do something about, but for these two.
bool isFine(printers::PrinterState state)
{
    return state == printers::PrinterState::Ready || state == printers::PrinterState::Busy;
}

Finding findingOf(const printers::PrinterInfo &printer)
{
    const bool ok = isFine(printer.state);
    return { QStringLiteral("printer:") + printer.name, ok, printers::textFor(printer.state),
        ok ? QString() : printers::adviceFor(printer.state) };
}

/// What becomes of printed documents: it may be looked at only where the queue takes jobs.
QList<Finding> keepingOf(const printers::PrinterInfo &printer)
{
    const auto keeping = printers::tryJobKeeping(printer.name);
    if (!keeping)
        return {};
    QString remedy;
    if (!keeping->removes) {
        //: Result of "doctor" on the command line, to IT staff. The words of cupsd.conf are written as they are.
        remedy = Words::tr("Printed documents stay on the print service's disk. Allow their owners Cancel-Job in "
                           "cupsd.conf, or set PreserveJobFiles No there.");
    }
    if (!keeping->tellsEnd) {
        //: Result of "doctor" on the command line, to IT staff. The words of cupsd.conf are written as they are.
        remedy = Words::tr("The print service does not tell whether a document was printed. Set PreserveJobHistory "
                           "Yes in cupsd.conf.");
    }
    //: Result of "doctor" on the command line, to IT staff.
    const QString good = Words::tr("The print service tells how a document ended and then removes it.");
    return { { QStringLiteral("printer-jobs:") + printer.name, remedy.isEmpty(), remedy.isEmpty() ? good : QString(),
        remedy } };
}

QString readerRemedy(const QString &wanted)
{
    if (wanted.isEmpty()) {
        //: Result of "doctor" on the command line, to IT staff.
        return Words::tr("There is no card reader. Plug one in; if it stays unseen, install its driver.");
    }
    //: Result of "doctor" on the command line, to IT staff. %1 is the name of a reader; the others stand beside it.
    return Words::tr("The reader %1 is not there. Plug it in, or correct [readers] reader in the settings file.")
        .arg(wanted);
}

QStringList namesOf(const QList<readers::ReaderInfo> &readers)
{
    QStringList names;
    for (const readers::ReaderInfo &reader : readers)
        names << reader.name;
    return names;
}

/// `others`: readers are there that do without the service.
Finding serviceFinding(const Outcome<QList<readers::ReaderInfo>> &pcsc, bool others)
{
    const QString service = QStringLiteral("pcsc");
    if (pcsc)
        //: Result of "doctor" on the command line, to IT staff.
        return { service, true, Words::tr("The card reader service is running."), {} };
    if (others) {
        //: Result of "doctor" on the command line, to IT staff: a reader is there that does not need the service.
        return { service, true,
            Words::tr("The card reader service is not running. The readers of [readers] nfc do "
                      "without it."),
            {} };
    }
    //: Result of "doctor" on the command line, to IT staff. The command is written as it is.
    return { service, false, pcsc.error().detail,
        Words::tr("The card reader service is not running. Start it (pcscd on Linux: systemctl enable --now "
                  "pcscd.socket; \"Smart Card\" on Windows).") };
}

/// A reader of [readers] nfc. `found`: those that are there.
Finding nfcFinding(const QString &connection, const QStringList &found)
{
    const bool automatic = connection == readers::AutomaticNfcReaders;
    const bool there = automatic ? !found.isEmpty() : found.contains(connection);
    QString remedy;
    if (!there && automatic) {
        //: Result of "doctor" on the command line, to IT staff. The example is written as it is.
        remedy = Words::tr("libnfc finds no reader by itself. Plug one in, or name it in [readers] nfc, for example "
                           "pn532_uart:/dev/ttyUSB0.");
    } else if (!there) {
        //: Result of "doctor" on the command line, to IT staff. The reader stands beside it.
        remedy = Words::tr("The reader does not answer. Plug it in, give this user the right to its line (on Debian: "
                           "the group dialout), or correct [readers] nfc in the settings file.");
    }
    return { QStringLiteral("nfc:") + connection, there, automatic ? found.join(QStringLiteral(", ")) : connection,
        remedy };
}

} // namespace

QList<Finding> checkSettings(const Outcome<settings::Settings> &settings)
{
    const QString check = QStringLiteral("settings");
    if (settings && !QFileInfo::exists(settings->file))
        //: Result of "doctor" on the command line, to IT staff. %1 is a file.
        return { { check, true,
            Words::tr("There is no %1: the program runs with its own settings.").arg(settings->file), {} } };
    if (settings)
        //: Result of "doctor" on the command line, to IT staff. %1 is a file.
        return { { check, true, Words::tr("The settings file %1 can be used.").arg(settings->file), {} } };
    return { { check, false, settings.error().place, messageOf(settings.error()) } };
}

QList<Finding> checkReaders(const settings::Settings &settings)
{
    const auto pcsc = readers::listPcscReaders();
    const QStringList nfc = namesOf(readers::listNfcReaders());
    QList<Finding> findings { serviceFinding(pcsc, !nfc.isEmpty()) };
    for (const QString &connection : settings.nfcReaders)
        findings << nfcFinding(connection, nfc);
    if (!findings.first().ok)
        return findings;
    const QStringList names = namesOf(pcsc.value_or(QList<readers::ReaderInfo>())) + nfc;
    const bool there = settings.reader.isEmpty() ? !names.isEmpty() : names.contains(settings.reader);
    findings << Finding { QStringLiteral("readers"), there, names.join(QStringLiteral(", ")),
        there ? QString() : readerRemedy(settings.reader) };
    return findings;
}

QList<Finding> checkPictures()
{
    const QString check = QStringLiteral("pictures");
    if (const auto ready = identity::checkOpticalReading(); !ready)
        return { { check, false, ready.error().detail,
            //: Result of "doctor" on the command line, to IT staff. Names of packages are written as they are.
            Words::tr(
                "What residence cards show as pictures and what is printed on scanned forms cannot be proposed as "
                "text. Install Tesseract's data for Japanese (on Debian: tesseract-ocr-jpn).") } };
    //: Result of "doctor" on the command line, to IT staff.
    return { { check, true, Words::tr("Pictures of documents can be read."), {} } };
}

QList<Finding> checkTemplates(const settings::Settings &settings)
{
    const QStringList folders = settings::templateFolders(settings);
    const auto templates = documents::findTemplates(folders);
    if (templates.isEmpty())
        return { { QStringLiteral("templates"), false, folders.join(QStringLiteral(", ")),
            //: Result of "doctor" on the command line, to IT staff. The folders that were looked at stand beside it.
            Words::tr("No forms were found. Correct [forms] template_paths in the settings file.") } };
    QStringList ids = templates.keys();
    ids.sort();
    QList<Finding> findings;
    for (const QString &id : ids) {
        const QList<Error> problems = documents::checkTemplate(templates.value(id));
        const Error first = problems.value(0);
        findings << Finding { QStringLiteral("template:") + id, problems.isEmpty(),
            problems.isEmpty() ? templates.value(id) : first.place, problems.isEmpty() ? QString() : messageOf(first) };
    }
    return findings;
}

QList<Finding> checkPrinters(const settings::Settings &settings)
{
    const QString service = QStringLiteral("print-service");
    const auto found = printers::PrintSystem::system()->printers();
    if (!found)
        //: Result of "doctor" on the command line, to IT staff.
        return { { service, false, found.error().detail,
            Words::tr("The print service does not answer. Start it (CUPS on Linux: systemctl enable --now "
                      "cups.socket; \"Print Spooler\" on Windows).") } };
    //: Result of "doctor" on the command line, to IT staff.
    QList<Finding> findings { { service, true, Words::tr("The print service is running."), {} } };
    bool there = false;
    for (const printers::PrinterInfo &printer : *found) {
        findings << findingOf(printer) << keepingOf(printer);
        there = there || settings.printer.isEmpty() || printer.name == settings.printer;
    }
    if (!there)
        findings << Finding { QStringLiteral("printers"), false, settings.printer,
            //: Result of "doctor" on the command line, to IT staff.
            Words::tr("The printer is not set up. Set it up, or correct [printers] printer in the settings file.") };
    return findings;
}

} // namespace madoguchi::ctl
