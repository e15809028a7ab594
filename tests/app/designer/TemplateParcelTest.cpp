#include "app/designer/TemplateParcel.h"

#include "app/designer/Workshop.h"
#include "app/designer/ZipFile.h"
#include "app/documents/TemplateWriter.h"
#include "tests/app/designer/HandPdf.h"
#include "tests/app/documents/TestForm.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace madoguchi;
using namespace madoguchi::designer;
using documents::TestForm;

namespace {

using Entries = QList<ZipEntry>;
using Change = std::function<void(Entries &)>;

QByteArray packed(const Entries &entries)
{
    return zipped(entries).value_or(QByteArray());
}

ErrorCode errorOf(const auto &outcome)
{
    return outcome ? ErrorCode::Cancelled : outcome.error().code;
}

} // namespace
Q_DECLARE_METATYPE(Change)

/// A form as one file: what is packed comes out again, and nothing else gets in.
class TemplateParcelTest : public QObject {
    Q_OBJECT

private slots:
    void aFormComesOutAsItWentIn();
    void shippedFormsGoRoundUnchanged_data();
    void shippedFormsGoRoundUnchanged();
    void otherProgramsReadIt();
    void anImportIsADraft();
    void whatWantsToRunIsRemoved();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void archivesOfOtherKindsAreRefused_data();
    void archivesOfOtherKindsAreRefused();
    void everyFlippedByteIsHarmless();
    void aFormThatCannotBeUsedIsNotSent();

private:
    [[nodiscard]] static Entries good()
    {
        return unzipped(packTemplate(TestForm().folder()).value_or(QByteArray())).value_or(Entries());
    }
};

void TemplateParcelTest::aFormComesOutAsItWentIn()
{
    const TestForm form;
    const auto bytes = packTemplate(form.folder());
    QVERIFY(bytes);
    QCOMPARE(packTemplate(form.folder()).value_or(QByteArray()), *bytes);
    const auto parcel = unpackTemplate(*bytes, QStringLiteral("a.madoguchi-form"));
    QVERIFY2(parcel, parcel ? "" : qPrintable(parcel.error().message + parcel.error().detail + parcel.error().place));
    QCOMPARE(parcel->form.id, u"test-form");
    QVERIFY(parcel->form.fields == form.load().fields);
    QFile background(form.path(QStringLiteral("background.pdf")));
    QVERIFY(background.open(QIODevice::ReadOnly));
    QCOMPARE(parcel->paper.background, background.readAll());
    QCOMPARE(parcel->paper.pages.size(), 1);
}

void TemplateParcelTest::shippedFormsGoRoundUnchanged_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString &folder : documents::findTemplates({ QStringLiteral(MADOGUCHI_FORMS_DIR) }))
        QTest::newRow(qPrintable(QDir(folder).dirName())) << folder;
}

void TemplateParcelTest::shippedFormsGoRoundUnchanged()
{
    QFETCH(QString, folder);
    const QTemporaryDir city;
    const Workshop workshop(city.path(), {});
    const auto published = packTemplate(folder)
                               .and_then([](const QByteArray &bytes) { return unpackTemplate(bytes, {}); })
                               .and_then([&](const Parcel &parcel) { return workshop.startFromParcel(parcel, {}); })
                               .and_then([&](const Draft &draft) { return workshop.publish(draft, {}, {}); });
    QVERIFY2(published, published ? "" : qPrintable(published.error().message + published.error().place));
    const auto before = documents::loadTemplate(folder);
    const auto after = documents::loadTemplate(workshop.publishedFolder(published->id));
    QVERIFY(before && after);
    QVERIFY(after->fields == before->fields && after->fees == before->fees && after->version == before->version);
    QCOMPARE(packTemplate(after->folder).value_or(QByteArray()), packTemplate(folder).value_or(QByteArray()));
}

void TemplateParcelTest::otherProgramsReadIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("form.madoguchi-form"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(packed(good())) > 0);
    file.close();
    QProcess python;
    python.start(QStringLiteral("python3"),
        { QStringLiteral("-c"),
            QStringLiteral("import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; "
                           "print(*z.namelist())"),
            path });
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.readAllStandardOutput().trimmed(), QByteArray("template.json background.pdf page-1.png"));
    QVERIFY(readParcel(path));
    QCOMPARE(errorOf(readParcel(folder.filePath(QStringLiteral("nothing")))), ErrorCode::FileMissing);
}

