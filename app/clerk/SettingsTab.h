#pragma once

#include "app/clerk/SettingRow.h"
#include "devices/printers/PrintQueue.h"
#include "widgets/ActionPage.h"

class QBoxLayout;

namespace madoguchi::widgets {
class ChoiceField;
class CountField;
class Notice;
class OriginField;
}

namespace madoguchi::clerk {

/// The tab of whoever may change settings: what concerns the counter, read from and written into madoguchi.toml. Where
/// the store lies and other things that are installed stay in the file alone.
class SettingsTab : public widgets::ActionPage {
    Q_OBJECT

public:
    using MayChange = std::function<bool()>;
    using ReaderNames = std::function<QStringList()>; ///< may take its time: asked on a thread of its own

    /// `file`: the settings file, whether it is there or not.
    SettingsTab(const QString &file, printers::PrintQueue &printers, ReaderNames readers, MayChange mayChange,
        QWidget *parent = nullptr);

    void load(); ///< what the file says now; what was changed here and not saved is dropped
    [[nodiscard]] bool isChanged() const;

    [[nodiscard]] QString mainActionText() const override;
    [[nodiscard]] bool isMainActionEnabled() const override { return isChanged() && m_mayChange(); }
    void runMainAction() override;
    [[nodiscard]] QString secondActionText() const override;
    void runSecondAction() override { load(); }
    void takeFocus() override;
    [[nodiscard]] QString helpText() const override;

signals:
    void saved(const QStringList &names); ///< which settings: "office.counter" …

protected:
    void changeEvent(QEvent *event) override;

private:
    void addOfficeRows(QBoxLayout *column);
    void addDeviceRows(QBoxLayout *column);
    void add(QBoxLayout *column, const SettingRow::Binding &binding);
    void addText(
        QBoxLayout *column, const char *name, std::function<QString()> label, QString settings::Settings::*member);
    void addCount(QBoxLayout *column, const char *name, std::function<QString()> label, int settings::Settings::*member,
        int most, std::function<QString()> unit);
    widgets::ChoiceField *addChoice(
        QBoxLayout *column, const char *name, std::function<QString()> label, QString settings::Settings::*member);
    void addScale(QBoxLayout *column);
    void offerPrinters();
    void offerReaders();
    void offer(
        widgets::ChoiceField *field, const QString &none, QStringList names, QString settings::Settings::*member);
    void edited();
    void retranslate();
    [[nodiscard]] settings::Settings typed() const;

    printers::PrintQueue &m_printers;
    ReaderNames m_readers;
    MayChange m_mayChange;
    settings::Settings m_settings; ///< as the file said
    QList<SettingRow *> m_rows;
    QList<std::function<void()>> m_words; ///< of units and choices, anew in another language
    widgets::ChoiceField *m_printer = nullptr;
    widgets::ChoiceField *m_reader = nullptr;
    QStringList m_readerNames;
    QHash<widgets::ChoiceField *, QStringList> m_offered; ///< what a field's buttons say
    widgets::Notice *m_notice;
};

} // namespace madoguchi::clerk
