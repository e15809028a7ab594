#include "tests/app/documents/RandomPersons.h"

#include "app/documents/FormLayout.h"
#include "app/documents/FormLogic.h"
#include "app/documents/FormRenderer.h"
#include "app/documents/PangoParts.h"
#include "app/documents/Units.h"
#include "tests/app/documents/FilledPaper.h"

#include <QFile>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <fontconfig/fontconfig.h>

using namespace madoguchi::documents;

namespace {

/// For each form. The whole check takes fewer; 2,000 were run with MADOGUCHI_PERSONS=2000.
const int Persons = qEnvironmentVariableIsSet("MADOGUCHI_PERSONS") ? qEnvironmentVariableIntValue("MADOGUCHI_PERSONS")
                                                                   : RANDOM_PERSONS;
const int FormsAtOnce = std::min(100, Persons); ///< one call of pdftotext
constexpr double SlackPt = 1; ///< a stroke that leans out of its box

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// Everything of the paper that belongs to a field.
QRectF areaOf(const Field &field)
{
    QRectF area = field.rectMm;
    for (const Option &option : field.options)
        area |= option.rectMm;
    for (const QRectF &part : field.partsMm)
        area |= part;
    return toPt(area);
}

QRectF inkOf(const FittedText &text)
{
    PangoRectangle ink;
    pango_layout_get_extents(text.layout.get(), &ink, nullptr);
    constexpr double scale = PANGO_SCALE;
    return QRectF(ink.x / scale, ink.y / scale, ink.width / scale, ink.height / scale).translated(text.topLeftPt);
}

bool has(const QList<Warning> &warnings, const QString &field, WarningCode code)
{
    return std::any_of(warnings.begin(), warnings.end(),
        [&](const Warning &warning) { return warning.field == field && warning.code == code; });
}

/// What fontconfig says about the fonts of the forms: another witness than the layout.
class CharacterSet {
public:
    explicit CharacterSet(const char *family)
    {
        FcPattern *pattern = FcPatternCreate();
        FcPatternAddString(pattern, FC_FAMILY, reinterpret_cast<const FcChar8 *>(family));
        FcObjectSet *wanted = FcObjectSetBuild(FC_CHARSET, nullptr);
        FcFontSet *fonts = FcFontList(nullptr, pattern, wanted);
        for (int i = 0; i < fonts->nfont; ++i) {
            FcCharSet *set = nullptr;
            if (FcPatternGetCharSet(fonts->fonts[i], FC_CHARSET, 0, &set) == FcResultMatch)
                FcCharSetMerge(m_set, set, nullptr);
        }
        FcFontSetDestroy(fonts);
        FcObjectSetDestroy(wanted);
        FcPatternDestroy(pattern);
    }
    ~CharacterSet() { FcCharSetDestroy(m_set); }
    CharacterSet(const CharacterSet &) = delete;
    CharacterSet &operator=(const CharacterSet &) = delete;

    [[nodiscard]] bool isEmpty() const { return FcCharSetCount(m_set) == 0; }
    /// Variation selectors are the layout's business: whether a sequence is known stands in the font's own table.
    [[nodiscard]] bool covers(const QString &text) const
    {
        const QList<uint> characters = text.toUcs4();
        return std::all_of(characters.begin(), characters.end(), [this](uint c) {
            const bool isSelector = c >= 0xE0100 && c <= 0xE01EF;
            return isSelector || QChar::isSpace(c) || FcCharSetHasChar(m_set, c) == FcTrue;
        });
    }

private:
    FcCharSet *m_set = FcCharSetCreate();
};

} // namespace

