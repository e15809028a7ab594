#include "app/designer/FormEditor.h"

#include "app/designer/FieldMaking.h"
#include "app/designer/FieldParts.h"

#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::designer;
using documents::Field;
using documents::FieldKind;
using documents::FormTemplate;

namespace {

FormTemplate twoSheets()
{
    FormTemplate form;
    form.id = QStringLiteral("sample");
    form.title.ja = QStringLiteral("見本");
    documents::Page wide;
    wide.widthMm = 297;
    wide.heightMm = 210;
    form.pages = { documents::Page(), wide };
    return form;
}

constexpr FieldKind Kinds[] = { FieldKind::Text, FieldKind::MultiLine, FieldKind::Date, FieldKind::Era,
    FieldKind::Check, FieldKind::Choice, FieldKind::Digits, FieldKind::Today, FieldKind::Image, FieldKind::Signature };

QRectF someRect(QRandomGenerator &random)
{
    return { random.bounded(150.0), random.bounded(180.0), 5 + random.bounded(40.0), 4 + random.bounded(20.0) };
}

/// Something that a person may do, drawn at random.
void doAnything(FormEditor &editor, QRandomGenerator &random)
{
    const QList<Field> &fields = editor.form().fields;
    const auto anyId = [&] { return fields.isEmpty() ? QString() : fields.at(random.bounded(int(fields.size()))).id; };
    switch (random.bounded(16)) {
    case 0:
    case 1:
    case 2:
        editor.addField(Kinds[random.bounded(10)], 1 + random.bounded(2), someRect(random));
        break;
    case 3:
        editor.select({ anyId() });
        break;
    case 4:
        editor.toggle(anyId());
        break;
    case 5:
        editor.selectAll(1 + random.bounded(2));
        break;
    case 6:
        editor.removeSelected();
        break;
    case 7:
        editor.moveSelected({ random.bounded(400.0) - 200, random.bounded(400.0) - 200 });
        break;
    case 8:
        editor.growSelected({ random.bounded(60.0) - 30, random.bounded(60.0) - 30 });
        break;
    case 9:
        if (const Field *field = editor.single()) {
            const QStringList parts = partsOf(*field);
            if (!parts.isEmpty())
                editor.select({ field->id }, parts.at(random.bounded(int(parts.size()))));
        }
        break;
    case 10:
        editor.arrangeSelected(Arrangement(random.bounded(int(Arrangement::SameHeight) + 1)));
        break;
    case 11:
        editor.bind(anyId(), QStringLiteral("applicant.birthDate"));
        break;
    case 12:
        editor.copy();
        editor.paste(1 + random.bounded(2));
        break;
    case 13:
        editor.duplicate();
        break;
    case 14:
        editor.change(
            QStringLiteral("title"), [&](FormTemplate &form) { form.title.ja += QChar(u'あ' + random.bounded(40)); },
            QStringLiteral("title"));
        break;
    case 15:
        editor.changeField(
            QStringLiteral("label"), anyId(), [](Field &field) { field.label.ja += u'名'; }, QStringLiteral("label"));
        break;
    }
}

} // namespace

/// What is done to a form, and that all of it can be taken back.
class FormEditorTest : public QObject {
    Q_OBJECT

private slots:
    void theRuleOfAReadingGoesWithIt()
    {
        FormEditor editor;
        documents::FormTemplate form;
        form.pages << documents::Page();
        documents::Field field = newField(FieldKind::Text, 1, { 20, 20, 60, 8 });
        form.fields << field;
        editor.open(form);
        editor.bind(field.id, QStringLiteral("applicant.nameKana"));
        QCOMPARE(editor.form().fields.first().format, documents::InputFormat::Kana);
        editor.bind(editor.form().fields.first().id, QStringLiteral("applicant.relation"));
        QCOMPARE(editor.form().fields.first().format, documents::InputFormat::Any);
    }

    void thatOnlyAPartWasDeletedIsTold()
    {
        FormEditor editor;
        documents::FormTemplate form;
        form.pages << documents::Page();
        form.fields << newField(FieldKind::Date, 1, { 20, 20, 60, 8 });
        editor.open(form);
        const QSignalSpy told(&editor, &FormEditor::partRemoved);
        editor.select({ form.fields.first().id }, partsOf(form.fields.first()).last());
        editor.removeSelected();
        QCOMPARE(told.size(), 1);
        QCOMPARE(editor.form().fields.size(), 1);
        editor.select({ form.fields.first().id });
        editor.removeSelected();
        QCOMPARE(told.size(), 1);
        QVERIFY(editor.form().fields.isEmpty());
    }

