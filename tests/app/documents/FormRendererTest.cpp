#include "app/documents/FormRenderer.h"

#include "app/documents/Background.h"
#include "app/documents/Units.h"
#include "tests/app/documents/FilledPaper.h"
#include "tests/app/documents/TestForm.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace madoguchi;
using namespace madoguchi::documents;

/// Filled forms as outside programs see them, and what the clerk is told.
class FormRendererTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void textLayerIsExact_data();
    void textLayerIsExact();
    void clerkIsTold_data();
    void clerkIsTold();
    void datesEraRingsBoxesAndMarks();
    void anEraThatIsNotPrintedIsWrittenAndTold();
    void signatureStaysInItsFrame();
    void signatureOfAFieldThatIsNotThereIsLeftOut();
    void formWithoutValuesIsItsBackground();
    void sameValuesGiveTheSameBytes();
    void nothingPersonalInTheInformation();
    void onePageAddsLittle();
    void veryLongNameIsFastAndWhole();
    void previewIsWhatIsPrinted();
    void everyPageGetsItsOwn();
    void turnedAndMovedPages_data();
    void turnedAndMovedPages();
    void twoThreadsAtOnce();
    void badBackgroundIsRefused();

private:
    [[nodiscard]] std::unique_ptr<FormRenderer> renderer() const;
    [[nodiscard]] static FormValues signedForm();
    [[nodiscard]] static FormValues person(const QString &name, const QString &address = {});

    std::unique_ptr<TestForm> m_form;
};

namespace {

RenderedForm rendered(FormRenderer &renderer, const FormValues &values)
{
    auto form = renderer.toPdf(values);
    if (!form)
        qFatal("%s", qPrintable(form.error().message + form.error().detail));
    return *form;
}

QStringList inWords(const QList<Warning> &warnings)
{
    QStringList words;
    for (const Warning &warning : warnings)
        words.append(warning.field + u' ' + toWord(warning.code));
    return words;
}

QRect pixels(const QRectF &mm, int dotsPerInch)
{
    const double scale = dotsPerInch / 25.4;
    return QRectF(mm.topLeft() * scale, mm.size() * scale).toAlignedRect();
}

} // namespace

void FormRendererTest::init()
{
    m_form = std::make_unique<TestForm>();
}

std::unique_ptr<FormRenderer> FormRendererTest::renderer() const
{
    auto created = FormRenderer::create(m_form->load());
    if (!created)
        qFatal("%s", qPrintable(created.error().message));
    return std::move(*created);
}

FormValues FormRendererTest::person(const QString &name, const QString &address)
{
    FormValues values;
    values.bound.insert(QStringLiteral("applicant.name"), name);
    values.bound.insert(QStringLiteral("applicant.address"), address);
    values.date = QDate(2026, 12, 1);
    return values;
}

/// From edge to edge of the pad and beyond, with a corner and a stroke of two points.
FormValues FormRendererTest::signedForm()
{
    FormValues values = person(QStringLiteral("山田"));
    const QPolygonF zigzag({ { 0, 0 }, { 0.3, 1 }, { 0.5, 0.1 }, { 0.7, 0.9 }, { 1.2, -0.1 } });
    values.signatures.insert(QStringLiteral("signature"), { zigzag, QPolygonF({ { 0, 1 }, { 1, 1 } }) });
    return values;
}

