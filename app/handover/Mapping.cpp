#include "app/handover/Mapping.h"

#include "app/documents/BindingWords.h"
#include "app/documents/JsonText.h"
#include "app/handover/Encoding.h"
#include "app/handover/MappingReader.h"
#include "app/reception/JapaneseDate.h"

namespace madoguchi::handover {

namespace {

constexpr qint64 LargestMapping = 1024 * 1024; ///< bytes

void readRows(Mapping &mapping, const TomlTable &root, Mistakes &mistakes)
{
    const toml::table *section = root.table("rows");
    if (!section)
        return;
    const TomlTable rows(*section, QStringLiteral("[rows]"), QStringLiteral("per persons forms").split(u' '), mistakes);
    mapping.per = rows.word("per", mapping.per);
    mapping.persons = rows.texts("persons");
    mapping.forms = rows.texts("forms");
    const QStringList known = documents::personWords() + QStringList { QStringLiteral("household") };
    for (const QString &person : std::as_const(mapping.persons)) {
        if (!known.contains(person))
            mistakes.addUnknown(rows.placeOf("persons"),
                Tr::tr("One of these is expected here: %1.").arg(known.join(QLatin1String(", "))), person, known);
    }
    if (mapping.per == Per::Person && mapping.persons.isEmpty())
        //: Error in the mapping of the hand-over, to IT staff. The example is written as it is.
        rows.complain(
            "persons", Tr::tr("Rows of persons ask for their list, for example [\"applicant\", \"household\"]."));
}

void readEras(Mapping &mapping, const TomlTable &root, Mistakes &mistakes)
{
    for (int era = 0; era < reception::eraWords().size(); ++era)
        mapping.eras.insert(reception::eraWords().at(era), QString::number(era + 1));
    const toml::table *section = root.table("eras");
    if (!section)
        return;
    const TomlTable eras(*section, QStringLiteral("[eras]"), reception::eraWords(), mistakes);
    for (const QString &era : reception::eraWords())
        mapping.eras.insert(era, eras.text(era.toLatin1().constData(), mapping.eras.value(era)));
}

void checkCode(const QString &code, const toml::node &node, const Mapping &mapping, Mistakes &mistakes)
{
    if (mapping.toFile && !missingIn(code, *mapping.toFile).isEmpty())
        mistakes.add(node.source(), Tr::tr("The file's encoding does not have this character."));
}

void readTables(Mapping &mapping, const TomlTable &root, Mistakes &mistakes)
{
    const toml::table *section = root.table("tables");
    if (!section)
        return;
    for (const auto &[name, node] : *section) {
        const toml::table *rows = node.as_table();
        if (!rows) {
            //: Error in the mapping of the hand-over, to IT staff. The example is written as it is.
            mistakes.add(node.source(), Tr::tr("A table of codes is expected here, for example [tables.sex]."));
            continue;
        }
        CodeTable &table = mapping.tables[toText(name.str())];
        for (const auto &[value, code] : *rows) {
            const auto text = code.value_exact<std::string>();
            if (!text)
                mistakes.add(code.source(), Tr::tr("A text in quotation marks is expected here."));
            table.insert(toText(value.str()), toText(text.value_or(std::string())));
            checkCode(table.value(toText(value.str())), code, mapping, mistakes);
        }
    }
}

void readColumns(Mapping &mapping, const toml::table &table, Mistakes &mistakes)
{
    const toml::node *node = table.get("columns");
    const toml::array *list = node ? node->as_array() : nullptr;
    if (!list || list->empty()) {
        //: Error in the mapping of the hand-over, to IT staff. The brackets are written as they are.
        mistakes.add(node ? node->source() : table.source(),
            Tr::tr("Each column stands in a section [[columns]] of its own; one at least is needed."));
        return;
    }
    for (const toml::node &column : *list) {
        if (const toml::table *section = column.as_table())
            mapping.columns << readColumn(*section, mapping, mistakes);
        else
            mistakes.add(column.source(),
                Tr::tr("Each column stands in a section [[columns]] of its own; one at least is needed."));
    }
}

void readWays(Mapping &mapping, const TomlTable &root, Mistakes &mistakes)
{
    if (const toml::table *file = root.table("file"))
        mapping.toFile = readFileWay(*file, mistakes);
    if (const toml::table *qr = root.table("qr"))
        mapping.toQr = readQrWay(*qr, mistakes);
    if (const toml::table *typing = root.table("typing"))
        mapping.toWindow = readTypingWay(*typing, mistakes);
}

Mapping readTable(const toml::table &table, Mistakes &mistakes)
{
    Mapping mapping;
    const TomlTable root(table, {}, QStringLiteral("rows eras tables columns file qr typing").split(u' '), mistakes);
    readWays(mapping, root, mistakes); // first: the encoding decides what may be written
    if (!root.has("file") && !root.has("qr") && !root.has("typing"))
        //: Error in the mapping of the hand-over, to IT staff. The sections are written as they are.
        mistakes.add(table.source(), Tr::tr("No way is named: a section [file], [qr] or [typing] is needed."));
    readRows(mapping, root, mistakes);
    readEras(mapping, root, mistakes);
    readTables(mapping, root, mistakes);
    readColumns(mapping, table, mistakes);
    return mapping;
}

Mapping read(const QByteArray &toml, const QString &file, QList<Error> &errors)
{
    Mistakes mistakes(file);
    Mapping mapping;
    try {
        const auto table = toml::parse(std::string_view(toml.constData(), static_cast<std::size_t>(toml.size())));
        mapping = readTable(table, mistakes);
        mapping.file = file;
    } catch (const toml::parse_error &error) {
        //: Error in the mapping of the hand-over, to IT staff.
        mistakes.add(error.source(), Tr::tr("The file is not written as TOML asks for (UTF-8). Correct this place."));
    }
    errors = mistakes.inOrder();
    return mapping;
}

} // namespace

QList<Way> Mapping::ways() const
{
    QList<Way> ways;
    if (toFile)
        ways << Way::File;
    if (toQr)
        ways << Way::Qr;
    if (toWindow)
        ways << Way::Typing;
    return ways;
}

const QStringList &factNames()
{
    static const QStringList names
        = QStringLiteral("form.id form.title form.version fee date today time reception.number reception.name counter "
                         "person.role row.number")
              .split(u' ');
    return names;
}

QList<Error> mappingMistakes(const QByteArray &toml, const QString &file)
{
    QList<Error> errors;
    static_cast<void>(read(toml, file, errors));
    return errors;
}

Outcome<Mapping> parseMapping(const QByteArray &toml, const QString &file)
{
    QList<Error> errors;
    const Mapping mapping = read(toml, file, errors);
    if (errors.isEmpty())
        return mapping;
    Error all = errors.first();
    for (const Error &error : errors.mid(1))
        all.message += QStringLiteral("\n%1: %2").arg(error.place, error.message);
    return Failure(all);
}

Outcome<Mapping> loadMapping(const QString &file)
{
    const auto bytes = documents::readFile(file, LargestMapping);
    return bytes ? parseMapping(*bytes, file) : Failure(bytes.error());
}

} // namespace madoguchi::handover
