#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QThreadPool>

namespace madoguchi::forms {

/// What this counter does most: how often each form was used, the printer chosen last. Numbers and names of things,
/// nothing about a person. Kept as forms.json below the store path; a missing or damaged file means "nothing yet".
/// Reading and writing happen on a thread of its own.
class FormHabits : public QObject {
    Q_OBJECT

public:
    struct Values {
        QHash<QString, int> uses; ///< by template id
        QString printer; ///< queue; empty: none was chosen yet
        bool duplex = false;

        [[nodiscard]] bool operator==(const Values &) const = default;
    };

    /// An empty store path keeps the habits for this run of the program only.
    explicit FormHabits(const QString &storePath, QObject *parent = nullptr);
    ~FormHabits() override; ///< waits for the last write

    void load(); ///< returns at once; changed() follows
    [[nodiscard]] const Values &values() const;
    [[nodiscard]] int uses(const QString &formId) const;
    void countUse(const QString &formId);
    void rememberPrinter(const QString &printer, bool duplex);

signals:
    void changed();

private:
    void save();

    QString m_file;
    Values m_values;
    bool m_loaded = false;
    QThreadPool m_pool; ///< one thread: writes stay in order
};

} // namespace madoguchi::forms
