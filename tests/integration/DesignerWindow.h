#pragma once

#include "app/designer/DesignCanvas.h"
#include "app/designer/DesignerTab.h"
#include "app/designer/WorkPage.h"
#include "tests/integration/CounterWindow.h"

namespace madoguchi {

/// The clerk's window with its designer, as a person uses it. What fails in here fails the test.
class DesignerWindow : protected CounterWindow {
protected:
    [[nodiscard]] designer::DesignerTab *tab() { return window().findChild<designer::DesignerTab *>(); }
    [[nodiscard]] designer::WorkPage *work() { return window().findChild<designer::WorkPage *>(); }
    [[nodiscard]] designer::FormEditor &editor() { return work()->editor(); }
    [[nodiscard]] const documents::FormTemplate &form() { return editor().form(); }
    template <typename Widget>
    [[nodiscard]] Widget *child(const char *name)
    {
        return window().findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] QPushButton *button(const char *name) { return child<QPushButton>(name); }

    void openDesigner();
    void openForm(const QString &id); ///< out of the list, "form:ininjo", to work on it
    void leaveWork();
    void drop(const QString &path); ///< a file onto the list of forms
    void dropBytes(const QByteArray &pdf);
    void type(const QString &words); ///< as an input method does
    void drawMm(const QPointF &from, const QPointF &to); ///< with the mouse on the first page
    void publish(); ///< from the work on a form until the list is there again
};

} // namespace madoguchi
