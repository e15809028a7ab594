#include "app/designer/ScannedWords.h"

#include "app/designer/CellProposals.h"
#include "app/designer/PdfPages.h"
#include "app/designer/SeenWords.h"
#include "app/documents/FormTemplate.h"
#include "tests/app/designer/ScannedPaper.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace madoguchi;
using namespace madoguchi::designer;
using documents::Field;

namespace {

constexpr double Dpi = 200;
constexpr int OfficeGrain = 8;

struct Scan {
    QImage picture;
    QSizeF sheetMm;
    QList<PrintedWord> printed; ///< what stands there
};

/// The first page of a shipped form's paper, printed and scanned.
Scan scanOf(const QString &form, double degrees)
{
    const QString folder = documents::findTemplates({ QStringLiteral(MADOGUCHI_FORMS_DIR) }).value(form);
    const QString path = QDir(folder).filePath(QStringLiteral("background.pdf"));
    QFile file(path);
    const auto pages = PdfPages::open(path);
    if (!pages || !file.open(QIODevice::ReadOnly))
        return {};
    return { scanned((*pages)->picture(1, Dpi), degrees, 1, OfficeGrain), (*pages)->sizeMm(1),
        printedWords(file.readAll(), 1) };
}

/// Characters side by side, of which one was recognised badly; -1: none.
QString corrected(const QString &text, qsizetype unsure, const QString &behind = {})
{
    QList<Seen> seen;
    for (qsizetype i = 0; i < text.size(); ++i)
        seen << Seen { { text.mid(i, 1), QRectF(10 + 4.0 * double(i), 10, 3.5, 3.5) }, i == unsure ? 40 : 95 };
    if (!behind.isEmpty())
        seen << Seen { { behind, QRectF(30 + 4.0 * double(text.size()), 10, 3.5, 3.5) }, 95 };
    QList<PrintedCharacter> characters;
    for (const Seen &one : seen)
        characters << one.character;
    QList<PrintedWord> words = wordsOf(characters);
    correctSeen(words, seen);
    return words.value(0).text;
}

QString compared(QString text)
{
    return text.normalized(QString::NormalizationForm_KC).remove(u' ');
}

} // namespace

/// What is read from the picture of a page that has no text.
class ScannedWordsTest : public QObject {
    Q_OBJECT

private slots:
    void mostWordsAreRead_data();
    void mostWordsAreRead();
    void fieldsAreNamedAndBound();
    void aWordOfFormsIsKnownAgain();
    void aSquareIsToldFromWhatIsAlike();
    void aBoxThatReachesOverTheNextSaysNothing();
    void anEmptyPageHasNoWords();
    void itCanBeStopped();
};

void ScannedWordsTest::aSquareIsToldFromWhatIsAlike()
{
    const auto at = [](const QString &text, double x, double size) {
        return Seen { { text, QRectF(x, 100, size, size) }, 90 };
    };
    QList<Seen> seen { at(QStringLiteral("日"), 20, 2.4), at(QStringLiteral("未"), 24, 3),
        at(QStringLiteral("□"), 40, 2.4), at(QStringLiteral("月"), 60, 2.4), at(QStringLiteral("日"), 70, 2.4),
        at(QStringLiteral("口"), 80, 2.4), at(QStringLiteral("座"), 83, 3), at(QStringLiteral("日"), 90, 3.8) };
    tellSquares(seen, { QRectF(20, 200, 2.4, 2.4) });
    QString told;
    for (const Seen &one : std::as_const(seen))
        told += one.character.text;
    QCOMPARE(told, QStringLiteral("□未□月日口座日"));
    QList<Seen> alone { at(QStringLiteral("日"), 20, 2.4) };
    tellSquares(alone, { QRectF(20, 200, 2.4, 2.4) });
    QCOMPARE(alone.first().character.text, QStringLiteral("日")); // no square stands on its line
}

void ScannedWordsTest::aBoxThatReachesOverTheNextSaysNothing()
{
    QList<PrintedWord> words { { QStringLiteral("昭和・平成"), QRectF(10, 10, 20, 4),
        { QRectF(10, 10, 4, 4), QRectF(14, 10, 16, 4), QRectF(18, 10, 4, 4), QRectF(22, 10, 4, 4),
            QRectF(26, 10, 4, 4) } } };
    correctSeen(words, {});
    QCOMPARE(words.first().placeOf(0, 2), QRectF(10, 10, 8, 4));
    QCOMPARE(words.first().placeOf(3, 2), QRectF(22, 10, 8, 4));
}

void ScannedWordsTest::mostWordsAreRead_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<double>("degrees");
    QTest::newRow("straight") << QStringLiteral("koseki") << 0.0;
    QTest::newRow("turned") << QStringLiteral("idou") << -1.2;
}

