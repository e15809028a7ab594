#include "tests/app/ctl/CtlProcess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi::ctl;

/// font check, what doctor says about the city's characters, and that a batch never replaces one.
class FontCommandTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        write(u"city.tsv"_qs, "U+E000\tタカ\n");
        write(u"E001.svg"_qs, "<svg viewBox=\"0 0 2 2\"><path d=\"M0 1h1v1H0z\"/></svg>");
    }

    void aText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("all is well") << u"髙﨑𠮷葛\U000E0102子"_qs << QStringList();
        QTest::newRow("a sequence that the font does not know")
            << u"邉\U000E01EF"_qs << QStringList { u"U+9089 U+E01EF other-form: 邉 辺 邊"_qs };
        QTest::newRow("another script") << u"山 김"_qs << QStringList { u"U+AE40 other-font: "_qs };
        QTest::newRow("the city's character with a substitute")
            << u"\uE000"_qs << QStringList { u"U+E000 no-font: タカ"_qs };
        QTest::newRow("the city's character with a picture") << u"\uE001"_qs << QStringList();
    }

    void aText()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        const CtlResult result = run({ text, u"--json"_qs });
        QCOMPARE(result.exitCode, found.isEmpty() ? 0 : 3);
        const QJsonObject answer = result.json().object();
        QCOMPARE(answer.value(u"ok"_qs).toBool(), found.isEmpty());
        QCOMPARE(answer.value(u"font"_qs).toString(), u"IPAmjMincho"_qs);
        QCOMPARE(inWords(answer), found);
    }

    void aFileTellsLinesAndHowOften()
    {
        write(u"names.txt"_qs, "\xEF\xBB\xBF山田\n髙橋 \xEE\x80\x80\n\xEE\x80\x80山\n");
        const CtlResult result = run({ u"--file"_qs, path(u"names.txt"_qs), u"--json"_qs });
        QCOMPARE(result.exitCode, 3);
        const QJsonObject first = result.json().object().value(u"characters"_qs).toArray().at(0).toObject();
        QCOMPARE(first.value(u"line"_qs).toInt(), 2);
        QCOMPARE(first.value(u"count"_qs).toInt(), 2);
        QCOMPARE(result.json().object().value(u"checked"_qs).toInt(), 5);
    }

    void allOfThemOnDemand()
    {
        const CtlResult result = run({ u"髙\uE001"_qs, u"--all"_qs, u"--json"_qs });
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(inWords(result.json().object()), (QStringList { u"U+9AD9 own: 高"_qs, u"U+E001 picture: "_qs }));
    }

    void theOtherFont()
    {
        QCOMPARE(run({ u"邉\U000E010F"_qs, u"--family"_qs, u"gothic"_qs }).exitCode, 3);
        QCOMPARE(run({ u"邉"_qs, u"--family"_qs, u"gothic"_qs }).exitCode, 0);
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("nothing") << QStringList() << 2;
        QTest::newRow("both") << QStringList { u"山"_qs, u"--file"_qs, path(u"city.tsv"_qs) } << 2;
        QTest::newRow("an unknown font") << QStringList { u"山"_qs, u"--family"_qs, u"kaisho"_qs } << 2;
        QTest::newRow("no such file") << QStringList { u"--file"_qs, path(u"nowhere.txt"_qs) } << 3;
        QTest::newRow("a file in CP932") << QStringList { u"--file"_qs, path(u"cp932.txt"_qs) } << 3;
    }

    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        write(u"cp932.txt"_qs, "\x8e\x52\x93\x63\n");
        QCOMPARE(run(arguments).exitCode, exitCode);
    }

    void doctorLooksAtTheCitysFiles()
    {
        QCOMPARE(doctor(), (QStringList { u"characters-substitutes ok"_qs, u"characters-gaiji ok"_qs }));
        write(u"city.tsv"_qs, "髙高\n");
        write(u"E002.svg"_qs, "no picture");
        QCOMPARE(doctor(), (QStringList { u"characters-substitutes wrong"_qs, u"characters-gaiji wrong"_qs }));
        QVERIFY(QFile::remove(path(u"E002.svg"_qs)));
    }

    void aBatchNeverReplacesACharacter_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("that has a substitute") << u"\uE000山"_qs << 3;
        QTest::newRow("that has a picture") << u"\uE001山"_qs << 0;
    }

    void aBatchNeverReplacesACharacter()
    {
        QFETCH(QString, name);
        QFETCH(int, exitCode);
        write(u"data.json"_qs, QStringLiteral("{\"applicant\":{\"name\":\"%1\"}}").arg(name).toUtf8());
        const CtlResult result
            = runWithSettings({ u"form"_qs, u"fill"_qs, qEnvironmentVariable("FORMS") + u"/juminhyo"_qs, u"--data"_qs,
                path(u"data.json"_qs), u"--out"_qs, path(u"out.pdf"_qs) });
        QVERIFY2(result.exitCode == exitCode, (result.out + result.err).constData());
        QCOMPARE(QFile::exists(path(u"out.pdf"_qs)), exitCode == 0);
        QFile::remove(path(u"out.pdf"_qs));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
    }

    CtlResult runWithSettings(const QStringList &arguments) const
    {
        const QString settings = QStringLiteral("[interface]\nlanguage = \"en\"\n[store]\npath = \"%1/store\"\n"
                                                "[characters]\nsubstitutes = \"%1/city.tsv\"\ngaiji = \"%1\"\n");
        write(u"madoguchi.toml"_qs, settings.arg(m_folder.path()).toUtf8());
        return runCtl(arguments + QStringList { u"--config"_qs, path(u"madoguchi.toml"_qs) });
    }

    CtlResult run(const QStringList &arguments) const
    {
        return runWithSettings(QStringList { u"font"_qs, u"check"_qs } + arguments);
    }

    static QStringList inWords(const QJsonObject &answer)
    {
        QStringList words;
        for (const QJsonValue &value : answer.value(u"characters"_qs).toArray()) {
            const QJsonObject character = value.toObject();
            QStringList substitutes;
            for (const QJsonValue &one : character.value(u"substitutes"_qs).toArray())
                substitutes << one.toObject().value(u"text"_qs).toString();
            words << character.value(u"codePoints"_qs).toString() + u' ' + character.value(u"coverage"_qs).toString()
                    + u": "_qs + substitutes.join(u' ');
        }
        return words;
    }

    [[nodiscard]] QStringList doctor() const
    {
        QStringList words;
        for (const QJsonValue &value : runWithSettings({ u"doctor"_qs, u"--json"_qs }).json().array()) {
            const QJsonObject finding = value.toObject();
            const QString check = finding.value(u"check"_qs).toString();
            if (check.startsWith(u"characters-"_qs))
                words << check + (finding.value(u"ok"_qs).toBool() ? u" ok"_qs : u" wrong"_qs);
        }
        return words;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(FontCommandTest)
#include "FontCommandTest.moc"
