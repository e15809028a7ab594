#include "widgets/Suggestions.h"

#include "widgets/TextEdit.h"
#include "widgets/theme/Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QScrollBar>
#include <QStandardItemModel>

namespace madoguchi::widgets {

namespace {

constexpr int MostVisible = 6;
constexpr int TextRole = Qt::UserRole + 1;

} // namespace

Suggestions::Suggestions(TextEdit *edit, Source source)
    : QObject(edit)
    , m_edit(edit)
    , m_source(std::move(source))
    , m_completer(new QCompleter(this))
    , m_model(new QStandardItemModel(this))
{
    m_completer->setModel(m_model);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(MostVisible);
    m_completer->setWidget(edit); // not QLineEdit::setCompleter(): that would put the row's words into the edit
    m_completer->popup()->setFont(theme::nameFont(theme::TextSize::Lead));
    m_completer->popup()->setObjectName(QStringLiteral("suggestions"));
    connect(edit, &QLineEdit::textEdited, this, &Suggestions::offer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &Suggestions::take);
    edit->installEventFilter(this);
}

bool Suggestions::eventFilter(QObject *watched, QEvent *event)
{
    const bool comesIn = event->type() == QEvent::FocusIn
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason;
    if (watched == m_edit && comesIn && m_edit->text().isEmpty())
        QMetaObject::invokeMethod(
            this, [this] { offer(m_edit->text()); }, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Suggestions::offer(const QString &typed)
{
    const Found found = m_edit->isLocked() || !m_edit->hasFocus() ? Found() : m_source(typed);
    m_model->clear();
    for (const Suggestion &suggestion : found.suggestions) {
        const QString words
            = suggestion.note.isEmpty() ? suggestion.text : suggestion.text + QStringLiteral("　") + suggestion.note;
        auto *row = new QStandardItem(words);
        row->setData(suggestion.text, TextRole);
        row->setSizeHint({ 0, theme::px(44) }); // a finger has to hit it
        m_model->appendRow(row);
    }
    if (found.suggestions.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(found.isMeant ? m_completer->completionModel()->index(0, 0) : QModelIndex());
}

void Suggestions::take(const QModelIndex &index)
{
    m_edit->replaceAll(index.data(TextRole).toString());
    m_completer->popup()->hide(); // what was taken may go on, too: typing asks again
}

} // namespace madoguchi::widgets
