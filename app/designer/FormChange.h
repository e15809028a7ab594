#pragma once

#include "app/documents/FormTemplate.h"

#include <optional>

namespace madoguchi::designer {

/// What lies between two states of a form, as little as possible: undo without a limit must not keep whole forms.
class FormChange {
public:
    [[nodiscard]] static FormChange between(
        const documents::FormTemplate &before, const documents::FormTemplate &after);

    [[nodiscard]] bool isEmpty() const { return !m_before.rest && m_before.fields == m_after.fields; }
    void redo(documents::FormTemplate &form) const { turn(form, m_before, m_after); }
    void undo(documents::FormTemplate &form) const { turn(form, m_after, m_before); }

private:
    struct Side {
        QList<documents::Field> fields; ///< those that differ, from m_first on
        std::optional<documents::FormTemplate> rest; ///< everything but the fields, when it differs
    };
    void turn(documents::FormTemplate &form, const Side &from, const Side &to) const;

    qsizetype m_first = 0;
    Side m_before;
    Side m_after;
};

/// Where the form lies: folder, id and names of its files. Nothing that a step changes.
void takeFiles(documents::FormTemplate &form, const documents::FormTemplate &from);

} // namespace madoguchi::designer
