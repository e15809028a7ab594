#pragma once

#include "app/addresses/PostalTable.h"
#include "app/forms/CharacterPanel.h"
#include "app/forms/FormOutput.h"
#include "app/forms/FormSession.h"
#include "widgets/Notice.h"

#include <QElapsedTimer>
#include <QSet>
#include <QWidget>

#include <functional>

class QLabel;
class QStackedLayout;

namespace madoguchi::widgets {
class BusyLine;
}

namespace madoguchi::forms {

class EntryList;
class FormHabits;
class FormStrip;
class PaperPane;
class PrintOptionsBar;
class VisitorBar;
class VisitorDesk;

/// The entries beside the live paper. Knows when the forms may be printed and points at what keeps them back.
class FillPage : public QWidget {
    Q_OBJECT

public:
    FillPage(FormSession &session, VisitorDesk &visitor, RenderWorker &worker, printers::PrintQueue &queue,
        FormHabits &habits, QWidget *parent = nullptr);

    void setLanguage(const QString &language);
    void setPostalTable(const addresses::PostalTable &table);
    void setCharacters(const CharacterSources &sources);
    void open(); ///< shows the session's first form that is not done
    void takeFocus();
    [[nodiscard]] PrintOptionsBar &printing() { return *m_printing; }

    /// The forms to put out now: those that are not done, or all of them when all are done.
    [[nodiscard]] QList<FilledForm> toPutOut() const;
    [[nodiscard]] bool allDone() const;
    /// The clerk wants to print or save. True: go on, with agreed() as it is. False: the page points at what is to be
    /// mended, or at what a second press agrees to.
    [[nodiscard]] bool mayPutOut();
    /// Ids of the forms of which the clerk has seen what is empty or unusual, or that look as they did when they were
    /// put out before.
    [[nodiscard]] QSet<QString> agreed() const;
    [[nodiscard]] bool asksToAgree() const; ///< a second press agrees to what is shown
    void holdBack(const OutputProgress &progress); ///< the layout found something to mend or to agree to
    void setBusy(bool busy);
    void tellToSignAgain(); ///< names the forms whose signatures went with a hold, until the clerk has read it

signals:
    void readinessChanged(); ///< agreed() or allDone()
    void cardRequested(madoguchi::reception::Role role);
    void heldMembersRequested();
    void personalNumberRequested(madoguchi::reception::Role role);
    void documentRequested(madoguchi::reception::Role role); ///< to choose a character beside its picture
    void cancelled(); ///< of what setBusy() shows

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    void showForm(int form);
    void sessionChanged();
    void updateFee();
    void updateNotice();
    void followVisitor();
    void pointAt(int form, Verdict verdict);
    [[nodiscard]] std::optional<reception::Role> lacksPersonalNumber() const; ///< whose is still to be read
    void say(
        widgets::Notice::Kind kind, const QString &text, const QString &action = {}, std::function<void()> doing = {});
    void sayCharacter();
    [[nodiscard]] QStringList titlesToSign() const; ///< of forms whose signatures went with a hold
    void sayToSign(const QStringList &titles);
    void sayNotPrinted(const documents::Warning &warning);

    FormSession &m_session;
    VisitorDesk &m_visitor;
    QString m_language = QStringLiteral("ja");
    FormStrip *m_strip;
    QLabel *m_title; ///< of a single form
    QLabel *m_fee; ///< of all forms together
    EntryList *m_entries;
    VisitorBar *m_visitorBar;
    widgets::Notice *m_notice;
    std::function<void()> m_noticeAction; ///< of the button in it
    widgets::BusyLine *m_busy;
    PaperPane *m_paper;
    PrintOptionsBar *m_printing;
    QStackedLayout *m_below; ///< how it is printed, or what is being done
    int m_form = -1;
    QSet<QString> m_agreed; ///< forms, by id
    QElapsedTimer m_asked; ///< since the clerk was asked: a double click is no second press
    QList<documents::Warning> m_warnings; ///< of the form that is shown
    bool m_blocked = false; ///< a text does not fit
    bool m_tellsToSign = false;
};

} // namespace madoguchi::forms
