#pragma once

#include <QColor>
#include <QFont>
#include <QList>

class QApplication;

/// The look of the program: every colour by its role, type sizes, spacing. GUI thread only.
namespace madoguchi::theme {

enum class Contrast { Normal, High };

/// What a colour is for. pairs() lists which of them are laid on which.
enum class Role {
    Page, ///< ground of the window
    Surface, ///< cards, fields, bars
    SurfaceQuiet, ///< locked fields, headings in lists
    Text,
    TextQuiet,
    TextDisabled, ///< what cannot be used now (WCAG 1.4.3 asks no contrast of it; it keeps 3:1)
    Line, ///< thin separators
    LineStrong, ///< outlines of controls, 3:1
    Accent, ///< the main action, links, what is chosen
    AccentHover,
    AccentPressed,
    AccentSoft, ///< ground of what is chosen or comes from the card
    AccentSofter,
    OnAccent,
    Success,
    SuccessSoft,
    Warning,
    WarningSoft,
    Error,
    ErrorHover,
    ErrorPressed,
    ErrorSoft,
    OnError,
    FocusOuter,
    FocusInner,
    Glow, ///< the field that is being filled, on the paper
    Disabled ///< ground of a disabled button
};

enum class TextSize { Body, Lead, Subtitle, Title, Display, Huge }; ///< 16, 18, 20, 24, 32, 45 px at scale 1

/// Sets palette, fonts and style of the whole program. `scale` is the size of text and targets, 0.8 … 2.0; the
/// screen's own pixel ratio comes on top. To be called before the first widget is made.
void apply(QApplication &application, double scale, Contrast contrast = Contrast::Normal);

[[nodiscard]] QColor color(Role role);
[[nodiscard]] QColor color(Role role, Contrast contrast);
[[nodiscard]] int px(double designPixels); ///< a length at the chosen scale

[[nodiscard]] QFont font(TextSize size = TextSize::Body, bool bold = false); ///< interface: Noto Sans CJK JP
[[nodiscard]] QFont nameFont(TextSize size = TextSize::Lead); ///< names and addresses: IPAmj Mincho

/// No movement when the person (or the system) asks for less of it.
[[nodiscard]] bool reducedMotion();
void setReducedMotion(bool reduced);
[[nodiscard]] int motionMs(); ///< length of a movement: 160, or 0 with reduced motion

struct Pair {
    Role foreground;
    Role background;
    double least; ///< contrast that WCAG asks: 4.5 for text, 3 for outlines and icons
    const char *where;
};
[[nodiscard]] const QList<Pair> &pairs(); ///< every combination that the kit paints
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other); ///< WCAG 2.x relative luminance, 1 … 21

} // namespace madoguchi::theme
