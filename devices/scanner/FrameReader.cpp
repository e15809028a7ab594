#include "devices/scanner/FrameReader.h"

#include "devices/scanner/CodesInPicture.h"

#include <algorithm>

namespace madoguchi::scanner {

namespace {

constexpr qint64 ForgottenAfterMs = 1000;

} // namespace

FrameReader::FrameReader(QObject *parent)
    : QObject(parent)
    , m_frames([this](const QImage &grey) {
        QMetaObject::invokeMethod(this, [this, texts = codesIn(grey)] { tell(texts); });
    })
{
}

void FrameReader::tell(const QStringList &texts)
{
    m_seen.removeIf([](const Seen &seen) { return seen.since.hasExpired(ForgottenAfterMs); });
    for (const QString &text : texts) {
        const auto known
            = std::find_if(m_seen.begin(), m_seen.end(), [&text](const Seen &seen) { return seen.text == text; });
        if (known != m_seen.end()) {
            known->since.start();
            continue;
        }
        m_seen.append({ text, {} });
        m_seen.last().since.start();
        emit codeSeen(text);
    }
}

} // namespace madoguchi::scanner
