#pragma once

#include "app/designer/DesignDesk.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;

namespace madoguchi::widgets {
class Button;
class Dialogs;
class PageView;
class SearchList;
}

namespace madoguchi::designer {

/// The city's forms: drafts, published ones and those that came with the program. A PDF can be dropped anywhere on it.
class StartPage : public QWidget {
    Q_OBJECT

public:
    StartPage(DesignDesk &desk, widgets::Dialogs &dialogs, QWidget *parent = nullptr);

    void load(); ///< reads the folders again
    void setCurrent(const QString &formId); ///< as soon as it is in the list
    void setCurrentDraft(const QString &key); ///< the same
    [[nodiscard]] bool isLoading() const { return m_loading; } ///< what is shown may be of before
    [[nodiscard]] std::optional<DraftEntry> draft() const; ///< the one that is looked at
    [[nodiscard]] const FormLine *form() const; ///< the one that is looked at; null: a draft, or nothing
    void choosePdf();
    bool clearSearch();
    void takeFocus();

signals:
    void pdfChosen(const QString &path);
    void fileChosen(const QString &path); ///< a form in a file of its own
    void lookedAtChanged();
    void confirmed(); ///< Enter on one of them
    void versionsWanted(const QString &id, const QString &title);
    void writeWanted(const QString &folder, const QString &id); ///< the form's
    void removeWanted(const madoguchi::designer::DraftEntry &draft);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;

private:
    void layOut();
    void connectParts();
    void fill();
    void look();
    void lookCloser(); ///< the picture of what is looked at for longer
    void showPicture(const documents::FormTemplate &form);
    void chooseFile();
    void openDropped(const QString &path);
    [[nodiscard]] QString wordsFor(const FormLine &form) const;
    [[nodiscard]] QString wordsFor(const DraftEntry &draft) const;
    void sayEmpty();
    void retranslate();

    DesignDesk &m_desk;
    widgets::Dialogs &m_dialogs;
    Listing m_listing;
    QString m_folder; ///< where the last file came from
    bool m_dropping = false;
    bool m_loading = false;
    QString m_wanted; ///< form to be looked at
    int m_run = 0;
    QTimer m_soon;
    widgets::SearchList *m_list;
    QLabel *m_invitation;
    widgets::Button *m_new;
    widgets::Button *m_import;
    QLabel *m_title;
    QLabel *m_words;
    widgets::Button *m_versions;
    widgets::Button *m_write;
    widgets::Button *m_remove;
    widgets::PageView *m_paper;
};

} // namespace madoguchi::designer
