#include "devices/cards/DocumentChecks.h"

#include <QTest>

using namespace madoguchi::cards;

namespace {

const QDate Today(2026, 11, 26);

IdentityDocument myNumberCard()
{
    IdentityDocument document;
    document.kind = DocumentKind::MyNumberCard;
    document.name = u"見本　花子"_qs;
    document.birthDate = QStringLiteral("20010908");
    document.face = MyNumberFace();
    document.face->birthDate = document.birthDate;
    document.face->expiry = QStringLiteral("20310908");
    return document;
}

IdentityDocument licence()
{
    IdentityDocument document;
    document.kind = DocumentKind::DrivingLicence;
    document.name = u"見本　花子"_qs;
    document.birthDate = QStringLiteral("19850403");
    document.licence = DrivingLicence();
    document.licence->number = QStringLiteral("300312345610");
    document.licence->issued = QStringLiteral("20240410");
    document.licence->expires = QStringLiteral("20290503");
    return document;
}

IdentityDocument residenceCard()
{
    IdentityDocument document;
    document.kind = DocumentKind::ResidenceCard;
    document.birthDate = QStringLiteral("19980721");
    document.residence = ResidenceCardData();
    document.residence->generation = 2;
    document.residence->cardNumber = QStringLiteral("AA12345678BB");
    document.residence->cardExpiry = QStringLiteral("20280410");
    document.residence->periodExpiry = QStringLiteral("20280410");
    document.residence->comprehensivePermit = QStringLiteral("1");
    document.residence->comprehensivePermitExpiry = QStringLiteral("20280410");
    document.residence->work = WorkRestriction::NotPermitted;
    return document;
}

using Doubts = QList<DocumentDoubt>;

/// A document with a change in it.
template <typename Change>
IdentityDocument with(IdentityDocument document, Change change)
{
    change(document);
    return document;
}

} // namespace

/// What does not fit in a document. One row, one reason.
class DocumentChecksTest : public QObject {
    Q_OBJECT

private slots:
    void documents_data()
    {
        QTest::addColumn<IdentityDocument>("document");
        QTest::addColumn<Doubts>("doubts");
        QTest::newRow("a sound My Number card") << myNumberCard() << Doubts();
        QTest::newRow("a sound licence") << licence() << Doubts();
        QTest::newRow("a sound residence card") << residenceCard() << Doubts();
        personRows();
        QTest::newRow("an entry of a licence that cannot be read")
            << with(licence(), [](IdentityDocument &one) { one.licence->hasUnreadableText = true; })
            << Doubts { DocumentDoubt::UnreadableEntry };
        QTest::newRow("an entry of a residence card that cannot be read")
            << with(residenceCard(), [](IdentityDocument &one) { one.residence->hasUnreadableText = true; })
            << Doubts { DocumentDoubt::UnreadableEntry };
        dateRows();
        numberRows();
        stayRows();
    }

    void documents()
    {
        QFETCH(IdentityDocument, document);
        QFETCH(Doubts, doubts);
        QCOMPARE(doubtsOf(document, Today), doubts);
    }

    void everyDoubtHasWords()
    {
        const auto doubts = QMetaEnum::fromType<DocumentDoubt>();
        QSet<QString> texts;
        for (int i = 0; i < doubts.keyCount(); ++i)
            texts << textFor(static_cast<DocumentDoubt>(doubts.value(i)));
        QCOMPARE(texts.size(), doubts.keyCount());
        QVERIFY(!texts.contains(QString()));
        QCOMPARE(toWord(DocumentDoubt::ExpiresToday), QStringLiteral("expires-today"));
    }

private:
    static void born(const char *name, const char *date, const Doubts &doubts)
    {
        QTest::newRow(name) << with(myNumberCard(), [date](IdentityDocument &document) {
            document.birthDate = QLatin1String(date);
            document.face->birthDate = document.birthDate;
        }) << doubts;
    }

