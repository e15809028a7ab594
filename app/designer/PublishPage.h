#pragma once

#include "app/designer/Comparison.h"
#include "app/designer/FieldProblems.h"
#include "app/designer/TestPaper.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace madoguchi::widgets {
class BusyLine;
class MultiLineField;
class Notice;
}

namespace madoguchi::designer {

/// Before a form is published: what is still to be mended, what was changed, and what is to be remembered about it.
class PublishPage : public QWidget {
    Q_OBJECT

public:
    explicit PublishPage(QWidget *parent = nullptr);

    void open(const documents::FormTemplate &form, const FormProblems &problems);
    void showTooSmall(const TooSmall &found); ///< can be published all the same
    void showDifferences(const QList<Difference> &differences, const QString &before);
    void setBusy(bool busy);
    /// What a person can do after an error.
    enum class Way {
        Nothing,
        Follow, ///< somebody else has published this form meanwhile: it can be replaced on purpose
        Try, ///< fields are too small: the form can be tried with whom they are
        Aside ///< somebody else has changed or removed the draft: ours can be kept as a draft of its own
    };
    void showError(const Error &error, Way way);
    [[nodiscard]] QString note() const;
    [[nodiscard]] bool isBusy() const { return m_busyNow; } ///< it is being published
    [[nodiscard]] bool canPublish() const { return m_problems.isEmpty() && !m_busyNow; }
    void takeFocus();

signals:
    void changed();
    void problemWanted();
    void fieldWanted(const QString &id); ///< to give it a name
    void trialWanted(const QString &person);
    void followWanted(); ///< replace what somebody else has published
    void asideWanted(); ///< keep ours beside what somebody else has made of the draft

protected:
    void changeEvent(QEvent *event) override;

private:
    void showProblems();
    void showUnnamed();
    void goTheWay();
    void retranslate();

    documents::FormTemplate m_form;
    FormProblems m_problems;
    TooSmall m_tooSmall;
    QStringList m_unnamed; ///< ids, in reading order
    bool m_busyNow = false;
    bool m_hasFailed = false; ///< and the notice says why
    Way m_way = Way::Nothing;
    QLabel *m_title;
    QLabel *m_words;
    widgets::Notice *m_notice;
    widgets::Notice *m_names;
    widgets::MultiLineField *m_note;
    QLabel *m_changesTitle;
    QListWidget *m_changes;
    widgets::BusyLine *m_busy;
};

} // namespace madoguchi::designer
