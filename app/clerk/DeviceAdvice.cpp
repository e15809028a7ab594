#include "app/clerk/DeviceAdvice.h"

#include "widgets/theme/Theme.h"

#include <QEvent>

#include <algorithm>

namespace madoguchi::clerk {

DeviceAdvice::DeviceAdvice(QWidget *window, QWidget *footer)
    : Notice(window)
    , m_footer(footer)
{
    setObjectName(QStringLiteral("deviceAdvice"));
    setReservesRoom(false);
    window->installEventFilter(this);
    connect(this, &Notice::actionTriggered, this, &Notice::clear);
}

void DeviceAdvice::tell(const QString &advice)
{
    //: Button of the message that tells what to do about a reader or printer: it was read.
    say(Kind::Warning, advice, tr("Understood"));
    place();
    raise();
}

void DeviceAdvice::place()
{
    const int width = std::min(parentWidget()->width() - theme::px(32), theme::px(760));
    const int height = std::max(heightForWidth(width), minimumHeight());
    setGeometry(theme::px(16), m_footer->y() - height - theme::px(8), width, height);
}

bool DeviceAdvice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !isEmpty())
        place();
    return Notice::eventFilter(watched, event);
}

void DeviceAdvice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        clear();
    Notice::changeEvent(event);
}

} // namespace madoguchi::clerk
