#include "app/ctl/FormLookup.h"
#include "app/ctl/PreApplicationCommands.h"
#include "app/documents/FormData.h"
#include "app/preapplication/Codes.h"
#include "app/preapplication/Content.h"
#include "app/preapplication/FormFit.h"
#include "app/preapplication/Words.h"
#include "devices/scanner/CodesInPicture.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QScopeGuard>

#include <cstdio>

namespace madoguchi::ctl {

namespace {

using preapplication::CodeSet;

constexpr qint64 LongestLine = 8192; ///< bytes; longer than any code

Failure atPlace(Error error, const QString &place)
{
    if (error.place.isEmpty())
        error.place = place;
    return Failure(std::move(error));
}

/// All codes of ours in a picture; others are passed over when there is one of ours beside them.
Outcome<void> addPicture(CodeSet &set, const QString &path)
{
    const auto codes = scanner::codesInFile(path);
    if (!codes)
        return Failure(codes.error());
    if (codes->isEmpty())
        return atPlace(preapplication::refusal(ErrorCode::NoCode).value(), path);
    Outcome<void> foreign;
    int ours = 0;
    for (const QString &code : *codes) {
        const auto added = set.add(code);
        if (added)
            ++ours;
        else if (added.error().code == ErrorCode::CodeForeign)
            foreign = atPlace(added.error(), path);
        else
            return atPlace(added.error(), path);
    }
    return ours > 0 ? Outcome<void>() : foreign;
}

/// A line a code, as a scanner types them, until the set is complete or the input ends.
Outcome<void> addLines(CodeSet &set)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {}, input.errorString());
    for (int number = 1; !set.isComplete(); ++number) {
        const QByteArray line = input.readLine(LongestLine);
        if (line.isEmpty())
            return {};
        const QString text = QString::fromLatin1(line.trimmed());
        if (text.isEmpty())
            continue;
        if (const auto added = set.add(text); !added)
            return atPlace(added.error(), QStringLiteral("-:%1").arg(number));
    }
    return {};
}

Outcome<CodeSet> codesOf(const QStringList &names)
{
    CodeSet set;
    for (const QString &name : names) {
        const auto added = name == QLatin1String("-") ? addLines(set) : addPicture(set, name);
        if (!added)
            return Failure(added.error());
    }
    return set;
}

} // namespace

ExitCode readPreApplication(Invocation &invocation)
{
    Output &output = invocation.output;
    const auto keys = preapplication::CityKeys::read(preapplication::cityKeyFile(*invocation.settings));
    if (!keys)
        return output.fail(keys.error());
    const auto set = codesOf(invocation.operands);
    if (!set)
        return output.fail(set.error());
    auto read = preapplication::open(*set, *keys, QDate::currentDate(), invocation.settings->preApplicationDays);
    if (!read) {
        const QList<int> missing = set->missing();
        QJsonArray numbers;
        for (const int number : missing)
            numbers.append(number);
        return output.fail(
            read.error(), missing.isEmpty() ? QJsonObject() : QJsonObject { { QStringLiteral("missing"), numbers } });
    }
    const auto wiping = qScopeGuard([&read] { documents::wipe(read->values); });
    const auto form = findTemplate(*invocation.settings, read->form);
    if (!form)
        return output.fail(form.error());
    auto fitted = preapplication::fitTo(*form, *read);
    output.json(QJsonObject { { QStringLiteral("form"), read->form },
        { QStringLiteral("made"), read->made.toString(Qt::ISODate) }, { QStringLiteral("codes"), set->total() },
        { QStringLiteral("data"), preapplication::dataOf(fitted.values) },
        { QStringLiteral("leftOut"), QJsonArray::fromStringList(fitted.leftOut) } });
    documents::wipe(fitted.values);
    return ExitCode::Done;
}

} // namespace madoguchi::ctl
