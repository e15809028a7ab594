#pragma once

#include "app/documents/FormValues.h"
#include "app/documents/Substitutes.h"
#include "app/forms/EntryHistory.h"
#include "app/forms/EntryRules.h"
#include "app/forms/FormOutline.h"
#include "app/forms/HeldForms.h"
#include "app/reception/Reception.h"
#include "app/settings/Settings.h"

#include <QDate>
#include <QHash>
#include <QObject>
#include <QSet>

namespace madoguchi::forms {

/// What the screen has to know about an entry.
struct EntryState {
    QString value; ///< as it is held, or as typed when it could not be read
    reception::Origin origin = reception::Origin::Empty;
    QString original; ///< what the card said, when origin is Card or Changed
    QString preApplied; ///< what a pre-application said, when it is not the value
    bool carried = false; ///< taken over from an earlier form of this reception and not looked at since
    bool missing = false; ///< required and empty
    bool asked = true; ///< its conditions hold; else it is neither shown nor printed
    bool calculated = false; ///< the value is reckoned, nobody wrote it
    Problem problem = Problem::None;
    bool hasPicture = false; ///< with Problem::CharacterNotChosen: the licence is here, it can be chosen by its picture
    QStringList pictures; ///< marks in the value whose pictures are printed, as somebody decided
    QStringList replaced; ///< "髙→高": characters of the value that somebody chose in place of others

    [[nodiscard]] bool operator==(const EntryState &) const = default;
};

/// How the entries of a form came about. The day of the application, which writes itself, is not counted.
struct EntryCounts {
    int fromCard = 0;
    int byHand = 0;
    int changed = 0; ///< from the card, then changed by hand
    int preApplied = 0; ///< from a pre-application

    [[nodiscard]] bool operator==(const EntryCounts &) const = default;
};

/// How far a chosen form is.
enum class FormState { Incomplete, Ready, Done /**< printed or saved, unchanged since */ };

/// Whether the visitor signed a form on the second display.
enum class SignatureState {
    None,
    Signed,
    Outdated, ///< the entries were changed since
    Lost ///< signed before the reception was put on hold, where signatures are not kept
};

/// The forms of one reception and everything that is entered in them. What belongs to a person is held by the
/// reception, so that every form and every tab sees it; the rest is held here. GUI thread.
/// One object for the life of the window: it empties itself when the reception ends.
class FormSession : public QObject {
    Q_OBJECT

public:
    FormSession(reception::Reception &reception, const settings::Settings &settings, QObject *parent = nullptr);
    ~FormSession() override;

    /// The forms that are filled now. Answers given before in this reception are kept and taken over where a form asks
    /// the same.
    void choose(const QList<documents::FormTemplate> &forms);
    /// Answers to a form's own fields that were given before the visit, by field id; to be called before the form is
    /// chosen. What was answered here already stays.
    void takePreApplied(const documents::FormTemplate &form, const QHash<QString, QString> &answers);
    /// What another part of the window was told already, by what forms share ("common.deathDate") or by form and field
    /// ("kokuho/reason"). What somebody entered here stays; what was told in this way before is replaced.
    void takeTold(const QHash<QString, QString> &answers);
    [[nodiscard]] const QList<documents::FormTemplate> &forms() const;
    [[nodiscard]] FormState stateOf(int form) const;
    void markDone(const QString &formId, const documents::FormValues &values); ///< as they are on the paper

    /// 本人: what the forms ask about the subject is what is known about the applicant. On until it is turned off or
    /// the reception knows someone else as the subject.
    [[nodiscard]] bool subjectIsApplicant() const;
    void setSubjectIsApplicant(bool same);

    /// The applicant as a member of the household, at a place where nobody is yet (reception::addApplicant()).
    [[nodiscard]] bool canAddApplicant() const;
    void addApplicant(int member);

    /// What the form asks as it is filled now: without entries whose conditions do not hold, and of a household one
    /// member more than are known.
    [[nodiscard]] QList<EntryGroup> groups(int form) const;
    [[nodiscard]] QList<EntryGroup> allGroups(int form) const; ///< with what is not asked at the moment
    [[nodiscard]] EntryState state(int form, const FormEntry &entry) const;
    /// Takes what was typed or chosen. Typing goes on in one undo step until closeStep().
    void enter(int form, const FormEntry &entry, const QString &typed);
    /// Puts another writing wherever a character stands in the entry, because somebody chose it: a step of its own.
    void replaceCharacter(
        int form, const FormEntry &entry, const QString &character, const documents::Substitute &substitute);
    [[nodiscard]] QString valueOf(const PersonPart &part) const; ///< what is known now, whatever form asks for it
    void closeStep();
    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;

