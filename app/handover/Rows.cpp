#include "app/handover/Rows.h"

#include "app/documents/FormData.h"
#include "app/handover/Cells.h"
#include "app/handover/Encoding.h"
#include "app/handover/RowText.h"
#include "app/handover/Tr.h"
#include "app/reception/Wipe.h"
#include "devices/cards/LicenceText.h"

#include <algorithm>

namespace madoguchi::handover {

namespace {

constexpr int MostMembers = 10; ///< of a household, as documents::knownBindings() has them

/// Digits alone, whatever their width and whatever stands between them.
QString digitsIn(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QString::number(c.digitValue());
    }
    return digits;
}

/// The 個人番号 that the form carries.
QStringList secretsOf(const FinishedForm &form)
{
    const QString part = QStringLiteral(".personalNumber");
    QStringList secrets;
    for (auto it = form.values.bound.begin(); it != form.values.bound.end(); ++it) {
        if (it.key().endsWith(part))
            secrets << digitsIn(*it);
    }
    for (const documents::Field &field : form.form.fields) {
        if (field.binding.endsWith(part))
            secrets << digitsIn(form.values.valueOf(field));
    }
    secrets.removeAll(QString());
    return secrets;
}

bool isSecret(const Column &column, const QString &raw, const FinishedForm &form, const QStringList &secrets)
{
    if (column.source.kind == Source::Kind::Field) {
        const documents::Field *field = form.form.field(column.source.text);
        if (field && field->binding.endsWith(QLatin1String(".personalNumber")))
            return true;
    }
    if (column.source.kind == Source::Kind::Constant || secrets.isEmpty())
        return false;
    const QString digits = digitsIn(raw);
    return std::any_of(
        secrets.begin(), secrets.end(), [&digits](const QString &secret) { return digits.contains(secret); });
}

/// Two roles of one person.
QString identity(const FinishedForm &form, const QString &person)
{
    QStringList parts;
    for (const char *part : { ".name", ".nameKana", ".birthDate", ".address" })
        parts << valueOfBinding(form, person + QLatin1String(part));
    return parts.join(QChar(0));
}

QStringList personsOf(const Mapping &mapping, const FinishedForm &form)
{
    QStringList roles;
    for (const QString &role : mapping.persons) {
        if (role != QLatin1String("household")) {
            roles << role;
            continue;
        }
        for (int member = 0; member < MostMembers; ++member)
            roles << QStringLiteral("household[%1]").arg(member);
    }
    const QString nobody(3, QChar(0));
    QStringList seen { nobody };
    QStringList persons;
    for (const QString &role : std::as_const(roles)) {
        const QString who = identity(form, role);
        if (seen.contains(who))
            continue;
        seen << who;
        persons << role;
    }
    return persons;
}

void addRow(Rows &rows, const Mapping &mapping, const FinishedForm &form, const Facts &facts, const QString &person)
{
    const int number = static_cast<int>(rows.rows.size());
    const QStringList secrets = secretsOf(form);
    const RowOf rowOf { form, facts, person, number + 1 };
    Row row { form.form.id, form.form.title.ja, {} };
    for (int i = 0; i < mapping.columns.size(); ++i) {
        const Column &column = mapping.columns.at(i);
        const QString raw = rawValue(column, rowOf);
        auto cell = cellOf(column, mapping, raw);
        if (!cards::marksIn(raw).isEmpty())
            cell = tl::unexpected(Reason::CharacterNotChosen);
        if (isSecret(column, raw, form, secrets))
            cell = tl::unexpected(Reason::PersonalNumber);
        if (!cell)
            rows.refusals << Refusal { cell.error(), number, i, row.formTitle, column.name, {} };
        row.cells << reception::ownCopy(cell.value_or(QString()));
    }
    rows.rows << row;
}

QList<Refusal> missingCharacters(const FileWay &file, const Row &row, int number, int column, const QString &name)
{
    QList<Refusal> refusals;
    for (const QString &character : missingIn(row.cells.at(column), file))
        refusals << Refusal { Reason::CharacterMissing, number, column, row.formTitle, name, character };
    return refusals;
}

} // namespace

