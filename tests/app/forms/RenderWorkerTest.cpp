#include "app/forms/RenderWorker.h"

#include "tests/app/forms/SampleForms.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::forms;

class RenderWorkerTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_form = sampleForm(m_folder.path()); }

    void aPreviewIsPainted()
    {
        RenderWorker worker;
        QSignalSpy ready(&worker, &RenderWorker::previewReady);
        worker.preview(request(QStringLiteral("髙橋　𠮷子")));
        QVERIFY(!worker.isPreviewCurrent());
        QTRY_COMPARE(ready.size(), 1);
        QVERIFY(worker.isPreviewCurrent());
        const auto preview = ready.first().first().value<Preview>();
        QCOMPARE(preview.formId, m_form.id);
        QCOMPARE(preview.fields.size(), 1);
        QCOMPARE(preview.fields.first().size(), QSize(420, 594));
        QVERIFY(hasInk(preview.fields.first()));
        QVERIFY(!preview.warnings.isEmpty()); // required entries are empty
    }

    void whileOneIsPaintedOnlyTheNewestWaits()
    {
        RenderWorker worker;
        QSignalSpy ready(&worker, &RenderWorker::previewReady);
        for (int typed = 1; typed <= 50; ++typed)
            worker.preview(request(QString(typed, QChar(u'山'))));
        QTRY_VERIFY(worker.isPreviewCurrent());
        QVERIFY2(ready.size() <= 2, "the first and the newest");
        const auto last = ready.last().first().value<Preview>();
        QList<QImage> expected;
        connect(&worker, &RenderWorker::previewReady, this, [&expected](const Preview &p) { expected = p.fields; });
        worker.preview(request(QString(50, QChar(u'山'))));
        QTRY_VERIFY(!expected.isEmpty());
        QCOMPARE(last.fields, expected);
    }

    void aNewVersionInTheSameFolderIsPainted()
    {
        RenderWorker worker;
        QSignalSpy ready(&worker, &RenderWorker::previewReady);
        worker.preview(request(QStringLiteral("髙橋　𠮷子")));
        QTRY_COMPARE(ready.size(), 1);
        PreviewRequest published = request(QStringLiteral("髙橋　𠮷子"));
        published.filled.form.version = QStringLiteral("9.9");
        for (documents::Field &field : published.filled.form.fields)
            field.rectMm.moveTop(field.rectMm.top() + 3);
        worker.preview(published);
        QTRY_COMPARE(ready.size(), 2);
        QVERIFY(ready.at(0).first().value<Preview>().fields != ready.at(1).first().value<Preview>().fields);
    }

    void nothingIsDeliveredAfterForget()
    {
        RenderWorker worker;
        QSignalSpy ready(&worker, &RenderWorker::previewReady);
        worker.preview(request(QStringLiteral("髙橋")));
        worker.preview(request(QStringLiteral("髙橋　𠮷子")));
        worker.forget();
        QTRY_VERIFY(worker.isPreviewCurrent());
        QCOMPARE(ready.size(), 0);
        worker.preview(request({}));
        QTRY_COMPARE(ready.size(), 1);
    }

    void theEmptyPagesAreShown()
    {
        RenderWorker worker;
        const QFuture<QList<QImage>> pictures = worker.pictures(m_form);
        QTRY_VERIFY(pictures.isFinished());
        QCOMPARE(pictures.result().size(), 1);
        QVERIFY(!pictures.result().first().isNull());
    }

    void aBackgroundThatIsGoneIsTold()
    {
        RenderWorker worker;
        QSignalSpy failed(&worker, &RenderWorker::previewFailed);
        PreviewRequest broken = request({});
        broken.filled.form.folder = m_folder.filePath(QStringLiteral("nowhere"));
        broken.filled.form.background = m_folder.filePath(QStringLiteral("nowhere/background.pdf"));
        worker.preview(broken);
        QTRY_COMPARE(failed.size(), 1);
    }

private:
    PreviewRequest request(const QString &name) const
    {
        PreviewRequest made;
        made.filled.form = m_form;
        made.filled.values.bound.insert(QStringLiteral("applicant.name"), name);
        made.pixelsPerMm = 2;
        return made;
    }
    static bool hasInk(const QImage &picture)
    {
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (qAlpha(picture.pixel(x, y)) > 0)
                    return true;
            }
        }
        return false;
    }

    QTemporaryDir m_folder;
    documents::FormTemplate m_form;
};

QTEST_MAIN(RenderWorkerTest)
#include "RenderWorkerTest.moc"
