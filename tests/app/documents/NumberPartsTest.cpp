#include "app/documents/NumberParts.h"

#include "app/documents/Fonts.h"
#include "app/documents/FormLayout.h"

#include <QTest>

#include <memory>
#include <pango/pangocairo.h>

using namespace madoguchi::documents;

namespace {

Field inParts(FieldKind kind, const QList<QRectF> &parts)
{
    Field field;
    field.id = QStringLiteral("number");
    field.kind = kind;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        field.partsMm.insert(numberPartNames().at(i), parts.at(i));
        field.rectMm |= parts.at(i);
    }
    return field;
}

FormTemplate formWith(const Field &field)
{
    FormTemplate form;
    form.pages = { Page() };
    form.fields = { field };
    return form;
}

} // namespace

/// Numbers whose marks the paper has printed between their parts.
class NumberPartsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto fonts = Fonts::open();
        QVERIFY(fonts);
        m_fonts = std::make_unique<Fonts>(std::move(*fonts));
    }

    void aNumberIsDividedWhereItSays_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("parts");
        QTest::addColumn<QString>("written");
        QTest::newRow("postal code") << QStringLiteral("0368551") << 2 << QStringLiteral("036 8551");
        QTest::newRow("with its hyphen") << QStringLiteral("036-8551") << 2 << QStringLiteral("036 8551");
        QTest::newRow("hyphens") << QStringLiteral("0172-35-1111") << 3 << QStringLiteral("0172 35 1111");
        QTest::newRow("brackets") << QStringLiteral("（0172）35－1111") << 3 << QStringLiteral("0172 35 1111");
        QTest::newRow("full width") << QStringLiteral("０１７２－３５－１１１１") << 3
                                    << QStringLiteral("0172 35 1111");
        QTest::newRow("mobile") << QStringLiteral("09012345678") << 3 << QStringLiteral("090 1234 5678");
        QTest::newRow("free of charge") << QStringLiteral("0120123456") << 3 << QStringLiteral("0120 123 456");
        QTest::newRow("free of charge, long") << QStringLiteral("08001234567") << 3 << QStringLiteral("0800 123 4567");
        QTest::newRow("wide spaces") << QStringLiteral("0172　35　1111") << 3 << QStringLiteral("0172 35 1111");
        QTest::newRow("abroad") << QStringLiteral("+81-172-35-1111") << 3 << QStringLiteral("+81-172 35 1111");
        QTest::newRow("Tokyo") << QStringLiteral("0312345678") << 3 << QStringLiteral("03 1234 5678");
        QTest::newRow("nobody can tell") << QStringLiteral("0172351111") << 3 << QString();
        QTest::newRow("too short") << QStringLiteral("036") << 2 << QString();
        QTest::newRow("nothing") << QString() << 2 << QString();
    }

    void aNumberIsDividedWhereItSays()
    {
        QFETCH(QString, value);
        QFETCH(int, parts);
        QFETCH(QString, written);
        QCOMPARE(numberParts(value, parts).join(u' '), written);
    }

    void eachPartStandsInItsPlace()
    {
        const Field field = inParts(FieldKind::Text, { { 20, 20, 15, 6 }, { 40, 20, 20, 6 } });
        FormValues values;
        values.fields.insert(field.id, QStringLiteral("0368551"));
        const FormLayout layout = layOut(formWith(field), values, *m_fonts);
        QVERIFY(layout.warnings.isEmpty());
        QCOMPARE(layout.pages.front().texts.size(), std::size_t(2));
    }

    void whatCannotBeDividedIsWrittenWholeAndTold()
    {
        const Field field = inParts(FieldKind::Text, { { 20, 20, 15, 6 }, { 40, 20, 20, 6 }, { 65, 20, 20, 6 } });
        FormValues values;
        values.fields.insert(field.id, QStringLiteral("0172351111"));
        const FormLayout layout = layOut(formWith(field), values, *m_fonts);
        QCOMPARE(layout.warnings.size(), 1);
        QCOMPARE(layout.pages.front().texts.size(), std::size_t(1));
    }

    void theBoxesOfSeveralRowsFollowEachOther()
    {
        Field field = inParts(FieldKind::Digits, { { 20, 20, 21, 7 }, { 46, 20, 28, 7 } });
        field.boxes = 7;
        const QList<QRectF> boxes = boxesOf(field);
        QCOMPARE(boxes.size(), 7);
        QCOMPARE(boxes.at(2), QRectF(34, 20, 7, 7));
        QCOMPARE(boxes.at(3), QRectF(46, 20, 7, 7));
        field.partsMm.clear();
        field.rectMm = { 20, 20, 49, 7 };
        QCOMPARE(boxesOf(field).at(6), QRectF(62, 20, 7, 7));
        field.rectMm = {};
        QVERIFY(boxesOf(field).isEmpty());
    }

    void aReadingIsWrittenInTheFormsKana()
    {
        QCOMPARE(printed(InputFormat::Hiragana, QStringLiteral("カクウ　ﾊﾅｺー")), QStringLiteral("かくう はなこー"));
        QCOMPARE(printed(InputFormat::Kana, QStringLiteral("かくう　はなこー")), QStringLiteral("カクウ　ハナコー"));
        const QString words = QStringLiteral("年金の手続き"); // no reading: somebody's words
        QCOMPARE(printed(InputFormat::Kana, words), words);
    }

private:
    [[nodiscard]] QString printed(InputFormat format, const QString &value) const
    {
        Field field;
        field.id = QStringLiteral("reading");
        field.rectMm = { 20, 20, 60, 8 };
        field.format = format;
        FormValues values;
        values.fields.insert(field.id, value);
        const FormLayout layout = layOut(formWith(field), values, *m_fonts);
        if (!layout.warnings.isEmpty())
            return QStringLiteral("a warning");
        return QString::fromUtf8(pango_layout_get_text(layout.pages.front().texts.front().layout.get()));
    }

    std::unique_ptr<Fonts> m_fonts;
};

QTEST_MAIN(NumberPartsTest)
#include "NumberPartsTest.moc"