Rows rowsOf(const Mapping &mapping, const QList<FinishedForm> &forms, const Facts &facts)
{
    Rows rows;
    for (const FinishedForm &form : forms) {
        if (!mapping.takes(form.form.id))
            continue;
        if (mapping.per == Per::Form) {
            addRow(rows, mapping, form, facts, {});
            continue;
        }
        for (const QString &person : personsOf(mapping, form))
            addRow(rows, mapping, form, facts, person);
    }
    return rows;
}

QList<Refusal> refusalsOf(const Mapping &mapping, const Rows &rows, Way way)
{
    QList<Refusal> refusals;
    for (const Refusal &refusal : rows.refusals) {
        if (mapping.columns.at(refusal.column).isOn(way))
            refusals << refusal;
    }
    const TextShape *shape = way == Way::File ? &mapping.toFile->shape
        : way == Way::Qr                      ? &mapping.toQr->shape
                                              : nullptr;
    for (int number = 0; number < rows.rows.size(); ++number) {
        const Row &row = rows.rows.at(number);
        for (int i = 0; i < mapping.columns.size(); ++i) {
            const Column &column = mapping.columns.at(i);
            if (!column.isOn(way))
                continue;
            if (shape && !canStand(row.cells.at(i), *shape))
                refusals << Refusal { Reason::NotQuotable, number, i, row.formTitle, column.name, {} };
            if (way == Way::File)
                refusals << missingCharacters(*mapping.toFile, row, number, i, column.name);
        }
    }
    return refusals;
}

bool mayMark(const Mapping &mapping, const QList<Refusal> &refusals)
{
    return mapping.toFile && mapping.toFile->missing == Missing::Mark
        && std::all_of(refusals.begin(), refusals.end(),
            [](const Refusal &refusal) { return refusal.reason == Reason::CharacterMissing; });
}

QString messageFor(const Refusal &refusal)
{
    switch (refusal.reason) {
    case Reason::CharacterMissing:
        //: Hand-over to the city's system, to the clerk. %1 is an entry, %2 a character of it.
        return Tr::tr("%1: the file cannot hold the character %2.").arg(refusal.columnName, refusal.character);
    case Reason::NoCode:
        //: Hand-over to the city's system, to the clerk. %1 is an entry.
        return Tr::tr("%1: there is no code for this answer. Tell the IT staff.").arg(refusal.columnName);
    case Reason::BadDate:
        //: Hand-over to the city's system, to the clerk. %1 is an entry.
        return Tr::tr(
            "%1: this date cannot be written as the other system wants it. Check it, or enter it there by hand.")
            .arg(refusal.columnName);
    case Reason::TooLong:
        //: Hand-over to the city's system, to the clerk. %1 is an entry.
        return Tr::tr("%1: this is too long for the other system. Enter it there by hand.").arg(refusal.columnName);
    case Reason::NotQuotable:
        //: Hand-over to the city's system, to the clerk. %1 is an entry.
        return Tr::tr("%1: it holds the character that separates the columns. Tell the IT staff.")
            .arg(refusal.columnName);
    case Reason::CharacterNotChosen:
        //: Hand-over to the city's system, to the clerk. %1 is an entry.
        return Tr::tr("%1: a character of the licence is not chosen yet. Go back and choose it.")
            .arg(refusal.columnName);
    case Reason::PersonalNumber:
        //: Hand-over to the city's system, to the clerk. %1 is an entry.
        return Tr::tr(
            "%1: the individual number (My Number) stands in it, which is never handed over. Tell the IT staff.")
            .arg(refusal.columnName);
    }
    return {};
}

Rows ownCopy(const Rows &rows)
{
    Rows copy = rows;
    for (Row &row : copy.rows) {
        for (QString &cell : row.cells)
            cell = reception::ownCopy(cell);
    }
    return copy;
}

void wipe(Rows &rows)
{
    for (Row &row : rows.rows) {
        for (QString &cell : row.cells)
            reception::wipe(cell);
    }
    rows = {};
}

void wipe(QList<FinishedForm> &forms)
{
    for (FinishedForm &form : forms)
        documents::wipe(form.values);
    forms.clear();
}

} // namespace madoguchi::handover
