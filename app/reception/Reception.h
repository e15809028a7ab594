#pragma once

#include "app/reception/Person.h"
#include "devices/cards/IdentityDocument.h"
#include "devices/outcome/Error.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QObject>

#include <array>
#include <map>

class QCborMap;

namespace madoguchi::reception {

class HeldPart;

/// What someone is in this reception.
enum class Role { Applicant, Subject, Agent, Deceased, Child, Household };
/// Of whom there is one in a reception; a household has several members.
inline constexpr std::array PersonRoles { Role::Applicant, Role::Subject, Role::Agent, Role::Deceased, Role::Child };

[[nodiscard]] QString toWord(Role role); ///< "applicant" … as in form data

/// Everything that happens for one visitor. Lives in memory only; end() wipes it.
/// One object for the life of the window: begin() and end() open and close a reception in it.
class Reception : public QObject {
    Q_OBJECT

public:
    explicit Reception(QObject *parent = nullptr);
    ~Reception() override;

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] int number() const; ///< the day's running number, 1-based; 0 while closed
    [[nodiscard]] QDateTime since() const; ///< UTC
    [[nodiscard]] QString name() const; ///< "2026-12-01/12", day and number, as the log names it; empty while closed
    [[nodiscard]] cards::DocumentKind document() const; ///< Unknown when it was begun without a document
    /// Whether the applicant's document is genuine, as far as it was checked; No as soon as anybody's is not. Kept on
    /// hold, unlike the documents themselves.
    [[nodiscard]] cards::Genuineness genuineness() const;

    /// Receptions of this day were numbered up to `lastNumber` before the program was started anew.
    void countOnFrom(QDate day, int lastNumber);
    void begin(const QDateTime &now); ///< without a document: everything is typed
    /// Begins one (or goes on in the open one) with what a document says about someone in this role.
    /// What was typed about the same person stays; another person's document replaces the whole person. Of a household
    /// it is the member of whom it is, else the first of whom nothing is known, else one more.
    void takeDocument(const cards::IdentityDocument &document, Role role, const QDateTime &now);
    /// What was filled in before the visit, in the open reception: the entries' values. What a card said or a person
    /// typed stays; a card that is read later stands above it.
    void takePreApplied(const std::map<Role, Person> &persons, const QList<Person> &household);
    /// Overwrites every value in memory, also where a copy still shares the text; then emits ended.
    void end();

    [[nodiscard]] const Person &person(Role role) const; ///< not for Household
    /// A card has said who this is, and the document is another person's.
    [[nodiscard]] bool isSomebodyElse(Role role, const cards::IdentityDocument &document) const;
    /// 個人番号 that a document carried for a form that may have it; empty otherwise.
    [[nodiscard]] QString personalNumber(Role role) const;
    /// Everything that the last document of this person said, with its pictures. Null without one, and after the
    /// reception was on hold: what is personal is kept there only as far as forms need it.
    [[nodiscard]] const cards::IdentityDocument *documentOf(Role role) const;
    [[nodiscard]] QList<Role> documented() const; ///< of whom there is such a document, the applicant first
    void setByHand(Role role, PersonField field, const QString &text);
    /// Pictures of this person's document that somebody decided to print in place of the marks in its texts, by those
    /// marks ("【外字1】"). They go with the document: not kept on hold.
    [[nodiscard]] QMap<QString, cards::Bitmap> pictures(Role role) const;
    void setPictures(Role role, const QMap<QString, cards::Bitmap> &pictures);
    [[nodiscard]] const QList<Person> &household() const;
    void setHousehold(const QList<Person> &members);

    /// A workflow's share of what is put on hold. The part outlives the reception or removes itself.
    void addPart(HeldPart &part);
    void removePart(HeldPart &part);
    /// Everything of the open reception and its parts, as Snapshot.h writes it. Overwrite it after use.
    [[nodiscard]] QByteArray snapshot() const;
    /// Opens the reception of a snapshot again; the one here must be closed, and stays so on failure. Errors: BadFile,
    /// StoreNewer (written by a program that knows more).
    [[nodiscard]] Outcome<void> restore(const QByteArray &snapshot);

signals:
    void began();
    void changed();
    /// After changed: takeDocument() was called.
    void documentTaken(madoguchi::cards::DocumentKind kind, madoguchi::reception::Role role);
    void ended();

private:
    [[nodiscard]] Outcome<void> restoreParts(const QMap<QString, QCborMap> &parts);

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace madoguchi::reception
