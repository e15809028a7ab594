#include "tests/app/staff/StoreOfPeople.h"

namespace madoguchi::staff::test {

using store::Session;

store::Place placeIn(const QString &folder)
{
    return { folder + QStringLiteral("/store"), folder + QStringLiteral("/keys/store.key"), {},
        QStringLiteral("window 1") };
}

SecretBytes secretOf(const char *text)
{
    Secret secret;
    secret.append(QString::fromUtf8(text));
    return secret.bytes();
}

cards::DeskStatus deskWith(const QList<QByteArray> &ids, int readers, quint64 visit)
{
    cards::DeskStatus status;
    status.state = cards::DeskState::Empty;
    status.readers = readers;
    for (int i = 0; i < ids.size(); ++i)
        status.otherCards << cards::OtherCard { QStringLiteral("reader %1").arg(i), visit, ids.at(i) };
    return status;
}

StoreOfPeople::StoreOfPeople()
    : store(placeIn(m_folder.path()))
{
}

store::Account StoreOfPeople::add(const QString &login, store::StaffRoles roles, const QByteArray &card)
{
    const auto made = now([&](Session &session) -> Outcome<store::Account> {
        store::Account account;
        account.login = login;
        account.name = login + QStringLiteral("　花子");
        account.roles = roles;
        auto created = store::createAccount(session, account, *secretOf(Password), QStringLiteral("test"));
        if (created && !card.isEmpty()) {
            if (const auto set = store::setStaffCard(session, created->id, card, QStringLiteral("test")); !set)
                return Failure(set.error());
        }
        return created;
    });
    return made.value_or(store::Account());
}

QStringList StoreOfPeople::acts()
{
    const auto rows = now([](Session &session) {
        return session.local().run(
            QStringLiteral("SELECT actor, act, reception, detail FROM event WHERE kind = 'audit' ORDER BY seq"));
    });
    QStringList acts;
    for (const QVariantList &row : rows.value_or(QList<QVariantList>())) {
        QStringList words;
        for (const QVariant &value : row)
            words << value.toString();
        words.removeAll(QString());
        words.removeAll(QStringLiteral("{}"));
        acts << words.join(u' ');
    }
    return acts;
}

} // namespace madoguchi::staff::test
