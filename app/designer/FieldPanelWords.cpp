#include "app/designer/ConditionRows.h"
#include "app/designer/DesignerWords.h"
#include "app/designer/FieldMaking.h"
#include "app/designer/FieldPanel.h"
#include "app/designer/KindPicture.h"
#include "app/designer/PickField.h"
#include "app/settings/Language.h"
#include "widgets/Button.h"
#include "widgets/CheckField.h"
#include "widgets/ChoiceField.h"
#include "widgets/CountField.h"
#include "widgets/OriginField.h"

#include <QLabel>
#include <QMetaEnum>

// The words of the panel, anew in another language.
namespace madoguchi::designer {

using documents::Align;
using documents::FieldKind;
using documents::Filler;
using documents::Mark;
using documents::Overflow;
using widgets::ChoiceField;

void FieldPanel::retranslate()
{
    //: Designer, tab beside the paper: what a field shows and is called.
    m_tabs.at(0)->setText(tr("Contents"));
    //: Designer, tab beside the paper: type size, alignment and so on.
    m_tabs.at(1)->setText(tr("Look"));
    //: Designer, tab beside the paper: who fills a field in and when.
    m_tabs.at(2)->setText(tr("Rules"));
    //: Designer: what a field is called on the screen of the counter.
    m_ja->setLabel(tr("Name of the field"));
    //: Designer: what a field is called on an English screen.
    m_en->setLabel(tr("Name in English"));
    //: Designer, box to check.
    m_required->setSentence(tr("Has to be filled in"));
    //: Designer: text, date, boxes and so on.
    m_kind->setLabel(tr("Kind of field"));
    QList<PickField::Choice> kinds;
    const auto all = QMetaEnum::fromType<FieldKind>();
    for (int i = 0; i < all.keyCount(); ++i) {
        const auto kind = FieldKind(all.value(i));
        kinds << PickField::Choice { idOf(kind), wordsFor(kind), kindIcon(kind) };
    }
    m_kind->setChoices(kinds);
    //: Designer, button: the selected field once more in each row of the table below it.
    m_repeat->setText(tr("Repeat in the rows below"));
    retranslateLook();
    retranslateRules();
    load();
}

void FieldPanel::retranslateLook()
{
    //: Designer: how large the letters are.
    m_size->setLabel(tr("Size of the letters"));
    //: Designer, behind the size of letters: typographic points.
    m_size->setUnit(tr("pt"));
    //: Designer: where the text stands in its field.
    m_align->setLabel(tr("Position of the text"));
    QList<ChoiceField::Choice> aligns;
    for (const Align align : { Align::Left, Align::Center, Align::Right })
        aligns << ChoiceField::Choice { idOf(align), wordsFor(align) };
    m_align->setChoices(aligns);
    //: Designer: what happens to a text that is too long.
    m_overflow->setLabel(tr("When the text is too long"));
    QList<PickField::Choice> overflows;
    for (const Overflow overflow : { Overflow::Shrink, Overflow::Wrap, Overflow::Refuse })
        overflows << PickField::Choice { idOf(overflow), wordsFor(overflow) };
    m_overflow->setChoices(overflows);
    //: Designer: the letters' shape.
    m_font->setLabel(tr("Typeface"));
    //: Designer: typeface for names and addresses (明朝).
    m_font->setChoices({ { QStringLiteral("mincho"), tr("Mincho (names)") },
        //: Designer: typeface with even strokes (ゴシック).
        { QStringLiteral("gothic"), tr("Gothic") } });
    //: Designer: how many printed boxes there are.
    m_boxes->setLabel(tr("Number of boxes"));
    //: Designer, behind the number of boxes.
    m_boxes->setUnit(tr("boxes"));
    //: Designer: whether the paper divides a number, as 〒 － and （ ） － do.
    m_parts->setLabel(tr("Places for the number"));
    //: Designer: a number is written in one go.
    m_parts->setChoices({ { QStringLiteral("1"), tr("One place") },
        //: Designer: a number is written into two places, as a postal code between 〒 and its hyphen.
        { QStringLiteral("2"), tr("Two places (postal code)") },
        //: Designer: a number is written into three places, as a phone number between its brackets and hyphen.
        { QStringLiteral("3"), tr("Three places (phone number)") } });
    //: Designer: how the era of a date is written.
    m_eraStyle->setLabel(tr("How the era is written"));
    //: Designer: the era of a date as a word (令和).
    QList<PickField::Choice> eraStyles { { QStringLiteral("word"), tr("As a word (Reiwa)") },
        //: Designer: the era of a date as its first character (令).
        { QStringLiteral("initial"), tr("Its first character") },
        //: Designer: a ring around the printed era.
        { QStringLiteral("circle"), tr("Ring around the printed era") },
        //: Designer: no era, the western year.
        { QStringLiteral("western"), tr("Western year") } };
    for (const documents::Option &era : eras()) {
        //: Designer: the paper has this era (%1) printed in front of the year, which therefore is not written.
        eraStyles << PickField::Choice { era.value,
            tr("Printed on the paper: %1").arg(era.label.in(settings::shownLanguage())) };
    }
    m_eraStyle->setChoices(eraStyles);
    //: Designer: how an answer is marked.
    m_mark->setLabel(tr("Mark"));
    m_mark->setChoices(
        { { idOf(Mark::Check), wordsFor(Mark::Check) }, { idOf(Mark::Circle), wordsFor(Mark::Circle) } });
}

void FieldPanel::retranslateRules()
{
    //: Designer: who fills a field in.
    m_filler->setLabel(tr("Filled in by"));
    m_filler->setChoices(
        { { idOf(Filler::Applicant), wordsFor(Filler::Applicant) }, { idOf(Filler::Clerk), wordsFor(Filler::Clerk) } });
    //: Designer: what may be written into a field.
    m_format->setLabel(tr("What may be written"));
    QList<PickField::Choice> formats;
    const auto all = QMetaEnum::fromType<documents::InputFormat>();
    for (int i = 0; i < all.keyCount(); ++i) {
        const auto format = documents::InputFormat(all.value(i));
        formats << PickField::Choice { idOf(format), wordsFor(format) };
    }
    m_format->setChoices(formats);
    //: Designer, above the conditions of a field.
    m_conditions->setTitle(tr("When this field is used"));
}

} // namespace madoguchi::designer
