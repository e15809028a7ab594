#include "tests/widgets/Gallery.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QTimer>

/// gallery [FILE.png [WIDTH HEIGHT [high]]]: shows the kit, or saves its picture and goes.
int main(int argc, char **argv)
{
    using namespace madoguchi;
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const bool high = arguments.contains(QStringLiteral("high"));
    theme::apply(application, 1.0, high ? theme::Contrast::High : theme::Contrast::Normal);
    theme::setReducedMotion(arguments.size() > 1);
    widgets::Gallery gallery;
    gallery.resize(
        arguments.value(2, QStringLiteral("1800")).toInt(), arguments.value(3, QStringLiteral("1000")).toInt());
    gallery.show();
    if (arguments.size() > 1) {
        QTimer::singleShot(600, &gallery, [&] {
            const bool saved = gallery.grab().save(arguments.at(1));
            QApplication::exit(saved ? 0 : 1);
        });
    }
    return QApplication::exec();
}
