#include "app/documents/BindingWords.h"

#include "app/reception/Reception.h"

#include <QRegularExpression>

namespace madoguchi::documents {

namespace {

QStringList writtenOut()
{
    const QStringList parts
        = QStringLiteral("name nameKana address addressPrefecture addressMunicipality addressRest postalCode "
                         "birthDate sex phone relation age personalNumber")
              .split(u' ');
    QStringList bindings = { QStringLiteral("office.municipality"), QStringLiteral("office.mayorTitle") };
    for (const QString &role : personAndMemberWords()) {
        for (const QString &part : parts)
            bindings.append(role + u'.' + part);
    }
    return bindings;
}

} // namespace

const QStringList &personWords()
{
    static const QStringList words = [] {
        QStringList all;
        for (const reception::Role role : reception::PersonRoles)
            all << toWord(role);
        return all;
    }();
    return words;
}

const QStringList &personAndMemberWords()
{
    static const QStringList words = [] {
        constexpr int members = 10;
        QStringList all = personWords();
        for (int member = 0; member < members; ++member)
            all << QStringLiteral("household[%1]").arg(member);
        return all;
    }();
    return words;
}

const QStringList &knownBindings()
{
    static const QStringList bindings = writtenOut();
    return bindings;
}

bool isCommon(const QString &binding)
{
    static const QRegularExpression common(QStringLiteral("\\Acommon\\.[a-z][A-Za-z0-9]{0,63}\\z"));
    return common.match(binding).hasMatch();
}

bool isBinding(const QString &text)
{
    return isCommon(text) || knownBindings().contains(text);
}

} // namespace madoguchi::documents
