#pragma once

#include "widgets/Field.h"

#include <functional>

class QLabel;

namespace madoguchi::widgets {

class TextEdit;

/// A date as people write it: "S29.3.9", "昭和29年3月9日", "1954-03-09". The field does not understand dates: the owner
/// reads the text and says what it understood, shown in grey beside it.
class DateField : public Field {
    Q_OBJECT

public:
    /// Text as typed to what is shown beside ("昭和29年3月9日 (1954年)"); empty: not understood.
    using Reading = std::function<QString(const QString &text)>;

    explicit DateField(const QString &label, QWidget *parent = nullptr);

    void setReading(Reading reading);
    void setDocumentText(const QString &text);
    void clearDocumentText();
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isLocked() const;
    void setPlaceholder(const QString &text);
    [[nodiscard]] QWidget *control() const override;

signals:
    void textEdited(const QString &text);

protected:
    void unlock() override;
    void restoreDocument() override;
    void troubleChanged() override;

private:
    void updateReading();
    void updateOrigin();

    TextEdit *m_edit;
    QLabel *m_understood;
    Reading m_reading;
    QString m_documentText;
    bool m_hasDocument = false;
};

} // namespace madoguchi::widgets
