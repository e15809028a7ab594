#pragma once

#include "app/documents/QrCode.h"

#include <QWidget>

namespace madoguchi::clerk {

/// A QR code on the screen, black on white in every contrast, with its quiet zone, so that a scanner or a telephone
/// reads it there.
class QrView : public QWidget {
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);

    void setCode(const QString &text); ///< empty: none

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<documents::QrCode> m_code;
};

} // namespace madoguchi::clerk
