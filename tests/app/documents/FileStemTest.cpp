#include "app/documents/FileStem.h"

#include <QTest>

using namespace madoguchi::documents;

/// What files with a form are called.
class FileStemTest : public QObject {
    Q_OBJECT

private slots:
    void aTitleBecomesAName_data();
    void aTitleBecomesAName();
    void aLongTitleIsCutBetweenCharacters();
};

void FileStemTest::aTitleBecomesAName_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("stem");
    const auto row
        = [](const char *name, const QString &title, const QString &stem) { QTest::newRow(name) << title << stem; };
    row("as it is", QStringLiteral("転入届（様式第1号）"), QStringLiteral("転入届（様式第1号）"));
    row("a stroke", QStringLiteral("転入/転居届"), QStringLiteral("転入-転居届"));
    row("what Windows forbids", QStringLiteral("a<b>c:d\"e\\f|g?h*i"), QStringLiteral("a-b-c-d-e-f-g-h-i"));
    row("a way out of the folder", QStringLiteral("../../届"), QStringLiteral("届"));
    row("a hidden file", QStringLiteral(".届."), QStringLiteral("届"));
    row("spaces and lines", QStringLiteral("　転入\n届 "), QStringLiteral("転入 届"));
    row("writing that turns around", QStringLiteral("届\u202Efdp"), QStringLiteral("届-fdp"));
    row("beyond the basic plane", QStringLiteral("𠮷届"), QStringLiteral("𠮷届"));
    row("nothing", {}, QStringLiteral("form-2"));
    row("nothing that is fit", QStringLiteral(" /.. "), QStringLiteral("form-2"));
}

void FileStemTest::aTitleBecomesAName()
{
    QFETCH(QString, title);
    FormTemplate form;
    form.id = QStringLiteral("form-2");
    form.title.ja = title;
    QTEST(fileStem(form), "stem");
}

void FileStemTest::aLongTitleIsCutBetweenCharacters()
{
    FormTemplate form;
    form.title.ja = QStringLiteral("𠮷").repeated(100);
    QCOMPARE(fileStem(form), QStringLiteral("𠮷").repeated(45));
}

QTEST_GUILESS_MAIN(FileStemTest)
#include "FileStemTest.moc"
