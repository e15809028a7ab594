#pragma once

#include "app/designer/BoxFinder.h"
#include "app/designer/FormEditor.h"
#include "app/designer/PagePictures.h"
#include "app/designer/Snapper.h"

#include <QAbstractScrollArea>
#include <QPixmap>
#include <QSet>

#include <functional>
#include <optional>

namespace madoguchi::designer {

/// The paper in the middle of the work: its pages below each other, the fields as coloured frames, drawn, moved and
/// resized by mouse, finger and keys. While something is dragged only what changes is painted.
class DesignCanvas : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Fit { Width, Page, Own /**< as zoomed by hand */ };

    explicit DesignCanvas(FormEditor &editor, QWidget *parent = nullptr);

    [[nodiscard]] PagePictures &pictures() { return m_pictures; }
    void startAnew(); ///< another form: from the first page
    void setFound(int page, const FoundBoxes &found);
    void setProposals(const QList<documents::Field> &proposals); ///< faint, until they are taken over
    void setProblems(const QSet<QString> &ids); ///< fields that are not right yet get a mark
    void setOverlay(int page, const QImage &filled); ///< test: the filled paper; null: none
    void setLanguage(const QString &language);

    /// A kind: the next drag, or click into a found box, makes a field of it. nullopt: select.
    void setTool(std::optional<documents::FieldKind> kind);
    [[nodiscard]] std::optional<documents::FieldKind> tool() const { return m_tool; }
    /// Makes the field that is drawn, out of what is printed there; without it a field as newField() gives it.
    using Maker = std::function<documents::Field(documents::FieldKind kind, int page, const QRectF &rectMm)>;
    void setMaker(Maker maker) { m_maker = std::move(maker); }
    /// What is printed at an answer that is added to a choice; empty: nothing.
    using AnswerReader = std::function<QString(int page, const QRectF &rectMm)>;
    void setAnswerReader(AnswerReader reader) { m_answerReader = std::move(reader); }
    void setAddingOption(bool adding); ///< the next drag makes an answer of the selected field
    void placeByKey(); ///< a field of the tool's kind where there is room in view

