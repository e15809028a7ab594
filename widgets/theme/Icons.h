#pragma once

#include "widgets/theme/Theme.h"

#include <QIcon>
#include <QPainterPath>

class QPainter;

namespace madoguchi::theme {

/// Our own line icons: 24 px grid, 2 px line, round ends. A word stands beside each on the screen.
enum class Icon {
    Card,
    Lock,
    Pencil,
    Printer,
    Reader,
    Search,
    Check,
    Warning,
    Info,
    Error,
    Person,
    Document,
    Undo,
    Redo,
    Backspace,
    EyeOff,
    Eye,
    Close,
    ArrowRight,
    ArrowLeft,
    ChevronDown,
    Plus,
    Minus,
    Star,
    Clock,
    Keyboard,
    Save,
    Question,
    Language,
    Training,
    FitPage,
    Calendar,
    Checklist,
    Server,
    Settings
};
inline constexpr int IconCount = int(Icon::Settings) + 1;

[[nodiscard]] QPainterPath iconPath(Icon icon); ///< centre lines on the 24 × 24 grid, to be stroked
void paintIcon(QPainter &painter, const QRectF &where, Icon icon, const QColor &color);
[[nodiscard]] QIcon icon(Icon icon, Role role = Role::Text);

} // namespace madoguchi::theme
