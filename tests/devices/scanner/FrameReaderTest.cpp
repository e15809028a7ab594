#include "devices/scanner/FrameReader.h"

#include "tests/devices/scanner/DrawnCode.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi::scanner;

/// Rows of pictures in place of a camera.
class FrameReaderTest : public QObject {
    Q_OBJECT

private slots:
    void aCodeInSightIsToldOnce()
    {
        FrameReader reader;
        QSignalSpy seen(&reader, &FrameReader::codeSeen);
        int looked = 0; // told on another thread
        connect(&reader.frames(), &FrameThread::looking, this, [&looked] { ++looked; });
        const QImage frame = drawnCode(QStringLiteral("MGPA1-A"));
        for (int i = 1; i <= 5; ++i) {
            reader.frames().take([frame] { return frame; });
            QTRY_COMPARE(looked, i);
        }
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.first().first().toString(), QStringLiteral("MGPA1-A"));
        const QImage next = drawnCode(QStringLiteral("MGPA1-B"));
        reader.frames().take([next] { return next; });
        QTRY_COMPARE(seen.size(), 2);
    }

    void framesAreUnpackedOffTheCallersThread()
    {
        FrameReader reader;
        QThread *unpackedOn = nullptr;
        QSemaphore done;
        reader.frames().take([&] {
            unpackedOn = QThread::currentThread();
            done.release();
            return QImage();
        });
        QVERIFY(done.tryAcquire(1, 5000));
        QVERIFY(unpackedOn && unpackedOn != QThread::currentThread());
    }

    void onlyTheNewestFrameWaits()
    {
        FrameReader reader;
        QSemaphore begun;
        QSemaphore mayGoOn;
        reader.frames().take([&] {
            begun.release();
            mayGoOn.acquire();
            return QImage();
        });
        QVERIFY(begun.tryAcquire(1, 5000));
        std::atomic_int old = 0;
        for (int i = 0; i < 10; ++i) {
            reader.frames().take([&old] {
                ++old;
                return QImage();
            });
        }
        QList<QImage> previews; // told on another thread
        connect(&reader.frames(), &FrameThread::looking, this, [&previews](const QImage &one) { previews << one; });
        reader.frames().take([] { return QImage(1920, 1080, QImage::Format_RGB32); });
        mayGoOn.release();
        QTRY_COMPARE(previews.size(), 1);
        QCOMPARE(old.load(), 0);
        QCOMPARE(previews.first().width(), FrameThread::PreviewWidth);
    }
};

QTEST_GUILESS_MAIN(FrameReaderTest)
#include "FrameReaderTest.moc"
