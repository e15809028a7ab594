#include "app/ctl/AccountCommands.h"

#include "app/ctl/PinInput.h"
#include "app/ctl/StoreAccess.h"
#include "app/ctl/Words.h"
#include "app/store/AccountRows.h"

#include <QJsonArray>
#include <QScopeGuard>

#include <algorithm>

namespace madoguchi::ctl {

namespace {

using store::Account;

const QString PasswordOption = QStringLiteral("--password-stdin");

QJsonObject described(const Account &account)
{
    return { { QStringLiteral("login"), account.login }, { QStringLiteral("name"), account.name },
        { QStringLiteral("roles"), QJsonArray::fromStringList(wordsOf(account.roles).split(u',', Qt::SkipEmptyParts)) },
        { QStringLiteral("card"), account.hasCard }, { QStringLiteral("disabled"), account.disabled } };
}

ExitCode tell(Output &output, const Account &account, const QString &sentence)
{
    if (output.isJson())
        output.json(described(account));
    output.note(sentence);
    return ExitCode::Done;
}

/// What the server says where there is one; while it is away, what this terminal knows.
Outcome<QList<Account>> accountsOf(store::Session &session)
{
    const auto fresh = refreshAccounts(session);
    if (!fresh && fresh.error().code != ErrorCode::StoreUnavailable)
        return Failure(fresh.error());
    return accounts(session);
}

Outcome<Account> find(store::Session &session, const QString &login)
{
    const auto all = accountsOf(session);
    if (!all)
        return Failure(all.error());
    const auto found = std::find_if(all->begin(), all->end(),
        [&login](const Account &account) { return account.login.compare(login, Qt::CaseInsensitive) == 0; });
    if (found != all->end())
        return *found;
    //: Error on the command line, to IT staff. %1 is what was typed.
    return Failure(usageError(Words::tr("There is no account %1. madoguchictl account list shows all.").arg(login)));
}

Outcome<store::Secret> passwordOf(const Invocation &invocation)
{
    const auto missing = [] {
        //: Error on the command line, to IT staff.
        return usageError(Words::tr("A password is missing: use --password-stdin and type it, or send it there."));
    };
    if (!invocation.has(PasswordOption))
        return Failure(missing());
    auto password = readPasswordFromInput();
    if (!password && password.error().code == ErrorCode::Usage)
        return Failure(missing());
    return password;
}

ExitCode listAccounts(Invocation &invocation)
{
    const auto session = openStore(invocation);
    if (!session)
        return invocation.output.fail(session.error());
    const auto all = accountsOf(**session);
    if (!all)
        return invocation.output.fail(all.error());
    QJsonArray objects;
    for (const Account &account : *all) {
        objects.append(described(account));
        invocation.output.line(QStringList { account.login, account.name, wordsOf(account.roles),
            account.disabled ? QStringLiteral("disabled") : QString() }
                                   .join(u'\t'));
    }
    if (invocation.output.isJson())
        invocation.output.json(objects);
    return ExitCode::Done;
}

/// The account that the options describe.
Outcome<Account> wantedAccount(const Invocation &invocation)
{
    Account account;
    account.login = invocation.operand();
    account.name = invocation.text(QStringLiteral("--name"));
    if (account.name.isEmpty())
        account.name = account.login;
    const QString roles = invocation.text(QStringLiteral("--roles"));
    account.roles = store::rolesFrom(roles);
    if (roles.isEmpty() || wordsOf(account.roles).split(u',').size() != roles.split(u',').size()) {
        //: Error on the command line, to IT staff. The words are typed as they are.
        return Failure(usageError(Words::tr("--roles needs one or more of clerk, supervisor, it, with commas.")));
    }
    return account;
}

ExitCode create(Invocation &invocation)
{
    const auto wanted = wantedAccount(invocation);
    if (!wanted)
        return invocation.output.fail(wanted.error());
    return withStore(invocation, [&](store::Session &session, const QString &actor) {
        auto password = passwordOf(invocation);
        if (!password)
            return invocation.output.fail(password.error());
        const auto wiping = qScopeGuard([&password] { password->fill('\0'); });
        const auto created = createAccount(session, *wanted, *password, actor);
        if (!created)
            return invocation.output.fail(created.error());
        //: Result of "account create" on the command line, to IT staff.
        return tell(invocation.output, *created, Words::tr("The account was made."));
    });
}

ExitCode disable(Invocation &invocation)
{
    return withStore(invocation, [&](store::Session &session, const QString &actor) {
        auto account = find(session, invocation.operand());
        if (!account)
            return invocation.output.fail(account.error());
        account->disabled = true;
        const auto changed = changeAccount(session, *account, actor);
        if (!changed)
            return invocation.output.fail(changed.error());
        //: Result of "account disable" on the command line, to IT staff.
        return tell(invocation.output, *changed, Words::tr("Nobody can sign in with this account any more."));
    });
}

ExitCode setPassword(Invocation &invocation)
{
    return withStore(invocation, [&](store::Session &session, const QString &actor) {
        const auto account = find(session, invocation.operand());
        if (!account)
            return invocation.output.fail(account.error());
        auto password = passwordOf(invocation);
        if (!password)
            return invocation.output.fail(password.error());
        const auto wiping = qScopeGuard([&password] { password->fill('\0'); });
        if (const auto set = store::setPassword(session, account->id, *password, actor); !set)
            return invocation.output.fail(set.error());
        //: Result of "account set-password" on the command line, to IT staff.
        return tell(invocation.output, *account, Words::tr("The new password counts from now on."));
    });
}

} // namespace

QList<Command> accountCommands()
{
    const QString account = QStringLiteral("account");
    const QString login = QStringLiteral("LOGIN");
    const Option password { PasswordOption, QString(),
        //: Help of the command line, to IT staff: the option --password-stdin.
        Words::tr("take the password from standard input, one line") };
    return {
        { { account, QStringLiteral("list") }, {},
            //: Help of the command line, to IT staff: what "account list" does.
            Words::tr("the people who may sign in"), {}, listAccounts },
        { { account, QStringLiteral("create") }, login,
            //: Help of the command line, to IT staff: what "account create" does.
            Words::tr("makes an account"),
            {
                //: Help of the command line, to IT staff: the option --name NAME.
                { QStringLiteral("--name"), QStringLiteral("NAME"), Words::tr("the name that the window shows") },
                //: Help of the command line, to IT staff: the option --roles. The words are typed as they are.
                { QStringLiteral("--roles"), QStringLiteral("ROLES"), Words::tr("clerk, supervisor, it, with commas") },
                password,
                asOption(),
            },
            create },
        { { account, QStringLiteral("disable") }, login,
            //: Help of the command line, to IT staff: what "account disable" does.
            Words::tr("nobody can sign in with the account any more"), { asOption() }, disable },
        { { account, QStringLiteral("set-password") }, login,
            //: Help of the command line, to IT staff: what "account set-password" does.
            Words::tr("gives an account a new password, also when nobody can sign in any more"),
            { password, asOption() }, setPassword },
    };
}

} // namespace madoguchi::ctl
