#include "app/designer/FormEditor.h"

#include "app/designer/BindingCatalogue.h"
#include "app/designer/DesignerWords.h"
#include "app/designer/FieldMaking.h"
#include "app/designer/FieldParts.h"
#include "app/documents/NumberParts.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace madoguchi::designer {

using documents::Field;
using documents::FormTemplate;

namespace {

constexpr int MergingStep = 1;

Field *fieldIn(FormTemplate &form, const QString &id)
{
    const auto it
        = std::find_if(form.fields.begin(), form.fields.end(), [&id](const Field &field) { return field.id == id; });
    return it == form.fields.end() ? nullptr : &*it;
}

} // namespace

/// One step: what it changed, and what was selected before and after it.
class FormEditor::Step : public QUndoCommand {
public:
    Step(FormEditor &editor, const QString &text, const FormTemplate &after, const QString &mergeKey)
        : QUndoCommand(text)
        , m_editor(editor)
        , m_change(FormChange::between(editor.m_form, after))
        , m_mergeKey(mergeKey.isEmpty() ? mergeKey : mergeKey + QString::number(editor.m_epoch))
        , m_before(editor.m_selected)
        , m_after(editor.m_selected)
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_change.isEmpty(); }
    void setPaperAfter(const std::shared_ptr<const Paper> &paper)
    {
        m_paperBefore = m_editor.m_paper;
        m_paperAfter = paper;
    }
    void setSelectedAfter(const QStringList &ids) { m_after = ids; }
    [[nodiscard]] int id() const override { return m_mergeKey.isEmpty() ? -1 : MergingStep; }

    void redo() override
    {
        FormTemplate form = m_editor.m_form;
        m_change.redo(form);
        m_editor.take(form, m_after);
        m_editor.takePaper(m_paperAfter);
    }

    void undo() override
    {
        FormTemplate form = m_editor.m_form;
        m_change.undo(form);
        m_editor.take(form, m_before);
        m_editor.takePaper(m_paperBefore);
    }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = dynamic_cast<const Step *>(other);
        if (!next || next->m_mergeKey != m_mergeKey)
            return false;
        FormTemplate before = m_editor.m_form; // `next` has been done already
        next->m_change.undo(before);
        m_change.undo(before);
        m_change = FormChange::between(before, m_editor.m_form);
        setObsolete(m_change.isEmpty());
        return true;
    }

private:
    FormEditor &m_editor;
    FormChange m_change;
    QString m_mergeKey;
    QStringList m_before;
    QStringList m_after;
    std::shared_ptr<const Paper> m_paperBefore; ///< null: the step leaves the paper alone
    std::shared_ptr<const Paper> m_paperAfter;
};

FormEditor::FormEditor(QObject *parent)
    : QObject(parent)
{
}

void FormEditor::open(const FormTemplate &form, const std::shared_ptr<const Paper> &paper)
{
    m_steps.clear();
    m_form = form;
    m_paper = paper;
    m_selected.clear();
    m_part.clear();
    ++m_epoch;
    emit formChanged();
    emit selectionChanged();
}

void FormEditor::setFiles(const FormTemplate &saved)
{
    takeFiles(m_form, saved);
}

void FormEditor::setPaper(const std::shared_ptr<const Paper> &paper)
{
    m_paper = paper;
}

const Field *FormEditor::single() const
{
    return m_selected.size() == 1 ? m_form.field(m_selected.first()) : nullptr;
}

void FormEditor::select(const QStringList &ids, const QString &part)
{
    if (ids == m_selected && part == m_part)
        return;
    m_selected = ids;
    m_part = ids.size() == 1 ? part : QString();
    dropGone();
    ++m_epoch;
    emit selectionChanged();
}

void FormEditor::toggle(const QString &id)
{
    QStringList ids = m_selected;
    if (!ids.removeOne(id))
        ids << id;
    select(ids);
}

void FormEditor::selectAll(int page)
{
    QStringList ids;
    for (const QString &id : readingOrder(m_form)) {
        if (m_form.field(id)->page == page)
            ids << id;
    }
    select(ids);
}

