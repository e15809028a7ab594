#pragma once

#include "app/designer/Arrange.h"
#include "app/designer/FormChange.h"
#include "app/designer/Paper.h"

#include <QHash>
#include <QObject>
#include <QPointF>
#include <QUndoStack>

#include <functional>
#include <memory>

namespace madoguchi::designer {

/// The form that is being made, and which of its fields are selected. Everything that changes the form is one step that
/// can be taken back, without a limit. Lengths in millimetres. GUI thread.
class FormEditor : public QObject {
    Q_OBJECT

public:
    explicit FormEditor(QObject *parent = nullptr);

    /// Nothing of before can be taken back.
    void open(const documents::FormTemplate &form, const std::shared_ptr<const Paper> &paper = {});
    /// Where the form lies now: folder, id and names of its files. No step, and no step changes it.
    void setFiles(const documents::FormTemplate &saved);
    void setPaper(const std::shared_ptr<const Paper> &paper); ///< what lies below since open(). No step
    [[nodiscard]] const documents::FormTemplate &form() const { return m_form; }
    [[nodiscard]] const std::shared_ptr<const Paper> &paper() const { return m_paper; } ///< null: not known yet
    [[nodiscard]] QUndoStack &steps() { return m_steps; }

    // What is selected. The last one selected is the one that the others follow.
    [[nodiscard]] const QStringList &selected() const { return m_selected; }
    [[nodiscard]] const QString &part() const { return m_part; } ///< of the one selected field; empty: all of it
    [[nodiscard]] const documents::Field *single() const; ///< null unless exactly one field is selected
    void select(const QStringList &ids, const QString &part = {});
    void toggle(const QString &id);
    void selectAll(int page);
    void selectNext(int step); ///< in reading order, over all pages, round and round

    /// What one step changes. `text` says what is done ("move"); steps with the same key follow each other into one
    /// for as long as nothing else is selected.
    void change(const QString &text, const std::function<void(documents::FormTemplate &form)> &how,
        const QString &mergeKey = {});
    void changeField(const QString &text, const QString &id, const std::function<void(documents::Field &field)> &how,
        const QString &mergeKey = {});
    void changeSelected(
        const QString &text, const std::function<void(documents::Field &field)> &how, const QString &mergeKey = {});

    QString addField(documents::FieldKind kind, int page, const QRectF &rectMm);
    QString addField(const documents::Field &field); ///< it is given an id of its own
    void addFields(QList<documents::Field> fields); ///< as they were proposed; they are given ids of their own
    void removeSelected(); ///< or the one selected part: an answer, a part of a date or number
    void moveSelected(const QPointF &byMm); ///< no part of them leaves its page
    void growSelected(const QSizeF &byMm);
    void setRect(const QString &id, const QString &part, const QRectF &rectMm);
    void arrangeSelected(Arrangement arrangement);
    void bind(const QString &id, const QString &binding);
    /// The selected fields that are of a person, or named like it, are of this one ("child", "household[0]").
    void bindSelectedTo(const QString &role);
    void showToday(const QString &id);
    void addOption(const QString &id, const QRectF &rectMm, const QString &printed = {}); ///< named as it is printed
    void sortByReading();
    /// Another paper under the same fields: the city's PDF was issued anew. Pages that are new have no fields, those
    /// that are gone leave their fields on a page that is missing, which problemsOf() tells.
    void layPaper(const std::shared_ptr<const Paper> &paper);

    void copy();
    void paste(int page);
    void duplicate();

signals:
    void formChanged();
    void selectionChanged();
    void partRemoved(); ///< by removeSelected(): the field itself is still there
    void paperChanged(); ///< by a step, or because it was taken back

private:
    class Step;
    void bind(const QList<std::pair<QString, QString>> &bindings); ///< ids and bindings
    void put(const QList<documents::Field> &fields, const QString &text);
    void take(const documents::FormTemplate &form, const QStringList &selected);
    void takePaper(const std::shared_ptr<const Paper> &paper);
    [[nodiscard]] QPointF withinPages(const QPointF &byMm) const;
    void dropGone();

    documents::FormTemplate m_form;
    std::shared_ptr<const Paper> m_paper;
    QUndoStack m_steps;
    QStringList m_selected;
    QString m_part;
    QList<documents::Field> m_copied;
    int m_epoch = 0; ///< another one after each change of what is selected
};

} // namespace madoguchi::designer