    void whatLiesBeyondThePaperKeepsASize_data()
    {
        QTest::addColumn<double>("left");
        QTest::newRow("beside it") << 230.0;
        QTest::newRow("across its edge") << 205.0;
        QTest::newRow("up to its edge") << 190.0;
    }

    void whatLiesBeyondThePaperKeepsASize()
    {
        QFETCH(double, left);
        FormTemplate form = twoSheets();
        Field field;
        field.id = QStringLiteral("wide");
        field.page = 1; // 210 mm; the paper was wider before
        field.rectMm = { left, 20, 20, 10 };
        form.fields << field;
        FormEditor editor;
        editor.open(form);
        editor.select({ field.id });
        editor.growSelected({ 5, 0 });
        QCOMPARE(editor.form().field(field.id)->rectMm, field.rectMm); // no room
        editor.growSelected({ -5, 0 });
        QCOMPARE(editor.form().field(field.id)->rectMm, QRectF(left, 20, 15, 10));
        editor.growSelected({ -50, 0 });
        QCOMPARE(editor.form().field(field.id)->rectMm, QRectF(left, 20, 1, 10));
    }

    void aCopyIsEnteredWhereItLies()
    {
        FormEditor editor;
        editor.open(twoSheets());
        const QString first = editor.addField(FieldKind::Text, 1, { 20, 20, 30, 8 });
        const QString second = editor.addField(FieldKind::Text, 1, { 20, 40, 30, 8 });
        const QString third = editor.addField(FieldKind::Text, 1, { 20, 60, 30, 8 });
        const auto order = [&editor] {
            QStringList ids;
            for (const Field &field : editor.form().fields)
                ids << field.id;
            return ids;
        };
        editor.select({ third });
        editor.duplicate();
        const QString copy = editor.single()->id;
        QCOMPARE(order(), (QStringList { first, second, third, copy }));
        editor.moveSelected({ 40, -44 }); // beside the first
        QCOMPARE(order(), (QStringList { first, copy, second, third }));
        editor.moveSelected({ 0, 20 });
        QCOMPARE(order(), (QStringList { first, second, copy, third }));
        while (editor.steps().count() > 4 && editor.steps().canUndo() && editor.steps().undoText() == u"move")
            editor.steps().undo();
        QCOMPARE(order(), (QStringList { first, second, third, copy }));

        editor.change(QStringLiteral("x"), [](FormTemplate &form) { form.fields.move(0, 3); }); // somebody's own order
        const QStringList own = order();
        editor.select({ first });
        editor.moveSelected({ 0, 25 });
        QCOMPARE(order(), own);
    }

    void aFieldShowsTheDayInsteadOfAPerson()
    {
        FormEditor editor;
        editor.open(twoSheets());
        const QString id = editor.addField(FieldKind::Text, 1, { 20, 20, 60, 8 });
        editor.bind(id, QStringLiteral("applicant.name"));
        const QString bound = editor.single()->id;
        editor.showToday(bound);
        QCOMPARE(editor.single()->kind, FieldKind::Today);
        QVERIFY(editor.single()->binding.isEmpty() && !editor.single()->partsMm.isEmpty());
        QCOMPARE(editor.single()->label.ja, QStringLiteral("申請年月日"));
        editor.steps().undo();
        QCOMPARE(editor.single()->binding, QStringLiteral("applicant.name"));
        editor.changeField(QStringLiteral("x"), bound, [](Field &field) { field.label.ja = QStringLiteral("届出日"); });
        editor.showToday(bound);
        QCOMPARE(editor.single()->label.ja, QStringLiteral("届出日")); // somebody's own word
    }

    void anotherPaperIsAStepToo()
    {
        const auto first = std::make_shared<const Paper>();
        Paper small { "%PDF", { { { 148, 210 }, {} } } };
        const auto second = std::make_shared<const Paper>(small);
        FormEditor editor;
        const FormTemplate before = twoSheets();
        editor.open(before);
        const QString id = editor.addField(FieldKind::Text, 2, { 20, 20, 30, 8 });
        editor.setPaper(first); // it is there only now
        int told = 0;
        QObject::connect(&editor, &FormEditor::paperChanged, [&told] { ++told; });
        editor.layPaper(second);
        QCOMPARE(editor.form().pages.size(), 1);
        QCOMPARE(editor.form().pages.first().widthMm, 148.0);
        QVERIFY(editor.form().field(id)); // on a page that is missing
        QVERIFY(editor.paper() == second && told == 1);
        editor.steps().undo();
        QVERIFY(editor.paper() == first && told == 2);
        QCOMPARE(editor.form().pages, before.pages);
        editor.steps().undo(); // the field, from before the paper was there
        QVERIFY(editor.paper() == first && told == 2);
        editor.steps().redo();
        editor.steps().redo();
        QVERIFY(editor.paper() == second && told == 3);
    }

