#include "app/forms/FormCatalogue.h"

#include "app/forms/RomajiKey.h"
#include "app/settings/Folders.h"
#include "tests/app/forms/SampleForms.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi::forms;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList ids(const QList<CatalogueEntry> &entries)
{
    QStringList found;
    for (const CatalogueEntry &entry : entries)
        found << entry.id;
    return found;
}

} // namespace

class FormCatalogueTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        writeTemplate(m_folder.path(), QStringLiteral("jumin"));
        writeTemplate(m_folder.path(), QStringLiteral("tax"), QStringLiteral("税証明交付申請書"));
        writeBrokenTemplate(m_folder.path(), QStringLiteral("broken"));
    }

    void oneKeyForEverySpelling_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("hiragana") << QStringLiteral("じゅうみんひょう") << QStringLiteral("zyuminhyo");
        QTest::newRow("katakana") << QStringLiteral("ジュウミンヒョウ") << QStringLiteral("zyuminhyo");
        QTest::newRow("Hepburn") << QStringLiteral("Juminhyo") << QStringLiteral("zyuminhyo");
        QTest::newRow("as typed with an input method") << QStringLiteral("juuminhyou") << QStringLiteral("zyuminhyo");
        QTest::newRow("Kunrei") << QStringLiteral("zyuuminhyou") << QStringLiteral("zyuminhyo");
        QTest::newRow("double consonant") << QStringLiteral("はっこう") << QStringLiteral("hako");
        QTest::newRow("double consonant in letters") << QStringLiteral("hakkou") << QStringLiteral("hako");
        QTest::newRow("shi chi tsu fu") << QStringLiteral("shichitsufu") << QStringLiteral("sitituhu");
        QTest::newRow("し ち つ ふ") << QStringLiteral("しちつふ") << QStringLiteral("sitituhu");
        QTest::newRow("kanji have no letters") << QStringLiteral("住民票") << QString();
    }
    void oneKeyForEverySpelling()
    {
        QFETCH(QString, text);
        QTEST(romajiKey(text), "key");
    }

    void findsAsYouType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        const QStringList both { QStringLiteral("jumin"), QStringLiteral("tax") };
        QTest::newRow("kanji of one title") << QStringLiteral("税証明") << QStringList { QStringLiteral("tax") };
        QTest::newRow("kana of the reading") << QStringLiteral("じゅうみん") << both;
        QTest::newRow("katakana of the reading") << QStringLiteral("ジュウミン") << both;
        QTest::newRow("romaji of the reading") << QStringLiteral("juumin") << both;
        QTest::newRow("keyword") << QStringLiteral("本籍") << both;
        QTest::newRow("two words") << QStringLiteral("本籍　税") << QStringList { QStringLiteral("tax") };
        QTest::newRow("id") << QStringLiteral("tax") << QStringList { QStringLiteral("tax") };
        QTest::newRow("number") << QStringLiteral("2") << QStringList { QStringLiteral("jumin") };
        QTest::newRow("full-width number") << QStringLiteral("２") << QStringList { QStringLiteral("jumin") };
        QTest::newRow("nothing like it") << QStringLiteral("婚姻") << QStringList {};
    }
    void findsAsYouType()
    {
        FormHabits habits { QString() };
        FormCatalogue catalogue({ m_folder.path() }, habits);
        catalogue.load();
        QTRY_VERIFY(catalogue.isLoaded());
        QFETCH(QString, typed);
        QTEST(ids(catalogue.find(typed)), "found");
    }

    void aBrokenTemplateIsShownWithItsReason()
    {
        FormHabits habits { QString() };
        FormCatalogue catalogue({ m_folder.path() }, habits);
        QSignalSpy loaded(&catalogue, &FormCatalogue::loaded);
        catalogue.load();
        QVERIFY(!catalogue.isLoaded());
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(ids(catalogue.entries()),
            (QStringList { QStringLiteral("jumin"), QStringLiteral("tax"), QStringLiteral("broken") }));
        const CatalogueEntry broken = catalogue.entries().last();
        QVERIFY(!broken.isUsable());
        QVERIFY(!broken.problems.isEmpty());
        QVERIFY(broken.problems.first().place.contains(QLatin1String("template.json")));
        QVERIFY(!broken.title.ja.isEmpty());
    }

    void theMostUsedComeFirst()
    {
        FormHabits habits { QString() };
        FormCatalogue catalogue({ m_folder.path() }, habits);
        catalogue.load();
        QTRY_VERIFY(catalogue.isLoaded());
        habits.countUse(QStringLiteral("tax"));
        QCOMPARE(ids(catalogue.entries()),
            (QStringList { QStringLiteral("tax"), QStringLiteral("jumin"), QStringLiteral("broken") }));
    }

    void theCitysOwnFormsAreToldFromTheShippedOnes()
    {
        QTemporaryDir city;
        writeTemplate(city.path(), QStringLiteral("form"), QStringLiteral("税証明交付申請書"));
        FormHabits habits { QString() };
        FormCatalogue catalogue({ city.path(), m_folder.path() }, habits);
        catalogue.load();
        QTRY_VERIFY(catalogue.isLoaded());
        QVERIFY(catalogue.entry(QStringLiteral("form"))->isCitysOwn);
        QVERIFY(!catalogue.entry(QStringLiteral("tax"))->isCitysOwn);
    }

    void aBundleStandsForItsForms()
    {
        QTemporaryDir folder;
        writeTemplate(folder.path(), QStringLiteral("jumin"));
        writeTemplate(folder.path(), QStringLiteral("tax"), QStringLiteral("税証明交付申請書"));
        write(folder.filePath(QStringLiteral("bundles.json")),
            R"({ "bundles": [
              { "id": "move", "title": { "ja": "転入の手続き" }, "kana": "てんにゅう", "forms": ["tax", "away", "jumin"] },
              { "id": "none", "title": { "ja": "この市にないもの" }, "forms": ["away"] },
              { "id": "wrong", "title": {}, "forms": ["jumin"] } ] })");
        FormHabits habits { QString() };
        FormCatalogue catalogue({ folder.path() }, habits);
        catalogue.load();
        QTRY_VERIFY(catalogue.isLoaded());
        const QString move = bundleId(QStringLiteral("move"));
        QCOMPARE(ids(catalogue.find(QStringLiteral("tennyuu"))), QStringList { move });
        QCOMPARE(catalogue.entry(move)->number, 0);
        QVERIFY(!catalogue.entry(bundleId(QStringLiteral("none"))));
        const auto titles = [](const QList<madoguchi::documents::FormTemplate> &forms) {
            QStringList found;
            for (const auto &form : forms)
                found << form.id;
            return found.join(u' ');
        };
        QCOMPARE(titles(catalogue.formsOf({ move })), QStringLiteral("tax jumin"));
        QCOMPARE(titles(catalogue.formsOf({ QStringLiteral("jumin"), move })), QStringLiteral("jumin tax"));
        const CatalogueEntry broken = catalogue.entries().last(); // told, and the others can be used
        QVERIFY(!broken.isUsable());
        QVERIFY2(
            broken.problems.first().place.contains(u"bundles[2].title.ja"), qPrintable(broken.problems.first().place));
    }

    void theShippedFormsCanAllBeUsed()
    {
        FormHabits habits { QString() };
        FormCatalogue catalogue(madoguchi::settings::templateFolders({}), habits);
        catalogue.load();
        QTRY_VERIFY(catalogue.isLoaded());
        QVERIFY(catalogue.entries().size() >= 4);
        for (const CatalogueEntry &entry : catalogue.entries())
            QVERIFY2(entry.isUsable(), qPrintable(entry.id));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(FormCatalogueTest)
#include "FormCatalogueTest.moc"
