#pragma once

#include "app/forms/FormSession.h"

#include <QTime>

namespace madoguchi::forms {

/// The second display, which faces the visitor.
enum class VisitorDisplay {
    NotUsed, ///< this counter has none
    Missing, ///< it should have one, which is not connected
    Ready
};

/// What the visitor may see of the form that is being filled: what is asked and answered, in words. Never what the
/// staff fills in and never 個人番号.
struct VisitorView {
    struct Line {
        QString key;
        QString label;
        QString value;
        bool isName = false; ///< or an address
        bool isTyped = false; ///< the clerk is at it
        bool isMissing = false; ///< needed and empty
        bool isMarked = false; ///< the visitor said that it is not right
        [[nodiscard]] bool operator==(const Line &) const = default;
    };
    struct Group {
        QString heading;
        QList<Line> lines;
        [[nodiscard]] bool operator==(const Group &) const = default;
    };
    QString title;
    QList<Group> groups;
    [[nodiscard]] bool operator==(const VisitorView &) const = default;
};

/// What the visitor said about the entries of a form.
enum class VisitorAnswer {
    NotAsked,
    Asked,
    Marked, ///< something is not right
    Confirmed,
    Changed ///< confirmed, and changed since
};

/// Between the clerk, who asks, and the visitor, who answers on the second display: to look over what was entered, and
/// to sign. What was said holds for the entries as they were then. GUI thread.
class VisitorDesk : public QObject {
    Q_OBJECT

public:
    explicit VisitorDesk(FormSession &session, QObject *parent = nullptr);
    ~VisitorDesk() override;

    void setDisplay(VisitorDisplay display, bool maySign); ///< `maySign`: the city takes signatures from the display
    [[nodiscard]] VisitorDisplay display() const { return m_display; }
    void setLanguage(const QString &language); ///< "ja" or "en", for what the template names
    [[nodiscard]] QString language() const { return m_language; }
    void setForm(int form); ///< which form is on the clerk's screen; -1: none
    void setEntry(const QString &key); ///< where the clerk is

    // the clerk
    void ask();
    void askToSign();
    void stopSigning();
    [[nodiscard]] VisitorAnswer answer() const;
    [[nodiscard]] QTime confirmedAt() const;
    [[nodiscard]] QStringList marked() const; ///< keys, as long as their entries are as they were
    [[nodiscard]] bool maySign() const; ///< the form on the screen can be signed on the display
    [[nodiscard]] bool isSigning() const { return m_signing; }
    [[nodiscard]] SignatureState signature() const;

    // the visitor
    [[nodiscard]] VisitorView view() const;
    [[nodiscard]] const documents::Field *signatureField() const; ///< of the form on the screen; null: none
    void confirm();
    void mark(const QString &key); ///< not right; again: right after all
    void sign(const documents::Strokes &strokes);

signals:
    void changed(); ///< the view, or what the visitor said
    void markedFirst(const QString &key); ///< something is not right where all was well before
    void confirmed(const QString &formId);
    void signedOn(const QString &formId);

private:
    struct Said {
        bool asked = false;
        std::optional<documents::FormValues> confirmed; ///< what was seen then
        QTime at;
        QHash<QString, QString> marks; ///< by key: the value that is not right, as it is held
    };
    [[nodiscard]] bool hasForm() const;
    [[nodiscard]] const Said *said() const;
    [[nodiscard]] Said &saidNow();
    [[nodiscard]] QList<EntryGroup> seenGroups() const; ///< that the visitor may see
    [[nodiscard]] VisitorView::Line lineOf(const FormEntry &entry) const;
    void wipe();

    FormSession &m_session;
    VisitorDisplay m_display = VisitorDisplay::NotUsed;
    bool m_maySign = false;
    bool m_signing = false;
    documents::FormValues m_seen; ///< what is being signed for
    QString m_language = QStringLiteral("ja");
    int m_form = -1;
    QString m_entry;
    QHash<QString, Said> m_said; ///< by form id
};

} // namespace madoguchi::forms
