#include "app/handover/HandOverPage.h"

#include "app/handover/CodesView.h"
#include "app/handover/RowsView.h"
#include "app/handover/TypingStrip.h"
#include "devices/outcome/EnumWord.h"
#include "widgets/ChoiceField.h"
#include "widgets/Notice.h"
#include "widgets/theme/Theme.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace madoguchi::handover {

using widgets::Notice;

HandOverPage::HandOverPage(typing::TypingDesk &desk, QWidget *parent)
    : ActionPage(parent)
    , m_desk(desk)
    , m_session(desk)
    , m_mapping(failure(ErrorCode::Cancelled))
    , m_error { ErrorCode::Cancelled, {}, {}, {}, {} }
    , m_view(new RowsView(this))
    , m_sentence(new QLabel(this))
    , m_ways(new widgets::ChoiceField({}, this))
    , m_explanation(new QLabel(this))
    , m_codes(new CodesView(this))
    , m_notice(new Notice(this))
    , m_strip(new TypingStrip(m_session, this))
{
    setObjectName(QStringLiteral("handOverPage"));
    layOut();
    connect(m_ways, &widgets::ChoiceField::chosenChanged, this, [this](const QStringList &ids) {
        if (const auto way = fromWord<Way>(ids.value(0)))
            choose(*way);
    });
    connect(&m_session, &TypingSession::ended, this, &HandOverPage::typingEnded);
    connect(m_strip, &TypingStrip::finishWanted, &m_session, &TypingSession::end);
    retranslate();
}

HandOverPage::~HandOverPage()
{
    wipe(m_rows);
    delete m_strip; // looks at the session
}

void HandOverPage::layOut()
{
    m_sentence->setFont(theme::font(theme::TextSize::Title, true));
    m_sentence->setWordWrap(true);
    m_ways->setObjectName(QStringLiteral("handOverWays"));
    m_explanation->setFont(theme::font(theme::TextSize::Lead));
    m_explanation->setWordWrap(true);
    m_notice->setObjectName(QStringLiteral("handOverNotice"));
    auto *side = new QWidget(this);
    side->setFixedWidth(theme::px(440));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(12));
    column->addWidget(m_sentence);
    column->addWidget(m_ways);
    column->addWidget(m_explanation);
    column->addWidget(m_notice);
    column->addWidget(m_codes);
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::px(32), theme::px(24), theme::px(32), theme::px(16));
    row->setSpacing(theme::px(40));
    row->addWidget(m_view, 1);
    row->addWidget(side);
}

void HandOverPage::setMapping(const Outcome<Mapping> &mapping)
{
    m_mapping = mapping;
    retranslate();
}

void HandOverPage::open(const QList<FinishedForm> &forms, const Facts &facts)
{
    close();
    m_facts = facts;
    if (m_mapping) {
        m_rows = rowsOf(*m_mapping, forms, facts);
        const QList<Way> ways = m_mapping->ways();
        m_way = ways.contains(m_way) ? m_way : ways.first();
        m_ways->setChosen({ wordOf(m_way) });
    }
    setStage(Stage::Ready);
}

void HandOverPage::close()
{
    ++m_run;
    m_session.end();
    m_codes->setTexts({});
    m_view->clear();
    wipe(m_rows);
    m_refusals.clear();
    m_error.code = ErrorCode::Cancelled;
    m_file.clear();
    m_stage = Stage::Ready;
}

void HandOverPage::forget()
{
    close();
    m_handed.clear();
}

void HandOverPage::setNamesHidden(bool hidden)
{
    m_strip->setNamesHidden(hidden);
}

void HandOverPage::choose(Way way)
{
    if (m_stage == Stage::Writing || m_stage == Stage::Typing) {
        m_ways->setChosen({ wordOf(m_way) });
        return;
    }
    m_way = way;
    m_error.code = ErrorCode::Cancelled;
    m_codes->setTexts({});
    setStage(Stage::Ready);
}

void HandOverPage::setStage(Stage stage)
{
    m_stage = stage;
    refresh();
}

void HandOverPage::refresh()
{
    m_ways->setVisible(m_mapping && m_mapping->ways().size() > 1);
    m_explanation->setVisible(m_mapping.has_value() && m_stage != Stage::Showing);
    m_codes->setVisible(m_stage == Stage::Showing);
    m_ways->setEnabled(m_stage != Stage::Writing && m_stage != Stage::Typing);
    m_view->setVisible(m_mapping.has_value());
    if (m_mapping) {
        m_refusals = refusalsOf(*m_mapping, m_rows, m_way);
        m_view->show(*m_mapping, m_rows, m_way, m_refusals);
        m_explanation->setText(explanationOf(m_way));
    }
    tell();
    emit actionChanged();
}

bool HandOverPage::isBlocked() const
{
    if (!m_mapping || m_rows.rows.isEmpty())
        return true;
    if (m_way == Way::Typing && m_desk.whyNot())
        return true;
    return !m_refusals.isEmpty() && !(m_way == Way::File && mayMark(*m_mapping, m_refusals));
}

