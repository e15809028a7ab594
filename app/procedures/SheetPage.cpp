#include "app/procedures/SheetPage.h"

#include "app/documents/FormRenderer.h"
#include "devices/outcome/WhenFinished.h"
#include "widgets/ChoiceField.h"
#include "widgets/Dialogs.h"
#include "widgets/DocumentsFolder.h"
#include "widgets/Notice.h"
#include "widgets/PageView.h"
#include "widgets/theme/Theme.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace madoguchi::procedures {

using printers::OnePrint;
using widgets::ChoiceField;
using widgets::Notice;

namespace {

constexpr double PicturePixelsPerMm = 8; // sharp at twice the size of a page on the screen

QString messageFor(const Error &error)
{
    //: Procedures, when the sheet for the family cannot be drawn: a font is missing.
    return error.message.isEmpty() ? SheetPage::tr("The sheet could not be made. Tell the IT staff.") : error.message;
}

} // namespace

SheetPage::SheetPage(const With &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_print(with.printers)
    , m_languages(new ChoiceField({}, this))
    , m_orders(new ChoiceField({}, this))
    , m_notice(new Notice(this))
    , m_view(new widgets::PageView(this))
{
    setObjectName(QStringLiteral("sheetPage"));
    m_languages->setObjectName(QStringLiteral("sheetLanguage"));
    m_orders->setObjectName(QStringLiteral("sheetOrder"));
    auto *side = new QVBoxLayout;
    side->setSpacing(theme::px(8));
    side->addWidget(m_languages);
    side->addWidget(m_orders);
    side->addWidget(m_notice);
    side->addStretch(1);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(theme::px(24), theme::px(16), theme::px(16), theme::px(8));
    columns->setSpacing(theme::px(24));
    columns->addLayout(side, 2);
    columns->addWidget(m_view, 3);
    connect(m_languages, &ChoiceField::chosenChanged, this, &SheetPage::draw);
    connect(m_orders, &ChoiceField::chosenChanged, this, &SheetPage::draw);
    connect(&m_with.conversation, &Conversation::changed, this, [this] {
        if (isVisible())
            draw(); // a card was read meanwhile
    });
    connect(&m_print, &OnePrint::changed, this, [this, before = OnePrint::State::Idle]() mutable {
        if (before != OnePrint::State::Idle || m_print.state() != before)
            tell(); // else another printer was seen
        before = m_print.state();
        emit changed();
    });
    retranslate();
    m_languages->setChosen({ QStringLiteral("ja") });
}

SheetPage::~SheetPage() = default;

void SheetPage::open(PlanOrder order, const QString &number)
{
    m_number = number;
    retranslate(); // which orders there are is known with the tables
    m_orders->setChosen({ QString::number(int(order)) });
    draw();
}

void SheetPage::wipe()
{
    ++m_run;
    m_shown = {};
    m_view->setSheets({});
    m_print.forget();
    m_notice->clear();
    m_languages->setChosen({ QStringLiteral("ja") });
}

/// Pressed off, a choice means what stood there first.
QString SheetPage::language() const
{
    return m_languages->chosen().value(0, QStringLiteral("ja"));
}

PlanOrder SheetPage::order() const
{
    return static_cast<PlanOrder>(m_orders->chosen().value(0).toInt());
}

documents::ListSheet SheetPage::sheet() const
{
    const Conversation &talk = m_with.conversation;
    GuideRequest request;
    request.language = language();
    request.order = order();
    request.today = talk.today();
    request.office = m_with.settings.municipality;
    request.number = m_number;
    request.hall = &m_with.tables.hall;
    return guideSheet(talk.event(), talk.plan(), request);
}

void SheetPage::draw()
{
    const documents::ListSheet now = sheet();
    if (now == m_shown)
        return; // it may be being printed
    m_shown = now;
    m_print.forget(); // another one has not been printed
    m_notice->clear();
    const auto drawn = QtConcurrent::run([now] { return documents::picturesOf(now, PicturePixelsPerMm); });
    whenFinished(drawn, this, [this, run = ++m_run](const Outcome<QList<QImage>> &pictures) {
        if (run != m_run)
            return;
        if (!pictures) {
            m_notice->say(Notice::Kind::Error, messageFor(pictures.error()));
            return;
        }
        QList<widgets::SheetPicture> sheets;
        for (const QImage &picture : *pictures)
            sheets << widgets::SheetPicture { { 210, 297 }, picture, {} };
        m_view->setSheets(sheets);
    });
}

void SheetPage::print()
{
    printers::PrintOptions options;
    options.printer = m_with.settings.printer;
    //: Title of the job in the printer's queue: the sheet of procedures for a family.
    options.title = tr("Sheet of procedures");
    (void)m_print.print(QtConcurrent::run([sheet = m_shown] { return documents::toPdf(sheet); }), options);
}

void SheetPage::save()
{
    //: Name of a PDF, without its ending: the sheet of procedures for a family. Nobody's name.
    const QString name = tr("procedures") + u'-' + m_with.conversation.today().toString(Qt::ISODate) + u'-' + m_number;
    m_with.dialogs.chooseSaveFile(this,
        //: Title of the dialog that asks where the sheet of procedures is saved.
        tr("Save the sheet as PDF"), QDir(widgets::documentsFolder()).filePath(name + QStringLiteral(".pdf")),
        //: Kind of files in the dialog that asks where the sheet of procedures is saved.
        tr("PDF files (*.pdf)"), [this](const QString &path) {
            if (path.isEmpty() || !m_with.conversation.isBegun())
                return;
            const auto written = QtConcurrent::run([sheet = m_shown, path]() -> Outcome<void> {
                const auto pdf = documents::toPdf(sheet);
                if (!pdf)
                    return Failure(pdf.error());
                return documents::writeWhole(path, *pdf);
            });
            whenFinished(written, this, [this, path](const Outcome<void> &outcome) {
                if (outcome)
                    //: After the sheet of procedures was saved; %1 is the file.
                    m_notice->say(Notice::Kind::Success, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
                else
                    m_notice->say(Notice::Kind::Error, messageFor(outcome.error()));
            });
        });
}

void SheetPage::tell()
{
    switch (m_print.state()) {
    case OnePrint::State::Idle:
        m_notice->clear();
        break;
    case OnePrint::State::Printing:
        m_notice->say(m_print.words().isEmpty() ? Notice::Kind::Info : Notice::Kind::Warning,
            //: While the sheet of procedures is printed.
            m_print.words().isEmpty() ? tr("The sheet is being printed.") : m_print.words());
        break;
    case OnePrint::State::Done:
        //: After the sheet of procedures was printed.
        m_notice->say(Notice::Kind::Success, tr("The sheet is printed. Hand it to the visitor."));
        break;
    case OnePrint::State::Failed:
        m_notice->say(Notice::Kind::Error, m_print.words());
        break;
    }
}

void SheetPage::takeFocus()
{
    m_languages->focusControl();
}

void SheetPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SheetPage::retranslate()
{
    const QStringList languages = m_languages->chosen();
    //: Procedures, the language of the sheet for the family.
    m_languages->setLabel(tr("Language of the sheet"));
    // Each in its own language: whoever reads it finds it.
    m_languages->setChoices(
        { { QStringLiteral("ja"), QStringLiteral("日本語") }, { QStringLiteral("en"), QStringLiteral("English") } });
    m_languages->setChosen(languages);
    const QStringList orders = m_orders->chosen();
    //: Procedures, the order of the sheet for the family.
    m_orders->setLabel(tr("Order"));
    QList<ChoiceField::Choice> choices {
        //: Procedures, order of the sheet.
        { QString::number(int(PlanOrder::Urgency)), tr("By how soon it is due") },
        //: Procedures, order of the sheet.
        { QString::number(int(PlanOrder::Section)), tr("By section") },
    };
    if (!m_with.tables.hall.windows.isEmpty())
        //: Procedures, order of the sheet.
        choices.append({ QString::number(int(PlanOrder::Route)), tr("By the way through the city hall") });
    m_orders->setChoices(choices);
    m_orders->setChosen(orders);
    m_view->setEmptyText({});
}

} // namespace madoguchi::procedures