void ScannedWordsTest::mostWordsAreRead()
{
    QFETCH(QString, form);
    QFETCH(double, degrees);
    const Scan scan = scanOf(form, degrees);
    const FoundBoxes found = findBoxes(scan.picture, Dpi);
    const QList<PrintedWord> seen = scannedWords(scan.picture, scan.sheetMm, found);
    const QTransform turn = QTransform()
                                .translate(scan.sheetMm.width() / 2, scan.sheetMm.height() / 2)
                                .rotate(degrees)
                                .translate(-scan.sheetMm.width() / 2, -scan.sheetMm.height() / 2);
    int labels = 0;
    int read = 0;
    for (const PrintedWord &word : scan.printed) {
        const bool isLabel = word.text.size() >= 2 && word.rectMm.height() > 2.2 && word.rectMm.width() > 5;
        if (!isLabel)
            continue;
        ++labels;
        const QPointF middle = turn.map(word.rectMm.center());
        const bool isRead = std::any_of(seen.begin(), seen.end(), [&](const PrintedWord &other) {
            return other.rectMm.adjusted(-1, -1, 1, 1).contains(middle)
                && compared(other.text).contains(compared(word.text));
        });
        if (!isRead)
            qInfo("not read: %s", qPrintable(word.text));
        read += isRead ? 1 : 0;
    }
    qInfo("%d of %d", read, labels);
    QVERIFY(labels > 10);
    QVERIFY2(read >= 0.75 * labels, qPrintable(QStringLiteral("%1 of %2").arg(read).arg(labels)));
}

void ScannedWordsTest::fieldsAreNamedAndBound()
{
    const Scan scan = scanOf(QStringLiteral("juminhyo"), 0.5);
    const FoundBoxes found = findBoxes(scan.picture, Dpi);
    const QList<PrintedWord> words = scannedWords(scan.picture, scan.sheetMm, found);
    const QList<Field> proposals = proposalsFromPage(PageReading(found, words), scan.picture, scan.sheetMm, 1);
    QStringList bindings;
    for (const Field &field : proposals)
        bindings << field.binding;
    for (const auto *wanted : { "applicant.name", "applicant.address", "applicant.phone", "subject.name" })
        QVERIFY2(bindings.contains(QLatin1String(wanted)), qPrintable(bindings.join(u' ')));
}

void ScannedWordsTest::aWordOfFormsIsKnownAgain()
{
    QCOMPARE(corrected(QStringLiteral("累急連絡先"), 0), QStringLiteral("緊急連絡先"));
    QCOMPARE(corrected(QStringLiteral("累急連絡先"), -1), QStringLiteral("累急連絡先")); // so it stands there
    QCOMPARE(corrected(QStringLiteral("転出年月日"), 0), QStringLiteral("転出年月日"));
    QCOMPARE(corrected(QStringLiteral("窓ロ"), -1), QStringLiteral("窓口"));
    QCOMPARE(corrected(QStringLiteral("信和"), 0, QStringLiteral("年")), QStringLiteral("令和"));
    QCOMPARE(corrected(QStringLiteral("信和"), 0), QStringLiteral("信和")); // no date
    QCOMPARE(corrected(QStringLiteral("沼和"), 0, QStringLiteral("年")), QStringLiteral("沼和"));
    QCOMPARE(corrected(QStringLiteral("平・金・西暦"), 2), QStringLiteral("平・令・西暦"));
    QCOMPARE(corrected(QStringLiteral("MM"), -1), QString());
    QCOMPARE(corrected(QStringLiteral("TEL"), -1), QStringLiteral("TEL"));
}

void ScannedWordsTest::anEmptyPageHasNoWords()
{
    QImage page(QSize(1654, 2339), QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QCOMPARE(scannedWords(page, { 210, 297 }, {}), QList<PrintedWord>());
    QCOMPARE(scannedWords(scanned(page, 0, 1, OfficeGrain), { 210, 297 }, {}), QList<PrintedWord>());
    QCOMPARE(scannedWords({}, { 210, 297 }, {}), QList<PrintedWord>());
    QCOMPARE(scannedWords(page, {}, {}), QList<PrintedWord>());
}

void ScannedWordsTest::itCanBeStopped()
{
    const Scan scan = scanOf(QStringLiteral("juminhyo"), 0);
    int asked = 0;
    const auto words = scannedWords(scan.picture, scan.sheetMm, {}, [&asked] { return ++asked > 3; });
    QCOMPARE(words, QList<PrintedWord>());
}

QTEST_MAIN(ScannedWordsTest)
#include "ScannedWordsTest.moc"
