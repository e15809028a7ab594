#include "app/ctl/FormLookup.h"
#include "app/ctl/PreApplicationCommands.h"
#include "app/ctl/Words.h"
#include "app/documents/FormData.h"
#include "app/documents/FormRenderer.h"
#include "app/documents/QrCode.h"
#include "app/preapplication/Codes.h"
#include "app/preapplication/FormFit.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QScopeGuard>

namespace madoguchi::ctl {

namespace {

using preapplication::PreApplication;
using preapplication::PublicKey;

constexpr int ModulePx = 8;

Outcome<QByteArray> picture(const QString &text)
{
    const auto code = documents::qrCode(text);
    if (!code)
        return tl::unexpected(code.error());
    const int side = (code->side + 2 * documents::QuietModules) * ModulePx;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < code->side * ModulePx; ++y) {
        uchar *line = image.scanLine(y + documents::QuietModules * ModulePx) + documents::QuietModules * ModulePx;
        for (int x = 0; x < code->side * ModulePx; ++x)
            line[x] = code->isDark(x / ModulePx, y / ModulePx) ? 0 : 255;
    }
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return failure(ErrorCode::Internal, {}, QStringLiteral("PNG"));
    return png;
}

Outcome<PreApplication> preApplicationOf(const Invocation &invocation, QDate made)
{
    const auto form = findTemplate(*invocation.settings, invocation.text(QStringLiteral("--template")));
    if (!form)
        return tl::unexpected(form.error());
    const QString file = invocation.text(QStringLiteral("--data"));
    const auto bytes = readData(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto values = documents::formDataFromJson(*bytes, file, made);
    if (!values)
        return tl::unexpected(values.error());
    if (const auto checked = documents::checkFields(*values, *form, file); !checked)
        return tl::unexpected(checked.error());
    PreApplication preApplication { form->id, made, *std::move(values) };
    preapplication::Fitted fitted = preapplication::fitTo(*form, preApplication);
    if (!fitted.leftOut.isEmpty()) {
        const QString names = fitted.leftOut.join(QLatin1String(", "));
        //: Error of "preapplication make" on the command line, to IT staff. %1 lists parts of the data.
        const QString sentence = Words::tr("The form does not ask the resident for this: %1. Take it out.").arg(names);
        return tl::unexpected(Error { ErrorCode::UnknownKey, sentence, {}, file, {} });
    }
    return preApplication;
}

/// FILE.png for a single code, else numbered files in a folder. All or none.
Outcome<QStringList> write(const QStringList &codes, const QString &out)
{
    const bool oneFile = out.endsWith(QLatin1String(".png"), Qt::CaseInsensitive);
    if (oneFile && codes.size() > 1) {
        //: Error of "preapplication make" on the command line, to IT staff. %1 is a number of codes.
        const QString sentence = Words::tr("%1 codes are needed. Name a folder after --out.").arg(codes.size());
        return tl::unexpected(Error { ErrorCode::Usage, sentence, {}, out, {} });
    }
    if (!oneFile && !QDir().mkpath(out))
        return tl::unexpected(Error { ErrorCode::FileNotWritten, {}, {}, out, {} });
    QStringList files;
    for (const QString &code : codes) {
        const QString name = QStringLiteral("pre-application-%1-of-%2.png").arg(files.size() + 1).arg(codes.size());
        const QString file = oneFile ? out : QDir(out).filePath(name);
        const auto png = picture(code);
        if (!png)
            return tl::unexpected(png.error());
        if (const auto written = documents::writeWhole(file, *png); !written)
            return tl::unexpected(Error { written.error().code, {}, written.error().detail, file, {} });
        files << file;
    }
    return files;
}

} // namespace

Outcome<PublicKey> publicKeyOf(const QString &given)
{
    if (!QFileInfo(given).isFile())
        return preapplication::publicKeyFrom(given);
    const auto text = readData(given);
    if (!text)
        return tl::unexpected(text.error());
    return preapplication::publicKeyFrom(QString::fromLatin1(text->left(1024)));
}

ExitCode makePreApplication(Invocation &invocation)
{
    for (const char *needed : { "--template", "--data", "--key", "--out" }) {
        const QString option = QString::fromLatin1(needed);
        if (!invocation.has(option)) {
            //: Error on the command line, to IT staff. %1 is an option that is needed.
            return invocation.output.fail(usageError(Words::tr("%1 is missing.").arg(option)));
        }
    }
    const QString day = invocation.text(QStringLiteral("--made"));
    const QDate made = day.isEmpty() ? QDate::currentDate() : QDate::fromString(day, Qt::ISODate);
    if (!made.isValid())
        return invocation.output.fail(usageError(
            //: Error on the command line, to IT staff. The option and the form of the date are written as they are.
            Words::tr("A date as YYYY-MM-DD is expected after --made.")));
    const auto key = publicKeyOf(invocation.text(QStringLiteral("--key")));
    if (!key)
        return invocation.output.fail(key.error());
    auto preApplication = preApplicationOf(invocation, made);
    if (!preApplication)
        return invocation.output.fail(preApplication.error());
    const auto wiping = qScopeGuard([&preApplication] { documents::wipe(preApplication->values); });
    const auto codes = preapplication::codesFor(*preApplication, *key);
    if (!codes)
        return invocation.output.fail(codes.error());
    const auto files = write(*codes, invocation.text(QStringLiteral("--out")));
    if (!files)
        return invocation.output.fail(files.error());
    for (const QString &file : *files)
        invocation.output.line(file);
    if (invocation.output.isJson()) {
        invocation.output.json(QJsonObject { { QStringLiteral("files"), QJsonArray::fromStringList(*files) },
            { QStringLiteral("codes"), QJsonArray::fromStringList(*codes) } });
    }
    return ExitCode::Done;
}

} // namespace madoguchi::ctl
