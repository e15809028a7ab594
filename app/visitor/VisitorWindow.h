#pragma once

#include "app/visitor/Content.h"

#include <QPolygonF>
#include <QWidget>

class QStackedWidget;

namespace madoguchi::visitor {

class EntriesPage;
class SignPage;
class WelcomePage;

/// The window on the second display. Shows nobody's data until it is told to, keeps none of it after welcome(), and
/// never takes the keyboard's focus from the clerk.
class VisitorWindow : public QWidget {
    Q_OBJECT

public:
    /// Either may be empty.
    VisitorWindow(const QString &municipality, const QString &counter);

    void welcome();
    void showEntries(const Entries &entries);
    void askToSign(const Place &place); ///< with an empty pad; nothing happens while this is being asked already

signals:
    void touched(const QString &key); ///< an entry
    void confirmed();
    void signedOn(const QList<QPolygonF> &strokes);
    void signingGivenUp();

private:
    void turnTo(QWidget *page); ///< and forget what stood on the others

    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    EntriesPage *m_entries;
    SignPage *m_sign;
    Place m_place;
};

} // namespace madoguchi::visitor