void FormEditor::selectNext(int step)
{
    const QStringList order = readingOrder(m_form);
    if (order.isEmpty())
        return;
    const qsizetype now = m_selected.isEmpty() ? -1 : order.indexOf(m_selected.last());
    const qsizetype next = now < 0 ? (step > 0 ? 0 : order.size() - 1) : (now + step + order.size()) % order.size();
    select({ order.at(next) });
}

void FormEditor::take(const FormTemplate &form, const QStringList &selected)
{
    const FormTemplate files = std::exchange(m_form, form);
    takeFiles(m_form, files);
    if (selected != m_selected) {
        m_selected = selected;
        m_part.clear();
    }
    dropGone();
    emit formChanged();
    emit selectionChanged();
}

void FormEditor::takePaper(const std::shared_ptr<const Paper> &paper)
{
    if (!paper || paper == m_paper)
        return;
    m_paper = paper;
    emit paperChanged();
}

void FormEditor::dropGone()
{
    m_selected.removeIf([this](const QString &id) { return !m_form.field(id); });
    const Field *field = single();
    if (!field || !partsOf(*field).contains(m_part))
        m_part.clear();
}

void FormEditor::change(const QString &text, const std::function<void(FormTemplate &)> &how, const QString &mergeKey)
{
    FormTemplate after = m_form;
    how(after);
    auto step = std::make_unique<Step>(*this, text, after, mergeKey);
    if (!step->isEmpty())
        m_steps.push(step.release());
}

void FormEditor::changeField(
    const QString &text, const QString &id, const std::function<void(Field &)> &how, const QString &mergeKey)
{
    change(
        text,
        [&](FormTemplate &form) {
            if (Field *field = fieldIn(form, id))
                how(*field);
        },
        mergeKey.isEmpty() ? mergeKey : mergeKey + id);
}

void FormEditor::changeSelected(const QString &text, const std::function<void(Field &)> &how, const QString &mergeKey)
{
    change(
        text,
        [&](FormTemplate &form) {
            for (const QString &id : std::as_const(m_selected)) {
                if (Field *field = fieldIn(form, id))
                    how(*field);
            }
        },
        mergeKey);
}

void FormEditor::put(const QList<Field> &fields, const QString &text)
{
    FormTemplate after = m_form;
    QStringList ids;
    // What the fields of each page are called among themselves, and now. Of two the nearer one before is meant.
    QHash<std::pair<int, QString>, QString> names;
    for (Field field : fields) {
        if (field.page < 1 || field.page > after.pages.size())
            continue;
        const auto nameNow = [&](const QString &id) { return names.value({ field.page, id }, id); };
        for (documents::Condition &condition : field.when)
            condition.field = nameNow(condition.field);
        if (field.calculation)
            std::transform(
                field.calculation->of.begin(), field.calculation->of.end(), field.calculation->of.begin(), nameNow);
        const QString id = freeId(after, field.id);
        names.insert({ field.page, field.id }, id);
        field.id = id;
        ids << id;
        after.fields.insert(placeFor(after, field), field);
    }
    auto step = std::make_unique<Step>(*this, text, after, QString());
    step->setSelectedAfter(ids);
    if (!step->isEmpty())
        m_steps.push(step.release());
}

QString FormEditor::addField(documents::FieldKind kind, int page, const QRectF &rectMm)
{
    return addField(newField(kind, page, rectMm));
}

QString FormEditor::addField(const Field &field)
{
    //: Designer, what can be taken back: "Undo: add a field".
    const QString text = tr("add a field");
    put({ field }, text);
    return m_selected.value(0);
}

void FormEditor::addFields(QList<Field> fields)
{
    //: Designer, what can be taken back: proposed fields were taken over.
    put(fields, tr("take over fields"));
}