void FormRendererTest::textLayerIsExact_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");

    QTest::newRow("JIS level 3 and beyond the basic plane")
        << QStringLiteral("髙﨑 𠮷子") << QStringLiteral("東京都千代田区霞が関１−２−３　𠮷田荘１０１");
    QTest::newRow("compatibility ideographs stay themselves")
        << QStringLiteral("\uFA19山\uFA1B子") << QStringLiteral("\uFA10町神山福塚");
    QTest::newRow("look-alikes in one form") << QStringLiteral("髙高﨑崎𠮷吉") << QStringLiteral("高髙崎﨑吉𠮷");
    QTest::newRow("variation sequence of Moji_Joho")
        << QStringLiteral("葛\U000E0102城 花") << QStringLiteral("葛城市葛\U000E0102木");
    QTest::newRow("Latin name with spaces") << QStringLiteral("MARIA DE  LA CRUZ") << QStringLiteral("A 1-2  B");
    QTest::newRow("ideographic spaces") << QStringLiteral("山田　太郎") << QStringLiteral("一丁目　　二番");
    QTest::newRow("kana and half width") << QStringLiteral("ﾔﾏﾀﾞ ヤマダ") << QStringLiteral("〜～−－―‐ー");
    QTest::newRow("hentaigana") << QStringLiteral("\U0001B002よ") << QStringLiteral("変体仮名");
}

void FormRendererTest::textLayerIsExact()
{
    QFETCH(QString, name);
    QFETCH(QString, address);
    const auto filler = renderer();
    const RenderedForm form = rendered(*filler, person(name, address));
    const QString text = textOf(form.pdf);
    QVERIFY2(text.contains(name), qPrintable(text));
    QVERIFY2(text.contains(address), qPrintable(text));
    QVERIFY(Background::parse(form.pdf, QStringLiteral("filled.pdf"))); // strict: repairs nothing
    QCOMPARE(inWords(form.warnings), QStringList());
}

void FormRendererTest::clerkIsTold_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("told");

    const auto row = [](const char *name, const char *field, const QString &value, const QString &told) {
        QTest::newRow(name) << QString::fromLatin1(field) << value << told.split(u',', Qt::SkipEmptyParts);
    };
    const QString kanji = QStringLiteral("漢");
    row("all is well", "name", QStringLiteral("山田"), {});
    row("required and empty", "name", {}, QStringLiteral("name empty-required"));
    row("a little too long shrinks", "name", kanji.repeated(18), QStringLiteral("name shrunk"));
    row("too long even at the smallest size", "name", kanji.repeated(40), QStringLiteral("name shrunk,name overflow"));
    row("wraps after it has shrunk", "address", kanji.repeated(60), QStringLiteral("address shrunk,address wrapped"));
    row("too much for all lines", "address", kanji.repeated(400),
        QStringLiteral("address shrunk,address wrapped,address overflow"));
    row("may not shrink", "strict", kanji.repeated(8), QStringLiteral("strict overflow"));
    row("several lines in their rectangle", "purpose", QStringLiteral("一行目\n二行目\r\n三行目"), {});
    row("several lines that have to shrink", "purpose", kanji.repeated(90), QStringLiteral("purpose shrunk"));
    row("more lines than fit", "purpose", QStringLiteral("行\n").repeated(30),
        QStringLiteral("purpose shrunk,purpose overflow"));
    row("line break in a single line", "name", QStringLiteral("山\n田"), QStringLiteral("name missing-glyph"));
    row("control character", "name", QStringLiteral("山\u0007田"), QStringLiteral("name missing-glyph"));
    row("paragraph separator", "name", QStringLiteral("山\u2029田"), QStringLiteral("name missing-glyph"));
    row("character of another font", "name", QStringLiteral("김"), QStringLiteral("name missing-glyph"));
    row("character of no font", "name", QStringLiteral("山\U0002FFF0"), QStringLiteral("name missing-glyph"));
    row("private use character", "name", QStringLiteral("\uE123"), QStringLiteral("name missing-glyph"));
    row("variation sequence that the font lacks", "name", QStringLiteral("山\U000E01EF"),
        QStringLiteral("name missing-glyph"));
    row("mark of a character that nobody chose", "name", QStringLiteral("【外字1】田　太郎"),
        QStringLiteral("name missing-glyph"));
    row("mark of a character that the licence lacks", "name", QStringLiteral("山【欠字】"),
        QStringLiteral("name missing-glyph"));
    row("brackets that are no mark", "name", QStringLiteral("山【外字】"), {});
    row("half a surrogate pair", "name", QString(QChar(0xD842)),
        QStringLiteral("name missing-glyph,name missing-glyph"));
    row("combining marks", "name", QStringLiteral("か\u3099き\u309A"), {});
    row("more characters than boxes", "postalCode", QStringLiteral("12345678"), QStringLiteral("postalCode overflow"));
    row("separators need no box", "postalCode", QStringLiteral("100-0001"), {});
    row("answer without a place", "sex", QStringLiteral("other"), QStringLiteral("sex overflow"));
    row("two answers where one is allowed", "sex", QStringLiteral("male,female"), QStringLiteral("sex overflow"));
    row("check that is neither", "agree", QStringLiteral("yes"), QStringLiteral("agree overflow"));
    row("words instead of a date", "birthDate", QStringLiteral("春ごろ"), QStringLiteral("birthDate overflow"));
    row("era without a place", "birthEra", QStringLiteral("2020-01-01"), QStringLiteral("birthEra overflow"));
}

