#include "app/staff/StaffMenu.h"

#include "widgets/theme/Painting.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

namespace madoguchi::staff {

using widgets::Button;

namespace {

constexpr int Width = 164; // what the tab column has room for
constexpr int RoomForWords = 92;

/// The sheet that opens above the name. Arrows move; Escape, a press beside it and another focus close it.
class MenuSheet : public QFrame {
public:
    explicit MenuSheet(QWidget *window)
        : QFrame(window)
        , m_before(QApplication::focusWidget())
    {
        setObjectName(QStringLiteral("staffMenuSheet"));
        setAttribute(Qt::WA_DeleteOnClose);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(theme::px(8), theme::px(8), theme::px(8), theme::px(8));
        column->setSpacing(theme::px(4));
        qApp->installEventFilter(this);
    }

    void leave()
    {
        if (!isVisible())
            return;
        close();
        if (m_before)
            m_before->setFocus(Qt::OtherFocusReason);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme::color(theme::Role::Surface));
        painter.setPen(theme::color(theme::Role::LineStrong));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Down)
            focusNextChild();
        else if (event->key() == Qt::Key_Up)
            focusPreviousChild();
        else if (event->key() == Qt::Key_Escape)
            leave();
        else
            QFrame::keyPressEvent(event);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        const bool beside = widget && widget != this && !isAncestorOf(widget) && window()->isAncestorOf(widget);
        if (beside && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::FocusIn))
            close();
        return QFrame::eventFilter(watched, event);
    }

private:
    QPointer<QWidget> m_before;
};

} // namespace

StaffMenu::StaffMenu(const SignedIn &signedIn, QWidget *parent)
    : Button({}, Kind::Quiet, parent)
    , m_signedIn(signedIn)
{
    setObjectName(QStringLiteral("staffMenu"));
    setSmall(true);
    setPicture(theme::Icon::Person);
    connect(this, &Button::clicked, this, &StaffMenu::open);
    connect(&m_signedIn, &SignedIn::changed, this, &StaffMenu::update);
    update();
}

QSize StaffMenu::sizeHint() const
{
    return { theme::px(Width), Button::sizeHint().height() };
}

void StaffMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    Button::changeEvent(event);
}

void StaffMenu::update()
{
    const QString &name = m_signedIn.account().name;
    setText(theme::elided(name, theme::font(theme::TextSize::Body, true), theme::px(RoomForWords)));
    //: Read aloud, and shown on hover: the button with the clerk's name. %1 is the name.
    setAccessibleName(tr("Signed in: %1. Lock, sign out, change the password.").arg(name));
    setToolTip(name);
    setVisible(m_signedIn.isPresent());
}

void StaffMenu::open()
{
    auto *sheet = new MenuSheet(window());
    const auto add = [this, sheet](const QString &name, const QString &words, void (StaffMenu::*wanted)()) {
        auto *button = new Button(words, Kind::Quiet, sheet);
        button->setObjectName(name);
        sheet->layout()->addWidget(button);
        connect(button, &Button::clicked, this, [this, sheet, wanted] {
            sheet->leave();
            emit(this->*wanted)();
        });
        return button;
    };
    //: In the sheet over the clerk's name at the foot of the tabs.
    Button *lock = add(QStringLiteral("lockNow"), tr("Lock the screen"), &StaffMenu::lockWanted);
    lock->setKeyHint(QStringLiteral("F8"));
    //: In the sheet over the clerk's name at the foot of the tabs.
    add(QStringLiteral("changePassword"), tr("Change my password"), &StaffMenu::passwordWanted);
    //: In the sheet over the clerk's name at the foot of the tabs.
    add(QStringLiteral("signOut"), tr("Sign out"), &StaffMenu::signOutWanted);
    sheet->adjustSize();
    sheet->move(mapTo(window(), QPoint(theme::px(4), -sheet->height() - theme::px(4))));
    connect(&m_signedIn, &SignedIn::changed, sheet, &QWidget::close);
    sheet->raise();
    sheet->show();
    lock->setFocus();
}

} // namespace madoguchi::staff
