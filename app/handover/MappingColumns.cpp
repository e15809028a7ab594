// The [[columns]] of a mapping.

#include "app/documents/BindingWords.h"
#include "app/handover/Encoding.h"
#include "app/handover/MappingReader.h"

#include <QRegularExpression>

namespace madoguchi::handover {

namespace {

const QString PersonalNumber = QStringLiteral("personalNumber");
const QString FieldPrefix = QStringLiteral("field.");
const QString PersonPrefix = QStringLiteral("person.");

/// The parts of a person, without the one that is never handed over.
QStringList personParts()
{
    QStringList parts;
    const QString applicant = QStringLiteral("applicant.");
    for (const QString &binding : documents::knownBindings()) {
        if (binding.startsWith(applicant) && !binding.endsWith(PersonalNumber))
            parts << binding.mid(applicant.size());
    }
    return parts;
}

QStringList knownSources()
{
    QStringList known = factNames();
    for (const QString &binding : documents::knownBindings()) {
        if (!binding.endsWith(PersonalNumber))
            known << binding;
    }
    for (const QString &part : personParts())
        known << PersonPrefix + part;
    return known;
}

Source readFrom(const QString &from, const Mapping &mapping, const TomlTable &table)
{
    static const QRegularExpression id(QStringLiteral("\\A[A-Za-z][A-Za-z0-9_-]{0,63}\\z"));
    if (from.endsWith(PersonalNumber)) {
        //: Error in the mapping of the hand-over, to IT staff.
        table.complain(
            "from", Tr::tr("The individual number (My Number) is never handed over."), ErrorCode::NotPermitted);
        return {};
    }
    if (from.startsWith(FieldPrefix) && id.match(from.mid(FieldPrefix.size())).hasMatch())
        return { Source::Kind::Field, from.mid(FieldPrefix.size()) };
    if (from.startsWith(PersonPrefix) && mapping.per != Per::Person) {
        //: Error in the mapping of the hand-over, to IT staff. What stands in quotation marks is written as it is.
        table.complain("from", Tr::tr("person. asks for rows of persons: [rows] per = \"person\"."));
        return {};
    }
    if (factNames().contains(from))
        return { Source::Kind::Fact, from };
    if (from.startsWith(PersonPrefix) && personParts().contains(from.mid(PersonPrefix.size())))
        return { Source::Kind::Person, from.mid(PersonPrefix.size()) };
    if (documents::isBinding(from))
        return { Source::Kind::Binding, from };
    //: Error in the mapping of the hand-over, to IT staff. %1 is what stands in the file; the names are written as they
    //: are.
    const QString sentence
        = Tr::tr("%1 is nothing that can be handed over: a binding such as applicant.name, field. with "
                 "a field's id, or a fact such as form.id is expected here.");
    table.mistakes().addUnknown(table.placeOf("from"), sentence.arg(from), from, knownSources());
    return {};
}

Source readSource(const Mapping &mapping, const TomlTable &table)
{
    if (table.has("from") == table.has("constant")) {
        //: Error in the mapping of the hand-over, to IT staff. The keys are written as they are.
        table.mistakes().add(table.placeOf("from"),
            table.name() + QLatin1String(": ") + Tr::tr("Each column has either from or constant."));
        return {};
    }
    if (table.has("constant"))
        return { Source::Kind::Constant, table.text("constant") };
    return readFrom(table.text("from"), mapping, table);
}

void checkDate(const Column &column, const TomlTable &table)
{
    const QString wrong = wrongDatePart(column.date);
    if (wrong.isEmpty())
        return;
    //: Error in the mapping of the hand-over, to IT staff. %1 is what stands in the file, %2 lists what is known.
    const QString sentence = Tr::tr("%1 is no part of a date. Known are: %2.");
    table.mistakes().addUnknown(table.placeOf("date"),
        table.name() + QLatin1String(" date: ")
            + sentence.arg(wrong, QLatin1Char('{') + datePartNames().join(QLatin1String("} {")) + QLatin1Char('}')),
        wrong, datePartNames());
}

void checkTable(const Column &column, const Mapping &mapping, const TomlTable &table)
{
    if (column.table.isEmpty() || mapping.tables.contains(column.table))
        return;
    //: Error in the mapping of the hand-over, to IT staff. %1 is what stands in the file.
    table.mistakes().addUnknown(table.placeOf("table"), Tr::tr("There is no table [tables.%1].").arg(column.table),
        column.table, mapping.tables.keys());
}

/// What the mapping itself writes has to be writable.
void checkCharacters(const Column &column, const Mapping &mapping, const TomlTable &table)
{
    if (!mapping.toFile || !column.isOn(Way::File))
        return;
    const auto check = [&](const char *key, const QString &text) {
        if (!missingIn(text, *mapping.toFile).isEmpty())
            table.complain(key, Tr::tr("The file's encoding does not have this character."));
    };
    if (mapping.toFile->header)
        check("name", column.name);
    if (column.source.kind == Source::Kind::Constant)
        check("constant", column.source.text);
    check("empty", column.empty);
    check("pad", column.pad);
    check("join", column.join);
    check("date", column.date);
}

} // namespace

Column readColumn(const toml::table &section, const Mapping &mapping, Mistakes &mistakes)
{
    const TomlTable table(section, QStringLiteral("[[columns]]"),
        QStringLiteral(
            "name from constant date table join remove convert empty width pad pad_side keep_lines then ways")
            .split(u' '),
        mistakes);
    Column column;
    column.name = table.text("name");
    column.source = readSource(mapping, table);
    column.date = table.text("date");
    column.table = table.text("table");
    column.join = table.text("join", column.join);
    column.remove = table.text("remove");
    column.convert = table.words<Convert>("convert", {});
    column.empty = table.text("empty");
    column.width = table.whole("width", 0, 1, 1000);
    column.pad = table.character("pad", {});
    column.padSide = table.word("pad_side", column.padSide);
    column.keepLines = table.flag("keep_lines");
    column.then = table.word("then", column.then);
    column.ways = table.words<Way>("ways", { Way::File, Way::Qr, Way::Typing });
    if (column.name.isEmpty())
        //: Error in the mapping of the hand-over, to IT staff.
        table.complain("name", Tr::tr("Each column has a name: the clerk reads it."));
    if (column.width == 0 && !column.pad.isEmpty())
        //: Error in the mapping of the hand-over, to IT staff. The key is written as it is.
        table.complain("pad", Tr::tr("Without width nothing is padded."));
    checkDate(column, table);
    checkTable(column, mapping, table);
    checkCharacters(column, mapping, table);
    return column;
}

} // namespace madoguchi::handover
