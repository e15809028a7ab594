#include "app/forms/FormSession.h"
#include "devices/cards/LicenceText.h"

// What somebody decided about single characters of the entries.
namespace madoguchi::forms {

using reception::Role;

void FormSession::replaceCharacter(
    int form, const FormEntry &entry, const QString &character, const documents::Substitute &substitute)
{
    const QString slot = slotOf(form, entry);
    QString text;
    for (const QString &one : documents::charactersOf(shown(slot)))
        text += one == character ? substitute.text : one;
    if (text == shown(slot))
        return;
    m_replaced[slot] << Replacement { character, substitute.text };
    m_history.closeStep();
    enter(form, entry, text);
    m_history.closeStep();
    emit characterReplaced(substitute.kind, form);
}

QStringList FormSession::picturesIn(const PersonPart &part, const QString &text) const
{
    if (part.role == Role::Household)
        return {};
    QStringList marks = cards::marksIn(text);
    const QMap<QString, cards::Bitmap> pictures = m_reception.pictures(part.role);
    marks.removeIf([&pictures](const QString &mark) { return !pictures.contains(mark); });
    return marks;
}

/// Undone or written over, it is not shown any more.
QStringList FormSession::replacedIn(const QString &slot, const QString &text) const
{
    const QList<Replacement> chosen = m_replaced.value(slot);
    if (chosen.isEmpty())
        return {};
    QStringList replaced;
    const QStringList characters = documents::charactersOf(text);
    for (const Replacement &one : chosen) {
        if (text.contains(one.to) && !characters.contains(one.from))
            replaced << one.from + u'→' + one.to;
    }
    replaced.removeDuplicates();
    return replaced;
}

} // namespace madoguchi::forms
