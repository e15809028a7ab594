// Another program with two entries: it prints a line of JSON whenever something is typed or Enter is pressed.

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWindow>

#include <cstdio>

namespace {

class Target : public QWidget {
public:
    Target()
        : m_first(new QLineEdit(this))
        , m_second(new QLineEdit(this))
    {
        setWindowTitle(QStringLiteral("住民記録システム"));
        auto *column = new QVBoxLayout(this);
        column->addWidget(m_first);
        column->addWidget(m_second);
        for (QLineEdit *entry : { m_first, m_second }) {
            connect(entry, &QLineEdit::textChanged, this, &Target::tell);
            connect(entry, &QLineEdit::returnPressed, this, [this] {
                ++m_enters;
                tell();
            });
        }
        connect(qApp, &QGuiApplication::focusWindowChanged, this, &Target::tell);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        m_otherKeys += event->key() == Qt::Key_F8 ? 1 : 0;
        tell();
    }

private:
    void tell()
    {
        const QJsonObject now { { QStringLiteral("texts"), QJsonArray { m_first->text(), m_second->text() } },
            { QStringLiteral("enters"), m_enters }, { QStringLiteral("otherKeys"), m_otherKeys },
            { QStringLiteral("active"), QGuiApplication::focusWindow() != nullptr } };
        const QByteArray line = QJsonDocument(now).toJson(QJsonDocument::Compact) + '\n';
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
        std::fflush(stdout);
    }

    QLineEdit *m_first;
    QLineEdit *m_second;
    int m_enters = 0;
    int m_otherKeys = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Target target;
    target.resize(600, 120);
    target.show();
    target.activateWindow();
    return QApplication::exec();
}