/// 2,000 invented persons on every form: nothing stands outside its place, nothing is lost without a word.
class RandomPersonsTest : public QObject {
    Q_OBJECT

private slots:
    void everyTextIsInItsPlaceAndWhole_data() { forms(); }
    void everyTextIsInItsPlaceAndWhole()
    {
        QFETCH(QString, folder);
        const auto loaded = loadTemplate(folder);
        QVERIFY(loaded);
        const auto fonts = Fonts::open();
        QVERIFY(fonts);
        const CharacterSet mincho("IPAmjMincho");
        QVERIFY(!mincho.isEmpty());
        RandomPersons persons(1);
        for (int i = 0; i < Persons; ++i) {
            const FormValues values = persons.next(*loaded);
            for (const Field &field : loaded->fields)
                checkAlone(*loaded, field, values, *fonts, mincho);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void theTextLayerIsTheData_data() { forms(); }
    void theTextLayerIsTheData()
    {
        QFETCH(QString, folder);
        auto loaded = loadTemplate(folder);
        QVERIFY(loaded);
        const FormTemplate form = *loaded;
        const auto renderer = FormRenderer::create(*std::move(loaded));
        QVERIFY(renderer);
        RandomPersons persons(2);
        for (int done = 0; done < Persons; done += FormsAtOnce) {
            QList<QByteArray> pdfs;
            QList<QStringList> expected; // of each page
            for (int i = 0; i < FormsAtOnce; ++i) {
                const FormValues values = persons.next(form);
                const auto filled = (*renderer)->toPdf(values);
                QVERIFY(filled);
                pdfs << filled->pdf;
                const QList<QStringList> pages = textsOf(form, values, filled->warnings);
                QCOMPARE(filled->pages, int(pages.size()));
                expected << pages;
            }
            const QStringList pages = textOf(joined(pdfs)).split(u'\f');
            QCOMPARE(pages.size(), expected.size() + 1); // page count as declared; the last one ends, too
            for (qsizetype page = 0; page < expected.size(); ++page) {
                const QString text = withoutSpaces(pages.at(page));
                for (const QString &one : expected.at(page))
                    QVERIFY2(text.contains(withoutSpaces(one)), qPrintable(one + u'\n' + text));
            }
        }
    }

    void whatIsFilledInLooksTheSameOnTheScreen_data() { forms(); }
    /// Two programs that rasterise the same page differ by two per cent alone in how they soften its lines. So the
    /// paper's own background lies below what the preview draws: what differs then is ours.
    void whatIsFilledInLooksTheSameOnTheScreen()
    {
        QFETCH(QString, folder);
        auto loaded = loadTemplate(folder);
        QVERIFY(loaded);
        const FormTemplate form = *loaded;
        const auto renderer = FormRenderer::create(*std::move(loaded));
        QVERIFY(renderer);
        const FormValues values = RandomPersons(3).next(form);
        const auto filled = (*renderer)->toPdf(values);
        QVERIFY(filled);
        QFile background(form.background);
        QVERIFY(background.open(QIODevice::ReadOnly));
        const QByteArray empty = background.readAll();
        constexpr int DotsPerInch = 150;
        int onPaper = 0;
        for (int page = 1; page <= form.pages.size(); ++page) {
            if (!isThere(form, form.pages.at(page - 1), values))
                continue;
            const QImage paper = pictureOf(filled->pdf, ++onPaper, DotsPerInch);
            QVERIFY(!paper.isNull());
            QImage preview = pictureOf(empty, page, DotsPerInch).convertToFormat(QImage::Format_RGB32);
            const double unfilled = meanDifference(paper, preview.convertToFormat(QImage::Format_Grayscale8));
            // As many pixels as the page has: pdftoppm rounds its last, broken one up.
            const Page &sheet = form.pages.at(page - 1);
            const QSize size = (QSizeF(sheet.widthMm, sheet.heightMm) * DotsPerInch / 25.4).toSize();
            QPainter(&preview).drawImage(0, 0, (*renderer)->paintFields(values, page, size));
            const double difference = meanDifference(paper, preview.convertToFormat(QImage::Format_Grayscale8));
            QVERIFY2(difference < 0.01, qPrintable(QString::number(difference)));
            QVERIFY2(difference < 0.8 * unfilled, qPrintable(QString::number(difference / unfilled)));
        }
    }

    void thePagesPictureIsTheBackground_data() { forms(); }
    /// Averaged over three millimetres, so that how lines are softened does not count and a shift or a missing word
    /// does.
    void thePagesPictureIsTheBackground()
    {
        QFETCH(QString, folder);
        const auto form = loadTemplate(folder);
        QVERIFY(form);
        QFile background(form->background);
        QVERIFY(background.open(QIODevice::ReadOnly));
        const QByteArray empty = background.readAll();
        for (int page = 1; page <= form->pages.size(); ++page) {
            const QSize coarse(70, 99);
            const auto averaged = [coarse](const QImage &image) {
                return image.convertToFormat(QImage::Format_RGB32)
                    .scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            };
            const QImage paper = averaged(pictureOf(empty, page, 150));
            const QImage picture = averaged(QImage(form->pages.at(page - 1).picture));
            const double difference = meanDifference(paper, picture);
            QVERIFY2(difference < 0.015, qPrintable(QString::number(difference)));
        }
    }

private:
    static void forms()
    {
        QTest::addColumn<QString>("folder");
        const auto found = findTemplates({ QStringLiteral(MADOGUCHI_FORMS_DIR) });
        for (auto it = found.begin(); it != found.end(); ++it)
            QTest::newRow(qPrintable(it.key())) << *it;
    }

    static void checkAlone(const FormTemplate &form, const Field &field, const FormValues &values, const Fonts &fonts,
        const CharacterSet &mincho)
    {
        const QString value = shownValue(form, field, values);
        if (value.isEmpty())
            return;
        FormTemplate alone = form;
        alone.fields = { field };
        alone.fields.first().when.clear();
        for (Page &page : alone.pages)
            page.when.clear();
        FormValues one = values;
        one.fields = { { field.id, value } };
        const FormLayout layout = layOut(alone, one, fonts);
        const bool isTold = has(layout.warnings, field.id, WarningCode::Overflow);
        const QRectF area = areaOf(field).adjusted(-SlackPt, -SlackPt, SlackPt, SlackPt);
        QString shown;
        for (const FittedText &text : layout.pages.at(std::size_t(field.page - 1)).texts) {
            const QRectF ink = inkOf(text);
            QVERIFY2(
                isTold || ink.isEmpty() || area.contains(ink), qPrintable(form.id + u' ' + field.id + u' ' + value));
            shown += QString::fromUtf8(pango_layout_get_text(text.layout.get()));
        }
        if (field.kind != FieldKind::Text && field.kind != FieldKind::MultiLine)
            return;
        const bool isCoded
            = field.binding.endsWith(QLatin1String(".sex")) || field.binding.endsWith(QLatin1String(".birthDate"));
        QVERIFY2(isCoded || withoutSpaces(shown) == withoutSpaces(value),
            qPrintable(form.id + u' ' + field.id + u' ' + value));
        if (field.fontFamily == QLatin1String("mincho") && !mincho.covers(value))
            QVERIFY2(has(layout.warnings, field.id, WarningCode::MissingGlyph), qPrintable(field.id + u' ' + value));
    }

    /// What has to stand on each page that becomes paper; a text whose missing glyph was told may not.
    static QList<QStringList> textsOf(
        const FormTemplate &form, const FormValues &values, const QList<Warning> &warnings)
    {
        QList<QStringList> pages;
        for (int page = 1; page <= form.pages.size(); ++page) {
            if (!isThere(form, form.pages.at(page - 1), values))
                continue;
            QStringList texts;
            for (const Field &field : form.fields) {
                const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::MultiLine;
                const bool isCoded = field.binding.endsWith(QLatin1String(".sex"))
                    || field.binding.endsWith(QLatin1String(".birthDate"));
                const bool isTold = has(warnings, field.id, WarningCode::MissingGlyph);
                if (isText && !isCoded && !isTold && field.page == page)
                    texts << shownValue(form, field, values);
            }
            texts.removeAll(QString());
            pages << texts;
        }
        return pages;
    }

    static double meanDifference(const QImage &a, const QImage &b)
    {
        double sum = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x)
                sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
        }
        return sum / 255 / a.width() / a.height();
    }
};

QTEST_GUILESS_MAIN(RandomPersonsTest)
#include "RandomPersonsTest.moc"
