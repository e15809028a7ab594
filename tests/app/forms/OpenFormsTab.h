#pragma once

#include "app/forms/FormsTab.h"
#include "tests/app/forms/ScriptedPrinters.h"
#include "widgets/Dialogs.h"
#include "widgets/Field.h"
#include "widgets/SearchList.h"

#include <QPushButton>
#include <QTemporaryDir>

namespace madoguchi::forms {

/// Answers in the clerk's stead, at once.
class AnsweringDialogs : public widgets::Dialogs {
public:
    void chooseSaveFile(QWidget *, const QString &, const QString &suggestion, const QString &,
        std::function<void(const QString &)> answer) override
    {
        suggestions << suggestion;
        answer(path);
    }
    void chooseFolder(QWidget *, const QString &, const QString &, std::function<void(const QString &)> answer) override
    {
        ++folders;
        answer(path);
    }
    void chooseOpenFiles(QWidget *, const QString &, const QString &, const QString &,
        std::function<void(const QStringList &)> answer) override
    {
        answer(paths);
    }
    QStringList paths;
    QString path;
    QStringList suggestions;
    int folders = 0; ///< how often one was asked for
};

/// The tab with two templates, scripted printers and a reception whose card has been read. What fails in here fails the
/// test.
class OpenFormsTab {
protected:
    static const QDateTime Morning; ///< the reception's beginning
    static const QString Name; ///< on the card

    void begin();
    void end();

    [[nodiscard]] widgets::SearchList *list() const;
    /// The newest one of that name: the old ones go with the next turn of the event loop.
    [[nodiscard]] widgets::Field *field(const QString &key) const;
    [[nodiscard]] QWidget *control(const QString &key) const { return field(key)->control(); }
    [[nodiscard]] QString text(const QString &key) const;
    [[nodiscard]] QString label(const QString &name) const;
    [[nodiscard]] QPushButton *button(const QString &name) const;
    void type(const QString &key, const QString &words); ///< as an input method hands over what was composed
    void fill(const QStringList &ids); ///< chosen, and the entries are shown
    void fillReady(); ///< a form that may be printed

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<PrinterScript> m_script;
    std::unique_ptr<printers::PrintQueue> m_queue;
    std::unique_ptr<reception::Reception> m_reception;
    std::unique_ptr<AnsweringDialogs> m_dialogs;
    std::unique_ptr<FormsTab> m_tab;
};

} // namespace madoguchi::forms