void FormRendererTest::clerkIsTold()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QStringList, told);
    const auto filler = renderer();
    FormValues values = person(QStringLiteral("山田"));
    values.fields.insert(field, value);
    const QList<Warning> warnings = filler->check(values);
    QCOMPARE(inWords(warnings), told);
    QCOMPARE(rendered(*filler, values).warnings, warnings);
    for (const Warning &warning : warnings)
        QVERIFY(value.size() < 4 || !warning.detail.contains(value.left(4)));
}

/// 明治 is none of the eras that are printed: 西暦 is, and else its year would be another one behind another era.
void FormRendererTest::anEraThatIsNotPrintedIsWrittenAndTold()
{
    FormTemplate form = m_form->load();
    FormValues values = person(QStringLiteral("山田"));
    values.bound.insert(QStringLiteral("applicant.birthDate"), QStringLiteral("1911-01-08"));
    form.fields.removeIf([](const Field &field) { return field.kind == FieldKind::Era; });
    auto filler = FormRenderer::create(form);
    QVERIFY(filler);
    QCOMPARE(inWords((*filler)->check(values)), QStringList());
    QVERIFY(textOf(rendered(**filler, values).pdf).contains(QStringLiteral("1911")));
    for (Field &field : form.fields) {
        if (field.id == QLatin1String("birthDate"))
            field.options.removeLast();
    }
    filler = FormRenderer::create(form);
    QVERIFY(filler);
    QVERIFY(inWords((*filler)->check(values)).contains(QStringLiteral("birthDate overflow")));
    QVERIFY(textOf(rendered(**filler, values).pdf).contains(QStringLiteral("明治44")));
}

void FormRendererTest::datesEraRingsBoxesAndMarks()
{
    const auto filler = renderer();
    FormValues values = person(QStringLiteral("山田"));
    values.bound.insert(QStringLiteral("applicant.birthDate"), QStringLiteral("1989-01-08"));
    values.bound.insert(QStringLiteral("applicant.sex"), QStringLiteral("female"));
    values.bound.insert(QStringLiteral("applicant.postalCode"), QStringLiteral("1000001"));
    values.fields.insert(QStringLiteral("agree"), QStringLiteral("true"));
    const QImage picture = filler->paintFields(values, 1, QSize(2100, 2970));
    const auto ink = [&picture](double x, double y, double w, double h) {
        return !inkOf(picture, QRectF(x * 10, y * 10, w * 10, h * 10).toAlignedRect()).isNull();
    };
    QVERIFY(!ink(19, 71, 10, 10)); // 昭和 has no ring
    QVERIFY(ink(29, 71, 10, 10)); // 平成 has one
    QVERIFY(!ink(32, 74, 4, 4)); // and it is a ring: empty inside
    for (const double x : { 60.0, 75.0, 90.0 })
        QVERIFY(ink(x, 72, 10, 8)); // 元 1 8
    for (int box = 0; box < 7; ++box)
        QVERIFY(ink(20 + box * 7, 84, 7, 8));
    QVERIFY(ink(20, 96, 5, 5));
    QVERIFY(!ink(20, 104, 8, 8));
    QVERIFY(ink(30, 104, 8, 8));
    QVERIFY(!ink(150, 20, 20, 20)); // the seal's frame stays empty
    const QString text = textOf(rendered(*filler, values).pdf);
    for (const char16_t *word : { u"元", u"令和", u"女" })
        QVERIFY2(text.contains(QStringView(word)), qPrintable(text));
}

