#include "app/ctl/Doctor.h"
#include "app/ctl/Words.h"
#include "app/documents/FormRenderer.h"
#include "app/identity/OpticalReading.h"
#include "app/settings/Folders.h"
#include "devices/printers/JobKeeping.h"
#include "devices/printers/PrintSystem.h"
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
    const QString service = QStringLiteral("pcsc");
    const auto found = readers::listReaders();
    if (!found)
        //: Result of "doctor" on the command line, to IT staff. The command is written as it is.
        return { { service, false, found.error().detail,
            Words::tr("The card reader service is not running. Start it (pcscd on Linux: systemctl enable --now "
                      "pcscd.socket; \"Smart Card\" on Windows).") } };
    QStringList names;
    for (const readers::ReaderInfo &reader : *found)
        names << reader.name;
    //: Result of "doctor" on the command line, to IT staff.
    QList<Finding> findings { { service, true, Words::tr("The card reader service is running."), {} } };
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
            Words::tr("What residence cards show as pictures cannot be proposed as text. Install Tesseract's data for "
                      "Japanese (on Debian: tesseract-ocr-jpn).") } };
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
