#pragma once

#include "app/clerk/PreApplicationDesk.h"
#include "devices/scanner/Camera.h"
#include "devices/scanner/FrameReader.h"
#include "widgets/ActionPage.h"

class QLabel;

namespace madoguchi::widgets {
class Dialogs;
class Notice;
}

namespace madoguchi::clerk {

/// Where the codes of a pre-application are read: by the keyboard scanner, from picture files, before the camera where
/// there is one. Says which codes are still missing and what is wrong with one.
class PreApplicationPage : public widgets::ActionPage {
    Q_OBJECT

public:
    /// Everything outlives this.
    PreApplicationPage(PreApplicationDesk &desk, widgets::Dialogs &dialogs, QWidget *parent = nullptr);
    ~PreApplicationPage() override;

    void open(); ///< it is about to be shown
    void close(); ///< it is shown no more: the camera goes out, codes that were read are forgotten

    [[nodiscard]] QString mainActionText() const override;
    [[nodiscard]] bool isMainActionEnabled() const override;
    void runMainAction() override;
    [[nodiscard]] QString secondActionText() const override;
    void runSecondAction() override;
    bool goBack() override;
    [[nodiscard]] QString helpText() const override;

signals:
    void closed(); ///< the clerk goes back

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void tell(const Error &error);
    void update();
    void retranslate();
    void stopCamera();

    PreApplicationDesk &m_desk;
    widgets::Dialogs &m_dialogs;
    scanner::FrameReader m_codes;
    scanner::Camera m_camera;
    bool m_hasCamera = false; ///< asked when the page is opened
    bool m_mayBeginAnew = false; ///< what the notice's button does
    QLabel *m_sentence;
    QLabel *m_progress; ///< how many codes were read, and which are missing
    QLabel *m_advice;
    QLabel *m_preview; ///< what the camera sees
    widgets::Notice *m_notice;
};

} // namespace madoguchi::clerk
