#include "app/designer/ShownPage.h"

#include "app/documents/StrictPdf.h"
#include "app/documents/Units.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

#include <cmath>

namespace madoguchi::designer {

ShownPage::ShownPage(QPDFPageObjectHelper &page)
{
    const QPDFObjectHandle::Rectangle box = documents::shownBox(page);
    m_originPt = { box.llx, box.lly };
    m_sizePt = { box.urx - box.llx, box.ury - box.lly };
    QPDFObjectHandle rotate = page.getAttribute("/Rotate", false);
    m_quarters = rotate.isInteger() ? ((rotate.getIntValueAsInt() / 90) % 4 + 4) % 4 : 0;
    QPDFObjectHandle unit = page.getObjectHandle().getKey("/UserUnit");
    m_unit = unit.isNumber() ? unit.getNumericValue() : 1;
}

std::optional<ShownPage> ShownPage::of(const QByteArray &pdf, int page)
{
    try {
        const auto opened = documents::openStrictly(pdf);
        QPDFPageDocumentHelper document(*opened);
        document.pushInheritedAttributesToPage();
        std::vector<QPDFPageObjectHelper> pages = document.getAllPages();
        if (page < 1 || std::size_t(page) > pages.size())
            return std::nullopt;
        return ShownPage(pages.at(std::size_t(page) - 1));
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

QRectF ShownPage::inMm(const QPointF &onePt, const QPointF &otherPt) const
{
    const QRectF page({ 0, 0 }, m_quarters % 2 == 0 ? m_sizePt : m_sizePt.transposed());
    const QRectF shown = QRectF(turned(onePt - m_originPt), turned(otherPt - m_originPt)).normalized() & page;
    const auto mm = [this](double pt) { return std::round(documents::toMm(pt * m_unit) * 100) / 100; };
    return { mm(shown.x()), mm(shown.y()), mm(shown.width()), mm(shown.height()) };
}

QPointF ShownPage::turned(const QPointF &pt) const
{
    switch (m_quarters) {
    case 1:
        return { pt.y(), pt.x() };
    case 2:
        return { m_sizePt.width() - pt.x(), pt.y() };
    case 3:
        return { m_sizePt.height() - pt.y(), m_sizePt.width() - pt.x() };
    }
    return { pt.x(), m_sizePt.height() - pt.y() };
}

} // namespace madoguchi::designer