    [[nodiscard]] documents::FormValues values(int form) const;
    [[nodiscard]] std::optional<qint64> fee(int form) const; ///< yen; nullopt: the form has no fees
    [[nodiscard]] std::optional<qint64> totalFee() const; ///< of all forms that are filled now
    [[nodiscard]] EntryCounts counts(int form) const;
    [[nodiscard]] QStringList missing(int form) const; ///< keys of required entries that are empty
    [[nodiscard]] QStringList unreadable(int form) const; ///< keys of entries that cannot go onto the paper as typed
    [[nodiscard]] QStringList doubtful(int form) const; ///< keys of entries with any other problem
    [[nodiscard]] bool lacksCharacter(int form) const; ///< Problem::CharacterNotChosen somewhere
    /// Of those whose character is not chosen, the first one whose licence with its picture is still here.
    [[nodiscard]] std::optional<reception::Role> characterToChoose(int form) const;
    [[nodiscard]] QString keyOfField(int form, const QString &fieldId) const; ///< empty: nothing to enter there

    /// Where the visitor may sign the form; null: nowhere.
    [[nodiscard]] const documents::Field *signatureField(int form) const;
    [[nodiscard]] SignatureState signatureState(int form) const;
    [[nodiscard]] bool wantsSignatureAgain(int form) const; ///< Outdated or Lost
    /// What somebody sees on the form: its values without empty ones and without signatures. To compare with later.
    [[nodiscard]] documents::FormValues seen(int form) const;
    /// The visitor signed for what was seen(). Not put on hold: who comes back signs again.
    void sign(int form, const documents::Strokes &strokes, const documents::FormValues &seen);

    /// What is entered here, to be put on hold with the reception.
    [[nodiscard]] HeldForms held() const;
    /// Takes it back into the reception that has just been opened again. `known`: those of its forms that can be used
    /// here; what was answered for others is kept, but not asked again.
    void takeUp(HeldForms held, const QList<documents::FormTemplate> &known);

    /// Overwrites and drops everything of this reception.
    void wipe();

signals:
    void formsChanged(); ///< which forms, or which entries they have
    void changed(); ///< some value
    void characterReplaced(madoguchi::documents::SubstituteKind kind, int form);
    void undone(const QString &key); ///< an undo or redo touched this entry
    void wiped();

private:
    [[nodiscard]] bool isAsked(int form, const FormEntry &entry, const documents::FormValues &values) const;
    [[nodiscard]] bool comesUp(
        int form, const PersonPart &part) const; ///< of a household the next one after those known
    [[nodiscard]] QString reckoned(int form, const FormEntry &entry) const;
    [[nodiscard]] QString slotOf(int form, const FormEntry &entry) const;
    [[nodiscard]] QString numberOnCard(const PersonPart &part) const;
    [[nodiscard]] bool hasPicture(const PersonPart &part, const QString &text) const; ///< of a mark in the text
    [[nodiscard]] QString held(const QString &slot) const; ///< the value without an unreadable text
    [[nodiscard]] QString shown(const QString &slot) const; ///< the unreadable text, else the value
    [[nodiscard]] const reception::Person *personOf(const PersonPart &part) const;
    [[nodiscard]] QStringList keysWhere(int form, bool (*holds)(const EntryState &)) const;
    [[nodiscard]] QStringList picturesIn(const PersonPart &part, const QString &text) const; ///< marks, see EntryState
    [[nodiscard]] QStringList replacedIn(const QString &slot, const QString &text) const;
    void put(const QString &slot, const QString &value, bool readable);
    void putPerson(const PersonPart &part, const QString &value);
    void setApplicantAsMember(int member, bool isMember);
    void replay(const QString &slot, const QString &value);
    void answerRelations(); ///< "self" while the applicant is the subject, unless something else was answered
    void answer(const QString &slot, const QString &value); ///< and what follows from it on the same form
    void countChosen(const QString &slot, const QStringList &before, const QStringList &now);
    void carryInto(const documents::FormTemplate &form);
    void bindPersons(const documents::FormTemplate &form, documents::FormValues &values) const;
    void receptionChanged();
    void wipeSignatures();
    void addSignatures(int form, documents::FormValues &values) const;

    reception::Reception &m_reception;
    settings::Settings m_settings;
    QList<documents::FormTemplate> m_forms;
    QHash<QString, documents::FormTemplate> m_known; ///< every form of this reception, by id: where answers came from
    QHash<QString, QString> m_answers; ///< by slot: "form/field", "applicant.personalNumber"
    QHash<QString, QString> m_unreadable; ///< by slot: as typed
    QSet<QString> m_carried; ///< slots
    QHash<QString, QString> m_preApplied; ///< by slot: what a pre-application answered
    QHash<QString, QString> m_told; ///< by slot: what takeTold() took
    QHash<QString, documents::FormValues> m_done; ///< by form id: what was on the paper
    struct Replacement {
        QString from;
        QString to;
    };
    QHash<QString, QList<Replacement>> m_replaced; ///< by slot
    struct Signature {
        documents::Strokes strokes;
        documents::FormValues seen; ///< what was signed for, without signatures
    };
    QHash<QString, Signature> m_signatures; ///< by slot
    QSet<QString> m_lostSignatures; ///< forms, by id, of the time before a hold
    EntryHistory m_history;
    QDate m_date;
    bool m_same = true;
    bool m_knewSubject = false;
    bool m_applying = false;
};

} // namespace madoguchi::forms
