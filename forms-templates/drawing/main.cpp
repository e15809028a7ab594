// draw-backgrounds FOLDER: writes template.json, background.pdf and the pictures page-1.png … of every shipped form
// below FOLDER.

#include "forms-templates/drawing/Forms.h"
#include "forms-templates/drawing/SheetPainter.h"
#include "forms-templates/drawing/TemplateWriter.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

using namespace madoguchi::drawing;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

bool draw(const Sheet &sheet, const QDir &below)
{
    const QString folder = below.filePath(sheet.name.id);
    if (!below.mkpath(sheet.name.id) || !write(folder + QStringLiteral("/template.json"), templateJson(sheet))
        || !write(folder + QStringLiteral("/background.pdf"), backgroundPdf(sheet)))
        return false;
    for (int i = 0; i < sheet.pages.size(); ++i) {
        if (!pagePicture(sheet.pages.at(i)).save(folder + u'/' + pictureName(i), "PNG", 0))
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream errors(stderr);
    if (argc != 2) {
        errors << "usage: draw-backgrounds FOLDER\n";
        return 2;
    }
    const QDir below(QString::fromLocal8Bit(argv[1]));
    for (const Sheet &sheet : allForms()) {
        if (!draw(sheet, below)) {
            errors << "could not write the form " << sheet.name.id << "\n";
            return 1;
        }
    }
    return 0;
}
