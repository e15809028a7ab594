#include <QApplication>
#include <QMainWindow>

/// What a window costs at least: the yardstick of FirstFrameBench.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1366, 768);
    window.show();
    return application.exec();
}