    void everythingCanBeTakenBack_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void everythingCanBeTakenBack()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        FormEditor editor;
        editor.open(twoSheets());
        QList<FormTemplate> states { editor.form() };
        for (int i = 0; i < 120; ++i) {
            doAnything(editor, random);
            QSet<QString> ids;
            for (const Field &field : editor.form().fields)
                ids << field.id;
            QCOMPARE(ids.size(), editor.form().fields.size());
            for (const QString &id : editor.selected())
                QVERIFY(editor.form().field(id));
        }
        const FormTemplate last = editor.form();
        while (editor.steps().canUndo())
            editor.steps().undo();
        QVERIFY(editor.form() == states.first());
        while (editor.steps().canRedo())
            editor.steps().redo();
        QVERIFY(editor.form() == last);
    }

    void eachStepGoesBackToWhatWasBefore()
    {
        QRandomGenerator random(7);
        FormEditor editor;
        editor.open(twoSheets());
        QList<FormTemplate> states { editor.form() };
        for (int i = 0; i < 200; ++i) {
            const int steps = editor.steps().count();
            doAnything(editor, random);
            if (editor.steps().count() > steps)
                states << editor.form();
            else
                states.last() = editor.form(); // went into the step before
        }
        while (editor.steps().canUndo()) {
            QVERIFY(editor.form() == states.takeLast());
            editor.steps().undo();
        }
        QVERIFY(editor.form() == states.takeLast());
    }

    void typingIsOneStepUntilSomethingElseIsSelected()
    {
        FormEditor editor;
        editor.open(twoSheets());
        const QString first = editor.addField(FieldKind::Text, 1, { 10, 10, 50, 8 });
        const QString second = editor.addField(FieldKind::Text, 1, { 10, 30, 50, 8 });
        const auto type = [&editor](const QString &id, const QString &text) {
            editor.changeField(
                QStringLiteral("label"), id, [&](Field &field) { field.label.ja = text; }, QStringLiteral("label"));
        };
        const QString unnamed = editor.form().field(first)->label.ja;
        editor.select({ first });
        type(first, QStringLiteral("氏"));
        type(first, QStringLiteral("氏名"));
        editor.select({ second });
        editor.select({ first });
        type(first, QStringLiteral("氏名など"));
        editor.steps().undo();
        QCOMPARE(editor.form().field(first)->label.ja, QStringLiteral("氏名"));
        editor.steps().undo();
        QCOMPARE(editor.form().field(first)->label.ja, unnamed);
        QVERIFY(editor.form().field(first));
    }

    void aTypingThatIsTakenBackByHandLeavesNoStep()
    {
        FormEditor editor;
        editor.open(twoSheets());
        const auto retitle = [&editor](const QString &title) {
            editor.change(
                QStringLiteral("title"), [&](FormTemplate &form) { form.title.ja = title; }, QStringLiteral("title"));
        };
        retitle(QStringLiteral("見本2"));
        retitle(QStringLiteral("見本"));
        QVERIFY(!editor.steps().canUndo());
    }

    void nothingLeavesThePage()
    {
        FormEditor editor;
        editor.open(twoSheets());
        const QString id = editor.addField(FieldKind::Choice, 1, { 10, 10, 60, 8 });
        editor.moveSelected({ -50, 500 });
        const QRectF extent = extentOf(*editor.form().field(id));
        QCOMPARE(extent.left(), 0.0);
        QCOMPARE(extent.bottom(), 297.0);
        editor.growSelected({ 500, 500 });
        QCOMPARE(editor.form().field(id)->rectMm.right(), 210.0);
    }

    void anIdFollowsTheBindingAndIsNeverUsedTwice()
    {
        FormEditor editor;
        editor.open(twoSheets());
        const QString first = editor.addField(FieldKind::Text, 1, { 10, 10, 50, 8 });
        const QString second = editor.addField(FieldKind::Text, 1, { 10, 30, 50, 8 });
        editor.bind(first, QStringLiteral("household[0].name"));
        QVERIFY(editor.form().field(QStringLiteral("household1Name")));
        editor.bind(second, QStringLiteral("household[0].name"));
        QVERIFY(editor.form().field(QStringLiteral("household1Name2")));
        QCOMPARE(editor.selected(), QStringList { QStringLiteral("household1Name2") });
    }

    void aBirthDateIsWrittenInFullAndASexIsMarked()
    {
        FormEditor editor;
        editor.open(twoSheets());
        editor.bind(editor.addField(FieldKind::Text, 1, { 10, 10, 50, 8 }), QStringLiteral("applicant.birthDate"));
        QCOMPARE(editor.single()->kind, FieldKind::Text);
        editor.bind(editor.addField(FieldKind::Text, 1, { 10, 30, 50, 8 }), QStringLiteral("applicant.sex"));
        QCOMPARE(editor.single()->kind, FieldKind::Choice);
        QCOMPARE(editor.single()->options.first().value, QStringLiteral("male"));
    }

    void severalFieldsAreGivenToOnePersonAtOnce()
    {
        FormEditor editor;
        editor.open(twoSheets());
        const auto named = [](const QString &name, double top) {
            Field field = newField(FieldKind::Text, 1, { 10, top, 50, 8 });
            field.label.ja = name;
            return field;
        };
        const QString name = editor.addField(named(u"園児の氏名"_qs, 10));
        editor.bind(name, u"applicant.name"_qs);
        editor.changeField(u"required"_qs, editor.selected().first(), [](Field &field) { field.required = true; });
        const QString bound = editor.selected().first();
        const QString birth = editor.addField(named(u"生年月日"_qs, 30));
        const QString remark = editor.addField(named(u"備考"_qs, 50));
        const QString mobile = editor.addField(named(u"携帯電話"_qs, 70));
        const QString home = editor.addField(named(u"自宅電話"_qs, 90));
        Field check = newField(FieldKind::Check, 1, { 80, 10, 4, 4 });
        check.label.ja = u"電話連絡の可否"_qs;
        const QString mayCall = editor.addField(check);
        editor.select({ bound, birth, remark, mobile, home, mayCall });
        editor.bindSelectedTo(u"child"_qs);
        QCOMPARE(editor.selected(),
            (QStringList { u"childName"_qs, u"childBirthDate"_qs, remark, u"childPhone"_qs, home, mayCall }));
        QCOMPARE(editor.form().field(home)->binding, QString()); // a person has one number
        QVERIFY(editor.form().field(u"childName"_qs)->required); // whose it is changes nothing in that
        QCOMPARE(editor.form().field(u"childName"_qs)->label.ja, u"園児の氏名"_qs);
        QCOMPARE(editor.form().field(remark)->binding, QString());
        editor.steps().undo(); // one step
        QCOMPARE(editor.form().field(bound)->binding, u"applicant.name"_qs);
        QCOMPARE(editor.form().field(birth)->binding, QString());
    }

    void anAnswerThatIsAddedStandsWhereItIsRead()
    {
        FormEditor editor;
        editor.open(twoSheets());
        const QString id = editor.addField(FieldKind::Choice, 1, { 10, 10, 60, 4 });
        editor.addOption(id, { 100, 10, 4, 4 });
        editor.addOption(id, { 85, 10, 4, 4 });
        const QList<documents::Option> &options = editor.form().field(id)->options;
        QCOMPARE(options.last().rectMm.left(), 100.0);
        QCOMPARE(options.at(options.size() - 2).rectMm.left(), 85.0);
        QCOMPARE(editor.part(), optionPart(options.size() - 2));
    }

    void whatIsTakenOverTogetherStaysTied()
    {
        FormEditor editor;
        editor.open(twoSheets());
        editor.addField(FieldKind::Choice, 1, { 10, 10, 60, 4 }); // has the id that the proposal has, too
        Field question = newField(FieldKind::Choice, 1, { 10, 30, 60, 4 });
        Field text = newField(FieldKind::Text, 1, { 80, 30, 60, 4 });
        text.when = { documents::Condition { question.id, {}, true, { u"answer2"_qs } } };
        editor.addFields({ question, text });
        QCOMPARE(editor.selected().size(), 2);
        const Field *tied = editor.form().field(editor.selected().last());
        QCOMPARE(tied->when.first().field, editor.selected().first());
        QVERIFY(tied->when.first().field != question.id);
    }

    void theSameNamesOnTwoPagesAreOfTheirPages()
    {
        FormEditor editor;
        editor.open(twoSheets());
        QList<Field> fields;
        for (const int page : { 1, 2 }) {
            Field question = newField(FieldKind::Choice, page, { 10, 30, 60, 4 });
            question.id = u"choice1"_qs;
            Field text = newField(FieldKind::Text, page, { 80, 30, 60, 4 });
            text.when = { documents::Condition { question.id, {}, true, { u"answer2"_qs } } };
            fields << question << text;
        }
        editor.addFields(fields);
        for (const qsizetype text : { 1, 3 })
            QCOMPARE(
                editor.form().field(editor.selected().at(text))->when.first().field, editor.selected().at(text - 1));
    }

    void aRowOfATableIsReadColumnByColumn()
    {
        FormEditor editor;
        editor.open(twoSheets());
        const QString below = editor.addField(FieldKind::Text, 1, { 20, 84, 60, 5 });
        const QString remark = editor.addField(FieldKind::MultiLine, 1, { 150, 69, 40, 14 });
        const QString birth = editor.addField(FieldKind::Text, 1, { 90, 70, 48, 9 });
        const QString name = editor.addField(FieldKind::Text, 1, { 20, 74, 60, 9 });
        const QString reading = editor.addField(FieldKind::Text, 1, { 20, 69, 60, 5 });
        QCOMPARE(readingOrder(editor.form()), (QStringList { reading, name, birth, remark, below }));
    }

    void aNameIsReadBehindItsReading()
    {
        FormEditor editor;
        editor.open(twoSheets());
        const QString name = editor.addField(FieldKind::Text, 1, { 20, 74, 60, 10 });
        const QString reading = editor.addField(FieldKind::Text, 1, { 20, 68, 60, 5 });
        editor.addField(FieldKind::Text, 1, { 120, 68, 40, 3 });
        const QString sex = editor.addField(FieldKind::Text, 1, { 90, 71.9, 20, 3 });
        editor.bind(reading, QStringLiteral("applicant.nameKana"));
        editor.bind(name, QStringLiteral("applicant.name"));
        const QStringList order = readingOrder(editor.form());
        QCOMPARE(
            order.indexOf(QStringLiteral("applicantName")), order.indexOf(QStringLiteral("applicantNameKana")) + 1);
        QVERIFY(order.contains(sex));
    }

    void tabGoesAsPeopleRead()
    {
        FormEditor editor;
        editor.open(twoSheets());
        const QString right = editor.addField(FieldKind::Text, 1, { 100, 10, 50, 8 });
        const QString below = editor.addField(FieldKind::Text, 1, { 10, 30, 50, 8 });
        const QString left = editor.addField(FieldKind::Text, 1, { 10, 11, 50, 8 });
        const QString other = editor.addField(FieldKind::Text, 2, { 10, 1, 50, 8 });
        QCOMPARE(readingOrder(editor.form()), (QStringList { left, right, below, other }));
        QCOMPARE(editor.form().fields.first().id, left); // a new one stands where it is read
        editor.select({});
        editor.selectNext(1);
        QCOMPARE(editor.selected(), QStringList { left });
        editor.selectNext(-1);
        QCOMPARE(editor.selected(), QStringList { other });
    }

    void whatIsPastedOntoTheSamePlaceStandsBesideIt()
    {
        FormEditor editor;
        editor.open(twoSheets());
        editor.addField(FieldKind::Date, 1, { 10, 10, 50, 8 });
        editor.copy();
        editor.paste(2);
        QCOMPARE(editor.single()->page, 2);
        QCOMPARE(editor.single()->rectMm, QRectF(10, 10, 50, 8));
        editor.paste(2);
        QCOMPARE(editor.single()->rectMm, QRectF(14, 14, 50, 8));
        editor.duplicate();
        QCOMPARE(editor.single()->rectMm, QRectF(18, 18, 50, 8));
    }

    void theFilesOfTheFormAreNoStep()
    {
        FormEditor editor;
        editor.open(twoSheets());
        editor.change(QStringLiteral("title"), [](FormTemplate &form) { form.title.ja = QStringLiteral("別の名"); });
        FormTemplate saved = editor.form();
        saved.folder = QStringLiteral("/somewhere");
        saved.pages[0].picture = QStringLiteral("/somewhere/page-1.png");
        editor.setFiles(saved);
        editor.steps().undo();
        QCOMPARE(editor.form().title.ja, QStringLiteral("見本"));
        QCOMPARE(editor.form().folder, QStringLiteral("/somewhere"));
        QCOMPARE(editor.form().pages.first().picture, QStringLiteral("/somewhere/page-1.png"));
    }
};

QTEST_GUILESS_MAIN(FormEditorTest)
#include "FormEditorTest.moc"