    void setFit(Fit fit);
    [[nodiscard]] Fit fit() const { return m_fit; }
    /// What is selected and seen stays where it is; else `around`, a point of the viewport; else its middle.
    void zoomBy(double factor, std::optional<QPointF> around = std::nullopt);
    [[nodiscard]] double pixelsPerMm() const;
    [[nodiscard]] int percent() const; ///< 100: as large as on paper
    [[nodiscard]] int pageInView() const; ///< one-based
    void showPage(int page);
    void reveal(int page, const QRectF &rectMm); ///< scrolls there unless it is seen
    void revealSelected(); ///< the one that was selected last
    bool goBack(); ///< Esc: gives up a drag, a tool, the selection; false: nothing of these
    [[nodiscard]] QRectF placeOf(int page, const QRectF &rectMm) const; ///< in the viewport
    [[nodiscard]] bool isDragging() const { return m_drag.kind != Drag::Kind::None; }

signals:
    void toolChanged();
    void zoomChanged();
    void pageChanged(int page);
    void entriesWanted(); ///< Enter on a field: to its entries beside the paper
    void boxTaken(int page, const QRectF &rectMm); ///< a found box was pressed: a field is to be made of it
    void fieldMade(const QString &id);
    void proposalTaken(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    struct Drag {
        enum class Kind { None, Pressed, Move, Resize, Draw, Band };
        Kind kind = Kind::None;
        int page = 0;
        QPointF from; ///< mm on the page
        QPointF pressed; ///< in the viewport
        QString id; ///< the field that was pressed; empty: the paper
        QString part;
        int edges = 0; ///< Resize: Snapper::Edge
        QRectF before; ///< Move, Resize: the leading rectangle, mm
        QRectF now; ///< … while it is dragged; Draw and Band: what is drawn
        QList<QRectF> boxes; ///< Move: all that moves along, mm
        QList<Snapper::Guide> guides;
        Snapper snapper;
        [[nodiscard]] QPointF by() const { return now.topLeft() - before.topLeft(); }
    };
    struct Spot {
        QString id;
        QString part;
        int edges = 0; ///< over a handle
    };

    void takePaper();

    // where things are
    void layOut();
    [[nodiscard]] QRectF sheet(int page) const; ///< in the viewport
    [[nodiscard]] int pageAt(const QPointF &point) const; ///< 0: beside the paper
    [[nodiscard]] QPointF onPaper(int page, const QPointF &point) const; ///< mm
    [[nodiscard]] Spot spotAt(const QPointF &point) const;
    [[nodiscard]] int edgesAt(const QRectF &place, const QPointF &point) const;
    [[nodiscard]] const documents::Field *fieldAt(int page, const QPointF &mm) const; ///< null: none
    [[nodiscard]] QRectF boxAt(int page, const QPointF &mm) const; ///< the smallest found box that is free
    [[nodiscard]] QRectF squareAt(int page, const QPointF &mm) const;
    [[nodiscard]] int proposalAt(int page, const QPointF &mm) const; ///< −1: none
    [[nodiscard]] std::optional<QPointF> selectionInSight() const; ///< its middle, in the viewport
    void scrollBy(const QPointF &by);
    [[nodiscard]] double reachMm() const; ///< how near something has to be to be drawn there

    // dragging
    void press(const QPointF &point, Qt::KeyboardModifiers modifiers);
    void beginDrag();
    void beginOnField();
    void drag(const QPointF &point, Qt::KeyboardModifiers modifiers);
    void dragMove(const QPointF &by, bool free);
    void dragResize(const QPointF &by, bool free);
    void dragDraw(const QPointF &to, bool free);
    void drop(Qt::KeyboardModifiers modifiers);
    void dropDrawn();
    void dropBand(bool adding);
    void click(Qt::KeyboardModifiers modifiers);
    void stopDrag();
    void hover(const QPointF &point);
    [[nodiscard]] QRegion dragRegion() const;
    [[nodiscard]] Snapper snapperFor(int page) const;
    void makeField(int page, const QRectF &rectMm);
    bool moveKey(const QKeyEvent &event);
    bool editKey(const QKeyEvent &event);
    bool zoomKey(const QKeyEvent &event);

    // painting
    void paintSheet(QPainter &painter, int page, const QRect &dirty);
    void paintFields(QPainter &painter, int page, const QRect &dirty) const;
    void paintField(QPainter &painter, const documents::Field &field, const QPointF &byMm) const;
    void paintParts(QPainter &painter, const documents::Field &field, const QPointF &byMm) const;
    void paintHandles(QPainter &painter, const documents::Field &field) const;
    void paintProposals(QPainter &painter, int page, const QRect &dirty) const;
    void paintDrag(QPainter &painter) const;
    void paintEmpty(QPainter &painter) const;
    void follow(); ///< what is selected, and what was changed
    [[nodiscard]] bool isDragged(const documents::Field &field) const;
    [[nodiscard]] double handle() const; ///< half the side of a handle that can be pressed
    [[nodiscard]] bool isSmall(double side) const; ///< too short for handles inside: they lie outside, in the corners
    void retranslate();

    FormEditor &m_editor;
    PagePictures m_pictures;
    QString m_language = QStringLiteral("ja");
    QHash<int, FoundBoxes> m_found;
    QList<documents::Field> m_proposals;
    QSet<QString> m_problems;
    QHash<int, QPixmap> m_overlays;
    std::optional<documents::FieldKind> m_tool;
    bool m_addsOption = false;
    Maker m_maker;
    AnswerReader m_answerReader;
    Fit m_fit = Fit::Width;
    double m_own = 0; ///< pixels a millimetre, with Fit::Own
    QList<QRectF> m_sheets; ///< on the whole ground, before scrolling
    QSizeF m_ground;
    int m_toldPage = 0;
    Drag m_drag;
    int m_hoverPage = 0;
    QRectF m_hoverBox; ///< mm
    bool m_byFinger = false;
};

} // namespace madoguchi::designer
