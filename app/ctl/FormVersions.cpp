#include "app/ctl/FormVersions.h"

#include "app/ctl/FormLookup.h"
#include "app/ctl/StoreAccess.h"
#include "app/ctl/Words.h"
#include "app/designer/Comparison.h"
#include "app/designer/TemplateFolder.h"
#include "app/designer/TemplateParcel.h"
#include "app/designer/Workshop.h"
#include "app/documents/FormRenderer.h"
#include "app/settings/Folders.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QMetaEnum>
#include <QTemporaryDir>

namespace madoguchi::ctl {

namespace {

designer::Workshop workshopOf(const settings::Settings &settings)
{
    return designer::Workshop(settings::cityTemplateFolder(settings), settings::templateFolders(settings));
}

ExitCode exportForm(Invocation &invocation)
{
    const QString file = invocation.text(QStringLiteral("--out"));
    if (file.isEmpty())
        return invocation.output.fail(
            //: Error on the command line, to IT staff.
            usageError(Words::tr("--out FILE is missing: where the form is to be written.")));
    const auto form = findTemplate(*invocation.settings, invocation.operand());
    if (!form)
        return invocation.output.fail(form.error());
    const auto bytes = designer::packTemplate(form->folder);
    if (!bytes)
        return invocation.output.fail(bytes.error());
    if (const auto written = documents::writeWhole(file, *bytes, documents::Readers::AsFolder); !written)
        return invocation.output.fail(written.error());
    if (invocation.output.isJson())
        invocation.output.json(QJsonObject { { QStringLiteral("file"), file }, { QStringLiteral("id"), form->id },
            { QStringLiteral("version"), form->version }, { QStringLiteral("bytes"), qint64(bytes->size()) } });
    //: Result of "form export" on the command line, to IT staff. %1 is a file.
    invocation.output.note(Words::tr("The form was written to %1.").arg(file));
    return ExitCode::Done;
}

/// Who made what the counters print is in the log, whether it was done here or in the window.
Outcome<void> note(store::Session &session, const QString &actor, const QString &act, const QJsonObject &detail)
{
    return session.append({ QStringLiteral("audit"), actor, act, {}, detail }).map([](const auto &) {});
}

ExitCode tellDraft(Invocation &invocation, const designer::Draft &draft)
{
    const QString title = draft.form.title.in(invocation.settings->language);
    if (invocation.output.isJson())
        invocation.output.json(QJsonObject { { QStringLiteral("draft"), draft.key },
            { QStringLiteral("id"), draft.form.id }, { QStringLiteral("version"), draft.form.version },
            { QStringLiteral("title"), title }, { QStringLiteral("folder"), draft.form.folder } });
    //: Result of "form import" on the command line, to IT staff. %1 is the form's title, %2 its draft's name, which is
    //: typed; %3 the folder to look at.
    invocation.output.note(Words::tr("%1 is the draft %2 now, in %3. Counters use it after form publish %2.")
                               .arg(title, draft.key, draft.form.folder));
    return ExitCode::Done;
}

ExitCode importForm(Invocation &invocation)
{
    const auto parcel = designer::readParcel(invocation.operand());
    if (!parcel)
        return invocation.output.fail(parcel.error());
    return withStore(invocation, [&](store::Session &session, const QString &actor) {
        const auto draft
            = workshopOf(*invocation.settings).startFromParcel(*parcel, { actor, QDateTime::currentDateTimeUtc() });
        if (!draft)
            return invocation.output.fail(draft.error());
        const auto noted = note(session, actor, QStringLiteral("form-imported"),
            { { QStringLiteral("form"), draft->form.id }, { QStringLiteral("draft"), draft->key } });
        return noted ? tellDraft(invocation, *draft) : invocation.output.fail(noted.error());
    });
}

ExitCode tellPublished(Invocation &invocation, const designer::Publication &published)
{
    if (invocation.output.isJson())
        invocation.output.json(
            QJsonObject { { QStringLiteral("id"), published.id }, { QStringLiteral("version"), published.version },
                { QStringLiteral("number"), published.number }, { QStringLiteral("folder"), published.folder } });
    //: Result of "form publish" on the command line, to IT staff. %1 is a form's id, %2 its version.
    invocation.output.note(
        Words::tr("Counters use %1 %2 from their next start on.").arg(published.id, published.version));
    return ExitCode::Done;
}

ExitCode publishForm(Invocation &invocation)
{
    const designer::Workshop workshop = workshopOf(*invocation.settings);
    const auto draft = workshop.loadDraft(invocation.operand());
    if (!draft)
        return invocation.output.fail(draft.error());
    return withStore(invocation, [&](store::Session &session, const QString &actor) {
        const auto published = workshop.publish(
            *draft, invocation.text(QStringLiteral("--note")), { actor, QDateTime::currentDateTimeUtc() });
        if (!published)
            return invocation.output.fail(published.error());
        const auto noted = note(session, actor, QStringLiteral("form-published"),
            { { QStringLiteral("form"), published->id }, { QStringLiteral("version"), published->version },
                { QStringLiteral("number"), published->number } });
        return noted ? tellPublished(invocation, *published) : invocation.output.fail(noted.error());
    });
}

QJsonObject described(const designer::Publication &publication)
{
    const QJsonValue when = publication.when.isValid() ? publication.when.toUTC().toString(Qt::ISODate) : QJsonValue();
    return { { QStringLiteral("number"), publication.number }, { QStringLiteral("version"), publication.version },
        { QStringLiteral("who"), publication.who }, { QStringLiteral("when"), when },
        { QStringLiteral("note"), publication.note }, { QStringLiteral("current"), publication.current },
        { QStringLiteral("folder"), publication.folder } };
}

ExitCode versions(Invocation &invocation)
{
    const auto known = workshopOf(*invocation.settings).versions(invocation.operand());
    if (known.isEmpty()) {
        // A shipped form has no versions of the city's yet; another word is none at all.
        if (const auto form = findTemplate(*invocation.settings, invocation.operand()); !form)
            return invocation.output.fail(form.error());
    }
    QJsonArray list;
    for (const designer::Publication &publication : known) {
        list.append(described(publication));
        invocation.output.line(QStringLiteral("%1\t%2\t%3\t%4\t%5")
                                   .arg(publication.current ? u'*' : u' ')
                                   .arg(publication.version, publication.when.toLocalTime().toString(Qt::ISODate),
                                       publication.who, publication.note));
    }
    if (invocation.output.isJson())
        invocation.output.json(list);
    return ExitCode::Done;
}

/// A form by its id, its folder, or the file that it was exported to; then it is unpacked into `folder`.
Outcome<documents::FormTemplate> formOf(const Invocation &invocation, const QString &name, const QTemporaryDir &folder)
{
    if (!QFileInfo(name).isFile())
        return findTemplate(*invocation.settings, name);
    return designer::readParcel(name).and_then([&](const designer::Parcel &parcel) {
        return designer::storeIn(folder.path(), { parcel.form, parcel.paper });
    });
}

/// FieldMoved → "field-moved".
QString wordOf(designer::What what)
{
    QString word;
    for (const QChar c : QString::fromLatin1(QMetaEnum::fromType<designer::What>().valueToKey(int(what)))) {
        if (c.isUpper() && !word.isEmpty())
            word += u'-';
        word += c.toLower();
    }
    return word;
}

ExitCode compare(Invocation &invocation)
{
    if (invocation.operands.size() != 2)
        return invocation.output.fail(
            //: Error on the command line, to IT staff.
            usageError(Words::tr("form compare needs two forms: ids, folders or exported files.")));
    const QTemporaryDir folders[2];
    const auto before = formOf(invocation, invocation.operands[0], folders[0]);
    if (!before)
        return invocation.output.fail(before.error());
    const auto after = formOf(invocation, invocation.operands[1], folders[1]);
    if (!after)
        return invocation.output.fail(after.error());
    const QString &language = invocation.settings->language;
    QJsonArray list;
    for (const designer::Difference &difference : designer::compareForms(*before, *after)) {
        const QString sentence = designer::sentenceFor(difference, language);
        list.append(QJsonObject { { QStringLiteral("what"), wordOf(difference.what) },
            { QStringLiteral("page"), difference.place.page }, { QStringLiteral("field"), difference.place.field },
            { QStringLiteral("label"), difference.place.label.in(language) },
            { QStringLiteral("before"), difference.before }, { QStringLiteral("after"), difference.after },
            { QStringLiteral("sentence"), sentence } });
        invocation.output.line(sentence);
    }
    if (invocation.output.isJson())
        invocation.output.json(
            QJsonObject { { QStringLiteral("same"), list.isEmpty() }, { QStringLiteral("differences"), list } });
    if (list.isEmpty())
        //: Result of "form compare" on the command line, to IT staff.
        invocation.output.note(Words::tr("The two forms are the same."));
    return ExitCode::Done;
}

} // namespace

QList<Command> formVersionCommands()
{
    const QString form = QStringLiteral("form");
    const Option out { QStringLiteral("--out"), QStringLiteral("FILE"),
        //: Help of the command line, to IT staff: the option --out FILE of "form export".
        Words::tr("the file to write, NAME.madoguchi-form") };
    const Option note { QStringLiteral("--note"), QStringLiteral("TEXT"),
        //: Help of the command line, to IT staff: the option --note TEXT of "form publish".
        Words::tr("why, for the list of versions") };
    return {
        { { form, QStringLiteral("export") }, QStringLiteral("TEMPLATE"),
            //: Help of the command line, to IT staff: what "form export" does.
            Words::tr("writes a form as one file, for another city or machine"), { out }, exportForm },
        { { form, QStringLiteral("import") }, QStringLiteral("FILE"),
            //: Help of the command line, to IT staff: what "form import" does.
            Words::tr("takes a form out of such a file, as a draft"), { asOption() }, importForm },
        { { form, QStringLiteral("publish") }, QStringLiteral("DRAFT"),
            //: Help of the command line, to IT staff: what "form publish" does.
            Words::tr("makes a draft the form that counters use; earlier versions are kept"), { note, asOption() },
            publishForm },
        { { form, QStringLiteral("versions") }, QStringLiteral("ID"),
            //: Help of the command line, to IT staff: what "form versions" does.
            Words::tr("lists what was published under an id: when, by whom and why"), {}, versions },
        { { form, QStringLiteral("compare") }, QStringLiteral("TEMPLATE…"),
            //: Help of the command line, to IT staff: what "form compare" does.
            Words::tr("tells the differences of two forms: ids, folders or exported files"), {}, compare },
    };
}

} // namespace madoguchi::ctl
