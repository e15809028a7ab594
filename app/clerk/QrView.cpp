#include "app/clerk/QrView.h"

#include "widgets/theme/Theme.h"

#include <QPainter>

namespace madoguchi::clerk {

QrView::QrView(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(theme::px(280), theme::px(280));
}

void QrView::setCode(const QString &text)
{
    m_code.reset();
    if (auto code = documents::qrCode(text); code && !text.isEmpty())
        m_code = *std::move(code);
    update();
}

void QrView::paintEvent(QPaintEvent *)
{
    if (!m_code)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    // Whole pixels for each module: blurred edges are hard to read.
    const int module = width() / (m_code->side + 2 * documents::QuietModules);
    const int start = (width() - module * m_code->side) / 2;
    for (int row = 0; row < m_code->side; ++row) {
        for (int column = 0; column < m_code->side; ++column) {
            if (m_code->isDark(column, row))
                painter.fillRect(start + column * module, start + row * module, module, module, Qt::black);
        }
    }
}

} // namespace madoguchi::clerk