void TemplateParcelTest::anImportIsADraft()
{
    const QTemporaryDir city;
    const Workshop workshop(city.path(), {});
    const auto parcel = unpackTemplate(packed(good()), {});
    QVERIFY(parcel);
    const auto first = workshop.startFromParcel(*parcel, {});
    QVERIFY(first && workshop.publish(*first, {}, {}));
    const auto before = packTemplate(workshop.publishedFolder(QStringLiteral("test-form")));
    const auto again = workshop.startFromParcel(*parcel, {});
    QVERIFY(again);
    QCOMPARE(workshop.drafts().size(), 1);
    QCOMPARE(packTemplate(workshop.publishedFolder(QStringLiteral("test-form"))).value(), before.value());
    QCOMPARE(workshop.publish(*again, {}, {}).value().version, u"2"); // it follows what was published
}

void TemplateParcelTest::whatWantsToRunIsRemoved()
{
    Entries entries = good();
    entries[1].bytes = HandPdf()
                           .page("/MediaBox [0 0 595.276 841.89]")
                           .catalog("/OpenAction << /S /JavaScript /JS (evil) >>")
                           .bytes();
    const auto parcel = unpackTemplate(packed(entries), {});
    QVERIFY(parcel);
    QVERIFY(!parcel->paper.background.contains("evil"));
}

void TemplateParcelTest::hostileFilesAreRefused_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    const auto entry = [](const QString &name, const QByteArray &bytes = "x") { return ZipEntry { name, bytes }; };
    row("a path upwards", [=](Entries &all) { all << entry(u"../evil"_qs); });
    row("a path from the root", [=](Entries &all) { all << entry(u"/etc/passwd"_qs); });
    row("a path of Windows", [=](Entries &all) { all << entry(u"C:\\evil"_qs); });
    row("a folder's file", [=](Entries &all) { all << entry(u"sub/page-1.png"_qs); });
    row("a hidden file", [=](Entries &all) { all << entry(u".htaccess"_qs); });
    row("a name with a line feed", [=](Entries &all) { all << entry(u"a\nb"_qs); });
    row("a very long name", [=](Entries &all) { all << entry(QString(200, u'a')); });
    row("no name", [=](Entries &all) { all << entry({}); });
    row("a name twice", [=](Entries &all) { all << all.last(); });
    row("a name twice in other letters", [=](Entries &all) { all << entry(u"PAGE-1.PNG"_qs); });
    row("a file that the form does not name", [=](Entries &all) { all << entry(u"readme.txt"_qs); });
    row("too many files", [=](Entries &all) {
        for (int i = 0; i < 60; ++i)
            all << entry(u"file%1"_qs.arg(i));
    });
    row("a bomb", [=](Entries &all) { all << entry(u"bomb"_qs, QByteArray(60 * 1024 * 1024, '\0')); });
    row("a bomb as the form", [](Entries &all) { all[0].bytes = QByteArray(8 * 1024 * 1024, ' '); });
    row("many bombs", [=](Entries &all) {
        for (int i = 0; i < 8; ++i)
            all << entry(u"bomb%1"_qs.arg(i), QByteArray(49 * 1024 * 1024, '\0'));
    });
    row("nothing", [](Entries &all) { all.clear(); });
    row("no form", [](Entries &all) { all.removeFirst(); });
    row("no background", [](Entries &all) { all.removeAt(1); });
    row("no picture", [](Entries &all) { all.removeLast(); });
    row("a form that is no JSON", [](Entries &all) { all[0].bytes = "form"; });
    row("a form with a mistake", [](Entries &all) { all[0].bytes.replace("\"test-form\"", "\"Test Form\""); });
    row("a form whose condition leads nowhere", [](Entries &all) {
        all[0].bytes.replace("\"required\": true", "\"required\": true, \"when\": [{ \"field\": \"nobody\" }]");
    });
    row("a background elsewhere", [](Entries &all) { all[0].bytes.replace("\"background.pdf\"", "\"/etc/passwd\""); });
    row("a background that is no PDF", [](Entries &all) { all[1].bytes = "PDF"; });
    row("a protected background", [](Entries &all) { all[1].bytes = TestForm::protectedPdf("a"); });
    row("more pages than described", [](Entries &all) { all[1].bytes = TestForm::drawnPdf(2, 595.276, 841.89); });
    row("a picture that is none", [](Entries &all) { all[2].bytes = "\x89PNG"; });
    row("a huge picture", [](Entries &all) {
        QImage image(9000, 9000, QImage::Format_Mono);
        image.fill(0);
        QBuffer buffer(&all[2].bytes);
        buffer.open(QIODevice::WriteOnly | QIODevice::Truncate);
        image.save(&buffer, "PNG");
    });
    row("a picture of another kind", [](Entries &all) {
        QImage image(10, 10, QImage::Format_RGB32);
        image.fill(0);
        QBuffer buffer(&all[2].bytes);
        buffer.open(QIODevice::WriteOnly | QIODevice::Truncate);
        image.save(&buffer, "BMP");
    });
}

