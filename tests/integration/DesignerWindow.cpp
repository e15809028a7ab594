#include "tests/integration/DesignerWindow.h"

#include "widgets/SearchList.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QTest>

namespace madoguchi {

void DesignerWindow::openDesigner()
{
    for (int digit = 0; digit < 9 && !tab()->isVisible(); ++digit)
        QTest::keyClick(&window(), Qt::Key(Qt::Key_1 + digit), Qt::ControlModifier);
    QVERIFY(tab()->isVisible());
    auto *list = child<widgets::SearchList>("cityForms");
    QTRY_VERIFY_WITH_TIMEOUT(list->visibleIds().size() >= 4, PatienceMs);
}

void DesignerWindow::openForm(const QString &id)
{
    auto *list = child<widgets::SearchList>("cityForms");
    QTRY_VERIFY_WITH_TIMEOUT(list->visibleIds().contains(id), PatienceMs);
    list->setCurrentId(id);
    QTRY_VERIFY(mainAction()->isEnabled());
    QTest::keyClick(&window(), Qt::Key_F12);
    QTRY_COMPARE_WITH_TIMEOUT(tab()->step(), designer::DesignerTab::Step::Work, PatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(work()->keeper().draft() && !form().fields.isEmpty(), PatienceMs);
}

void DesignerWindow::leaveWork()
{
    while (tab()->step() == designer::DesignerTab::Step::Work)
        QTest::keyClick(&window(), Qt::Key_Escape);
}

void DesignerWindow::drop(const QString &path)
{
    auto *start = child<QWidget>("designerStart");
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    QDragEnterEvent enter({ 50, 50 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(start, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({ 50, 50 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(start, &event);
}

void DesignerWindow::dropBytes(const QByteArray &pdf)
{
    QFile file(m_folder->filePath(QStringLiteral("様式.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(pdf), pdf.size());
    file.close();
    drop(file.fileName());
}

void DesignerWindow::type(const QString &words)
{
    QInputMethodEvent event;
    event.setCommitString(words);
    QApplication::sendEvent(focus(), &event);
}

void DesignerWindow::drawMm(const QPointF &from, const QPointF &to)
{
    designer::DesignCanvas &canvas = work()->canvas();
    canvas.reveal(1, QRectF(from, to));
    const auto send = [&](QEvent::Type type, const QPointF &mm) {
        const QPointF point = canvas.placeOf(1, QRectF(mm, QSizeF())).topLeft();
        QMouseEvent event(type, point, canvas.viewport()->mapToGlobal(point), Qt::LeftButton, Qt::LeftButton, {});
        QApplication::sendEvent(canvas.viewport(), &event);
    };
    send(QEvent::MouseButtonPress, from);
    send(QEvent::MouseMove, (from + to) / 2);
    send(QEvent::MouseMove, to);
    send(QEvent::MouseButtonRelease, to);
}

void DesignerWindow::publish()
{
    QTRY_VERIFY_WITH_TIMEOUT(work()->keeper().draft() && work()->problems().isEmpty(), PatienceMs);
    QTest::keyClick(&window(), Qt::Key_F12);
    QCOMPARE(tab()->step(), designer::DesignerTab::Step::Publish);
    QTRY_VERIFY(mainAction()->isEnabled());
    QTest::keyClick(&window(), Qt::Key_F12);
    QTRY_COMPARE_WITH_TIMEOUT(tab()->step(), designer::DesignerTab::Step::Start, PatienceMs);
}

} // namespace madoguchi
