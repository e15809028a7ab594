#include "app/forms/FormBundles.h"

#include "app/documents/JsonText.h"
#include "app/documents/ObjectReader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace madoguchi::forms {

namespace {

using documents::ObjectReader;
using Need = ObjectReader::Need;

constexpr qsizetype MostBundles = 200;
constexpr qint64 MostBytes = 1024 * 1024;

documents::Label readTitle(ObjectReader &parent, documents::Problems &problems)
{
    const QString key = QStringLiteral("title");
    ObjectReader reader(
        parent.value(key), parent.pathOf(key), { QStringLiteral("ja"), QStringLiteral("en") }, problems);
    return { reader.text(QStringLiteral("ja"), Need::Required), reader.text(QStringLiteral("en"), Need::Optional) };
}

Bundle readBundle(const QJsonValue &value, const QString &path, documents::Problems &problems)
{
    static const QStringList keys = QStringLiteral("id title kana keywords forms").split(u' ');
    ObjectReader reader(value, path, keys, problems);
    Bundle bundle;
    bundle.id = reader.text(QStringLiteral("id"), Need::Required);
    bundle.title = readTitle(reader, problems);
    bundle.kana = reader.text(QStringLiteral("kana"), Need::Optional);
    bundle.keywords = reader.texts(QStringLiteral("keywords"));
    bundle.forms = reader.texts(QStringLiteral("forms"));
    return bundle;
}

void readFile(const QString &path, Bundles &all)
{
    if (!QFile::exists(path))
        return;
    const auto add = [&](Error error) {
        error.place = error.place.isEmpty() ? path : path + QStringLiteral(": ") + error.place;
        all.problems << error;
    };
    const auto bytes = documents::readFile(path, MostBytes);
    const auto json = bytes ? documents::parseJson(*bytes, path) : tl::unexpected(bytes.error());
    if (!json) {
        all.problems << json.error();
        return;
    }
    documents::Problems problems;
    ObjectReader reader(json->object(), {}, { QStringLiteral("$schema"), QStringLiteral("bundles") }, problems);
    const QJsonArray list = reader.array(QStringLiteral("bundles"), MostBundles, Need::Required);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const qsizetype before = problems.list().size();
        Bundle bundle = readBundle(list[i], QStringLiteral("bundles[%1]").arg(i), problems);
        const bool isKnown = std::any_of(
            all.bundles.begin(), all.bundles.end(), [&bundle](const Bundle &known) { return known.id == bundle.id; });
        if (problems.list().size() == before && !isKnown)
            all.bundles << std::move(bundle);
    }
    for (const Error &problem : problems.list())
        add(problem);
}

} // namespace

Bundles readBundles(const QStringList &folders)
{
    Bundles all;
    for (const QString &folder : folders)
        readFile(QDir(folder).filePath(QStringLiteral("bundles.json")), all);
    return all;
}

} // namespace madoguchi::forms
