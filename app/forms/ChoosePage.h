#pragma once

#include "app/forms/FormCatalogue.h"

#include <QWidget>

namespace madoguchi::widgets {
class SearchList;
}

namespace madoguchi::forms {

class PaperPane;
class RenderWorker;

/// Which forms: the list of all of them beside the empty paper of the one that is looked at.
class ChoosePage : public QWidget {
    Q_OBJECT

public:
    ChoosePage(FormCatalogue &catalogue, RenderWorker &worker, QWidget *parent = nullptr);

    void setLanguage(const QString &language);
    /// Those that are checked; without any, the one that is looked at. Only forms that can be used.
    [[nodiscard]] QString lookedAt() const; ///< id of the form that the paper shows
    [[nodiscard]] QStringList chosenIds() const; ///< of forms and bundles
    [[nodiscard]] QList<documents::FormTemplate> chosen() const; ///< each once
    void setChosen(const QStringList &ids);
    [[nodiscard]] QStringList checked() const;
    void setCurrent(const QString &id);
    void reset(); ///< nothing typed, nothing checked
    bool clearSearch(); ///< false: nothing was typed
    void takeFocus();

signals:
    void chosenChanged();
    void confirmed(); ///< Enter on a form that can be used

private:
    void fill();
    [[nodiscard]] QString detailOf(const CatalogueEntry &entry) const;
    [[nodiscard]] QString groupOf(const CatalogueEntry &entry) const;
    void look(const QString &id);
    void toggle(int number); ///< checks or unchecks the form with this number

    FormCatalogue &m_catalogue;
    QString m_language = QStringLiteral("ja");
    widgets::SearchList *m_list;
    PaperPane *m_paper;
};

} // namespace madoguchi::forms
