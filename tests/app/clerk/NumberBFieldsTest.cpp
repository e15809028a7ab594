#include "app/clerk/NumberBFields.h"

#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi::clerk;
using madoguchi::identity::NumberBParts;

/// What is typed instead of a My Number card's PIN, and what a camera proposes there.
class NumberBFieldsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { madoguchi::theme::apply(*qApp, 1.0); }

    void aProposalCountsWhenItIsWhole()
    {
        NumberBFields fields;
        QSignalSpy edited(&fields, &NumberBFields::edited);
        fields.propose({ u"600403"_qs, {}, u"1234"_qs });
        QCOMPARE(edited.last().first().toString(), QString());
        fields.propose({ {}, u"2034"_qs, u"1234"_qs });
        QCOMPARE(texts(fields), (QStringList { u"600403"_qs, u"2034"_qs, u"1234"_qs }));
        QCOMPARE(edited.last().first().toString(), u"60040320341234"_qs);
    }

    void whatWasTypedStays()
    {
        NumberBFields fields;
        fields.findChildren<QLineEdit *>().first()->setText(u"550217"_qs);
        fields.propose({ u"600403"_qs, u"2034"_qs, {} });
        QCOMPARE(texts(fields), (QStringList { u"550217"_qs, u"2034"_qs, QString() }));
    }

    void aSecondLookMendsTheFirstOne()
    {
        NumberBFields fields;
        fields.propose({ u"660403"_qs, u"2034"_qs, u"1234"_qs });
        fields.propose({ {}, u"2034"_qs, {} }); // the year is found first
        fields.propose({ u"600403"_qs, u"2034"_qs, u"1234"_qs });
        QCOMPARE(texts(fields), (QStringList { u"600403"_qs, u"2034"_qs, u"1234"_qs }));
    }

    void anotherCardBeginsEmpty()
    {
        NumberBFields fields;
        fields.propose({ u"600403"_qs, u"2034"_qs, u"1234"_qs });
        fields.clear();
        QCOMPARE(texts(fields).join(QString()), QString());
        fields.propose({ u"010203"_qs, {}, {} });
        QCOMPARE(texts(fields).first(), u"010203"_qs);
    }

private:
    static QStringList texts(const NumberBFields &fields)
    {
        QStringList all;
        for (const QLineEdit *edit : fields.findChildren<QLineEdit *>())
            all << edit->text();
        return all;
    }
};

QTEST_MAIN(NumberBFieldsTest)
#include "NumberBFieldsTest.moc"