/// What stands in the notice: what is wrong first, then what was done, then what was done before.
void HandOverPage::tell()
{
    m_notice->clear();
    if (!m_mapping) {
        //: Hand-over to the city's system, to the clerk. %1 names a place in IT's file.
        m_notice->say(Notice::Kind::Error,
            tr("IT's file for the hand-over cannot be used. Tell the IT staff: %1").arg(m_mapping.error().place));
    } else if (m_error.code != ErrorCode::Cancelled) {
        m_notice->say(Notice::Kind::Error, m_error.message);
    } else if (m_rows.rows.isEmpty()) {
        //: Hand-over to the city's system, to the clerk: IT's file does not name these forms.
        m_notice->say(Notice::Kind::Info, tr("Nothing of these forms is handed over."));
    } else if (m_way == Way::Typing && m_desk.whyNot()) {
        m_notice->say(Notice::Kind::Warning, typing::messageFor(*m_desk.whyNot()));
    } else if (m_stage == Stage::Done) {
        tellDone();
    } else if (!m_refusals.isEmpty() && !isBlocked()) {
        m_notice->say(Notice::Kind::Warning,
            //: Hand-over to the city's system, to the clerk. %1 is the mark, such as 〓. The entries are marked beside
            //: it.
            tr("The file cannot hold some characters; they are named beside. They can be written as %1, to be mended "
               "in "
               "the other system; or go back and hand nothing over.")
                .arg(m_mapping->toFile->mark));
    } else if (!m_refusals.isEmpty()) {
        //: Hand-over to the city's system, to the clerk. The entries are marked beside it.
        m_notice->say(Notice::Kind::Error,
            tr("These entries cannot go this way; each says why. Go back and correct them, or enter them in the other "
               "system by hand."));
    } else {
        const QStringList ids = formIds();
        const auto before = std::find_if(m_handed.begin(), m_handed.end(), [&ids](const Handed &handed) {
            return std::any_of(
                ids.begin(), ids.end(), [&handed](const QString &id) { return handed.forms.contains(id); });
        });
        if (before != m_handed.end() && m_stage == Stage::Ready)
            //: Hand-over to the city's system, to the clerk: it would go twice. %1 is a time, %2 a way such as "File".
            m_notice->say(Notice::Kind::Warning,
                tr("This was handed over already, at %1 (%2).")
                    .arg(before->at.toString(QStringLiteral("H:mm")), nameOf(before->way)));
    }
}

void HandOverPage::tellDone()
{
    const QFileInfo file(m_file);
    switch (m_way) {
    case Way::File:
        m_notice->say(Notice::Kind::Success,
            //: Hand-over to the city's system, after the file was written. %1 is its name, %2 the folder.
            tr("Written: %1 in the folder %2").arg(file.fileName(), QDir::toNativeSeparators(file.path())));
        break;
    case Way::Qr:
        //: Hand-over to the city's system, after the QR codes were shown.
        m_notice->say(Notice::Kind::Success, tr("The codes were shown. Check the entries in the other system."));
        break;
    case Way::Typing:
        m_notice->say(m_typed == m_toType ? Notice::Kind::Success : Notice::Kind::Info,
            //: Hand-over to the city's system, after entries were typed into it. %1 of %2 entries.
            tr("%1 of %2 entries were typed. Check them in the other system.").arg(m_typed).arg(m_toType));
        break;
    }
}

QStringList HandOverPage::formIds() const
{
    QStringList ids;
    for (const Row &row : m_rows.rows) {
        if (!ids.contains(row.formId))
            ids << row.formId;
    }
    return ids;
}

QString HandOverPage::nameOf(Way way)
{
    switch (way) {
    case Way::File:
        //: A way to the city's system.
        return tr("File");
    case Way::Qr:
        //: A way to the city's system.
        return tr("QR code");
    case Way::Typing:
        //: A way to the city's system: typed into its window.
        return tr("Typing");
    }
    return {};
}

QString HandOverPage::explanationOf(Way way)
{
    switch (way) {
    case Way::File:
        //: Hand-over to the city's system, what the way does. To the clerk.
        return tr("A file is written into the folder from which the other system takes it.");
    case Way::Qr:
        //: Hand-over to the city's system, what the way does. To the clerk.
        return tr("QR codes are shown here; the scanner of the other system reads them.");
    case Way::Typing:
        //: Hand-over to the city's system, what the way does. To the clerk.
        return tr("Each entry is typed into the window of the other system when you press the key. A strip above all "
                  "windows says which entry comes next. Turn the Japanese input of that window off first.");
    }
    return {};
}

void HandOverPage::retranslate()
{
    //: In the window's title: what is being done.
    setWindowTitle(tr("Hand over to the city's system"));
    //: Heading of the page.
    m_sentence->setText(tr("Hand these entries over"));
    setAccessibleName(m_sentence->text());
    //: Above the ways to the city's system: file, QR code, typing.
    m_ways->setLabel(tr("Way"));
    QList<widgets::ChoiceField::Choice> choices;
    for (const Way way : m_mapping ? m_mapping->ways() : QList<Way>())
        choices << widgets::ChoiceField::Choice { wordOf(way), nameOf(way) };
    m_ways->setChoices(choices);
    m_ways->setChosen({ wordOf(m_way) });
    refresh();
}

void HandOverPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ActionPage::changeEvent(event);
}

} // namespace madoguchi::handover
