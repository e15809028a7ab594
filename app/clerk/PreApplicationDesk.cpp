#include "app/clerk/PreApplicationDesk.h"

#include "app/documents/FormData.h"
#include "app/preapplication/ContentLimits.h"
#include "app/preapplication/FormFit.h"
#include "app/preapplication/Words.h"
#include "devices/outcome/WhenFinished.h"
#include "devices/scanner/CodesInPicture.h"
#include "devices/scanner/FaceCode.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QtConcurrent>

namespace madoguchi::clerk {

namespace {

using documents::FormValues;
using reception::Person;
using reception::PersonField;

/// Codes of several files, and the first thing that was wrong with one of them.
struct Found {
    QStringList codes;
    std::optional<Error> error;
};

Found codesOf(const QStringList &paths)
{
    Found found;
    for (const QString &path : paths) {
        const auto codes = scanner::codesInFile(path);
        if (codes)
            found.codes << *codes;
        else if (!found.error)
            found.error = codes.error();
    }
    return found;
}

Person personOf(const FormValues &values, const QString &role)
{
    Person person;
    for (const PersonField field : reception::PersonFields)
        person.entry(field).setPreApplied(values.bound.value(role + u'.' + toWord(field)));
    return person;
}

/// Practice never opens what real people have filled in.
QString keyFileOf(const settings::Settings &settings)
{
    const QString training = QDir(settings.storePath).filePath(QStringLiteral("training/keys/preapplication.key"));
    return settings.training ? training : preapplication::cityKeyFile(settings);
}

} // namespace

PreApplicationDesk::PreApplicationDesk(const With &with, QObject *parent)
    : QObject(parent)
    , m_with(with)
    , m_keyFile(keyFileOf(with.settings))
{
    connect(&with.reception, &reception::Reception::ended, this, &PreApplicationDesk::beginAnew);
}

bool PreApplicationDesk::isAvailable() const
{
    return QFileInfo(m_keyFile).isReadable();
}

void PreApplicationDesk::beginAnew()
{
    ++m_attempt;
    m_codes.clear();
    emit changed();
}

void PreApplicationDesk::takeCode(const QString &code)
{
    const auto complete = add(code);
    if (!complete) {
        emit failed(complete.error());
        return;
    }
    emit changed();
    if (!*complete)
        return;
    const auto leftOut = fill();
    beginAnew();
    if (leftOut)
        emit filled(*leftOut);
    else
        emit failed(leftOut.error());
}

Outcome<bool> PreApplicationDesk::add(const QString &code)
{
    if (scanner::personalNumberOnBack(code)) {
        return failure(ErrorCode::CodeForeign,
            //: The code on the back of a My Number card was scanned where a pre-application is expected; to the clerk.
            tr("This is the code on the back of a My Number card. It was not kept. Scan the codes of the "
               "pre-application."));
    }
    const auto added = m_codes.add(code);
    if (!added)
        return Failure(added.error());
    return m_codes.isComplete();
}

void PreApplicationDesk::takePictures(const QStringList &paths)
{
    ++m_busy;
    emit changed();
    whenFinished(QtConcurrent::run(codesOf, paths), this, [this, attempt = m_attempt](const Found &found) {
        --m_busy;
        emit changed();
        for (const QString &code : found.codes) {
            if (attempt != m_attempt)
                return; // the form is filled, or another visitor is here, or nobody
            takeCode(code);
        }
        if (attempt != m_attempt)
            return;
        if (found.error)
            emit failed(*found.error);
        else if (found.codes.isEmpty())
            emit failed(preapplication::refusal(ErrorCode::NoCode).value());
    });
}

bool PreApplicationDesk::beginReception()
{
    if (m_with.counter.step() == Step::Work)
        return true;
    if (after(m_with.counter.step(), Event::WithoutCard) != Step::Work)
        return false;
    m_with.counter.goOnWithoutCard(); // a card that lies there can be read afterwards
    return m_with.counter.step() == Step::Work;
}

/// Everything that can fail comes before anything is changed.
Outcome<int> PreApplicationDesk::fill()
{
    const auto keys = preapplication::CityKeys::read(m_keyFile);
    if (!keys)
        return Failure(keys.error());
    auto read = preapplication::open(m_codes, *keys, QDate::currentDate(), m_with.settings.preApplicationDays);
    if (!read)
        return Failure(read.error());
    const auto wiping = qScopeGuard([&read] { documents::wipe(read->values); });
    const documents::FormTemplate *form = m_with.forms.form(read->form);
    if (!form) {
        return failure(ErrorCode::FileMissing,
            //: The form of a pre-application cannot be filled at this counter; to the clerk.
            tr("The form of this pre-application is not at this counter. Choose another form and enter it by hand."),
            read->form);
    }
    if (const QString busy = m_with.forms.whyNotEnd(); !busy.isEmpty())
        return failure(ErrorCode::Usage, busy);
    if (!beginReception()) {
        return failure(ErrorCode::Usage,
            //: A pre-application was scanned while the counter is in the middle of something else; to the clerk.
            tr("Finish this step first. Then scan the codes again."));
    }
    auto fitted = preapplication::fitTo(*form, *read);
    const auto wipingFitted = qScopeGuard([&fitted] { documents::wipe(fitted.values); });
    takePersons(fitted.values);
    if (!m_with.forms.takePreApplied(*form, fitted.values.fields))
        return failure(ErrorCode::Internal, {}, QStringLiteral("forms tab"));
    return int(fitted.leftOut.size());
}

void PreApplicationDesk::takePersons(const FormValues &values)
{
    std::map<reception::Role, Person> persons;
    for (const reception::Role role : reception::PersonRoles) {
        if (Person person = personOf(values, toWord(role)); !person.isEmpty())
            persons[role] = person;
    }
    QList<Person> household;
    for (int i = 0; i < preapplication::householdSize(values); ++i)
        household << personOf(values, QStringLiteral("household[%1]").arg(i));
    m_with.reception.takePreApplied(persons, household);
}

} // namespace madoguchi::clerk
