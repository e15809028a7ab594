#include "app/designer/Comparison.h"

#include <QCoreApplication>

namespace madoguchi::designer {

namespace {

class ComparisonText {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::designer::Comparison)
};

/// %1 is the field or the page, %2 what it was, %3 what it is.
QString sentenceOf(What what)
{
    switch (what) {
    case What::Version:
        //: Differences of two versions of a form. The clerk; %2 and %3 are versions.
        return ComparisonText::tr("The version was %2 and is %3.");
    case What::Title:
        //: Differences of two versions of a form. The clerk; %2 and %3 are titles.
        return ComparisonText::tr("The title was “%2” and is “%3”.");
    case What::Kana:
        //: Differences of two versions of a form. The clerk; %2 and %3 are the title's reading.
        return ComparisonText::tr("The reading of the title was “%2” and is “%3”.");
    case What::Keywords:
        //: Differences of two versions of a form. The clerk; %2 and %3 are lists of words.
        return ComparisonText::tr("The words for searching were “%2” and are “%3”.");
    case What::Fees:
        //: Differences of two versions of a form. The clerk; %2 and %3 are amounts in yen.
        return ComparisonText::tr("The fees were “%2” and are “%3”.");
    case What::Retention:
        //: Differences of two versions of a form. The clerk; %2 and %3 are years for which the paper is kept.
        return ComparisonText::tr("The paper was kept for %2 years and is kept for %3.");
    case What::PersonalNumber:
        //: Differences of two versions of a form. The clerk.
        return ComparisonText::tr("Whether the form may carry the individual number was changed.");
    case What::Background:
        //: Differences of two versions of a form. The clerk.
        return ComparisonText::tr("The printed form in the background was replaced.");
    case What::PageAdded:
        //: Differences of two versions of a form. The clerk; %1 is a page's number, %3 its size.
        return ComparisonText::tr("Page %1 (%3 mm) was added.");
    case What::PageRemoved:
        //: Differences of two versions of a form. The clerk; %1 is a page's number, %2 its size.
        return ComparisonText::tr("Page %1 (%2 mm) was removed.");
    case What::PageSize:
        //: Differences of two versions of a form. The clerk; %1 is a page's number, %2 and %3 are sizes.
        return ComparisonText::tr("Page %1 measured %2 mm and measures %3 mm.");
    case What::PageWhen:
        //: Differences of two versions of a form. The clerk; %1 is a page's number.
        return ComparisonText::tr("When page %1 is printed was changed.");
    case What::PagePicture:
        //: Differences of two versions of a form. The clerk; %1 is a page's number.
        return ComparisonText::tr("The picture of page %1 was replaced.");
    case What::FieldAdded:
        //: Differences of two versions of a form. The clerk; %1 is a field.
        return ComparisonText::tr("The field “%1” was added.");
    case What::FieldRemoved:
        //: Differences of two versions of a form. The clerk; %1 is a field.
        return ComparisonText::tr("The field “%1” was removed.");
    case What::FieldId:
        //: Differences of two versions of a form. The clerk; %1 is a field, %2 and %3 are ids.
        return ComparisonText::tr("The id of “%1” was %2 and is %3.");
    case What::FieldOrder:
        //: Differences of two versions of a form. The clerk; %1 is a field, %2 and %3 are positions in the list.
        return ComparisonText::tr("“%1” was asked as number %2 and is asked as number %3.");
    case What::FieldLabel:
        //: Differences of two versions of a form. The clerk; %2 and %3 are names of a field.
        return ComparisonText::tr("The field “%2” is called “%3”.");
    case What::FieldKind:
        //: Differences of two versions of a form. The clerk; %1 is a field, %2 and %3 are kinds of fields.
        return ComparisonText::tr("The kind of “%1” was %2 and is %3.");
    case What::FieldPage:
        //: Differences of two versions of a form. The clerk; %1 is a field, %2 and %3 are pages.
        return ComparisonText::tr("“%1” stood on page %2 and stands on page %3.");
    case What::FieldMoved:
        //: Differences of two versions of a form. The clerk; %1 is a field, %2 and %3 are distances from the corner.
        return ComparisonText::tr("“%1” was moved from %2 mm to %3 mm.");
    case What::FieldResized:
        //: Differences of two versions of a form. The clerk; %1 is a field, %2 and %3 are sizes.
        return ComparisonText::tr("“%1” measured %2 mm and measures %3 mm.");
    case What::FieldParts:
        //: Differences of two versions of a form. The clerk; %1 is a field with a date.
        return ComparisonText::tr("The places of year, month and day of “%1” were changed.");
    case What::FieldBinding:
        //: Differences of two versions of a form. The clerk; %1 is a field, %2 and %3 are what it is filled with.
        return ComparisonText::tr("“%1” was filled with “%2” and is filled with “%3”.");
    case What::FieldRequired:
        //: Differences of two versions of a form. The clerk; %1 is a field.
        return ComparisonText::tr("Whether “%1” has to be filled was changed.");
    case What::FieldWhen:
        //: Differences of two versions of a form. The clerk; %1 is a field.
        return ComparisonText::tr("When “%1” is asked was changed.");
    case What::FieldCalculation:
        //: Differences of two versions of a form. The clerk; %1 is a field that the program works out.
        return ComparisonText::tr("How “%1” is worked out was changed.");
    case What::FieldFormat:
        //: Differences of two versions of a form. The clerk; %1 is a field.
        return ComparisonText::tr("What may be written into “%1” was changed.");
    case What::FieldFiller:
        //: Differences of two versions of a form. The clerk; %1 is a field.
        return ComparisonText::tr("Who fills “%1”, the applicant or the clerk, was changed.");
    case What::FieldFont:
        //: Differences of two versions of a form. The clerk; %1 is a field, %2 and %3 are typefaces.
        return ComparisonText::tr("The typeface of “%1” was %2 and is %3.");
    case What::FieldSize:
        //: Differences of two versions of a form. The clerk; %1 is a field, %2 and %3 are type sizes.
        return ComparisonText::tr("The type of “%1” measured %2 points and measures %3 points.");
    case What::FieldAlign:
        //: Differences of two versions of a form. The clerk; %1 is a field.
        return ComparisonText::tr("The alignment of “%1” was %2 and is %3.");
    case What::FieldOverflow:
        //: Differences of two versions of a form. The clerk; %1 is a field.
        return ComparisonText::tr("What happens to a text that is too long for “%1” was changed.");
    case What::FieldMark:
        //: Differences of two versions of a form. The clerk; %1 is a field.
        return ComparisonText::tr("The mark of “%1”, a tick or a ring, was changed.");
    case What::FieldSeveral:
        //: Differences of two versions of a form. The clerk; %1 is a field.
        return ComparisonText::tr("Whether several answers of “%1” may be marked was changed.");
    case What::FieldOptions:
        //: Differences of two versions of a form. The clerk; %1 is a field.
        return ComparisonText::tr("The answers of “%1” or their places were changed.");
    case What::FieldBoxes:
        //: Differences of two versions of a form. The clerk; %1 is a field, %2 and %3 are numbers of boxes.
        return ComparisonText::tr("“%1” had %2 boxes and has %3.");
    case What::FieldEraStyle:
        //: Differences of two versions of a form. The clerk; %1 is a field with a date.
        return ComparisonText::tr("How the era of “%1” is written was changed.");
    }
    return {};
}

} // namespace

QString sentenceFor(const Difference &difference, const QString &language)
{
    const Place &place = difference.place;
    const QString where = place.field.isEmpty() ? QString::number(place.page) : place.label.in(language);
    // In one step: what is put in may hold a percent sign.
    QString sentence = sentenceOf(difference.what);
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const QString words[] { where, difference.before, difference.after };
        const int number = sentence.at(i) == u'%' && i + 1 < sentence.size() ? sentence.at(i + 1).digitValue() : 0;
        if (number < 1 || number > 3) {
            result += sentence.at(i);
            continue;
        }
        result += words[number - 1];
        ++i;
    }
    return result;
}

} // namespace madoguchi::designer
