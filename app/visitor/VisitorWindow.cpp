#include "app/visitor/VisitorWindow.h"

#include "app/visitor/EntriesPage.h"
#include "app/visitor/SignPage.h"
#include "app/visitor/WelcomePage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace madoguchi::visitor {

VisitorWindow::VisitorWindow(const QString &municipality, const QString &counter)
    : QWidget(nullptr, Qt::Window | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus)
    , m_pages(new QStackedWidget(this))
    , m_welcome(new WelcomePage(municipality, counter, m_pages))
    , m_entries(new EntriesPage(m_pages))
    , m_sign(new SignPage(m_pages))
{
    setObjectName(QStringLiteral("visitorWindow"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with the clerk's window
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    for (QWidget *page :
        { static_cast<QWidget *>(m_welcome), static_cast<QWidget *>(m_entries), static_cast<QWidget *>(m_sign) })
        m_pages->addWidget(page);
    connect(m_entries, &EntriesPage::touched, this, &VisitorWindow::touched);
    connect(m_entries, &EntriesPage::confirmed, this, &VisitorWindow::confirmed);
    connect(m_sign, &SignPage::signedOn, this, &VisitorWindow::signedOn);
    connect(m_sign, &SignPage::givenUp, this, &VisitorWindow::signingGivenUp);
}

void VisitorWindow::welcome()
{
    turnTo(m_welcome);
    m_entries->wipe();
}

void VisitorWindow::showEntries(const Entries &entries)
{
    m_entries->show(entries);
    turnTo(m_entries);
}

void VisitorWindow::askToSign(const Place &place)
{
    if (m_pages->currentWidget() != m_sign || place != m_place)
        m_sign->open(place);
    m_place = place;
    turnTo(m_sign);
}

void VisitorWindow::turnTo(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    if (page != m_sign)
        m_sign->wipe();
}

} // namespace madoguchi::visitor
