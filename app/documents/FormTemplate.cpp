#include "app/documents/FormTemplate.h"

#include "app/documents/JsonText.h"
#include "app/documents/TemplateReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonObject>

namespace madoguchi::documents {

namespace {

class FormTemplateText {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::documents::FormTemplate)
};

QString fileName()
{
    return QStringLiteral("template.json");
}

Outcome<QJsonDocument> readDocument(const QString &folder)
{
    return readFile(QDir(folder).filePath(fileName()), MaxTemplateBytes).and_then([](const QByteArray &bytes) {
        return parseJson(bytes, fileName());
    });
}

FormTemplate readAll(const QString &folder, Problems &problems)
{
    const Outcome<QJsonDocument> document = readDocument(folder);
    if (!document) {
        problems.add(document.error());
        return {};
    }
    if (!document->isObject()) {
        problems.add(fileName(),
            //: Checking a form template. IT staff; template.json is the file's name.
            FormTemplateText::tr("template.json has to be an object in braces. Correct it."));
        return {};
    }
    FormTemplate result = readTemplate(document->object(), folder, problems);
    checkRules(result, problems);
    checkReferences(result, problems);
    checkFiles(result, problems);
    return result;
}

/// A folder whose file cannot be read is still listed, under its own name, so that its problems can be told.
QString idOf(const QString &folder)
{
    const Outcome<QJsonDocument> document = readDocument(folder);
    const QString id = document ? document->object().value(QLatin1String("id")).toString() : QString();
    return id.isEmpty() ? QDir(folder).dirName() : id;
}

} // namespace

const Field *FormTemplate::field(const QString &wanted) const
{
    for (const Field &candidate : fields) {
        if (candidate.id == wanted)
            return &candidate;
    }
    return nullptr;
}

Outcome<FormTemplate> loadTemplate(const QString &folder)
{
    Problems problems;
    FormTemplate result = readAll(folder, problems);
    if (problems.list().isEmpty())
        return result;
    Error first = problems.list().first();
    first.detail += QStringLiteral("%1problem 1 of %2")
                        .arg(first.detail.isEmpty() ? QString() : QStringLiteral("; "))
                        .arg(problems.list().size());
    return Failure(first);
}

QList<Error> checkTemplate(const QString &folder)
{
    Problems problems;
    static_cast<void>(readAll(folder, problems));
    return problems.list();
}

QHash<QString, QString> findTemplates(const QStringList &folders)
{
    QHash<QString, QString> found;
    for (const QString &folder : folders) {
        const QDir directory(folder);
        for (const QString &name : directory.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const QString candidate = directory.filePath(name);
            if (!QFile::exists(QDir(candidate).filePath(fileName())))
                continue;
            const QString id = idOf(candidate);
            if (!found.contains(id))
                found.insert(id, candidate);
        }
    }
    return found;
}

} // namespace madoguchi::documents
