#include "widgets/Dialogs.h"

#include "widgets/QuestionBox.h"

#include <QFileDialog>

namespace madoguchi::widgets {

namespace {

void openForSeveral(QFileDialog *dialog, std::function<void(const QStringList &)> answer)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted ? dialog->selectedFiles() : QStringList());
    });
    dialog->open();
}

void openFileDialog(QFileDialog *dialog, std::function<void(const QString &)> answer)
{
    openForSeveral(dialog, [answer = std::move(answer)](const QStringList &paths) { answer(paths.value(0)); });
}

} // namespace

void Dialogs::ask(QWidget *parent, const Question &question, std::function<void(bool)> answer)
{
    auto *box = new QuestionBox(question, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QDialog::finished, box,
        [answer = std::move(answer)](int result) { answer(result == QDialog::Accepted); });
    box->open();
}

void Dialogs::chooseSaveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
    std::function<void(const QString &)> answer)
{
    auto *dialog = new QFileDialog(parent, title, suggestion, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    openFileDialog(dialog, std::move(answer));
}

void Dialogs::chooseOpenFiles(QWidget *parent, const QString &title, const QString &start, const QString &filter,
    std::function<void(const QStringList &)> answer)
{
    auto *dialog = new QFileDialog(parent, title, start, filter);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    openForSeveral(dialog, std::move(answer));
}

void Dialogs::chooseFolder(
    QWidget *parent, const QString &title, const QString &start, std::function<void(const QString &)> answer)
{
    auto *dialog = new QFileDialog(parent, title, start);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openFileDialog(dialog, std::move(answer));
}

} // namespace madoguchi::widgets
