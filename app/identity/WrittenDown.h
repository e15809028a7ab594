#pragma once

#include "app/reception/Reception.h"

#include <QMap>

#include <map>

namespace madoguchi::identity {

/// What somebody wrote down from the documents of a reception: puts it into the reception, and remembers it, so that it
/// counts as confirmed when it is looked at again and can be taken back. GUI thread.
class WrittenDown {
public:
    explicit WrittenDown(reception::Reception &reception);

    void forget(); ///< the reception is over
    void forget(reception::Role role); ///< this person's document is another one now
    [[nodiscard]] bool has(reception::Role role, reception::PersonField field) const;
    [[nodiscard]] QString text(reception::Role role, reception::PersonField field) const; ///< empty: none was written
    [[nodiscard]] QString character(reception::Role role, const QString &mark) const; ///< empty: none was chosen

    /// An empty text: nothing is written there, or not any more.
    void takeTexts(reception::Role role, const QMap<reception::PersonField, QString> &texts);
    /// By their marks; empty: none is chosen. They go into the document's own texts, so that another one can be chosen
    /// later; what somebody has typed since stays.
    void takeCharacters(reception::Role role, const QMap<QString, QString> &characters);

private:
    struct Person {
        QMap<reception::PersonField, QString> texts;
        QMap<QString, QString> characters; ///< by their marks
    };

    reception::Reception &m_reception;
    std::map<reception::Role, Person> m_persons;
};

} // namespace madoguchi::identity
