#include "app/ctl/FormCommands.h"
#include "app/ctl/FormLookup.h"
#include "app/ctl/PreApplicationCommands.h"
#include "app/ctl/Words.h"
#include "app/documents/FormRenderer.h"
#include "app/webform/PageFiles.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace madoguchi::ctl {

namespace {

using documents::FormTemplate;
using preapplication::PublicKey;

Outcome<PublicKey> keyFor(const Invocation &invocation)
{
    if (invocation.has(QStringLiteral("--key")))
        return publicKeyOf(invocation.text(QStringLiteral("--key")));
    const auto keys = preapplication::CityKeys::read(preapplication::cityKeyFile(*invocation.settings));
    if (keys)
        return keys->current();
    return tl::unexpected(Error { ErrorCode::CityKeyMissing,
        //: Error of "form web" on the command line, to IT staff. The commands are typed as they are.
        Words::tr(
            "There is no key here to seal what residents enter. Make one with madoguchictl preapplication key new, "
            "or name the city's public key after --key: madoguchictl preapplication key show prints it at a counter."),
        keys.error().detail, {}, {} });
}

/// Each form once, in the order in which they were named.
Outcome<QList<FormTemplate>> formsOf(const Invocation &invocation)
{
    QList<FormTemplate> forms;
    for (const QString &name : invocation.operands) {
        const auto form = findTemplate(*invocation.settings, name);
        if (!form)
            return tl::unexpected(form.error());
        const auto isIt = [&form](const FormTemplate &other) { return other.id == form->id; };
        if (std::none_of(forms.begin(), forms.end(), isIt))
            forms << *form;
    }
    return forms;
}

Outcome<QStringList> write(const QMap<QString, QByteArray> &pages, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return tl::unexpected(Error { ErrorCode::FileNotWritten, {}, {}, folder, {} });
    QStringList files;
    for (auto page = pages.begin(); page != pages.end(); ++page) {
        const QString file = QDir(folder).filePath(page.key());
        if (const auto written = documents::writeWhole(file, *page); !written)
            return tl::unexpected(Error { written.error().code, {}, written.error().detail, file, {} });
        // For everybody: another user's web server reads them.
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        files << file;
    }
    return files;
}

} // namespace

ExitCode writeWebForms(Invocation &invocation)
{
    Output &output = invocation.output;
    if (!invocation.has(QStringLiteral("--out")))
        return output.fail(usageError(Words::tr("%1 is missing.").arg(QStringLiteral("--out"))));
    const auto key = keyFor(invocation);
    if (!key)
        return output.fail(key.error());
    const auto forms = formsOf(invocation);
    if (!forms)
        return output.fail(forms.error());
    const settings::Settings &settings = *invocation.settings;
    const webform::City city { settings.municipality, *key, settings.preApplicationDays };
    const auto files
        = write(webform::pagesFor(*forms, city, settings.language), invocation.text(QStringLiteral("--out")));
    if (!files)
        return output.fail(files.error());
    for (const QString &file : *files)
        output.line(file);
    if (output.isJson()) {
        output.json(QJsonObject { { QStringLiteral("files"), QJsonArray::fromStringList(*files) },
            { QStringLiteral("key"), preapplication::idOf(*key) } });
    }
    //: Result of "form web" on the command line, to IT staff. %1 is the short name of a key.
    output.note(
        Words::tr("Put these files on the city's site as they are. What residents enter is sealed to the key %1: "
                  "make the pages anew when a new key is used.")
            .arg(preapplication::idOf(*key)));
    return ExitCode::Done;
}

} // namespace madoguchi::ctl
