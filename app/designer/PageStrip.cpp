#include "app/designer/PageStrip.h"

#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace madoguchi::designer {

using theme::px;

PageStrip::PageStrip(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("pageStrip"));
    setFlow(QListView::TopToBottom);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setWrapping(false);
    setUniformItemSizes(false);
    setSpacing(px(4));
    setFrameShape(QFrame::NoFrame);
    setIconSize({ px(PictureWidth), px(PictureWidth * 3 / 2) });
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(px(PictureWidth + 16) + 2 * px(4) + verticalScrollBar()->sizeHint().width());
    QPalette colours = palette();
    colours.setColor(QPalette::Base, theme::color(theme::Role::Page));
    colours.setColor(QPalette::HighlightedText, theme::color(theme::Role::Text));
    setPalette(colours);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit chosen(row + 1);
    });
    //: Designer: the small pictures of the pages, read aloud.
    setAccessibleName(tr("Pages"));
    setVisible(false);
}

void PageStrip::load(const QList<documents::Page> &pages)
{
    if (m_sheets == pages)
        return;
    m_sheets = pages;
    const QSignalBlocker quiet(this);
    while (count() > pages.size())
        delete takeItem(count() - 1);
    for (int row = 0; row < pages.size(); ++row) {
        if (row == count()) {
            const documents::Page &sheet = pages.at(row);
            QPixmap white(px(PictureWidth), qRound(px(PictureWidth) * sheet.heightMm / std::max(1.0, sheet.widthMm)));
            white.fill(Qt::white); // until the page was looked at
            auto *item = new QListWidgetItem(QIcon(white), QString(), this);
            item->setTextAlignment(Qt::AlignHCenter);
        }
        name(row);
    }
    setVisible(pages.size() > 1);
}

void PageStrip::forget()
{
    const QSignalBlocker quiet(this);
    m_sheets.clear();
    clear();
    setVisible(false);
}

void PageStrip::name(int row)
{
    const QString number = QString::number(row + 1);
    const bool isConditional = !m_sheets.at(row).when.isEmpty();
    //: Designer, below the small picture of a page that is printed only under conditions: %1 is its number. Two lines.
    item(row)->setText(isConditional ? tr("%1\nonly if").arg(number) : number);
    //: Designer, small picture of a page, read aloud. %1 is its number.
    item(row)->setData(Qt::AccessibleTextRole, tr("Page %1").arg(number));
}

void PageStrip::setPicture(int page, const QImage &picture)
{
    if (QListWidgetItem *shown = item(page - 1); shown && !picture.isNull())
        shown->setIcon(QIcon(QPixmap::fromImage(picture)));
}

void PageStrip::setShown(int page)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(page - 1);
}

void PageStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        //: Designer: the small pictures of the pages, read aloud.
        setAccessibleName(tr("Pages"));
        for (int row = 0; row < count(); ++row)
            name(row);
    }
    QListWidget::changeEvent(event);
}

} // namespace madoguchi::designer
