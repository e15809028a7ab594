#include "tests/app/ctl/CtlProcess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi::ctl;

/// procedures plan, validate, diff and guide.
class ProcedureCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void aPlanHasTermsAndReasons()
    {
        const CtlResult result
            = plan(R"({"q_death_date":"2026-11-02","q_head":"yes","q_remaining_members":2,"q_dog":"no"})",
                { u"--date"_qs, u"2026-11-20"_qs });
        QCOMPARE(result.exitCode, 0);
        const QJsonObject head = procedure(result, u"jumin.setainushi"_qs);
        QCOMPARE(head[u"due"_qs].toString(), u"2026-11-16"_qs);
        QCOMPARE(head[u"dueAfterHolidays"_qs].toString(), u"2026-11-16"_qs);
        QCOMPARE(head[u"late"_qs].toBool(), true);
        QVERIFY(head[u"reasons"_qs].toArray().contains(u"q_head"_qs));
        QVERIFY(procedure(result, u"kankyo.inu"_qs).isEmpty()); // no dog
        QCOMPARE(procedure(result, u"inkan.card"_qs)[u"state"_qs].toString(), u"confirm"_qs); // nobody has said
        QVERIFY(procedure(result, u"inkan.card"_qs)[u"due"_qs].isNull());
        const QJsonArray unanswered = result.json().object()[u"unanswered"_qs].toArray();
        QVERIFY(unanswered.contains(u"q_insurance"_qs) && !unanswered.contains(u"q_dog"_qs));
    }

    void otherEventsAndNames()
    {
        const CtlResult moved = plan(R"({"move":"2026-11-02"})", { u"--event"_qs, u"move-in"_qs });
        QCOMPARE(procedure(moved, u"tennyu.todoke"_qs)[u"due"_qs].toString(), u"2026-11-16"_qs);
        const CtlResult same = plan(R"({"move":"2026-11-02"})", { u"--event"_qs, u"tennyu"_qs });
        QCOMPARE(same.json(), moved.json());
        QCOMPARE(plan("{}", { u"--event"_qs, u"wedding"_qs }).exitCode, 2);
        QCOMPARE(plan("{}", { u"--date"_qs, u"tomorrow"_qs }).exitCode, 2);
    }

    void badAnswersNameTheQuestion()
    {
        const CtlResult result = plan(R"({"q_head":"perhaps"})", {});
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.err.contains("perhaps"), result.err.constData());
        QCOMPARE(plan("{", {}).exitCode, 3);
        QCOMPARE(runCtl({ u"procedures"_qs, u"plan"_qs, u"--json"_qs }).exitCode, 2); // no answers
    }

    void theShippedTablesAreInOrder()
    {
        for (const QString &event :
            { u"bereavement"_qs, u"move-in"_qs, u"move-out"_qs, u"move"_qs, u"birth"_qs, u"marriage"_qs })
            QCOMPARE(runCtl({ u"procedures"_qs, u"validate"_qs, u"--event"_qs, event }).exitCode, 0);
    }

    void whatIsWrongIsNamed()
    {
        QFile file(m_folder.filePath(u"procedures.json"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"life_event":"bereavement","title":"x","departments":{},"forms":{},"source_labels":{},"procedures":[
            {"id":"p","name":"p","department":"d","condition":{"q":"q_head","eq":"perhaps"},"deadline":{"kind":"none"}}]})");
        file.close();
        const CtlResult result
            = runCtl({ u"procedures"_qs, u"validate"_qs, u"--procedures"_qs, file.fileName(), u"--json"_qs });
        QCOMPARE(result.exitCode, 3);
        QStringList places;
        for (const QJsonValue &problem : result.json().object()[u"problems"_qs].toArray())
            places << problem[u"place"_qs].toString();
        QVERIFY2(places.contains(u"procedures.json: procedures[0].department"_qs)
                && places.contains(u"procedures.json: procedures[0].condition"_qs),
            qPrintable(places.join(u' ')));
    }

    void theCitysOwnTablesAreUsedAndCompared()
    {
        const auto write = [this](const QString &name, const QByteArray &text) {
            QFile file(m_folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
                qFatal("no file");
            return file.fileName();
        };
        const QString settings = write(u"settings.toml"_qs,
            "[procedures]\ntables = \"" + m_folder.path().toUtf8() + "\"\nclosed_days = [\"2026-11-16\"]\n");
        write(
            u"bereavement.json"_qs, R"({"life_event":"bereavement","procedures":[{"id":"kankyo.inu","remove":true}]})");
        const QStringList config { u"--config"_qs, settings };
        const CtlResult result = plan(R"({"q_death_date":"2026-11-02","q_head":"yes","q_dog":"yes"})", config);
        QVERIFY(procedure(result, u"kankyo.inu"_qs).isEmpty());
        const QJsonObject head = procedure(result, u"jumin.setainushi"_qs);
        QCOMPARE(head[u"due"_qs].toString(), u"2026-11-16"_qs);
        QCOMPARE(head[u"dueAfterHolidays"_qs].toString(), u"2026-11-17"_qs); // the city hall was closed
        const QString fresh = write(
            u"new.json"_qs, R"({"life_event":"bereavement","procedures":[{"id":"jumin.setainushi","remove":true}]})");
        const CtlResult compared
            = runCtl(QStringList { u"procedures"_qs, u"diff"_qs, u"--city"_qs, fresh, u"--json"_qs } + config);
        QCOMPARE(compared.exitCode, 0);
        const QJsonObject procedures = compared.json().object()[u"procedures"_qs].toObject();
        QCOMPARE(procedures[u"added"_qs].toArray(), QJsonArray { u"kankyo.inu"_qs });
        QCOMPARE(procedures[u"removed"_qs].toArray(), QJsonArray { u"jumin.setainushi"_qs });
        const QJsonObject first = compared.json().object()[u"cases"_qs].toArray().first().toObject();
        QVERIFY(!first[u"id"_qs].toString().isEmpty() && !first[u"procedures"_qs].toArray().isEmpty());
        const CtlResult plain = runCtl(QStringList { u"procedures"_qs, u"diff"_qs, u"--city"_qs, fresh } + config);
        QVERIFY(plain.out.contains("procedures\tkankyo.inu\t+\n"));
        const CtlResult same = runCtl(QStringList { u"procedures"_qs, u"diff"_qs, u"--json"_qs } + config);
        QVERIFY(same.json().object()[u"cases"_qs].toArray().isEmpty());
    }

    void theSheetIsAPdfInEachOrder()
    {
        const QByteArray answers = R"({"q_death_date":"2026-11-02","q_head":"yes"})";
        const QString pdf = m_folder.filePath(u"guide.pdf"_qs);
        for (const QString &order : { u"urgency"_qs, u"section"_qs, u"route"_qs }) {
            QFile::remove(pdf);
            const CtlResult result = run(u"guide"_qs, answers, { u"--out"_qs, pdf, u"--order"_qs, order });
            QCOMPARE(result.exitCode, 0);
            QFile written(pdf);
            QVERIFY(written.open(QIODevice::ReadOnly) && written.read(5) == "%PDF-");
        }
        QCOMPARE(run(u"guide"_qs, answers, {}).exitCode, 2); // no file
        QCOMPARE(run(u"guide"_qs, answers, { u"--out"_qs, pdf, u"--order"_qs, u"name"_qs }).exitCode, 2);
        QCOMPARE(run(u"guide"_qs, answers, { u"--out"_qs, pdf, u"--language"_qs, u"xx"_qs }).exitCode, 2);
        QCOMPARE(run(u"guide"_qs, answers, { u"--out"_qs, m_folder.filePath(u"no/folder.pdf"_qs) }).exitCode, 3);
    }

private:
    CtlResult plan(const QByteArray &answers, const QStringList &more) { return run(u"plan"_qs, answers, more); }

    CtlResult run(const QString &command, const QByteArray &answers, const QStringList &more)
    {
        QFile file(m_folder.filePath(u"answers.json"_qs));
        if (!file.open(QIODevice::WriteOnly) || file.write(answers) < 0)
            qFatal("no answers");
        file.close();
        return runCtl(QStringList { u"procedures"_qs, command, u"--answers"_qs, file.fileName(), u"--json"_qs } + more);
    }

    static QJsonObject procedure(const CtlResult &result, const QString &id)
    {
        for (const QJsonValue &planned : result.json().object()[u"procedures"_qs].toArray()) {
            if (planned[u"id"_qs].toString() == id)
                return planned.toObject();
        }
        return {};
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ProcedureCommandsTest)
#include "ProcedureCommandsTest.moc"
