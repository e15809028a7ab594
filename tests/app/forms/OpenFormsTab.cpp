#include "tests/app/forms/OpenFormsTab.h"

#include "tests/app/forms/SampleForms.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace madoguchi::forms {

const QDateTime OpenFormsTab::Morning(QDate(2026, 12, 1), QTime(1, 42), Qt::UTC);
const QString OpenFormsTab::Name = QStringLiteral("髙橋　𠮷子");

void OpenFormsTab::begin()
{
    m_folder = std::make_unique<QTemporaryDir>();
    writeTemplate(m_folder->filePath(QStringLiteral("forms")), QStringLiteral("a-jumin"));
    writeTemplate(
        m_folder->filePath(QStringLiteral("forms")), QStringLiteral("a-tax"), QStringLiteral("税証明交付申請書"));
    settings::Settings settings;
    settings.templatePaths = { m_folder->filePath(QStringLiteral("forms")) };
    settings.postalCodes = writePostalCodes(m_folder->filePath(QStringLiteral("postal.csv")));
    settings.gaiji = writeGaiji(m_folder->filePath(QStringLiteral("gaiji")));
    settings.storePath = m_folder->filePath(QStringLiteral("store"));
    m_script = std::make_shared<PrinterScript>();
    m_queue = std::make_unique<printers::PrintQueue>(std::make_unique<ScriptedPrinters>(m_script));
    QSignalSpy printers(m_queue.get(), &printers::PrintQueue::printersChanged);
    m_queue->watch();
    QTRY_VERIFY(!m_queue->printers().isEmpty());
    m_reception = std::make_unique<reception::Reception>();
    m_dialogs = std::make_unique<AnsweringDialogs>();
    m_tab = std::make_unique<FormsTab>(*m_reception, settings, *m_queue, *m_dialogs);
    m_tab->resize(1226, 640);
    m_tab->show();
    m_tab->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_tab.get()));
    m_tab->load();
    QTRY_COMPARE(list()->visibleIds().mid(0, 2), (QStringList { QStringLiteral("a-jumin"), QStringLiteral("a-tax") }));
    cards::IdentityDocument card;
    card.kind = cards::DocumentKind::MyNumberCard;
    card.name = Name;
    card.address = QStringLiteral("青森県架空市中央一丁目2番3号");
    card.birthDate = QStringLiteral("19540309");
    card.sex = cards::Sex::Female;
    m_reception->takeDocument(card, reception::Role::Applicant, Morning);
    m_tab->takeFocus();
}

void OpenFormsTab::end()
{
    m_tab.reset();
    m_dialogs.reset();
    m_reception.reset();
    m_queue.reset();
    m_folder.reset();
}

widgets::SearchList *OpenFormsTab::list() const
{
    return m_tab->findChild<widgets::SearchList *>(QStringLiteral("formList"));
}

widgets::Field *OpenFormsTab::field(const QString &key) const
{
    const auto all = m_tab->findChildren<widgets::Field *>(QStringLiteral("entry.") + key);
    return all.isEmpty() ? nullptr : all.last();
}

QString OpenFormsTab::text(const QString &key) const
{
    return qobject_cast<QLineEdit *>(control(key))->text();
}

QString OpenFormsTab::label(const QString &name) const
{
    return m_tab->findChild<QLabel *>(name)->text();
}

QPushButton *OpenFormsTab::button(const QString &name) const
{
    const auto all = m_tab->findChildren<QPushButton *>(name);
    return all.isEmpty() ? nullptr : all.last();
}

void OpenFormsTab::type(const QString &key, const QString &words)
{
    field(key)->focusControl();
    QInputMethodEvent composed;
    composed.setCommitString(words);
    QApplication::sendEvent(control(key), &composed);
}

void OpenFormsTab::fill(const QStringList &ids)
{
    list()->setCheckedIds(ids);
    m_tab->runMainAction();
    QCOMPARE(m_tab->step(), Step::Fill);
}

void OpenFormsTab::fillReady()
{
    fill({ QStringLiteral("a-jumin") });
    type(QStringLiteral("purpose"), QStringLiteral("車の登録"));
}

} // namespace madoguchi::forms
