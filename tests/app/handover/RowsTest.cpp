#include "app/handover/RowText.h"
#include "tests/app/handover/HandOverSamples.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::handover;

class RowsTest : public QObject {
    Q_OBJECT

private:
    static Rows rows(const Mapping &mapping) { return rowsOf(mapping, { sampleForm() }, sampleFacts()); }

private slots:
    void sources_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *from, const char *text) {
            QTest::newRow(name) << QString::fromLatin1(from) << QString::fromUtf8(text);
        };
        row("a binding that the form asks for", "applicant.name", "髙橋　𠮷子");
        row("a binding that is known besides", "applicant.address", "青森県架空市中央一丁目2番3号");
        row("a binding of which nothing is known", "deceased.name", "");
        row("a field", "field.copies", "2");
        row("a field that another form has", "field.nothing", "");
        row("an agent who is not there on this form", "agent.name", "");
        row("a member of the household", "household[0].name", "髙橋　太郎");
        row("the form", "form.id", "juminhyo");
        row("its title", "form.title", "住民票請求書");
        row("its version", "form.version", "1.0");
        row("the fee", "fee", "600");
        row("the day of the application", "date", "2026-12-01");
        row("today", "today", "2026-12-01");
        row("now", "time", "104233");
        row("the reception", "reception.number", "12");
        row("the reception's name", "reception.name", "2026-12-01/12");
        row("the counter", "counter", "市民課1番");
        row("the row", "row.number", "1");
        row("lines become blanks", "field.remark", "一行目 二行目");
    }

    void sources()
    {
        QFETCH(QString, from);
        QFETCH(QString, text);
        const Rows made = rows(oneColumn(from.toLatin1().constData()));
        QCOMPARE(made.rows.size(), 1);
        QCOMPARE(made.rows.first().cells, QStringList { text });
        QVERIFY(made.refusals.isEmpty());
    }

    void formats_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *from, const char *more, const char *text) {
            QTest::newRow(name) << QString::fromLatin1(from) << QByteArray(more) << QString::fromUtf8(text);
        };
        row("a date", "applicant.birthDate", "date = \"{era}{yy}{mm}{dd}\"", "3290309");
        row("a code", "applicant.sex", "table = \"t\"", "2");
        row("codes of several answers", "field.kinds", "table = \"t\"\njoin = \"/\"", "01/99");
        row("no answer has no code", "deceased.name", "table = \"t\"", "");
        row("what stands for nothing", "deceased.name", "empty = \"-\"", "-");
        row("padded on the left", "field.copies", "width = 3\npad = \"0\"\npad_side = \"left\"", "002");
        row("padded on the right", "field.copies", "width = 3\npad = \" \"", "2  ");
        row("nothing is not padded", "deceased.name", "width = 3\npad = \"0\"", "");
        row("as wide as it may be", "applicant.name", "width = 5", "髙橋　𠮷子");
        row("characters left out", "applicant.birthDate", "remove = \"-\"", "19540309");
        row("converted in turn", "applicant.nameKana", "convert = [\"katakana\", \"half-width-kana\"]", "ﾀｶﾊｼ ﾖｼｺ");
        row("lines that stay", "field.remark", "keep_lines = true", "一行目\n二行目");
        row("converted before it is padded", "applicant.nameKana",
            "convert = [\"katakana\", \"half-width-kana\"]\nwidth = 10\npad = \"_\"", "ﾀｶﾊｼ ﾖｼｺ__");
    }

    void formats()
    {
        QFETCH(QString, from);
        QFETCH(QByteArray, more);
        QFETCH(QString, text);
        const QByteArray table = "\n[tables.t]\nmale = \"1\"\nfemale = \"2\"\nhousehold = \"01\"\n\"*\" = \"99\"\n";
        const Rows made = rows(oneColumn(from.toLatin1().constData(), more + table));
        QVERIFY(made.refusals.isEmpty());
        QCOMPARE(made.rows.first().cells, QStringList { text });
    }

    void whatCannotGo_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<Reason>("reason");
        const auto row = [](const char *name, const char *from, const char *more, Reason reason) {
            QTest::newRow(name) << QString::fromLatin1(from) << QByteArray(more) << reason;
        };
        row("an answer without a code", "applicant.sex", "table = \"t\"\n[tables.t]\nmale = \"1\"", Reason::NoCode);
        row("no date", "field.copies", "date = \"{yyyy}\"", Reason::BadDate);
        row("too long", "applicant.name", "width = 4", Reason::TooLong);
        row("a field with the individual number", "field.number", "", Reason::PersonalNumber);
    }

    void whatCannotGo()
    {
        QFETCH(QString, from);
        QFETCH(QByteArray, more);
        QFETCH(Reason, reason);
        const Mapping mapping = oneColumn(from.toLatin1().constData(), more);
        const Rows made = rows(mapping);
        QCOMPARE(made.rows.first().cells, QStringList { QString() });
        const QList<Refusal> refusals = refusalsOf(mapping, made, Way::File);
        QCOMPARE(refusals.size(), 1);
        QCOMPARE(refusals.first().reason, reason);
        QCOMPARE(refusals.first().columnName, QStringLiteral("x"));
        QVERIFY(messageFor(refusals.first()).contains(u'x'));
        QVERIFY(!mayMark(mapping, refusals));
    }

    void theIndividualNumberIsFoundInsideOfOtherTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("as it is") << QStringLiteral("123456789018");
        QTest::newRow("with words around it") << QStringLiteral("番号は123456789018です");
        QTest::newRow("in groups and full width") << QStringLiteral("１２３４ ５６７８-9018");
    }

    void theIndividualNumberIsFoundInsideOfOtherTexts()
    {
        QFETCH(QString, text);
        FinishedForm form = sampleForm();
        form.values.fields.insert(QStringLiteral("remark"), text);
        const Rows made = rowsOf(oneColumn("field.remark"), { form }, sampleFacts());
        QCOMPARE(made.refusals.first().reason, Reason::PersonalNumber);
        QCOMPARE(made.rows.first().cells, QStringList { QString() });
    }

    void aCharacterThatNobodyChoseIsRefusedOnEveryWay()
    {
        FinishedForm form = sampleForm();
        form.values.bound.insert(QStringLiteral("applicant.name"), QStringLiteral("【外字1】田　太郎"));
        const Mapping mapping = oneColumn("applicant.name");
        const Rows made = rowsOf(mapping, { form }, sampleFacts());
        QCOMPARE(refusalsOf(mapping, made, Way::Typing).first().reason, Reason::CharacterNotChosen);
        QVERIFY(!mayMark(mapping, made.refusals));
    }

    void aRowAPerson()
    {
        const Mapping mapping
            = mappingWith("[rows]\nper = \"person\"\npersons = [\"applicant\", \"subject\", \"household\"]\n"
                          "[[columns]]\nname = \"who\"\nfrom = \"person.role\"\n"
                          "[[columns]]\nname = \"name\"\nfrom = \"person.name\"\n"
                          "[[columns]]\nname = \"row\"\nfrom = \"row.number\"\n"
                          "[[columns]]\nname = \"applicant\"\nfrom = \"applicant.name\"\n");
        FinishedForm form = sampleForm();
        for (const char *part : { "name", "nameKana", "birthDate", "address" })
            form.values.bound.insert(QStringLiteral("subject.") + QLatin1String(part),
                form.values.bound.value(QStringLiteral("applicant.") + QLatin1String(part)));
        QStringList lines;
        for (const Row &row : rowsOf(mapping, { form }, sampleFacts()).rows)
            lines << row.cells.join(u'|');
        QCOMPARE(lines,
            (QStringList { QStringLiteral("applicant|髙橋　𠮷子|1|髙橋　𠮷子"),
                QStringLiteral("household|髙橋　太郎|2|髙橋　𠮷子"),
                QStringLiteral("household|髙橋　花子|3|髙橋　𠮷子") }));
    }

    void onlyTheFormsThatITNames()
    {
        const Mapping mapping = mappingWith("[rows]\nforms = [\"b\"]\n[[columns]]\nname = \"x\"\nfrom = \"form.id\"\n");
        const Rows made
            = rowsOf(mapping, { sampleForm(QStringLiteral("a")), sampleForm(QStringLiteral("b")) }, sampleFacts());
        QCOMPARE(made.rows.size(), 1);
        QCOMPARE(made.rows.first().formId, QStringLiteral("b"));
    }

    void lines_data()
    {
        QTest::addColumn<Quoting>("quoting");
        QTest::addColumn<QString>("separator");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("line");
        const QStringList plain { QStringLiteral("a"), QString(), QStringLiteral("b c") };
        QTest::newRow("nothing to quote")
            << Quoting::WhenNeeded << QStringLiteral(",") << plain << QStringLiteral("a,,b c\n");
        QTest::newRow("everything quoted")
            << Quoting::Always << QStringLiteral(",") << plain << QStringLiteral("\"a\",\"\",\"b c\"\n");
        QTest::newRow("nothing quoted") << Quoting::Never << QStringLiteral("\t") << plain
                                        << QStringLiteral("a\t\tb c\n");
        QTest::newRow("the separator inside") << Quoting::WhenNeeded << QStringLiteral(",")
                                              << QStringList { QStringLiteral("a,b") } << QStringLiteral("\"a,b\"\n");
        QTest::newRow("another separator inside") << Quoting::WhenNeeded << QStringLiteral(";")
                                                  << QStringList { QStringLiteral("a,b") } << QStringLiteral("a,b\n");
        QTest::newRow("a quotation mark inside")
            << Quoting::WhenNeeded << QStringLiteral(",") << QStringList { QStringLiteral("2\"") }
            << QStringLiteral("\"2\"\"\"\n");
        QTest::newRow("a line's end inside") << Quoting::WhenNeeded << QStringLiteral(",")
                                             << QStringList { QStringLiteral("a\nb") } << QStringLiteral("\"a\nb\"\n");
    }

    void lines()
    {
        QFETCH(Quoting, quoting);
        QFETCH(QString, separator);
        QFETCH(QStringList, cells);
        QFETCH(QString, line);
        QCOMPARE(lineOf(cells, { separator, quoting, LineEnd::Lf }), line);
    }

    void withoutQuotingTheSeparatorIsRefused()
    {
        const Mapping mapping = oneColumn("field.remark", "[rows]\n");
        Mapping unquoted = mapping;
        unquoted.toFile->shape.quoting = Quoting::Never;
        FinishedForm form = sampleForm();
        form.values.fields.insert(QStringLiteral("remark"), QStringLiteral("a,b"));
        const Rows made = rowsOf(mapping, { form }, sampleFacts());
        QVERIFY(refusalsOf(mapping, made, Way::File).isEmpty());
        QCOMPARE(refusalsOf(unquoted, made, Way::File).first().reason, Reason::NotQuotable);
    }

    void missingCharactersAreToldAndMarkedOnlyWhereITAllowsIt()
    {
        Mapping mapping = mappingWith("[[columns]]\nname = \"a\"\nfrom = \"form.id\"\n"
                                      "[[columns]]\nname = \"b\"\nfrom = \"applicant.name\"\n",
            "encoding = \"cp932\"");
        const Rows made = rows(mapping);
        const QList<Refusal> refusals = refusalsOf(mapping, made, Way::File);
        QCOMPARE(refusals,
            (QList<Refusal> { { Reason::CharacterMissing, 0, 1, QStringLiteral("住民票請求書"), QStringLiteral("b"),
                QStringLiteral("𠮷") } }));
        QVERIFY(messageFor(refusals.first()).contains(QStringLiteral("𠮷")));
        QVERIFY(!mayMark(mapping, refusals));
        mapping.toFile->missing = Missing::Mark;
        QVERIFY(mayMark(mapping, refusals));
        QCOMPARE(fileText(mapping, made, true), QByteArray("juminhyo,\xFB\xFC\x8B\xB4\x81\x40\x81\xAC\x8E\x71\n"));
        mapping.toQr = QrWay();
        mapping.toWindow = TypingWay();
        QVERIFY(refusalsOf(mapping, made, Way::Typing).isEmpty()); // every character can be typed
    }

    void columnsBelongToTheirWays()
    {
        Mapping mapping = mappingWith("[[columns]]\nname = \"a\"\nfrom = \"form.id\"\nways = [\"file\"]\n"
                                      "[[columns]]\nname = \"b\"\nfrom = \"field.copies\"\nways = [\"qr\"]\n",
            "header = true\nencoding = \"utf8-bom\"\n[qr]\nline_end = \"lf\"");
        const Rows made = rows(mapping);
        QCOMPARE(fileText(mapping, made, true),
            QByteArray("\xEF\xBB\xBF"
                       "a\njuminhyo\n"));
        QCOMPARE(fileText(mapping, made, false), QByteArray("juminhyo\n"));
        QCOMPARE(qrTexts(mapping, made), QStringList { QStringLiteral("2\n") });
    }

    void longTextsAreSplitOverCodes()
    {
        Mapping mapping = oneColumn("field.remark");
        mapping.toQr
            = QrWay { 60, QStringLiteral("{part}/{parts}:"), { QStringLiteral(","), Quoting::Never, LineEnd::Lf } };
        FinishedForm form = sampleForm();
        const QString remark = QStringLiteral("𠮷髙").repeated(20) + QString::fromUcs4(U"辻\U000E0100").repeated(5);
        form.values.fields.insert(QStringLiteral("remark"), remark);
        const QStringList texts = qrTexts(mapping, rowsOf(mapping, { form }, sampleFacts()));
        QVERIFY(texts.size() > 2);
        QString together;
        for (int i = 0; i < texts.size(); ++i) {
            QVERIFY(texts.at(i).toUtf8().size() <= 60);
            const QString before = QStringLiteral("%1/%2:").arg(i + 1).arg(texts.size());
            QVERIFY(texts.at(i).startsWith(before));
            together += texts.at(i).mid(before.size());
            QVERIFY(!texts.at(i).mid(before.size()).startsWith(QString::fromUcs4(U"\U000E0100")));
        }
        QCOMPARE(together, remark + u'\n');
    }

    void rowsAreKeptTogetherInCodes()
    {
        Mapping mapping = oneColumn("field.remark");
        mapping.toQr = QrWay { 60, {}, { QStringLiteral(","), Quoting::Never, LineEnd::Lf } };
        FinishedForm form = sampleForm();
        form.values.fields.insert(QStringLiteral("remark"), QString(40, u'a'));
        const QStringList texts = qrTexts(mapping, rowsOf(mapping, { form, form }, sampleFacts()));
        QCOMPARE(texts, (QStringList { QString(40, u'a') + u'\n', QString(40, u'a') + u'\n' }));
    }

    void nothingIsLeftAfterwards()
    {
        Rows made = rows(oneColumn("applicant.name"));
        const QString shared = made.rows.first().cells.first();
        wipe(made);
        QVERIFY(made.rows.isEmpty());
        QCOMPARE(shared, QString(6, QChar(0)));
    }
};

QTEST_GUILESS_MAIN(RowsTest)
#include "RowsTest.moc"
