#pragma once

#include <QBitArray>
#include <QWidget>

namespace madoguchi::widgets {

/// A QR code on the screen, black on white in every contrast, with its quiet zone, so that a scanner or a telephone
/// reads it there.
class CodeView : public QWidget {
    Q_OBJECT

public:
    /// `designPixels`: of its side, at scale 1.
    explicit CodeView(double designPixels, QWidget *parent = nullptr);

    /// Row by row, side × side modules, without the quiet zone. 0: none.
    void setModules(int side, const QBitArray &dark);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side = 0;
    QBitArray m_dark;
};

} // namespace madoguchi::widgets