void FormRendererTest::signatureStaysInItsFrame()
{
    const auto filler = renderer();
    const QImage without = filler->paintFields(person(QStringLiteral("山田")), 1, QSize(2100, 2970));
    const QImage picture = filler->paintFields(signedForm(), 1, QSize(2100, 2970));
    const QRect frame(1400, 440, 500, 160);
    QVERIFY(inkOf(without, frame).isNull()); // free for a pen
    const QRect ink = inkOf(picture, frame);
    QVERIFY2(ink.width() > 490 && ink.height() > 150, qPrintable(QStringLiteral("%1").arg(ink.width())));
    QImage outside = picture;
    for (int y = frame.top(); y <= frame.bottom(); ++y) {
        for (int x = frame.left(); x <= frame.right(); ++x)
            outside.setPixel(x, y, without.pixel(x, y));
    }
    QCOMPARE(outside, without);
    const RenderedForm form = rendered(*filler, signedForm());
    QVERIFY(!form.pdf.contains("/Image")); // lines, no picture
    QCOMPARE(form.warnings, QList<Warning>());
    QVERIFY(!inkOf(pictureOf(form.pdf, 1, 150), pixels({ 140, 44, 50, 16 }, 150)).isNull());
}

void FormRendererTest::signatureOfAFieldThatIsNotThereIsLeftOut()
{
    m_form->replace(R"("id": "signature", "kind": "signature",)",
        R"("id": "signature", "kind": "signature", "when": [{ "field": "agree" }],)");
    FormValues values = signedForm();
    QVERIFY(inkOf(renderer()->paintFields(values, 1, QSize(2100, 2970)), { 1400, 440, 500, 160 }).isNull());
    values.fields.insert(QStringLiteral("agree"), QStringLiteral("true"));
    QVERIFY(!inkOf(renderer()->paintFields(values, 1, QSize(2100, 2970)), { 1400, 440, 500, 160 }).isNull());
}

void FormRendererTest::formWithoutValuesIsItsBackground()
{
    m_form->replace(R"("binding": "applicant.name", "required": true,)", "");
    const auto filler = renderer();
    const RenderedForm form = rendered(*filler, {});
    QCOMPARE(form.pages, 1);
    QCOMPARE(form.warnings, QList<Warning>());
    QCOMPARE(textOf(form.pdf).trimmed(), QString());
}

void FormRendererTest::sameValuesGiveTheSameBytes()
{
    const FormValues values = person(QStringLiteral("髙﨑 𠮷子"), QStringLiteral("東京都千代田区"));
    const auto first = renderer();
    const QByteArray once = rendered(*first, values).pdf;
    QCOMPARE(rendered(*first, person(QStringLiteral("山田"))).pdf == once, false);
    QCOMPARE(rendered(*first, values).pdf, once);
    QCOMPARE(rendered(*renderer(), values).pdf, once);
}

void FormRendererTest::nothingPersonalInTheInformation()
{
    const QString information = informationOf(rendered(*renderer(), person(QStringLiteral("山田太郎"))).pdf);
    QVERIFY2(information.contains(u"試験の申請書"), qPrintable(information));
    QVERIFY(!information.contains(u"山田"));
    QVERIFY(!information.contains(u"Date:"));
    QVERIFY(!information.contains(u"Creator:"));
}