    static void personRows()
    {
        born("born today", "20261126", {});
        born("born tomorrow", "20261127", { DocumentDoubt::BirthDateInFuture });
        born("130 years old", "18951127", {});
        born("131 years old", "18951126", { DocumentDoubt::BirthDateTooOld });
        born("the day is unknown", "19430300", {});
        born("only the year is known", "19510000", {});
        born("a day that is none", "20010431", { DocumentDoubt::BirthDateNoDay });
        born("a day without a month", "20010012", { DocumentDoubt::BirthDateNoDay });
        QTest::newRow("no name") << with(myNumberCard(), [](IdentityDocument &card) { card.name.reset(); })
                                 << Doubts { DocumentDoubt::NameMissing };
        QTest::newRow("another birth date on the face")
            << with(myNumberCard(), [](IdentityDocument &card) { card.face->birthDate = QStringLiteral("20010909"); })
            << Doubts { DocumentDoubt::FaceDiffers };
    }

    static void expires(const char *name, const char *date, const Doubts &doubts)
    {
        QTest::newRow(name) << with(licence(), [date](IdentityDocument &card) {
            card.licence->expires = QLatin1String(date);
        }) << doubts;
    }

    static void issued(const char *name, const char *date, const Doubts &doubts)
    {
        QTest::newRow(name) << with(licence(), [date](IdentityDocument &card) {
            card.licence->issued = QLatin1String(date);
        }) << doubts;
    }

    static void dateRows()
    {
        expires("expired yesterday", "20261125", { DocumentDoubt::Expired });
        expires("expires today", "20261126", { DocumentDoubt::ExpiresToday });
        expires("expires tomorrow", "20261127", {});
        issued("issued tomorrow", "20261127", { DocumentDoubt::IssuedInFuture });
        issued("issued before birth", "19850402", { DocumentDoubt::IssuedBeforeBirth });
        expires("issued after expiry", "20230101", { DocumentDoubt::IssuedAfterExpiry, DocumentDoubt::Expired });
        QTest::newRow("a My Number card that has expired")
            << with(myNumberCard(), [](IdentityDocument &card) { card.face->expiry = QStringLiteral("20260908"); })
            << Doubts { DocumentDoubt::Expired };
        QTest::newRow("a residence card that expires today") << with(residenceCard(), [](IdentityDocument &card) {
            card.residence->cardExpiry = QStringLiteral("20261126");
        }) << Doubts { DocumentDoubt::ExpiresToday };
    }

    static void numbered(const char *name, const char *number, const Doubts &doubts)
    {
        QTest::newRow(name) << with(licence(), [number](IdentityDocument &card) {
            card.licence->number = QLatin1String(number);
        }) << doubts;
    }

    static void numberRows()
    {
        numbered("a wrong check digit", "300312345620", { DocumentDoubt::LicenceNumberDigit });
        numbered("a number of eleven digits", "30031234561", { DocumentDoubt::LicenceNumberDigit });
        numbered("a result that is not published", "300400000099", {});
        QTest::newRow("a personal number with a wrong digit") << with(myNumberCard(), [](IdentityDocument &card) {
            card.personalNumber = QStringLiteral("987654321090");
        }) << Doubts { DocumentDoubt::PersonalNumberDigit };
        QTest::newRow("a card number of another form") << with(residenceCard(), [](IdentityDocument &card) {
            card.residence->cardNumber = QStringLiteral("A112345678BB");
        }) << Doubts { DocumentDoubt::CardNumberForm };
    }

    static void stayRows()
    {
        const auto over = [](bool pending) {
            return with(residenceCard(), [pending](IdentityDocument &card) {
                card.residence->periodExpiry = QStringLiteral("20261125");
                card.residence->applicationPending = pending;
            });
        };
        QTest::newRow("the stay is over") << over(false) << Doubts { DocumentDoubt::StayOver };
        QTest::newRow("the stay is over, but an application is pending")
            << over(true) << Doubts { DocumentDoubt::StayOverButApplied };
        QTest::newRow("the permission is over") << with(residenceCard(), [](IdentityDocument &card) {
            card.residence->comprehensivePermitExpiry = QStringLiteral("20261125");
        }) << Doubts { DocumentDoubt::PermitOver };
        QTest::newRow("a permission where nothing is restricted")
            << with(residenceCard(), [](IdentityDocument &card) { card.residence->work = WorkRestriction::None; })
            << Doubts { DocumentDoubt::WorkContradiction };
    }
};

QTEST_GUILESS_MAIN(DocumentChecksTest)
#include "DocumentChecksTest.moc"
