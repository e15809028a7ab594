#include "tests/app/handover/HandOverSamples.h"

#include <QFile>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::handover;

class MappingTest : public QObject {
    Q_OBJECT

private slots:
    void theSampleIsRight()
    {
        const auto mapping = loadMapping(QStringLiteral(SOURCE_DIR "/installer/handover.toml"));
        QVERIFY2(
            mapping.has_value(), qPrintable(mapping ? QString() : mapping.error().place + mapping.error().message));
        QCOMPARE(mapping->ways(), (QList<Way> { Way::File, Way::Qr, Way::Typing }));
        QCOMPARE(mapping->toFile->encoding, Encoding::Cp932);
        QCOMPARE(mapping->columns.size(), 13);
        QCOMPARE(mapping->columns.last().then, typing::After::Enter);
        QCOMPARE(mapping->toWindow->key, typing::HotKey { typing::HotKey::Key::F2 });
    }

    void whatIsLeftOutHasADefault()
    {
        const Mapping mapping = parsed("[typing]\n[[columns]]\nname = \"x\"\nfrom = \"applicant.name\"\n");
        QCOMPARE(mapping.ways(), QList<Way> { Way::Typing });
        QCOMPARE(mapping.per, Per::Form);
        QCOMPARE(mapping.eras.value(QStringLiteral("reiwa")), QStringLiteral("5"));
        QCOMPARE(mapping.columns.first().then, typing::After::Tab);
        QCOMPARE(mapping.toWindow->seconds, 3);
        QVERIFY(mapping.takes(QStringLiteral("anything")));
    }

