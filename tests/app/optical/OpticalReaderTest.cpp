#include "app/optical/OpticalReader.h"

#include <QPainter>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::optical;

namespace {

constexpr double Dpi = 200;

struct Printed {
    QString text;
    QPoint at;
};

QImage pageWith(const QList<Printed> &texts)
{
    QImage page(1000, 700, QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QPainter painter(&page);
    QFont font(QStringLiteral("IPAmjMincho"));
    font.setPixelSize(32);
    painter.setFont(font);
    for (const Printed &printed : texts)
        painter.drawText(printed.at, printed.text);
    return page;
}

QStringList textsOf(const QList<QList<SeenCharacter>> &lines)
{
    QStringList texts;
    for (const auto &line : lines) {
        texts << QString();
        for (const SeenCharacter &character : line)
            texts.last() += character.text;
    }
    return texts;
}

} // namespace

/// With the real Tesseract and its data for Japanese.
class OpticalReaderTest : public QObject {
    Q_OBJECT

private slots:
    void whatStandsBesideEachOtherComesFromTheLeft()
    {
        auto reader = OpticalReader::open();
        QVERIFY(reader);
        // The right one is a little higher, as on paper that lies askew.
        const QImage page = pageWith({ { QStringLiteral("電話番号"), { 600, 196 } },
            { QStringLiteral("生年月日"), { 100, 200 } }, { QStringLiteral("申請書"), { 400, 80 } } });
        const auto lines = reader->readCharacters(page, OpticalReader::Layout::Scattered, Dpi);
        QCOMPARE(textsOf(lines).join(u' '), QStringLiteral("申請書 生年月日 電話番号"));
        for (const auto &line : lines) {
            for (const SeenCharacter &character : line) {
                QCOMPARE(character.place.top(), line.first().place.top()); // as high as its line
                QCOMPARE(character.place.bottom(), line.first().place.bottom());
                QVERIFY(character.confidence > 0 && character.confidence <= 100);
                QVERIFY(page.rect().contains(character.place));
            }
        }
        QVERIFY(std::abs(lines.at(1).first().place.left() - 100) < 10);
    }

    void nothingIsReadWhereNothingIs()
    {
        auto reader = OpticalReader::open();
        QVERIFY(reader);
        QVERIFY(reader->readCharacters({}, OpticalReader::Layout::Scattered, Dpi).isEmpty());
        QVERIFY(reader->readCharacters(pageWith({}), OpticalReader::Layout::Scattered, Dpi).isEmpty());
        const QImage page = pageWith({ { QStringLiteral("申請書"), { 400, 80 } } });
        QVERIFY(reader->readCharacters(page, OpticalReader::Layout::Block, Dpi, 0, [] { return true; }).isEmpty());
        QVERIFY(!reader->readCharacters(page, OpticalReader::Layout::Block, Dpi).isEmpty());
    }
};

QTEST_MAIN(OpticalReaderTest)
#include "OpticalReaderTest.moc"
