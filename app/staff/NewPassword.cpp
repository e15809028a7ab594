#include "app/staff/NewPassword.h"

#include "app/staff/PasswordField.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>

namespace madoguchi::staff {

NewPassword::NewPassword(QWidget *parent)
    : QWidget(parent)
    , m_first(new PasswordField({}, this))
    , m_again(new PasswordField({}, this))
{
    m_first->setObjectName(QStringLiteral("newPassword"));
    m_again->setObjectName(QStringLiteral("newPasswordAgain"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::px(16));
    for (PasswordField *field : { m_first, m_again }) {
        row->addWidget(field, 1);
        connect(field, &PasswordField::edited, this, [this] {
            judge();
            emit edited();
        });
        connect(field, &widgets::Field::left, this, &NewPassword::judge);
    }
    setFocusProxy(m_first);
    retranslate();
}

bool NewPassword::isEmpty() const
{
    return m_first->secret().isEmpty() && m_again->secret().isEmpty();
}

bool NewPassword::isWhole() const
{
    return m_first->secret().characters() >= store::LeastPasswordLength && m_first->secret().equals(m_again->secret());
}

SecretBytes NewPassword::bytes() const
{
    return m_first->secret().bytes();
}

void NewPassword::forget()
{
    m_first->forget();
    m_again->forget();
    judge();
}

void NewPassword::setTrouble(const QString &error)
{
    m_first->setError(error);
}

/// Nothing is wrong while it is still being typed: only when the person has gone on, or has typed as much again.
void NewPassword::judge()
{
    const int first = m_first->secret().characters();
    const int again = m_again->secret().characters();
    const bool tooShort = first > 0 && first < store::LeastPasswordLength && !m_first->control()->hasFocus();
    m_first->setError(tooShort
            //: Below the first of two fields for a new password, to the one who chooses it.
            ? tr("Use at least eight characters.")
            : QString());
    const bool differs = again > 0 && (again >= first || !m_again->control()->hasFocus())
        && !m_first->secret().equals(m_again->secret());
    m_again->setError(differs
            //: Below the second of two fields for a new password, to the one who chooses it.
            ? tr("The two are not the same. Type it again.")
            : QString());
}

void NewPassword::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NewPassword::retranslate()
{
    //: Label of the first of two fields for a new password.
    m_first->setLabel(tr("New password"));
    //: Below that field.
    m_first->setHint(tr("At least eight characters"));
    //: Label of the second of two fields for a new password.
    m_again->setLabel(tr("The same once more"));
    judge();
}

} // namespace madoguchi::staff
