#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QCompleter;
class QStandardItemModel;

namespace madoguchi::widgets {

class TextEdit;

/// What a text may go on with, in a list below it: the arrow keys or a finger choose, Esc leaves it, typing goes on.
/// Choosing is like typing over everything: it can be undone.
class Suggestions : public QObject {
    Q_OBJECT

public:
    struct Suggestion {
        QString text; ///< what stands there when it is chosen
        QString note; ///< shown beside it
    };
    struct Found {
        QList<Suggestion> suggestions;
        bool isMeant = false; ///< what was typed only stands for the first one: Enter takes it
    };
    /// Asked each time that a person has changed the text, and when the empty field is entered. Must be quick.
    using Source = std::function<Found(const QString &typed)>;

    Suggestions(TextEdit *edit, Source source); ///< goes with the edit

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer(const QString &typed);
    void take(const QModelIndex &index);

    TextEdit *m_edit;
    Source m_source;
    QCompleter *m_completer;
    QStandardItemModel *m_model;
};

} // namespace madoguchi::widgets
