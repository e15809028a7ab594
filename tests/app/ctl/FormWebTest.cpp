#include "tests/app/ctl/CtlProcess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi::ctl;

/// Pages for the city's site, as IT staff write them.
class FormWebTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(path(u"madoguchi.toml"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[store]\npath = \"" + path(u"store"_qs).toUtf8() + "\"\n[forms]\ntemplate_paths = [\""
            + qgetenv("FORMS") + "\"]\n");
    }

    void withoutAKeyItSaysWhatToDo()
    {
        const CtlResult refused = web({ u"juminhyo"_qs });
        QCOMPARE(refused.exitCode, 4);
        const QJsonObject answer = refused.json().object();
        QCOMPARE(answer.value(u"error"_qs).toString(), u"city-key-missing"_qs);
        QVERIFY(answer.value(u"message"_qs).toString().contains(u"preapplication key new"_qs));
        QVERIFY(!QDir(path(u"site"_qs)).exists());
    }

    void theCountersKeyIsTaken()
    {
        const QJsonObject made = newKey();
        const CtlResult written = web({ u"juminhyo"_qs, u"ininjo"_qs, u"juminhyo"_qs });
        QCOMPARE(written.exitCode, 0);
        QCOMPARE(written.json().object().value(u"key"_qs), made.value(u"id"_qs));
        QStringList names;
        for (const QJsonValue &file : written.json().object().value(u"files"_qs).toArray())
            names << QFileInfo(file.toString()).fileName();
        QCOMPARE(names, (QStringList { u"form-ininjo.html"_qs, u"form-juminhyo.html"_qs, u"index.html"_qs }));
        QVERIFY(page(u"form-juminhyo.html"_qs).contains(made.value(u"key"_qs).toString().toLatin1()));
        QVERIFY(QFileInfo(path(u"site/index.html"_qs)).permission(QFile::ReadOther));
    }

    void aKeyThatIsNamedStandsAbove()
    {
        const QString key = newKey().value(u"key"_qs).toString();
        QVERIFY(QFile::remove(path(u"store/keys/preapplication.key"_qs)));
        QCOMPARE(web({ u"ininjo"_qs, u"--key"_qs, key }).exitCode, 0);
        QVERIFY(page(u"index.html"_qs).contains(key.toLatin1()));
        QCOMPARE(web({ u"ininjo"_qs, u"--key"_qs, u"MGPK1-WRONG"_qs }).exitCode, 3);
    }

    void theSameCommandGivesTheSameBytes()
    {
        (void)newKey();
        QCOMPARE(web({ u"zei-shomei"_qs }).exitCode, 0);
        const QByteArray first = page(u"index.html"_qs);
        QVERIFY(first.size() > 50'000);
        QCOMPARE(web({ u"zei-shomei"_qs }).exitCode, 0);
        QCOMPARE(page(u"index.html"_qs), first);
    }

    void wrongUseIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no form is named") << QStringList { u"--out"_qs, u"x"_qs } << 2;
        QTest::newRow("no folder is named") << QStringList { u"ininjo"_qs } << 2;
        QTest::newRow("a form that is not there") << QStringList { u"none"_qs, u"--out"_qs, u"x"_qs } << 3;
    }

    void wrongUseIsSaid()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exitCode);
        (void)newKey();
        QCOMPARE(run(QStringList { u"form"_qs, u"web"_qs } + words).exitCode, exitCode);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return QDir(m_folder->path()).absoluteFilePath(name); }

    [[nodiscard]] QByteArray page(const QString &name) const
    {
        QFile file(path(u"site/"_qs + name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    CtlResult run(const QStringList &words)
    {
        return runCtl(words + QStringList { u"--json"_qs, u"--config"_qs, path(u"madoguchi.toml"_qs) });
    }

    CtlResult web(const QStringList &words)
    {
        return run(QStringList { u"form"_qs, u"web"_qs, u"--out"_qs, path(u"site"_qs) } + words);
    }

    QJsonObject newKey() { return run({ u"preapplication"_qs, u"key"_qs, u"new"_qs }).json().object(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(FormWebTest)
#include "FormWebTest.moc"
