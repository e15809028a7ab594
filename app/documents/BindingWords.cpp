#include "app/documents/BindingWords.h"

namespace madoguchi::documents {

namespace {

QStringList writtenOut()
{
    QStringList roles = QStringLiteral("applicant subject agent deceased").split(u' ');
    for (int member = 0; member < 10; ++member)
        roles.append(QStringLiteral("household[%1]").arg(member));
    const QStringList parts
        = QStringLiteral("name nameKana address addressPrefecture addressMunicipality addressRest postalCode "
                         "birthDate sex phone age personalNumber")
              .split(u' ');
    QStringList bindings = { QStringLiteral("office.municipality"), QStringLiteral("office.mayorTitle") };
    for (const QString &role : roles) {
        for (const QString &part : parts)
            bindings.append(role + u'.' + part);
    }
    return bindings;
}

} // namespace

const QStringList &knownBindings()
{
    static const QStringList bindings = writtenOut();
    return bindings;
}

} // namespace madoguchi::documents
