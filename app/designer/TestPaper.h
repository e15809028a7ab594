#pragma once

#include "app/documents/FormRenderer.h"

#include <QFuture>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <optional>

namespace madoguchi::designer {

/// Fields of a form that do not take what somebody brings: at the counter that could not be printed.
struct TooSmall {
    QString person; ///< an invented person's id; empty: everything fits with all of them
    QStringList fields; ///< ids, in the order of the form
};

/// Fills the form that is being made, on a thread of its own: what is seen while it is tried, and the test print.
class TestPaper : public QObject {
    Q_OBJECT

public:
    struct Request {
        documents::FormTemplate form;
        documents::FormValues values;
        QList<int> pages; ///< one-based: those that are seen
        double pixelsPerMm = 4; ///< of the device
    };
    struct Filled {
        QHash<int, QImage> pages;
        QList<documents::Warning> warnings;
    };

    explicit TestPaper(QObject *parent = nullptr);
    ~TestPaper() override;

    void fill(const Request &request); ///< only the newest is kept while one is being filled
    void forget(); ///< nothing asked before is delivered
    [[nodiscard]] bool isCurrent() const { return !m_busy && !m_waiting; }
    /// Which fields do not take what an invented person brings: of the first person of the list with whom there are
    /// any.
    [[nodiscard]] QFuture<TooSmall> tryAll(const documents::FormTemplate &form);
    /// The whole form as PDF, each page marked as a test.
    [[nodiscard]] QFuture<Outcome<documents::RenderedForm>> pdf(
        const documents::FormTemplate &form, const documents::FormValues &values);
    /// The same into a file. Errors: those of documents::writeWhole().
    [[nodiscard]] QFuture<Outcome<void>> save(
        const documents::FormTemplate &form, const documents::FormValues &values, const QString &path);

signals:
    void filled(const madoguchi::designer::TestPaper::Filled &filled);
    void failed(const madoguchi::Error &error);

private:
    void startNext();

    std::optional<Request> m_waiting;
    bool m_busy = false;
    int m_generation = 0;
    std::atomic<bool> m_isClosing = false;
    QThreadPool m_pool; ///< one thread
};

/// The form with "テスト印刷" at the top of each page, and the values that write it there.
void markAsTest(documents::FormTemplate &form, documents::FormValues &values);

} // namespace madoguchi::designer
