#include "app/forms/EntryWords.h"

#include "app/reception/JapaneseDate.h"

#include <QCoreApplication>

namespace madoguchi::forms {

using reception::PartialDate;

QString displayed(const FormEntry &entry, const QString &value)
{
    if (entry.kind != EntryKind::Day)
        return value;
    const std::optional<PartialDate> date = PartialDate::fromText(value);
    return date && !date->isEmpty() ? date->toJapanese() : value;
}

QString worded(const FormEntry &entry, const QString &value, const QString &language)
{
    if (entry.kind == EntryKind::Check && !value.isEmpty()) {
        //: Answer of a box that is checked: the label beside it says what applies.
        return QCoreApplication::translate("EntryWords", "Yes");
    }
    if (entry.options.isEmpty() || entry.kind == EntryKind::Day)
        return displayed(entry, value);
    QStringList labels;
    const QStringList chosen = value.split(u',', Qt::SkipEmptyParts);
    for (const documents::Option &option : entry.options) {
        if (chosen.contains(option.value))
            labels << option.label.in(language);
    }
    return labels.join(QLatin1String(", "));
}

} // namespace madoguchi::forms
