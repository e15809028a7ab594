#include "tests/app/designer/ProposedFields.h"

#include "app/designer/CellProposals.h"

namespace madoguchi::designer {

using documents::Field;

Field firstFor(const QRectF &boxMm, const PageReading &reading, int page)
{
    return proposalsFor(boxMm, reading, page).value(0);
}

QList<Field> inOneCell(const QList<PrintedWord> &words)
{
    FoundBoxes found;
    found.boxesMm = { QRectF(20, 50, 25, 14), QRectF(45, 50, 130, 14) };
    QImage page(1050, 1485, QImage::Format_Grayscale8);
    page.fill(255);
    return proposalsFromPage(PageReading(found, words), page, { 210, 297 }, 1);
}

QStringList namesOf(const QList<Field> &fields)
{
    QStringList names;
    for (const Field &field : fields)
        names << field.label.ja;
    return names;
}

} // namespace madoguchi::designer
