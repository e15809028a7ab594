#include "app/webform/PageWords.h"

#include "app/forms/EntryRules.h"
#include "app/forms/FormOutline.h"
#include "app/webform/PageData.h"

#include <QCoreApplication>

namespace madoguchi::webform {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::webform)
};

void add(QJsonObject &words, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        words.insert(it.key(), it.value());
}

/// Words of the Forms tab's pages: the same messages, so that both say the same.
QJsonObject tabWords()
{
    const auto entryField
        = [](const char *text) { return QCoreApplication::translate("madoguchi::forms::EntryField", text); };
    const auto entryList
        = [](const char *text) { return QCoreApplication::translate("madoguchi::forms::EntryList", text); };
    return {
        { u"applies"_qs, entryField("Applies") },
        { u"calculated"_qs, entryField("Calculated. Write over it to change it.") },
        { u"dateReading"_qs, entryField("%1 (%2)") },
        { u"problem:missing"_qs, entryField("Needed. Enter it.") },
        { u"same"_qs, entryList("Whose certificate or record") },
        { u"sameAnswer"_qs, entryList("The person at the counter") },
    };
}

QJsonObject frameWords()
{
    return {
        //: Web form, first sentence on the page, to residents.
        { u"intro"_qs,
            Tr::tr("Fill this in at home. At the end you get QR codes: show them at the counter, and the form is "
                   "filled.") },
        //: Web form, below the first sentence, to residents.
        { u"promise"_qs,
            Tr::tr("What you enter stays on this device: it is sent nowhere and kept nowhere. When you leave this page "
                   "it is gone.") },
        //: Web form, behind the name of an entry that has to be filled in.
        { u"needed"_qs, Tr::tr("needed") },
        //: Web form, for screen readers: name of the buttons that switch the language.
        { u"language"_qs, Tr::tr("Language") },
        //: Web form, for screen readers: name of the list of steps.
        { u"steps"_qs, Tr::tr("Steps") },
        //: Web form, name of the first step: filling in.
        { u"step:form"_qs, Tr::tr("Enter") },
        //: Web form, name of the second step: looking at it once more.
        { u"step:check"_qs, Tr::tr("Check") },
        //: Web form, name of the last step.
        { u"step:codes"_qs, Tr::tr("QR codes") },
        //: Web form, link to the page that lists all forms.
        { u"otherForms"_qs, Tr::tr("Other forms") },
        //: Web form, button: everything that was entered is forgotten.
        { u"wipe"_qs, Tr::tr("Wipe everything") },
        //: Web form, question after the button "Wipe everything".
        { u"wipeTitle"_qs, Tr::tr("Wipe everything that you entered?") },
        //: Web form, below the question whether to wipe everything.
        { u"wipeText"_qs, Tr::tr("The QR codes on this page go, too. What you saved or printed stays.") },
        //: Web form, button that wipes everything.
        { u"wipeYes"_qs, Tr::tr("Wipe everything now") },
        //: Web form, button: nothing is wiped.
        { u"wipeNo"_qs, Tr::tr("Keep it") },
        //: Web form, for screen readers, after everything was wiped.
        { u"wiped"_qs, Tr::tr("Everything was wiped.") },
        //: Web form, button: back to the entries.
        { u"back"_qs, Tr::tr("Go back and change") },
    };
}

