#include "app/designer/BusyOver.h"
#include "app/designer/DesignCanvas.h"
#include "app/designer/FormPanel.h"
#include "app/designer/PageStrip.h"
#include "app/designer/TestPanel.h"
#include "app/designer/ToolPalette.h"
#include "app/designer/WorkBar.h"
#include "app/designer/WorkPage.h"
#include "app/documents/FileStem.h"
#include "devices/outcome/WhenFinished.h"
#include "widgets/Dialogs.h"
#include "widgets/DocumentsFolder.h"
#include "widgets/Notice.h"

#include <QStackedWidget>

#include <algorithm>
#include <memory>
#include <utility>

// Trying the form, its paper, and what becomes of it on the disk.
namespace madoguchi::designer {

using widgets::Notice;

void WorkPage::setTesting(bool testing)
{
    if (m_testing == testing)
        return;
    m_testing = testing;
    m_bar->setTesting(testing);
    m_tools->setEnabled(!testing);
    if (testing) {
        m_canvas->setTool(std::nullopt);
        showPanel(m_testPanel);
        fill();
        m_testPanel->takeFocus();
    } else {
        m_paper.forget();
        for (int page = 1; page <= m_editor.form().pages.size(); ++page)
            m_canvas->setOverlay(page, {});
        follow();
        takeFocus();
    }
    emit changed();
}

void WorkPage::tryWith(const QString &person)
{
    m_testPanel->setPerson(person);
    setTesting(true);
}

void WorkPage::fillSoon()
{
    if (m_testing)
        m_fillTimer.start();
}

void WorkPage::fill()
{
    if (!m_testing)
        return;
    if (!m_keeper.draft()) {
        //: Designer, while a form is tried and its PDF is still being read.
        m_testPanel->showError(tr("The paper is still being prepared. The filled form follows in a moment."));
        return;
    }
    TestPaper::Request request;
    request.form = m_editor.form();
    request.values = sampleValues(request.form, m_testPanel->person().person, QDate::currentDate());
    request.pixelsPerMm = m_canvas->pixelsPerMm() * devicePixelRatioF();
    const int now = m_canvas->pageInView();
    for (int page = std::max(1, now - 1); page <= std::min<int>(now + 1, int(request.form.pages.size())); ++page)
        request.pages << page;
    m_paper.fill(request);
}

void WorkPage::showFilled(const TestPaper::Filled &filled)
{
    if (!m_testing)
        return;
    for (auto page = filled.pages.begin(); page != filled.pages.end(); ++page)
        m_canvas->setOverlay(page.key(), page.value());
    m_testPanel->showWarnings(m_editor.form(), filled.warnings);
}

void WorkPage::printTest()
{
    if (!m_testing || !m_keeper.draft())
        return;
    const documents::FormTemplate &form = m_editor.form();
    m_print.print(form, sampleValues(form, m_testPanel->person().person, QDate::currentDate()),
        m_testPanel->printing().options());
}

void WorkPage::saveTest()
{
    if (!m_testing || !m_keeper.draft())
        return;
    const QString start
        = widgets::documentsFolder() + u'/' + documents::fileStem(m_editor.form()) + QStringLiteral(".pdf");
    //: Title of the dialog that asks where a filled form, marked as a test, is saved.
    m_with.dialogs.chooseSaveFile(this, tr("Save the test page as PDF"), start,
        //: Kind of files in a dialog.
        tr("PDF files (*.pdf)"), [this, run = m_run](const QString &path) {
            if (path.isEmpty() || run != m_run)
                return;
            const documents::FormTemplate &form = m_editor.form();
            m_print.save(form, sampleValues(form, m_testPanel->person().person, QDate::currentDate()), path);
        });
}

void WorkPage::choosePaper()
{
    //: Title of the dialog that asks for a newer PDF of the same form.
    m_with.dialogs.chooseOpenFiles(this, tr("Lay another PDF under the fields"), widgets::documentsFolder(),
        //: Kind of files in a dialog.
        tr("PDF files (*.pdf)"), [this](const QStringList &paths) {
            if (paths.isEmpty() || !m_keeper.draft() || m_changingPaper)
                return;
            //: Designer: another PDF is being laid under the fields.
            m_busy->start(tr("The other paper is being prepared."), false);
            m_fileTitle.clear(); // nothing is proposed any more
            setChangingPaper(true);
            whenFinished(m_with.desk.readPaper(paths.first()), this, [this, run = m_run](const Outcome<Paper> &read) {
                if (run == m_run)
                    layPaper(read);
            });
        });
}

void WorkPage::layPaper(const Outcome<Paper> &read)
{
    setChangingPaper(false);
    if (read)
        m_editor.layPaper(std::make_shared<const Paper>(*read));
    else if (!m_saysKeeping)
        m_notice->say(Notice::Kind::Error, read.error().message);
    takeFocus();
}

/// What is done meanwhile would be done on a paper that is gone in a moment.
void WorkPage::setChangingPaper(bool changing)
{
    m_changingPaper = changing;
    m_tools->setEnabled(!changing && !m_testing);
    for (QWidget *part : std::initializer_list<QWidget *> { m_canvas, m_strip, m_panels, m_bar })
        part->setEnabled(!changing);
    if (!changing)
        m_busy->stop();
    showKeeping();
}

/// Said only when something is wrong; that all is well stands small in the bar.
void WorkPage::showKeeping()
{
    m_formPanel->setPaperChangeable(m_keeper.draft().has_value());
    const bool saidKeeping = std::exchange(m_saysKeeping, m_keeper.state() == DraftKeeper::State::Failed);
    if (!m_saysKeeping) {
        if (saidKeeping)
            m_notice->clear();
        if (m_keeper.state() == DraftKeeper::State::Saved)
            fillSoon();
        emit changed();
        return;
    }
    const bool isConflict = m_keeper.error().code == ErrorCode::StoreConflict;
    m_notice->say(Notice::Kind::Error, m_keeper.error().message,
        isConflict
            //: Designer, button: somebody else has saved this draft, too; ours is kept as a draft of its own.
            ? tr("Save as a draft of its own")
            //: Designer, button: the draft could not be written.
            : tr("Try again"));
    emit changed();
}

} // namespace madoguchi::designer
