#include "app/handover/CodesView.h"

#include "app/documents/QrCode.h"
#include "app/reception/Wipe.h"
#include "widgets/CodeView.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace madoguchi::handover {

CodesView::CodesView(QWidget *parent)
    : QWidget(parent)
    , m_code(new widgets::CodeView(380, this))
    , m_which(new QLabel(this))
{
    setObjectName(QStringLiteral("handOverCodes"));
    m_which->setObjectName(QStringLiteral("whichCode"));
    m_which->setFont(theme::font(theme::TextSize::Lead, true));
    m_which->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_code, 0, Qt::AlignHCenter);
    column->addWidget(m_which);
}

void CodesView::setTexts(const QStringList &texts)
{
    for (QString &text : m_texts)
        reception::wipe(text);
    m_texts = texts;
    show(0);
}

void CodesView::next()
{
    show(std::min(m_current + 1, static_cast<int>(m_texts.size()) - 1));
}

void CodesView::back()
{
    show(std::max(m_current - 1, 0));
}

void CodesView::show(int current)
{
    m_current = current;
    const auto code = documents::qrCode(m_texts.value(current)).value_or(documents::QrCode());
    m_code->setModules(m_texts.isEmpty() ? 0 : code.side, code.dark);
    //: Below a QR code for the city's system: %1 is its number, %2 how many there are.
    m_which->setText(m_texts.size() < 2 ? QString() : tr("Code %1 of %2").arg(current + 1).arg(m_texts.size()));
    setAccessibleName(m_which->text());
}

void CodesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show(m_current);
    QWidget::changeEvent(event);
}

} // namespace madoguchi::handover
