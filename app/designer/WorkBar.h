#pragma once

#include "app/designer/DraftKeeper.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace madoguchi::widgets {
class Button;
}

namespace madoguchi::designer {

class DesignCanvas;

/// Above the paper: the pages, how large they are, one step back or again, and whether all is kept.
class WorkBar : public QWidget {
    Q_OBJECT

public:
    WorkBar(FormEditor &editor, DraftKeeper &keeper, DesignCanvas &canvas, QWidget *parent = nullptr);

    void setProposals(int count);
    void setProposalsShown(bool shown);
    void setTesting(bool testing);

signals:
    void proposalsWanted();
    void testWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void followPages();
    void followZoom();
    void followSteps();
    void followKeeper();
    void retranslate();

    FormEditor &m_editor;
    DraftKeeper &m_keeper;
    DesignCanvas &m_canvas;
    int m_found = 0;
    bool m_testing = false;
    widgets::Button *m_previous;
    QComboBox *m_pages;
    widgets::Button *m_next;
    widgets::Button *m_smaller;
    widgets::Button *m_zoom; ///< also: as wide as the room
    widgets::Button *m_larger;
    widgets::Button *m_undo;
    widgets::Button *m_redo;
    QLabel *m_kept;
    widgets::Button *m_proposals;
    widgets::Button *m_test;
};

} // namespace madoguchi::designer
