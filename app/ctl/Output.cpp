#include "app/ctl/Output.h"

#include "app/ctl/CardWords.h"
#include "app/ctl/Words.h"
#include "app/preapplication/Words.h"
#include "app/store/StoreWords.h"
#include "devices/cards/CardDesk.h"
#include "devices/printers/PrintSystem.h"

#include <QJsonArray>

#include <cstdio>

namespace madoguchi::ctl {

namespace {

/// What goes wrong here the stream remembers: Output::finish() looks.
void write(std::FILE *stream, const QByteArray &bytes)
{
    (void)std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

/// The words for a code whose error brings none: those of the device, or our own.
QString wordsFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NoService:
    case ErrorCode::NoReader:
    case ErrorCode::NoCard:
    case ErrorCode::CardRemoved:
    case ErrorCode::ReaderBusy:
    case ErrorCode::UnknownCard:
    case ErrorCode::BadAnswer:
    case ErrorCode::PinForm:
    case ErrorCode::PinWrong:
    case ErrorCode::PinBlocked:
    case ErrorCode::LastTry:
    case ErrorCode::NumberForm:
    case ErrorCode::NumberWrong:
    case ErrorCode::OtherPerson:
    case ErrorCode::NotPermitted:
        return cards::messageFor(error);
    case ErrorCode::NoPrintService:
    case ErrorCode::NoPrinter:
    case ErrorCode::PrintRefused:
    case ErrorCode::PrintAborted:
    case ErrorCode::PrintUnknown:
        return printers::messageFor(error);
    case ErrorCode::FileMissing:
        //: Error on the command line, to IT staff. The file's name follows.
        return Words::tr("The file is not there. Check its name.");
    case ErrorCode::FileUnreadable:
        //: Error on the command line, to IT staff. The file's name follows.
        return Words::tr("The file cannot be read. Check its rights.");
    case ErrorCode::FileNotWritten:
        //: Error on the command line, to IT staff. The file's name follows.
        return Words::tr("The file cannot be written. Check its folder and your rights there.");
    case ErrorCode::DiskFull:
        //: Error on the command line, to IT staff. The file's name follows.
        return Words::tr("The disk is full. Make room and try again; nothing was written.");
    case ErrorCode::BadFile:
    case ErrorCode::UnknownKey:
        //: Error on the command line, to IT staff. The place in the file follows.
        return Words::tr("The file cannot be used as it is. Correct the place named.");
    case ErrorCode::BadFont:
        //: Error on the command line, to IT staff.
        return Words::tr("A font that the forms need is not installed. Run madoguchictl doctor.");
    case ErrorCode::TextDoesNotFit:
        //: Error on the command line, to IT staff. The fields are listed beside it.
        return Words::tr("A text does not fit its field. Shorten it, or use --allow-warnings.");
    case ErrorCode::GlyphMissing:
        //: Error on the command line, to IT staff. The fields are listed beside it.
        return Words::tr("No font has a character of a text. Correct it, or use --allow-warnings.");
    case ErrorCode::Cancelled:
        //: On the command line after Ctrl+C, to IT staff.
        return Words::tr("It was cancelled.");
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreUnavailable:
    case ErrorCode::StoreConflict:
    case ErrorCode::StoreKeyMissing:
    case ErrorCode::HeldNotThere:
    case ErrorCode::SignInWrong:
    case ErrorCode::SignInLocked:
    case ErrorCode::AccountTaken:
    case ErrorCode::PasswordTooShort:
    case ErrorCode::LastManager:
        return store::messageFor(error.code);
    case ErrorCode::NoCode:
    case ErrorCode::CodeForeign:
    case ErrorCode::CodeDamaged:
    case ErrorCode::CodeNewer:
    case ErrorCode::CodeOtherSet:
    case ErrorCode::CodeIncomplete:
    case ErrorCode::CodeOtherKey:
    case ErrorCode::CodeExpired:
    case ErrorCode::CityKeyMissing:
        return preapplication::messageFor(error.code);
    case ErrorCode::Usage:
    case ErrorCode::Internal:
        break;
    }
    //: Error on the command line, to IT staff: a fault of the program itself.
    return Words::tr("The command could not be carried out. Tell the maintainers.");
}

} // namespace

void Output::json(const QJsonObject &value)
{
    write(stdout, QJsonDocument(value).toJson(QJsonDocument::Compact) + '\n');
}

void Output::json(const QJsonArray &value)
{
    write(stdout, QJsonDocument(value).toJson(QJsonDocument::Compact) + '\n');
}

void Output::line(const QString &text)
{
    if (!m_json)
        write(stdout, text.toUtf8() + '\n');
}

void Output::text(const QByteArray &bytes)
{
    write(stdout, bytes);
}

void Output::note(const QString &text)
{
    write(stderr, text.toUtf8() + '\n');
}

ExitCode Output::fail(const Error &error, const QJsonObject &more)
{
    QString sentence = messageOf(error);
    if (const QString place = placeText(error.place); !place.isEmpty() && !sentence.contains(place))
        sentence += QStringLiteral(" (%1)").arg(place);
    if (!error.detail.isEmpty())
        sentence += QStringLiteral(" [%1]").arg(error.detail);
    note(sentence);
    if (m_json) {
        QJsonObject object = errorJson(error);
        for (auto it = more.begin(); it != more.end(); ++it)
            object.insert(it.key(), it.value());
        json(object);
    }
    return exitCodeFor(error.code);
}

ExitCode Output::finish(ExitCode code)
{
    const bool isWritten = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (isWritten || code != ExitCode::Done)
        return code;
    //: Error on the command line, to IT staff: standard output goes to a full disk or a broken device.
    note(Words::tr("The result could not be written to standard output. Make room there and try again."));
    return ExitCode::InternalError;
}

QString messageOf(const Error &error)
{
    return error.message.isEmpty() ? wordsFor(error) : error.message;
}

QJsonObject errorJson(const Error &error)
{
    QJsonObject object { { QStringLiteral("error"), toWord(error.code) },
        { QStringLiteral("message"), messageOf(error) } };
    if (error.triesLeft)
        object.insert(QStringLiteral("triesLeft"), *error.triesLeft);
    if (!error.place.isEmpty())
        object.insert(QStringLiteral("place"), error.place);
    if (!error.detail.isEmpty())
        object.insert(QStringLiteral("detail"), error.detail);
    return object;
}

} // namespace madoguchi::ctl
