#pragma once

#include "app/designer/FormEditor.h"

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace madoguchi::widgets {
class Button;
class CheckField;
class TextEdit;
}

namespace madoguchi::designer {

/// The answers of a field to choose from: their words, and further ones.
class AnswerRows : public QWidget {
    Q_OBJECT

public:
    explicit AnswerRows(FormEditor &editor, QWidget *parent = nullptr);

    void load(const documents::Field &field);

signals:
    void answerWanted(); ///< a further one is to be drawn

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeRows(qsizetype count);
    void changeAnswer(
        qsizetype index, const std::function<void(documents::Field &field)> &how, const QString &mergeKey = {});
    void retranslate();

    FormEditor &m_editor;
    QString m_field;
    QLabel *m_title;
    QVBoxLayout *m_rows;
    QList<widgets::TextEdit *> m_words;
    QList<QWidget *> m_lines;
    widgets::CheckField *m_several;
    widgets::Button *m_more;
};

} // namespace madoguchi::designer
