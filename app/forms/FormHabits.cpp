#include "app/forms/FormHabits.h"

#include "app/documents/FormRenderer.h"
#include "devices/outcome/WhenFinished.h"

#include <QDir>
#include <QFile>
#include <QFuture>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrent>

namespace madoguchi::forms {

namespace {

FormHabits::Values fromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    FormHabits::Values values;
    const QJsonObject uses = root.value(QLatin1String("uses")).toObject();
    for (auto it = uses.begin(); it != uses.end(); ++it)
        values.uses.insert(it.key(), qMax(0, it.value().toInt()));
    values.printer = root.value(QLatin1String("printer")).toString();
    values.duplex = root.value(QLatin1String("duplex")).toBool();
    return values;
}

QByteArray toJson(const FormHabits::Values &values)
{
    QJsonObject uses;
    for (auto it = values.uses.begin(); it != values.uses.end(); ++it)
        uses.insert(it.key(), it.value());
    const QJsonObject root { { QStringLiteral("uses"), uses }, { QStringLiteral("printer"), values.printer },
        { QStringLiteral("duplex"), values.duplex } };
    return QJsonDocument(root).toJson();
}

FormHabits::Values read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? fromJson(file.readAll()) : FormHabits::Values {};
}

} // namespace

FormHabits::FormHabits(const QString &storePath, QObject *parent)
    : QObject(parent)
    , m_file(storePath.isEmpty() ? QString() : QDir(storePath).filePath(QStringLiteral("forms.json")))
{
    m_pool.setMaxThreadCount(1);
}

FormHabits::~FormHabits()
{
    m_pool.waitForDone();
}

void FormHabits::load()
{
    if (m_file.isEmpty())
        return;
    whenFinished(QtConcurrent::run(&m_pool, read, m_file), this, [this](const Values &values) {
        // What was counted and chosen before the file was read is added to it.
        const Values early = m_values;
        m_values = values;
        m_loaded = true;
        for (auto it = early.uses.begin(); it != early.uses.end(); ++it)
            m_values.uses[it.key()] += it.value();
        if (!early.printer.isEmpty()) {
            m_values.printer = early.printer;
            m_values.duplex = early.duplex;
        }
        if (early != Values())
            save();
        emit changed();
    });
}

const FormHabits::Values &FormHabits::values() const
{
    return m_values;
}

int FormHabits::uses(const QString &formId) const
{
    return m_values.uses.value(formId);
}

void FormHabits::countUse(const QString &formId)
{
    ++m_values.uses[formId];
    save();
    emit changed();
}

void FormHabits::rememberPrinter(const QString &printer, bool duplex)
{
    if (m_values.printer == printer && m_values.duplex == duplex)
        return;
    m_values.printer = printer;
    m_values.duplex = duplex;
    save();
}

void FormHabits::save()
{
    // Before the file was read, writing would forget what it holds.
    if (m_file.isEmpty() || !m_loaded)
        return;
    const auto write = [](const QString &file, const QByteArray &json) {
        QDir().mkpath(QFileInfo(file).path());
        // A counter that cannot be kept must not disturb the work: the order of the list is all that is lost.
        static_cast<void>(documents::writeWhole(file, json));
    };
    static_cast<void>(QtConcurrent::run(&m_pool, write, m_file, toJson(m_values)));
}

} // namespace madoguchi::forms