void TemplateParcelTest::hostileFilesAreRefused()
{
    QFETCH(Change, change);
    Entries entries = good();
    QCOMPARE(entries.size(), 3);
    change(entries);
    const auto parcel = unpackTemplate(packed(entries), QStringLiteral("a.madoguchi-form"));
    QCOMPARE(errorOf(parcel), ErrorCode::BadFile);
    QVERIFY(!parcel.error().message.isEmpty());
    QVERIFY(!parcel.error().place.isEmpty());
}

void TemplateParcelTest::archivesOfOtherKindsAreRefused_data()
{
    QTest::addColumn<QString>("script"); // Python: writes to sys.argv[1], the good one is sys.argv[2]
    const QString open = QStringLiteral("import sys, zipfile, tarfile, stat\nold = zipfile.ZipFile(sys.argv[2])\n"
                                        "new = zipfile.ZipFile(sys.argv[1], 'w')\n");
    const QString all = QStringLiteral("[new.writestr(n, old.read(n)) for n in old.namelist()]\n");
    QTest::newRow("a link") << open + all
            + QStringLiteral(
                "i = zipfile.ZipInfo('link')\ni.create_system = 3\ni.external_attr = (stat.S_IFLNK | 0o777) << 16\n"
                "new.writestr(i, '/etc/passwd')\nnew.close()");
    QTest::newRow("a folder") << open + all + QStringLiteral("new.writestr('folder/', '')\nnew.close()");
    QTest::newRow("a tar archive") << open
            + QStringLiteral("tarfile.open(sys.argv[1], 'w').add(sys.argv[2], 'template.json')");
    QTest::newRow("a wrong checksum") << open + all
            + QStringLiteral("new.close()\nb = bytearray(open(sys.argv[1], 'rb').read())\n"
                             "b[b.index(b'%PDF')] ^= 1\nopen(sys.argv[1], 'wb').write(b)");
    QTest::newRow("marked as protected") << open + all
            + QStringLiteral("new.close()\nb = bytearray(open(sys.argv[1], 'rb').read())\n"
                             "i = b.index(b'PK\\1\\2'); b[i + 8] |= 1; b[6] |= 1\nopen(sys.argv[1], 'wb').write(b)");
}

void TemplateParcelTest::archivesOfOtherKindsAreRefused()
{
    QFETCH(QString, script);
    const QTemporaryDir folder;
    const QString old = folder.filePath(QStringLiteral("good"));
    const QString made = folder.filePath(QStringLiteral("made"));
    QFile file(old);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(packed(good())) > 0);
    file.close();
    QCOMPARE(QProcess::execute(QStringLiteral("python3"), { QStringLiteral("-c"), script, made, old }), 0);
    QVERIFY(QFile::exists(made));
    QCOMPARE(errorOf(readParcel(made)), ErrorCode::BadFile);
}

void TemplateParcelTest::everyFlippedByteIsHarmless()
{
    const QByteArray bytes = packed(good());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray flipped = bytes;
        flipped[i] = char(flipped[i] ^ 0x55);
        static_cast<void>(unpackTemplate(flipped, {})); // refused, or a byte that says nothing
        if (i % 16 == 0)
            static_cast<void>(unpackTemplate(bytes.left(i), {}));
    }
}

void TemplateParcelTest::aFormThatCannotBeUsedIsNotSent()
{
    const TestForm form;
    form.replace("\"test-form\"", "\"Test Form\"");
    QCOMPARE(errorOf(packTemplate(form.folder())), ErrorCode::BadFile);
}

QTEST_GUILESS_MAIN(TemplateParcelTest)
#include "TemplateParcelTest.moc"