QJsonObject entryWords()
{
    return {
        //: Web form, for screen readers: the form is about the applicant now.
        { u"sameOn"_qs, Tr::tr("The entries about the person concerned are gone.") },
        //: Web form, for screen readers: the form is about somebody else now.
        { u"sameOff"_qs, Tr::tr("There are entries about the person concerned now.") },
        //: Web form, button below the answers of a question that need not be answered.
        { u"clearChoice"_qs, Tr::tr("Take the answer back") },
        //: Web form, below the name of a question with several answers.
        { u"severalHint"_qs, Tr::tr("Choose all that apply.") },
        //: Web form, below the name of an entry for a reading in katakana.
        { u"hint:kana"_qs, Tr::tr("In katakana.") },
        //: Web form, below the name of an entry for the holder of a bank account.
        { u"hint:account-holder"_qs, Tr::tr("In katakana, as in the passbook.") },
        //: Web form, below the name of an entry for a phone number.
        { u"hint:phone"_qs, Tr::tr("With the area code.") },
        //: Web form, below the name of an entry for a postal code.
        { u"hint:postal-code"_qs, Tr::tr("Seven digits.") },
        //: Web form, for screen readers: button beside a number of copies. %1 is the name of the entry.
        { u"fewer"_qs, Tr::tr("%1: one fewer") },
        //: Web form, for screen readers: button beside a number of copies. %1 is the name of the entry.
        { u"more"_qs, Tr::tr("%1: one more") },
        //: Web form, below an entry that is almost as long as it may be. %1 is a number.
        { u"room"_qs, Tr::tr("Characters left: %1.") },
        //: Web form, above the list of eras (元号) of a date.
        { u"era"_qs, Tr::tr("Era") },
        //: Web form, above the year of a date.
        { u"year"_qs, Tr::tr("Year") },
        //: Web form, above the month of a date.
        { u"month"_qs, Tr::tr("Month") },
        //: Web form, above the day of a date.
        { u"day"_qs, Tr::tr("Day") },
        //: Web form, in the list of eras: the year is western.
        { u"western"_qs, Tr::tr("Western") },
        //: Web form, in the list of eras while none is chosen.
        { u"chooseEra"_qs, Tr::tr("Choose") },
        //: Web form, name of an era.
        { u"era:meiji"_qs, Tr::tr("Meiji") },
        //: Web form, name of an era.
        { u"era:taisho"_qs, Tr::tr("Taisho") },
        //: Web form, name of an era.
        { u"era:showa"_qs, Tr::tr("Showa") },
        //: Web form, name of an era.
        { u"era:heisei"_qs, Tr::tr("Heisei") },
        //: Web form, name of an era.
        { u"era:reiwa"_qs, Tr::tr("Reiwa") },
    };
}

QJsonObject checkWords()
{
    return {
        //: Web form, main button below the entries.
        { u"toCheck"_qs, Tr::tr("Check what you entered") },
        //: Web form, heading of the list of what is wrong. %1 is a number.
        { u"summary"_qs, Tr::tr("Please look at these entries again (%1)") },
        //: Web form, title of the window when something is wrong. %1 is the form's title.
        { u"problemTitle"_qs, Tr::tr("Please check: %1") },
        //: Web form, below an entry. %1 is a number.
        { u"problem:too-long"_qs, Tr::tr("This is too long: at most %1 characters. Shorten it.") },
        //: Web form, below the entries when they become long. %1 and %2 are numbers.
        { u"size"_qs, Tr::tr("QR codes for what you entered: %1. At most %2 are possible.") },
        //: Web form, below the entries. %1 is a number.
        { u"tooLong"_qs, Tr::tr("What you entered has become too long for %1 QR codes. Shorten the longest texts.") },
        //: Web form: %1 is the name of an entry, %2 what is wrong with it or what was answered.
        { u"labelled"_qs, Tr::tr("%1: %2") },
        //: Web form, below an entry for a date, which is entered in parts.
        { u"problem:not-a-date"_qs,
            Tr::tr("This is no date. Check era, year, month and day. Enter 0 for a month or day that nobody knows.") },
        //: Web form, heading of the second step.
        { u"checkTitle"_qs, Tr::tr("Is everything right?") },
        //: Web form, second step.
        { u"checkIntro"_qs, Tr::tr("Look at it once more. This is what the counter will read.") },
        //: Web form, button beside an answer.
        { u"change"_qs, Tr::tr("Change") },
        //: Web form, for screen readers: button beside an answer. %1 is the name of the entry.
        { u"changeThis"_qs, Tr::tr("Change: %1") },
        //: Web form, between answers of one question.
        { u"comma"_qs, Tr::tr(", ") },
        //: Web form, main button of the second step.
        { u"toCodes"_qs, Tr::tr("Make the QR codes") },
    };
}