    void mistakesAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("said");
        const QByteArray way = "[typing]\n";
        const QByteArray file = "[file]\nfolder = \"/srv\"\n";
        const QByteArray column = "[[columns]]\nname = \"x\"\nfrom = \"applicant.name\"\n";
        const auto row = [](const char *name, const QByteArray &toml, const char *place, const char *said) {
            QTest::newRow(name) << toml << QStringLiteral("m.toml:") + QLatin1String(place) << QString::fromUtf8(said);
        };
        row("no TOML", "[file\n", "1:6", "TOML");
        row("an unknown section", way + column + "[fil]\n", "5:2", "file");
        row("no way", column, "1:1", "[typing]");
        row("no column", way, "1:1", "[[columns]]");
        row("columns that are no list", way + "[columns]\n", "2:1", "[[columns]]");
        row("a mistyped key", way + column + "widht = 3\n", "5:1", "width");
        row("a mistyped key of the file", file + "encodng = \"cp932\"\n" + column, "3:1", "encoding");
        row("an unknown encoding", file + "encoding = \"sjis\"\n" + column, "3:12", "cp932");
        row("a relative folder", "[file]\nfolder = \"import\"\n" + column, "2:10", "/srv/import");
        row("a name with a stroke", file + "name = \"a/b\"\n" + column, "3:8", "name");
        row("two separators", file + "separator = \"||\"\n" + column, "3:13", "separator");
        row("a quotation mark as separator", file + "separator = \"\\\"\"\n" + column, "3:13", "separator");
        row("a mark that the encoding lacks", file + "encoding = \"cp932\"\nmark = \"𠮷\"\n" + column, "4:8", "mark");
        row("a flag that is a text", file + "header = \"yes\"\n" + column, "3:10", "true");
        row("an unknown key of the keyboard", "[typing]\nkey = \"F13\"\n" + column, "2:7", "F12");
        row("too many seconds", "[typing]\nseconds = 99\n" + column, "2:11", "30");
        row("codes that are too long", "[qr]\nlongest = 5000\n" + column, "2:11", "1500");
        row("a column without a name", way + "[[columns]]\nfrom = \"applicant.name\"\n", "2:1", "name");
        row("a column from nowhere", way + "[[columns]]\nname = \"x\"\n", "2:1", "constant");
        row("a column from two places", way + column + "constant = \"1\"\n", "4:8", "constant");
        row("a mistyped binding", way + "[[columns]]\nname = \"x\"\nfrom = \"aplicant.name\"\n", "4:8",
            "applicant.name");
        row("a mistyped fact", way + "[[columns]]\nname = \"x\"\nfrom = \"reception.numbr\"\n", "4:8",
            "reception.number");
        row("a person without rows of persons", way + "[[columns]]\nname = \"x\"\nfrom = \"person.name\"\n", "4:8",
            "per");
        row("rows of persons without persons", way + "[rows]\nper = \"person\"\n" + column, "2:1", "household");
        row("an unknown person", way + "[rows]\npersons = [\"applicants\"]\n" + column, "3:11", "applicant");
        row("the individual number", way + "[[columns]]\nname = \"x\"\nfrom = \"applicant.personalNumber\"\n", "4:8",
            "never");
        row("a person's individual number",
            way
                + "[rows]\nper = \"person\"\npersons = [\"applicant\"]\n[[columns]]\nname = \"x\"\nfrom = "
                  "\"person.personalNumber\"\n",
            "7:8", "never");
        row("a part of a date that is none", way + column + "date = \"{yyy}\"\n", "5:8", "yyyy");
        row("a table that is not there", way + "[tables.sex]\nmale = \"1\"\n" + column + "table = \"sexx\"\n", "7:9",
            "sex");
        row("a code that is no text", way + "[tables.sex]\nmale = 1\n" + column, "3:8", "quotation");
        row("a code that the encoding lacks", file + "encoding = \"cp932\"\n[tables.t]\na = \"𠮷\"\n" + column, "5:5",
            "encoding");
        row("a constant that the encoding lacks",
            file + "encoding = \"cp932\"\n[[columns]]\nname = \"x\"\nconstant = \"𠮷\"\n", "6:12", "encoding");
        row("a heading that the encoding lacks",
            file + "encoding = \"cp932\"\nheader = true\n[[columns]]\nname = \"𠮷\"\nconstant = \"a\"\n", "6:8",
            "encoding");
        row("padding without a width", way + column + "pad = \"0\"\n", "5:7", "width");
        row("padding with two characters", way + column + "width = 3\npad = \"00\"\n", "6:7", "pad");
        row("an unknown way of a column", way + column + "ways = [\"file\", \"fax\"]\n", "5:17", "typing");
        row("an unknown conversion", way + column + "convert = [\"half\"]\n", "5:12", "half-width");
        row("a text where a list belongs", way + column + "convert = \"half-width\"\n", "5:11", "list");
        row("an unknown key after an entry", way + column + "then = \"space\"\n", "5:8", "enter");
    }

    void mistakesAreNamedWithTheirPlace()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QString, place);
        QFETCH(QString, said);
        const QList<Error> mistakes = mappingMistakes(toml, QStringLiteral("m.toml"));
        QVERIFY(!mistakes.isEmpty());
        QCOMPARE(mistakes.first().place, place);
        QVERIFY2(mistakes.first().message.contains(said), qPrintable(mistakes.first().message));
        QVERIFY(!parseMapping(toml, QStringLiteral("m.toml")));
    }

    void allMistakesAreToldAtOnceInTheirOrder()
    {
        const QByteArray toml = "[[columns]]\nname = \"x\"\nfrom = \"nothing\"\n[file]\nfolder = \"x\"\nheader = 1\n";
        const QList<Error> mistakes = mappingMistakes(toml, QStringLiteral("m.toml"));
        QStringList places;
        for (const Error &mistake : mistakes)
            places << mistake.place;
        QCOMPARE(places,
            (QStringList {
                QStringLiteral("m.toml:3:8"), QStringLiteral("m.toml:5:10"), QStringLiteral("m.toml:6:10") }));
        const auto mapping = parseMapping(toml, QStringLiteral("m.toml"));
        QVERIFY(mapping.error().message.contains(QLatin1String("m.toml:6:10")));
    }

    void aFileThatIsNotThere()
    {
        QCOMPARE(loadMapping(QStringLiteral("/nowhere/m.toml")).error().code, ErrorCode::FileMissing);
    }
};

QTEST_GUILESS_MAIN(MappingTest)
#include "MappingTest.moc"
