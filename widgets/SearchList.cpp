#include "widgets/SearchList.h"

#include "widgets/SearchDelegate.h"
#include "widgets/SearchModel.h"
#include "widgets/TextEdit.h"
#include "widgets/theme/Icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace madoguchi::widgets {

SearchList::SearchList(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_label(label)
    , m_box(new TextEdit)
    , m_list(new QListView)
    , m_nothing(new QLabel)
    , m_model(new SearchModel(this))
{
    m_box->addAction(theme::icon(theme::Icon::Search, theme::Role::TextQuiet), QLineEdit::LeadingPosition)
        ->setText(label);
    m_box->setFont(theme::font(theme::TextSize::Lead));
    m_box->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the box is the one stop; arrows move in the list from there
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setMargin(theme::px(24));
    m_nothing->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::px(8));
    layout->addWidget(m_box);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    setFocusProxy(m_box);
    connect(m_box, &QLineEdit::textChanged, this, [this] {
        m_moving = false;
        filter(QString());
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        setCurrentRow(index.row());
        if (m_model->isSeveral())
            toggle(m_model->idAt(index.row()));
    });
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_model->isSeveral() && !m_model->idAt(index.row()).isEmpty())
            emit activated(m_model->idAt(index.row()));
    });
    retranslate();
}

void SearchList::setLabel(const QString &label)
{
    m_label = label;
    retranslate();
}

void SearchList::setItems(const QList<SearchItem> &items)
{
    const QString before = currentId();
    m_model->setItems(items);
    filter(before);
}

void SearchList::setPredicate(Predicate predicate)
{
    m_model->setPredicate(std::move(predicate));
    filter(QString());
}

void SearchList::setSeveral(bool several)
{
    const QString before = currentId();
    m_model->setSeveral(several);
    filter(before);
}

void SearchList::setEmptyAdvice(const QString &advice)
{
    m_advice = advice;
    retranslate();
}

void SearchList::setWaiting(const QString &words)
{
    m_waiting = words;
    retranslate();
}

QString SearchList::typed() const
{
    return m_box->text();
}

void SearchList::setTyped(const QString &text)
{
    m_box->setText(text);
}

QString SearchList::currentId() const
{
    return m_model->idAt(m_list->currentIndex().row());
}

void SearchList::setCurrentId(const QString &id)
{
    setCurrentRow(m_model->rowOf(id));
}

QStringList SearchList::checkedIds() const
{
    return m_model->checked();
}

void SearchList::setCheckedIds(const QStringList &ids)
{
    m_model->setChecked(ids);
}

QStringList SearchList::visibleIds() const
{
    return m_model->visibleIds();
}

void SearchList::focusSearch()
{
    m_box->setFocus(Qt::OtherFocusReason);
    m_box->selectAll();
}

/// Shows what answers; the current item stays when it is still there, else the first is current.
void SearchList::filter(const QString &keepId)
{
    m_model->setTyped(m_box->text());
    const bool nothing = m_model->visibleIds().isEmpty();
    m_nothing->setVisible(nothing);
    m_list->setVisible(!nothing);
    const int kept = keepId.isEmpty() ? -1 : m_model->rowOf(keepId);
    setCurrentRow(kept >= 0 ? kept : m_model->nextItem(-1, 1));
    if (kept < 0)
        m_list->scrollToTop();
}

void SearchList::setCurrentRow(int row)
{
    const QString id = m_model->idAt(row);
    if (!id.isEmpty())
        m_list->setCurrentIndex(m_model->index(row));
    const QString detail = id.isEmpty() ? QString() : m_model->index(row).data(Qt::DisplayRole).toString();
    if (detail == m_box->accessibleDescription())
        return;
    m_box->setAccessibleDescription(detail);
    emit currentChanged(id);
}

void SearchList::moveCurrent(int step, int times)
{
    int row = m_list->currentIndex().row();
    for (int i = 0; i < times; ++i)
        row = m_model->nextItem(row, step);
    setCurrentRow(row);
    m_moving = true;
}

void SearchList::toggle(const QString &id)
{
    if (id.isEmpty())
        return;
    m_model->toggle(id);
    emit checkedChanged(m_model->checked());
}

bool SearchList::listKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Down:
        moveCurrent(1, 1);
        return true;
    case Qt::Key_Up:
        moveCurrent(-1, 1);
        return true;
    case Qt::Key_PageDown:
        moveCurrent(1, 6);
        return true;
    case Qt::Key_PageUp:
        moveCurrent(-1, 6);
        return true;
    case Qt::Key_Space:
        if (!m_model->isSeveral() || !(m_moving || m_box->text().isEmpty() || event.modifiers() == Qt::ControlModifier))
            return false;
        toggle(currentId());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentId().isEmpty() || event.modifiers() != Qt::NoModifier)
            return false;
        emit activated(currentId());
        return true;
    case Qt::Key_Escape: // one step back: first what is typed goes
        if (m_box->text().isEmpty())
            return false;
        m_box->clear();
        return true;
    default:
        return false;
    }
}

bool SearchList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && event->type() == QEvent::KeyPress && listKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void SearchList::retranslate()
{
    m_box->setPlaceholderText(m_label);
    m_box->setAccessibleName(m_label);
    m_list->setAccessibleName(m_label);
    //: Heading above the entries of a list that are used most.
    m_model->setFavouriteHeading(tr("Often used"));
    //: In place of a list when nothing answers to what was typed.
    const QString nothing = tr("Nothing was found.") + u'\n' + m_advice;
    m_nothing->setText(m_waiting.isEmpty() ? nothing : m_waiting);
    filter(currentId());
}

void SearchList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::widgets
