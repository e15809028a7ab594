#include "app/designer/FormChange.h"

#include <algorithm>

namespace madoguchi::designer {

using documents::Field;
using documents::FormTemplate;

namespace {

FormTemplate withoutFields(FormTemplate form)
{
    form.fields.clear();
    return form;
}

} // namespace

FormChange FormChange::between(const FormTemplate &before, const FormTemplate &after)
{
    FormChange change;
    const QList<Field> &old = before.fields;
    const QList<Field> &now = after.fields;
    const qsizetype shorter = std::min(old.size(), now.size());
    qsizetype same = 0;
    while (same < shorter && old.at(same) == now.at(same))
        ++same;
    qsizetype sameAtEnd = 0;
    while (sameAtEnd < shorter - same && old.at(old.size() - 1 - sameAtEnd) == now.at(now.size() - 1 - sameAtEnd))
        ++sameAtEnd;
    change.m_first = same;
    change.m_before.fields = old.mid(same, old.size() - same - sameAtEnd);
    change.m_after.fields = now.mid(same, now.size() - same - sameAtEnd);
    if (withoutFields(before) != withoutFields(after)) {
        change.m_before.rest = withoutFields(before);
        change.m_after.rest = withoutFields(after);
    }
    return change;
}

void FormChange::turn(FormTemplate &form, const Side &from, const Side &to) const
{
    QList<Field> fields = form.fields.mid(0, m_first);
    fields += to.fields;
    fields += form.fields.mid(m_first + from.fields.size());
    if (to.rest)
        form = *to.rest;
    form.fields = fields;
}

void takeFiles(documents::FormTemplate &form, const documents::FormTemplate &from)
{
    form.folder = from.folder;
    form.id = from.id;
    form.background = from.background;
    for (qsizetype page = 0; page < std::min(form.pages.size(), from.pages.size()); ++page)
        form.pages[page].picture = from.pages.at(page).picture;
}

} // namespace madoguchi::designer
