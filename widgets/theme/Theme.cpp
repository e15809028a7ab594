#include "widgets/theme/Theme.h"

#include "widgets/theme/FocusRing.h"
#include "widgets/theme/Style.h"
#include "widgets/theme/Tokens.h"

#include <QApplication>
#include <QPalette>
#include <QPointer>

#include <algorithm>
#include <cmath>

namespace madoguchi::theme {

namespace {

/// What apply() chose. Colours and sizes are asked by every paint event, so they are not carried through all widgets.
struct Chosen {
    double scale = 1.0;
    Contrast contrast = Contrast::Normal;
    bool reducedMotion = false;
};

Chosen &chosen()
{
    static Chosen one;
    return one;
}

QRgb normalColor(Role role)
{
    using namespace tokens;
    switch (role) {
    case Role::Page:
        return Gray50;
    case Role::Surface:
    case Role::OnAccent:
    case Role::OnError:
        return White;
    case Role::SurfaceQuiet:
        return Gray50;
    case Role::Text:
        return Gray900;
    case Role::TextQuiet:
        return Gray600;
    case Role::TextDisabled:
        return Gray536;
    case Role::Line:
        return Gray200;
    case Role::LineStrong:
        return Gray600;
    case Role::Accent:
        return Blue900;
    case Role::AccentHover:
        return Blue1000;
    case Role::AccentPressed:
        return Blue1200;
    case Role::AccentSoft:
        return Blue50;
    case Role::AccentSofter:
        return LightBlue50;
    case Role::Success:
        return Green900;
    case Role::SuccessSoft:
        return Green50;
    case Role::Warning:
        return Orange900;
    case Role::WarningSoft:
        return Orange50;
    case Role::Error:
        return Red900;
    case Role::ErrorHover:
        return Red1000;
    case Role::ErrorPressed:
        return Red1200;
    case Role::ErrorSoft:
        return Red50;
    case Role::FocusOuter:
        return Black;
    case Role::FocusInner:
        return Yellow300;
    case Role::Glow:
        return Blue900;
    case Role::Disabled:
        return Gray100;
    }
    return Black;
}

/// White on black; the fills keep apart by outlines.
QRgb highColor(Role role)
{
    using namespace tokens;
    switch (role) {
    case Role::Page:
    case Role::Surface:
    case Role::SurfaceQuiet:
    case Role::OnAccent:
    case Role::OnError:
    case Role::SuccessSoft:
    case Role::WarningSoft:
    case Role::ErrorSoft:
    case Role::AccentSofter:
        return Black;
    case Role::Text:
    case Role::TextQuiet:
    case Role::Line:
    case Role::LineStrong:
        return White;
    case Role::TextDisabled:
        return Gray300;
    case Role::Accent:
    case Role::Glow:
        return Yellow300;
    case Role::AccentHover:
        return Yellow200;
    case Role::AccentPressed:
        return Yellow100;
    case Role::AccentSoft:
        return Gray900;
    case Role::Success:
        return Green200;
    case Role::Warning:
        return Orange200;
    case Role::Error:
        return Red300;
    case Role::ErrorHover:
        return Red200;
    case Role::ErrorPressed:
        return Red100;
    case Role::FocusOuter:
        return White;
    case Role::FocusInner:
        return Yellow300;
    case Role::Disabled:
        return Gray800;
    }
    return White;
}

int designSize(TextSize size)
{
    switch (size) {
    case TextSize::Body:
        return tokens::Font16;
    case TextSize::Lead:
        return tokens::Font18;
    case TextSize::Subtitle:
        return tokens::Font20;
    case TextSize::Title:
        return tokens::Font24;
    case TextSize::Display:
        return tokens::Font32;
    case TextSize::Huge:
        return tokens::Font45;
    }
    return tokens::Font16;
}

QPalette palette()
{
    QPalette colors(color(Role::Text), color(Role::Page));
    colors.setColor(QPalette::Base, color(Role::Surface));
    colors.setColor(QPalette::AlternateBase, color(Role::SurfaceQuiet));
    colors.setColor(QPalette::WindowText, color(Role::Text));
    colors.setColor(QPalette::Text, color(Role::Text));
    colors.setColor(QPalette::ButtonText, color(Role::Text));
    colors.setColor(QPalette::Button, color(Role::Surface));
    colors.setColor(QPalette::Highlight, color(Role::Accent));
    colors.setColor(QPalette::HighlightedText, color(Role::OnAccent));
    colors.setColor(QPalette::PlaceholderText, color(Role::TextQuiet));
    colors.setColor(QPalette::ToolTipBase, color(Role::Text));
    colors.setColor(QPalette::ToolTipText, color(Role::Surface));
    colors.setColor(QPalette::Link, color(Role::Accent));
    for (const auto role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText })
        colors.setColor(QPalette::Disabled, role, color(Role::TextDisabled));
    return colors;
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

void apply(QApplication &application, double scale, Contrast contrast)
{
    chosen().scale = std::clamp(scale, 0.8, 2.0);
    chosen().contrast = contrast;
    QApplication::setStyle(new Style); // owned by QApplication
    QApplication::setPalette(palette());
    QApplication::setFont(font());
    static QPointer<FocusRing> ring;
    if (ring == nullptr)
        ring = new FocusRing(&application);
    application.setEffectEnabled(Qt::UI_AnimateCombo, false);
    application.setEffectEnabled(Qt::UI_AnimateMenu, false);
}

QColor color(Role role)
{
    return color(role, chosen().contrast);
}

QColor color(Role role, Contrast contrast)
{
    return QColor::fromRgba(contrast == Contrast::High ? highColor(role) : normalColor(role));
}

int px(double designPixels)
{
    return qRound(designPixels * chosen().scale);
}

QFont font(TextSize size, bool bold)
{
    QFont one;
    one.setFamilies({ QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans JP"), QStringLiteral("Meiryo") });
    one.setPixelSize(px(designSize(size)));
    one.setWeight(bold ? QFont::Bold : QFont::Normal);
    return one;
}

QFont nameFont(TextSize size)
{
    QFont one;
    one.setFamilies(
        { QStringLiteral("IPAmjMincho"), QStringLiteral("Noto Serif CJK JP"), QStringLiteral("Noto Sans CJK JP") });
    one.setPixelSize(px(designSize(size)));
    return one;
}

bool reducedMotion()
{
    return chosen().reducedMotion;
}

void setReducedMotion(bool reduced)
{
    chosen().reducedMotion = reduced;
}

int motionMs()
{
    return reducedMotion() ? 0 : 160;
}

const QList<Pair> &pairs()
{
    static const QList<Pair> all {
        { Role::Text, Role::Page, 4.5, "text on the window" },
        { Role::Text, Role::Surface, 4.5, "text on a surface" },
        { Role::Text, Role::SurfaceQuiet, 4.5, "text in a locked field" },
        { Role::Text, Role::AccentSoft, 4.5, "text of what is chosen" },
        { Role::Text, Role::AccentSofter, 4.5, "text from the card" },
        { Role::Text, Role::WarningSoft, 4.5, "a warning's text" },
        { Role::Text, Role::ErrorSoft, 4.5, "an error's text" },
        { Role::Text, Role::SuccessSoft, 4.5, "a success's text" },
        { Role::TextQuiet, Role::Page, 4.5, "quiet text on the window" },
        { Role::TextQuiet, Role::Surface, 4.5, "quiet text on a surface" },
        { Role::TextQuiet, Role::SurfaceQuiet, 4.5, "quiet text in a locked field" },
        { Role::TextQuiet, Role::AccentSoft, 4.5, "quiet text of what is chosen" },
        { Role::TextDisabled, Role::Disabled, 3.0, "words of a disabled button" },
        { Role::TextDisabled, Role::Surface, 3.0, "a disabled control" },
        { Role::Accent, Role::Page, 4.5, "a quiet button on the window" },
        { Role::Accent, Role::Surface, 4.5, "a quiet button on a surface" },
        { Role::Accent, Role::SurfaceQuiet, 4.5, "a quiet button in a bar" },
        { Role::Accent, Role::AccentSoft, 4.5, "the chosen tab" },
        { Role::OnAccent, Role::Accent, 4.5, "the main action" },
        { Role::OnAccent, Role::AccentHover, 4.5, "the main action under the mouse" },
        { Role::OnAccent, Role::AccentPressed, 4.5, "the main action pressed" },
        { Role::OnError, Role::Error, 4.5, "a dangerous action" },
        { Role::OnError, Role::ErrorHover, 4.5, "a dangerous action under the mouse" },
        { Role::OnError, Role::ErrorPressed, 4.5, "a dangerous action pressed" },
        { Role::Success, Role::Surface, 4.5, "success on a surface" },
        { Role::Success, Role::SuccessSoft, 4.5, "success on its ground" },
        { Role::Warning, Role::Surface, 4.5, "warning on a surface" },
        { Role::Warning, Role::WarningSoft, 4.5, "warning on its ground" },
        { Role::Error, Role::Page, 4.5, "error below a field" },
        { Role::Error, Role::Surface, 4.5, "error on a surface" },
        { Role::Error, Role::ErrorSoft, 4.5, "error on its ground" },
        { Role::LineStrong, Role::Surface, 3.0, "outline of a control" },
        { Role::LineStrong, Role::Page, 3.0, "outline of a control on the window" },
        { Role::FocusOuter, Role::Page, 3.0, "focus ring" },
        { Role::FocusOuter, Role::Surface, 3.0, "focus ring on a surface" },
        { Role::Surface, Role::Text, 4.5, "tool tip, toast" },
    };
    return all;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace madoguchi::theme
