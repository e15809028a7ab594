#pragma once

#include <QList>
#include <QString>

namespace madoguchi::visitor {

/// One entry, as the visitor sees it.
struct Line {
    QString key;
    QString label;
    QString value; ///< empty: nothing was entered yet
    bool isName = false; ///< a name or an address: in the font of names
    bool isTyped = false; ///< being entered just now
    bool isMarked = false; ///< the visitor said that it is not right
    [[nodiscard]] bool operator==(const Line &) const = default;
};

struct Group {
    QString heading;
    QList<Line> lines;
    [[nodiscard]] bool operator==(const Group &) const = default;
};

/// What the visitor is asked about the entries.
enum class Question {
    None, ///< they come as they are entered
    AreTheyRight,
    Answered ///< the visitor said that they are
};

/// The entries of a form.
struct Entries {
    QString title;
    QList<Group> groups;
    Question question = Question::None;
    [[nodiscard]] bool operator==(const Entries &) const = default;
};

/// Where a form is signed.
struct Place {
    QString title; ///< of the form
    QString label; ///< whose signature
    double aspect = 3; ///< of the frame on the paper, width by height
    double pen = 0.03; ///< its width as a share of the height
    [[nodiscard]] bool operator==(const Place &) const = default;
};

} // namespace madoguchi::visitor
