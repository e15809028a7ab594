#include "app/handover/CodesView.h"
#include "app/handover/HandOverFile.h"
#include "app/handover/HandOverPage.h"
#include "app/handover/RowText.h"
#include "app/handover/TypingStrip.h"
#include "devices/outcome/WhenFinished.h"
#include "widgets/ChoiceField.h"

#include <QtConcurrentRun>

// What the page's actions are called and do.
namespace madoguchi::handover {

QString HandOverPage::mainActionText() const
{
    //: Main action (F12) of the page that hands entries over, when that is done: to the forms.
    const QString back = tr("Back to the forms");
    if (m_stage == Stage::Done || !m_mapping)
        return back;
    if (m_stage == Stage::Typing)
        //: Main action (F12) while entries are typed into the other system.
        return tr("Finish typing");
    switch (m_way) {
    case Way::File:
        if (!m_refusals.isEmpty() && !isBlocked())
            //: Main action (F12): %1 is the mark that stands for characters that the file cannot hold.
            return tr("Write the file with %1").arg(m_mapping->toFile->mark);
        //: Main action (F12): hands the entries over in a file.
        return tr("Write the file");
    case Way::Qr:
        if (m_stage == Stage::Ready)
            //: Main action (F12): hands the entries over as QR codes.
            return tr("Show the QR code");
        return m_codes->isLast()
            //: Main action (F12) after the last QR code was read.
            ? tr("All codes were read")
            //: Main action (F12) after a QR code was read.
            : tr("Next code");
    case Way::Typing:
        //: Main action (F12): hands the entries over by typing them into the other system.
        return tr("Begin typing");
    }
    return {};
}

bool HandOverPage::isMainActionEnabled() const
{
    switch (m_stage) {
    case Stage::Ready:
        return !m_mapping || !isBlocked();
    case Stage::Writing:
        return false;
    case Stage::Showing:
    case Stage::Typing:
    case Stage::Done:
        break;
    }
    return true;
}

void HandOverPage::runMainAction()
{
    if (!isMainActionEnabled())
        return;
    if (m_stage == Stage::Done || !m_mapping) {
        emit closed();
    } else if (m_stage == Stage::Typing) {
        m_session.end();
    } else if (m_way == Way::File) {
        writeToFile();
    } else if (m_way == Way::Typing) {
        beginTyping();
    } else if (m_stage == Stage::Ready) {
        showCodes();
    } else if (m_codes->isLast()) {
        m_codes->setTexts({});
        setStage(Stage::Done);
    } else {
        m_codes->next();
        emit actionChanged();
    }
}

QString HandOverPage::secondActionText() const
{
    if (m_stage == Stage::Showing && !m_codes->isFirst())
        //: Second action (F11) while QR codes are shown.
        return tr("Code before");
    if (m_stage == Stage::Done || !m_mapping)
        return {};
    return tr("Back to the forms");
}

void HandOverPage::runSecondAction()
{
    if (m_stage == Stage::Showing && !m_codes->isFirst()) {
        m_codes->back();
        emit actionChanged();
        return;
    }
    goBack();
}

bool HandOverPage::goBack()
{
    if (m_stage == Stage::Typing)
        m_session.end();
    else if (m_stage != Stage::Writing)
        emit closed();
    return true;
}

void HandOverPage::takeFocus()
{
    if (m_ways->isVisible())
        m_ways->focusControl();
    else
        window()->setFocus(Qt::OtherFocusReason);
}

QString HandOverPage::helpText() const
{
    //: Help (F1) of the page that hands entries over to the city's system. One sentence a line.
    return tr("Here the entries of the finished forms go to the city's own system.\n"
              "On the left stands what goes over; on the right you choose the way.\n"
              "The individual number (My Number) is never handed over, and nothing goes through the clipboard.\n"
              "F9 hides the names, also in the strip above all windows.\n"
              "Esc goes back to the forms.");
}

void HandOverPage::handed()
{
    m_handed << Handed { m_way, formIds(), m_facts.now.time() };
    emit handedOver(m_way, formIds());
}

void HandOverPage::writeToFile()
{
    m_error.code = ErrorCode::Cancelled;
    setStage(Stage::Writing);
    // Rows of its own: those of the page are overwritten when it is closed.
    const auto write = [mapping = *m_mapping, rows = ownCopy(m_rows), facts = m_facts]() mutable {
        const auto file = writeFile(mapping, rows, facts);
        wipe(rows);
        return file;
    };
    const auto done = QtConcurrent::run(write);
    whenFinished(done, this, [this, run = m_run, ids = formIds()](const Outcome<QString> &file) {
        if (run == m_run)
            written(file);
        else if (file)
            emit handedOver(Way::File, ids); // the page was closed meanwhile; the file is there
    });
}

void HandOverPage::written(const Outcome<QString> &file)
{
    if (!file) {
        m_error = file.error();
        setStage(Stage::Ready);
        return;
    }
    m_file = *file;
    handed();
    setStage(Stage::Done);
}

void HandOverPage::showCodes()
{
    m_codes->setTexts(qrTexts(*m_mapping, m_rows));
    handed(); // a scanner tells nobody: what is shown counts
    setStage(Stage::Showing);
}

void HandOverPage::beginTyping()
{
    m_session.begin(*m_mapping, m_rows);
    m_strip->open();
    setStage(Stage::Typing);
}

void HandOverPage::typingEnded(int typed, int entries)
{
    m_strip->hide();
    m_typed = typed;
    m_toType = entries;
    if (typed > 0)
        handed();
    setStage(typed > 0 ? Stage::Done : Stage::Ready);
}

} // namespace madoguchi::handover
