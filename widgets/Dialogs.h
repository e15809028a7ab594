#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace madoguchi::widgets {

/// The one place from which boxes and file dialogs are opened; handed to the pages, so that a test can answer in its
/// stead. Nothing blocks: the answer comes later, on the GUI thread. No answer comes when the window goes before.
class Dialogs {
public:
    struct Question {
        QString title; ///< one sentence: what is asked
        QString text; ///< what follows from it
        QString confirm; ///< the consequence in the button's words: "この受付の情報を消す"
        QString cancel; ///< what happens otherwise: "受付を続ける"
        bool dangerous = false; ///< the confirming button is red and not the default
    };

    virtual ~Dialogs() = default;

    virtual void ask(QWidget *parent, const Question &question, std::function<void(bool confirmed)> answer);
    /// `filter` as in QFileDialog; empty path: given up.
    virtual void chooseSaveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
        std::function<void(const QString &path)> answer);
    /// One or several files that are there; empty list: given up.
    virtual void chooseOpenFiles(QWidget *parent, const QString &title, const QString &start, const QString &filter,
        std::function<void(const QStringList &paths)> answer);
    virtual void chooseFolder(
        QWidget *parent, const QString &title, const QString &start, std::function<void(const QString &path)> answer);
};

} // namespace madoguchi::widgets
