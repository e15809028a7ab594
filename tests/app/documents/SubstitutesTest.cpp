#include "app/documents/Substitutes.h"

#include "app/documents/Coverage.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::documents;

/// 縮退: what is proposed, and the city's own table.
class SubstitutesTest : public QObject {
    Q_OBJECT

private slots:
    void proposals_data()
    {
        QTest::addColumn<QString>("character");
        QTest::addColumn<QStringList>("proposed");

        const auto row = [](const char *name, const QString &character, const QStringList &proposed) {
            QTest::newRow(name) << character << proposed;
        };
        row("髙", u"髙"_qs, { u"高 unification"_qs });
        row("﨑", u"﨑"_qs, { u"崎 registry"_qs, u"碕 variant"_qs });
        row("𠮷", u"𠮷"_qs, { u"吉 unification"_qs });
        row("濵", u"濵"_qs, { u"浜 registry"_qs, u"濱 variant"_qs });
        row("邉", u"邉"_qs, { u"辺 registry"_qs, u"邊 registry"_qs });
        row("邊", u"邊"_qs, { u"辺 joyo"_qs });
        row("齋", u"齋"_qs, { u"斎 joyo"_qs, u"齊 variant"_qs });
        row("齊", u"齊"_qs, { u"斉 joyo"_qs });
        row("a variation sequence is first its base, then what stands for that", u"邉\U000E010F"_qs,
            { u"邉 base"_qs, u"辺 registry"_qs, u"邊 registry"_qs });
        row("a base that needs nothing", u"葛\U000E0102"_qs, { u"葛 base"_qs });
        row("簡体字", u"边"_qs, { u"辺 residence-card"_qs, u"邊 residence-card"_qs });
        row("山 is fine", u"山"_qs, {});
    }

    void proposals()
    {
        QFETCH(QString, character);
        QFETCH(QStringList, proposed);
        const auto table = SubstituteTable::load({});
        QVERIFY(table);
        QCOMPARE(inWords(table->substitutesOf(character)), proposed);
    }

    void everyShippedLineIsAnEntry_data()
    {
        QTest::addColumn<int>("least");
        QTest::newRow("substitutes-names.tsv") << 450;
        QTest::newRow("substitutes-residence-cards.tsv") << 5000;
    }

    void everyShippedLineIsAnEntry()
    {
        QFETCH(int, least);
        QFile file(QStringLiteral(":/documents/") + QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto table = SubstituteTable::load({});
        QVERIFY(table);
        int entries = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#'))
                continue;
            const QStringList cells = line.split(u'\t');
            QCOMPARE(cells.size(), 5);
            const QStringList characters = cells[4].split(u'→');
            QCOMPARE(codePointsOf(characters.value(0)), cells[0]); // nothing has normalised the file
            QCOMPARE(codePointsOf(characters.value(1)), cells[1]);
            const QList<Substitute> known = table->substitutesOf(characters[0]);
            QVERIFY2(std::any_of(known.begin(), known.end(),
                         [&characters](const Substitute &one) { return one.text == characters[1]; }),
                qPrintable(line));
            ++entries;
        }
        QVERIFY(entries >= least);
    }

    void theCitysTableComesFirst()
    {
        const auto table = SubstituteTable::load(written("# our own\n"
                                                         "U+9AD9\tU+9AD9 U+E0100\n"
                                                         "\uE000\tタカ\tby its reading\r\n"
                                                         "\n"));
        QVERIFY2(table, table ? "" : qPrintable(table.error().place));
        QCOMPARE(
            inWords(table->substitutesOf(u"髙"_qs)), (QStringList { u"髙\U000E0100 city"_qs, u"高 unification"_qs }));
        QCOMPARE(inWords(table->substitutesOf(u"\uE000"_qs)), QStringList { u"タカ city"_qs });
    }

    void wrongTablesAreTold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("one column") << QByteArray("髙\t高\n髙高\n") << 2;
        QTest::newRow("two characters at once") << QByteArray("髙木\t高木\n") << 1;
        QTest::newRow("nothing behind the tab") << QByteArray("髙\t\n") << 1;
        QTest::newRow("the same again") << QByteArray("髙\t髙\n") << 1;
        QTest::newRow("no code point") << QByteArray("U+D800\t高\n") << 1;
        QTest::newRow("beyond Unicode") << QByteArray("U+110000\t高\n") << 1;
        QTest::newRow("another encoding") << QByteArray("#\n\x94\x92\t\x8d\x82\n") << 2;
        QTest::newRow("as long as a sentence") << QByteArray("髙\t") + QByteArray("あ").repeated(17) + '\n' << 1;
    }

    void wrongTablesAreTold()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        const QString file = written(text);
        const auto table = SubstituteTable::load(file);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::BadFile);
        QCOMPARE(table.error().place, file + u':' + QString::number(line));
    }

    void aMissingTableIsTold()
    {
        const auto table = SubstituteTable::load(m_folder.filePath(u"nowhere.tsv"_qs));
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::FileMissing);
    }

private:
    static QStringList inWords(const QList<Substitute> &substitutes)
    {
        QStringList words;
        for (const Substitute &one : substitutes)
            words << one.text + u' ' + toWord(one.kind);
        return words;
    }

    QString written(const QByteArray &text)
    {
        const QString path = m_folder.filePath(u"city.tsv"_qs);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no table");
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SubstitutesTest)
#include "SubstitutesTest.moc"
