#include "app/designer/FieldProblems.h"

#include "app/documents/JsonText.h"
#include "app/documents/TemplateReader.h"
#include "app/documents/TemplateWriter.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

namespace madoguchi::designer {

namespace {

class ProblemText {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::designer::FieldProblems)
};

void sortIn(FormProblems &problems, const documents::FormTemplate &form, const Error &error)
{
    // The form's files are the program's business.
    static const QRegularExpression files(QStringLiteral("^(background|id|version)$|\\.picture$"));
    if (files.match(error.place).hasMatch())
        return;
    static const QRegularExpression field(QStringLiteral("^fields\\[(\\d+)\\]\\.?(.*)$"));
    const auto match = field.match(error.place);
    if (!match.hasMatch()) {
        problems.form << (error.place.startsWith(QLatin1String("title"))
                //: Designer, what is wrong with a form.
                ? ProblemText::tr("The form has no title. Write it above.")
                : error.message);
        return;
    }
    const qsizetype index = match.captured(1).toInt();
    if (index >= form.fields.size())
        return;
    const bool isLabel = match.captured(2).startsWith(QLatin1String("label"));
    //: Designer, what is wrong with a field.
    const QString message = isLabel ? ProblemText::tr("The field has no name. Write one.") : error.message;
    QStringList &told = problems.fields[form.fields.at(index).id];
    if (!told.contains(message))
        told << message;
}

/// The law says where it may be asked for, and everything that handles it (holds, hand-over) has to know what it is.
bool isUntoldIndividualNumber(const documents::Field &field)
{
    const bool isWritten = field.kind == documents::FieldKind::Text || field.kind == documents::FieldKind::MultiLine
        || field.kind == documents::FieldKind::Digits; // a box to tick only says that it is wanted
    return isWritten && namesIndividualNumber(field.label.ja)
        && !field.binding.endsWith(QLatin1String(".personalNumber"));
}

} // namespace

bool namesIndividualNumber(const QString &label)
{
    static const QRegularExpression number(QStringLiteral("(個人番号|マイナンバー)(（.*）)?$"));
    return number.match(label).hasMatch();
}

int FormProblems::count() const
{
    int all = int(form.size());
    for (const QStringList &of : fields)
        all += int(of.size());
    return all;
}

FormProblems problemsOf(const documents::FormTemplate &form)
{
    FormProblems found;
    const auto json = documents::parseJson(documents::templateJson(form), QStringLiteral("template.json"));
    if (!json)
        return found;
    documents::Problems problems;
    const documents::FormTemplate read = documents::readTemplate(json->object(), form.folder, problems);
    documents::checkRules(read, problems);
    documents::checkReferences(read, problems);
    for (const Error &error : problems.list())
        sortIn(found, form, error);
    for (const documents::Field &field : form.fields) {
        if (isUntoldIndividualNumber(field))
            //: Designer, what is wrong with a field that is named 個人番号 and shows what is typed.
            found.fields[field.id] << ProblemText::tr(
                "An individual number (個人番号) is not typed like other text. If a law asks for it, allow it for this "
                "form and let the field show it; else delete the field, and it is written by hand.");
    }
    // A form without a single field fills nothing.
    if (form.fields.isEmpty())
        //: Designer, what is wrong with a form.
        found.form << ProblemText::tr("The form has no field yet. Draw one, or take over the proposals.");
    return found;
}

} // namespace madoguchi::designer
