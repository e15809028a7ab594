#pragma once

#include "app/identity/DocumentFacts.h"

#include <QWidget>

namespace madoguchi::identity {

/// What a document says, a line an item. What does not stand any more says so and has the colour of errors.
class FactsTable : public QWidget {
    Q_OBJECT

public:
    explicit FactsTable(const QList<Fact> &facts, QWidget *parent = nullptr);
};

} // namespace madoguchi::identity
