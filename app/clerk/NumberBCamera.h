#pragma once

#include "app/identity/CardFaceScan.h"
#include "devices/scanner/Camera.h"

#include <QWidget>

class QLabel;

namespace madoguchi::widgets {
class Button;
}

namespace madoguchi::clerk {

/// The camera beside the fields for 照合番号B: shows where to hold the card's front, and proposes what it reads there.
class NumberBCamera : public QWidget {
    Q_OBJECT

public:
    explicit NumberBCamera(QWidget *parent = nullptr);

    void showWords(); ///< in the language of now

signals:
    /// As CardFaceScan. When it is complete the camera has gone out.
    void proposed(const madoguchi::identity::NumberBParts &parts);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    enum class State { Off, Looking, Read, NoPicture, NotInstalled };

    void layOut();
    [[nodiscard]] QString buttonText() const;
    void start();
    void stop(); ///< the camera goes out; what it showed is forgotten
    void tell(State state);
    void showFrame(const QImage &preview);

    QLabel *m_picture;
    QLabel *m_words;
    widgets::Button *m_button;
    State m_state = State::Off;
    identity::CardFaceScan m_scan;
    scanner::Camera m_camera;
};

} // namespace madoguchi::clerk