void FormRendererTest::onePageAddsLittle()
{
    const auto filler = renderer();
    FormValues values
        = person(QStringLiteral("髙﨑 𠮷子"), QStringLiteral("北海道札幌市中央区北一条西二丁目邉葛飾齋藤"));
    values.fields.insert(QStringLiteral("strict"), QStringLiteral("銀行口座"));
    const qsizetype background = TestForm::drawnPdf(1, 595.276, 841.89).size();
    const qsizetype added = rendered(*filler, values).pdf.size() - background;
    qInfo("%lld bytes over the background", static_cast<long long>(added));
    QVERIFY(added < 60 * 1024);
}

void FormRendererTest::veryLongNameIsFastAndWhole()
{
    const QString name = QStringLiteral("髙橋𠮷子") + QStringLiteral("寿限無").repeated(1665);
    QCOMPARE(name.size(), 5000);
    const auto filler = renderer();
    FormValues values = person(name, name);
    values.fields.insert(QStringLiteral("purpose"), name);
    QElapsedTimer timer;
    timer.start();
    const RenderedForm form = rendered(*filler, values);
    QVERIFY(timer.elapsed() < 10'000);
    const QStringList told = inWords(form.warnings);
    for (const QString &field : { QStringLiteral("name"), QStringLiteral("address"), QStringLiteral("purpose") })
        QVERIFY2(told.contains(field + QStringLiteral(" overflow")), qPrintable(told.join(u' ')));
}

void FormRendererTest::previewIsWhatIsPrinted()
{
    const int dotsPerInch = 150;
    FormValues values = person(QStringLiteral("髙﨑 𠮷子"), QStringLiteral("漢字").repeated(32));
    values.signatures = signedForm().signatures;
    values.bound.insert(QStringLiteral("applicant.birthDate"), QStringLiteral("1989-01-08"));
    values.bound.insert(QStringLiteral("applicant.postalCode"), QStringLiteral("1000001"));
    values.fields.insert(QStringLiteral("agree"), QStringLiteral("true"));
    values.fields.insert(QStringLiteral("purpose"), QStringLiteral("手続きに\n使うため"));
    const auto filler = renderer();
    const QImage paper = pictureOf(rendered(*filler, values).pdf, 1, dotsPerInch);
    const QImage preview = onWhitePaper(filler->paintFields(values, 1, paper.size()));
    for (const Field &field : filler->formTemplate().fields) {
        const QRect area = pixels(field.rectMm.adjusted(-1, -1, 1, 1), dotsPerInch);
        const QRect printed = inkOf(paper, area);
        const QRect shown = inkOf(preview, area);
        const QString where = QStringLiteral("%1: %2,%3 %4×%5 | %6,%7 %8×%9")
                                  .arg(field.id)
                                  .arg(printed.x())
                                  .arg(printed.y())
                                  .arg(printed.width())
                                  .arg(printed.height())
                                  .arg(shown.x())
                                  .arg(shown.y())
                                  .arg(shown.width())
                                  .arg(shown.height());
        const QPoint start = printed.topLeft() - shown.topLeft();
        const QPoint end = printed.bottomRight() - shown.bottomRight();
        QVERIFY2(std::max(start.manhattanLength(), end.manhattanLength()) <= 4, qPrintable(where));
        const double ratio = (inkAmount(preview, area) + 1) / (inkAmount(paper, area) + 1);
        QVERIFY2(ratio > 0.8 && ratio < 1.25, qPrintable(where + QStringLiteral(" ink %1").arg(ratio)));
    }
}

void FormRendererTest::everyPageGetsItsOwn()
{
    m_form->write(QStringLiteral("background.pdf"), TestForm::drawnPdf(3, 595.276, 841.89));
    const QByteArray page = R"({ "width": 210, "height": 297, "picture": "page-1.png" })";
    m_form->replace(page, page + ',' + page + ',' + page);
    m_form->replace(R"("id": "strict",)", R"("id": "strict", "page": 3,)");
    const auto filler = renderer();
    FormValues values = person(QStringLiteral("山田"));
    values.fields.insert(QStringLiteral("strict"), QStringLiteral("三枚目"));
    const RenderedForm form = rendered(*filler, values);
    QCOMPARE(form.pages, 3);
    const QStringList pages = textOf(form.pdf).split(u'\f');
    QVERIFY(pages.value(0).contains(u"山田"));
    QVERIFY(pages.value(1).trimmed().isEmpty());
    QVERIFY(pages.value(2).contains(u"三枚目"));
    QVERIFY(inkOf(filler->paintFields(values, 2, QSize(210, 297))).isNull());
    QVERIFY(filler->paintFields(values, 4, QSize(210, 297)).isNull());
    QVERIFY(filler->paintFields(values, 1, {}).isNull());
}

void FormRendererTest::turnedAndMovedPages_data()
{
    QTest::addColumn<QByteArray>("pageKeys");

    QTest::newRow("turned by 90 degrees") << QByteArray("/MediaBox [0 0 841.89 595.276] /Rotate 90");
    QTest::newRow("turned by 270 degrees") << QByteArray("/MediaBox [0 0 841.89 595.276] /Rotate 270");
    QTest::newRow("upside down") << QByteArray("/MediaBox [0 0 595.276 841.89] /Rotate 180");
    QTest::newRow("origin elsewhere") << QByteArray("/MediaBox [-100 50 495.276 891.89]");
    QTest::newRow("cut out of a larger sheet") << QByteArray("/MediaBox [0 0 700 950] /CropBox [50 60 645.276 901.89]");
}

/// Backgrounds of other programs may be turned or have their origin anywhere: a field stands where the viewer shows it.
void FormRendererTest::turnedAndMovedPages()
{
    QFETCH(QByteArray, pageKeys);
    m_form->write(QStringLiteral("background.pdf"), TestForm::emptyPdf(pageKeys));
    const auto filler = renderer();
    const FormValues values = person(QStringLiteral("山田"));
    const QImage paper = pictureOf(rendered(*filler, values).pdf, 1, 100);
    const QRect printed = inkOf(paper, pixels(QRectF(19, 19, 82, 10), 100));
    const QRect shown = inkOf(filler->paintFields(values, 1, paper.size()), pixels(QRectF(19, 19, 82, 10), 100));
    QVERIFY(!printed.isNull());
    QVERIFY((printed.topLeft() - shown.topLeft()).manhattanLength() <= 3);
    QVERIFY((printed.bottomRight() - shown.bottomRight()).manhattanLength() <= 3);
}

void FormRendererTest::twoThreadsAtOnce()
{
    const FormValues values = person(QStringLiteral("髙﨑 𠮷子 김"), QStringLiteral("東京都葛\U000E0102飾区"));
    const QByteArray expected = rendered(*renderer(), values).pdf;
    std::atomic<int> same = 0;
    const auto work = [&] {
        const auto filler = renderer();
        for (int i = 0; i < 30; ++i)
            same += rendered(*filler, values).pdf == expected ? 1 : 0;
    };
    std::thread first(work);
    std::thread second(work);
    first.join();
    second.join();
    QCOMPARE(same.load(), 60);
}

void FormRendererTest::badBackgroundIsRefused()
{
    const FormTemplate formTemplate = m_form->load();
    m_form->write(QStringLiteral("background.pdf"), "%PDF-1.4 nothing");
    const auto damaged = FormRenderer::create(formTemplate);
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().code, ErrorCode::BadFile);
    m_form->write(QStringLiteral("background.pdf"), TestForm::drawnPdf(2, 595.276, 841.89));
    const auto otherPages = FormRenderer::create(formTemplate);
    QVERIFY(!otherPages);
    QCOMPARE(otherPages.error().code, ErrorCode::BadFile);
}

QTEST_GUILESS_MAIN(FormRendererTest)
#include "FormRendererTest.moc"
