#pragma once

#include "app/documents/Coverage.h"
#include "app/documents/GaijiPictures.h"
#include "app/documents/Substitutes.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace madoguchi::forms {

/// What the pages know about characters beyond the fonts. Both may be null: the terminal's settings name none, or they
/// are still being read.
struct CharacterSources {
    std::shared_ptr<const documents::SubstituteTable> substitutes;
    std::shared_ptr<const documents::GaijiPictures> gaiji;
};

/// Below an entry: each of its characters that is not printed as it is, large, with its code, what is wrong, and what
/// may stand in its place; on the person's wish also those that are printed well. Nothing is replaced by itself.
class CharacterPanel : public QWidget {
    Q_OBJECT

public:
    explicit CharacterPanel(QWidget *parent = nullptr);

    void setSources(const CharacterSources &sources) { m_sources = sources; }
    /// `faults`: what the layout found. `all`: every character that another one may stand for. False: nothing to show.
    bool show(const QString &text, const QList<documents::CharacterCoverage> &faults, bool all);
    using QWidget::show;
    [[nodiscard]] bool hasSubstitutes(const QString &text) const; ///< for some character of it
    void setTabStart(QWidget *before) { m_tabStart = before; } ///< Tab comes from there

signals:
    void chosen(const QString &character, const madoguchi::documents::Substitute &substitute);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row {
        documents::CharacterCoverage character;
        QImage picture; ///< the city's
        QList<documents::Substitute> substitutes;

        [[nodiscard]] bool operator==(const Row &) const = default;
    };
    [[nodiscard]] QList<Row> rowsOf(
        const QString &text, const QList<documents::CharacterCoverage> &faults, bool all) const;
    [[nodiscard]] QList<documents::Substitute> substitutesOf(const QString &character) const;
    void build();
    void addRow(QVBoxLayout *column, const Row &row);
    void addSubstitute(QBoxLayout *line, const Row &row, const documents::Substitute &substitute);

    CharacterSources m_sources;
    QList<Row> m_rows;
    QWidget *m_content = nullptr;
    QWidget *m_tabStart = nullptr;
    QWidget *m_lastTab = nullptr;
};

} // namespace madoguchi::forms