void FormEditor::removeSelected()
{
    const QString part = m_part;
    if (part.isEmpty()) {
        //: Designer, what can be taken back.
        change(tr("delete"), [this](FormTemplate &form) {
            form.fields.removeIf([this](const Field &field) { return m_selected.contains(field.id); });
        });
        return;
    }
    changeSelected(tr("delete"), [&part](Field &field) {
        const qsizetype index = partsOf(field).indexOf(part) - field.partsMm.size();
        if (index >= 0)
            removeOption(field, index);
        else if (documents::numberPartsOf(field) > 0)
            dropNumberPart(field, part.section(u'.', 1));
        else
            field.partsMm.remove(part.section(u'.', 1));
    });
    emit partRemoved();
}

void FormEditor::bind(const QString &id, const QString &binding)
{
    bind({ { id, binding } });
}

void FormEditor::bind(const QList<std::pair<QString, QString>> &bindings)
{
    FormTemplate after = m_form;
    QStringList selected = m_selected;
    for (const auto &[id, binding] : bindings) {
        Field *field = fieldIn(after, id);
        if (!field || field->binding == binding)
            continue;
        if (isMadeId(*field) && !binding.isEmpty()) {
            const QString newId = freeId(after, idFor(binding));
            renameField(after, id, newId);
            std::replace(selected.begin(), selected.end(), id, newId);
        }
        bindField(*field, binding);
    }
    //: Designer, what can be taken back: it was chosen what a field shows.
    auto step = std::make_unique<Step>(*this, tr("choose what it shows"), after, QString());
    step->setSelectedAfter(selected);
    if (!step->isEmpty())
        m_steps.push(step.release());
}

void FormEditor::bindSelectedTo(const QString &role)
{
    QList<std::pair<QString, QString>> bindings;
    QStringList given; // once each: a second number, a second name is another's or of this form alone
    for (const bool isBound : { true, false }) {
        for (const QString &id : std::as_const(m_selected)) {
            const Field &field = *m_form.field(id);
            const QString part = partOfPerson(field);
            if (part.isEmpty() || field.binding.isEmpty() == isBound || (!isBound && given.contains(part)))
                continue;
            given << part;
            bindings.append({ id, role + u'.' + part });
        }
    }
    bind(bindings);
}

void FormEditor::showToday(const QString &id)
{
    changeField(tr("choose what it shows"), id, [](Field &field) {
        if (field.label == labelFor(field.binding)) // nobody has named it
            field.label = firstLabel(field.kind);
        field.binding.clear();
        field.calculation.reset();
        field.format = documents::InputFormat::Any;
        changeKind(field, documents::FieldKind::Today);
    });
}

void FormEditor::addOption(const QString &id, const QRectF &rectMm, const QString &printed)
{
    qsizetype place = -1;
    //: Designer, what can be taken back: an answer to choose was added.
    changeField(tr("add an answer"), id, [&](Field &field) {
        place = designer::addOption(field, rectMm);
        if (!printed.isEmpty())
            field.options[place].label = { printed, {} };
    });
    if (place >= 0)
        select({ id }, optionPart(place));
}

void FormEditor::sortByReading()
{
    //: Designer, what can be taken back: the entries follow each other as on the paper.
    change(tr("order as on the paper"), [](FormTemplate &form) {
        const QStringList order = readingOrder(form);
        std::stable_sort(form.fields.begin(), form.fields.end(),
            [&order](const Field &a, const Field &b) { return order.indexOf(a.id) < order.indexOf(b.id); });
    });
}

void FormEditor::layPaper(const std::shared_ptr<const Paper> &paper)
{
    FormTemplate after = m_form;
    after.pages.resize(paper->pages.size());
    for (qsizetype i = 0; i < after.pages.size(); ++i) {
        after.pages[i].widthMm = paper->pages.at(i).sizeMm.width();
        after.pages[i].heightMm = paper->pages.at(i).sizeMm.height();
    }
    //: Designer, what can be taken back: another PDF was laid under the fields.
    auto step = std::make_unique<Step>(*this, tr("another paper"), after, QString());
    step->setPaperAfter(paper);
    m_steps.push(step.release());
}

} // namespace madoguchi::designer
