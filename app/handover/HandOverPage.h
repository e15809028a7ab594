#pragma once

#include "app/handover/TypingSession.h"
#include "widgets/ActionPage.h"

#include <QTime>

class QLabel;

namespace madoguchi::widgets {
class ChoiceField;
class Notice;
}

namespace madoguchi::handover {

class CodesView;
class RowsView;
class TypingStrip;

/// Finished forms go to the city's own system: what goes, on which way, and what keeps it back. Everything personal in
/// it goes when it is closed.
class HandOverPage : public widgets::ActionPage {
    Q_OBJECT

public:
    explicit HandOverPage(typing::TypingDesk &desk, QWidget *parent = nullptr);
    ~HandOverPage() override;

    /// IT's mapping, or why it cannot be used. Before the first open().
    void setMapping(const Outcome<Mapping> &mapping);
    void open(const QList<FinishedForm> &forms, const Facts &facts); ///< the forms are copied
    void close(); ///< it is shown no more: what was handed is forgotten, typing ends
    void forget(); ///< the reception is over: also what was handed over before
    void setNamesHidden(bool hidden);

    [[nodiscard]] QString mainActionText() const override;
    [[nodiscard]] bool isMainActionEnabled() const override;
    void runMainAction() override;
    [[nodiscard]] QString secondActionText() const override;
    void runSecondAction() override;
    bool goBack() override;
    void takeFocus() override;
    [[nodiscard]] QString helpText() const override;

signals:
    void closed(); ///< the clerk goes back
    void handedOver(madoguchi::handover::Way way, const QStringList &formIds);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// One for each thing that the clerk does next.
    enum class Stage {
        Ready, ///< to be handed over
        Writing, ///< the file
        Showing, ///< QR codes
        Typing,
        Done
    };

    void layOut();
    void choose(Way way);
    void refresh();
    void tell();
    void tellDone();
    void retranslate();
    void writeToFile();
    void written(const Outcome<QString> &file);
    void showCodes();
    void beginTyping();
    void typingEnded(int typed, int entries);
    void setStage(Stage stage);
    void handed();
    [[nodiscard]] bool isBlocked() const; ///< nothing that the clerk could agree to
    [[nodiscard]] QStringList formIds() const;
    [[nodiscard]] static QString nameOf(Way way);
    [[nodiscard]] static QString explanationOf(Way way);

    struct Handed {
        Way way;
        QStringList forms;
        QTime at;
    };

    typing::TypingDesk &m_desk;
    TypingSession m_session;
    Outcome<Mapping> m_mapping;
    Rows m_rows;
    Facts m_facts;
    Way m_way = Way::File;
    Stage m_stage = Stage::Ready;
    QList<Refusal> m_refusals;
    QList<Handed> m_handed; ///< in this reception
    int m_run = 0; ///< a file that was written for rows before is not told any more
    Error m_error; ///< of the last file; code Cancelled: none
    QString m_file; ///< that was written last
    int m_typed = 0;
    int m_toType = 0;
    RowsView *m_view;
    QLabel *m_sentence;
    widgets::ChoiceField *m_ways;
    QLabel *m_explanation;
    CodesView *m_codes;
    widgets::Notice *m_notice;
    TypingStrip *m_strip;
};

} // namespace madoguchi::handover