QJsonObject codeWords()
{
    return {
        //: Web form, heading of the last step.
        { u"codesTitle"_qs, Tr::tr("Your QR codes are ready") },
        //: Web form, last step, with one code.
        { u"codesIntro"_qs, Tr::tr("Show this code at the counter. It is read best from a bright screen.") },
        //: Web form, last step. %1 is a number of codes, 2 or more.
        { u"codesIntroSeveral"_qs,
            Tr::tr("These are %1 codes. Show all of them at the counter. They are read best from a bright screen.") },
        //: Web form, for screen readers: name of the codes.
        { u"codes"_qs, Tr::tr("QR codes for the counter") },
        //: Web form, below a code. %1 is its number, %2 how many there are.
        { u"codeNumber"_qs, Tr::tr("%1 / %2") },
        //: Web form, for screen readers: a code. %1 is its number, %2 how many there are, %3 the form's title.
        { u"codeAlt"_qs, Tr::tr("QR code %1 of %2: %3") },
        //: Web form, button that shows the code before.
        { u"codeBefore"_qs, Tr::tr("Previous") },
        //: Web form, button that shows the next code.
        { u"codeAfter"_qs, Tr::tr("Next") },
        //: Web form, button: the codes are shown in a column.
        { u"allCodes"_qs, Tr::tr("All codes below each other") },
        //: Web form, printed above the codes. %1 is a date.
        { u"madeOn"_qs, Tr::tr("Made on %1") },
        //: Web form, below the codes. %1 is a date.
        { u"validUntil"_qs, Tr::tr("The codes can be used until %1.") },
        //: Web form, heading below the codes.
        { u"bring"_qs, Tr::tr("What to bring") },
        //: Web form, in the list of what to bring.
        { u"bringCodes"_qs, Tr::tr("These QR codes: on your phone, as a picture or on paper") },
        //: Web form, in the list of what to bring.
        { u"bringDocument"_qs, Tr::tr("An identity document, such as a My Number card or a driving licence") },
        //: Web form, in the list of what to bring.
        { u"bringAuthority"_qs,
            Tr::tr("When it is about somebody else: a power of attorney, or other proof that you may apply") },
        //: Web form, in the list of what to bring. %1 is an amount.
        { u"bringFee"_qs, Tr::tr("The fee: %1 yen") },
        //: Web form, button below the codes.
        { u"save"_qs, Tr::tr("Save as a picture") },
        //: Web form, for screen readers, after the codes were saved.
        { u"saved"_qs, Tr::tr("The picture was saved.") },
        //: Web form, button below the codes.
        { u"print"_qs, Tr::tr("Print") },
    };
}

/// What is wrong with an entry: the Forms tab's sentences.
QJsonObject problemWords()
{
    QJsonObject words;
    for (const auto &[problem, word] : pageProblems())
        words.insert(u"problem:"_qs + word, forms::textFor(problem));
    return words;
}

/// Groups and parts of persons: the Forms tab's names.
QJsonObject nameWords()
{
    using forms::Section;
    constexpr int mostMembers = 10; // household[0] … household[9]
    QList<forms::EntryGroup> groups;
    for (const auto section :
        { Section::Applicant, Section::Subject, Section::Agent, Section::Deceased, Section::Child, Section::Request })
        groups << forms::EntryGroup { section, -1, {} };
    for (int member = 0; member < mostMembers; ++member)
        groups << forms::EntryGroup { Section::Household, member, {} };
    QJsonObject words;
    for (const forms::EntryGroup &group : std::as_const(groups))
        words.insert(wordOf(group), forms::headingOf(group));
    for (const auto part : reception::PersonFields) {
        forms::FormEntry entry;
        entry.person = forms::PersonPart { reception::Role::Applicant, -1, part };
        words.insert(wordOf(part), forms::entryLabel(entry, {}));
    }
    return words;
}

} // namespace

const QList<PageLanguage> &pageLanguages()
{
    static const QList<PageLanguage> languages { { u"ja"_qs, u"日本語"_qs }, { u"en"_qs, u"English"_qs } };
    return languages;
}

QJsonObject pageWords()
{
    QJsonObject words;
    for (const QJsonObject &more :
        { tabWords(), nameWords(), problemWords(), frameWords(), entryWords(), checkWords(), codeWords() })
        add(words, more);
    return words;
}

QString withoutScripts()
{
    //: Web form, in place of the page when the browser runs no scripts, to residents.
    return Tr::tr(
        "This page works only with JavaScript switched on. Switch it on, or fill in the form at the counter.");
}

QString listHeading()
{
    //: Heading of the web page that lists the forms, to residents.
    return Tr::tr("Forms to fill in at home");
}

} // namespace madoguchi::webform
