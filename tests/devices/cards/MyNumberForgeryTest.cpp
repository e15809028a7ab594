#include "tests/devices/cards/MyNumberReadings.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;
using namespace madoguchi::cards::test;
using virtualcards::ChipApplications;

namespace {

enum class Way { Pin, NumberB };

Outcome<IdentityDocument> readFrom(ChipChannel &card, Way way)
{
    ReadRequest request;
    (way == Way::Pin ? request.pin : request.numberB) = typed(way == Way::Pin ? "1234" : "60040320341234");
    request.trustAnchors = testAnchorsFolder();
    return readCard(card, request, {});
}

bool isRead(const QByteArray &command)
{
    return static_cast<quint8>(command.at(1)) == 0xB0;
}

} // namespace

/// Cards that say something else than what their issuer signed, and answers that are cut off: none is taken for
/// genuine, and none costs more tries than the one that was asked for.
class MyNumberForgeryTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { qInfo("%d variants so far", m_variants); }

    void changedAttributes()
    {
        // Behind FF20 60 and the table of offsets, which says nothing that is shown.
        changeEveryByte(AttributesId, 0x0002, 14, 99);
    }

    /// Objects that the hash does not cover, before and behind those that it does.
    void strangersAmongTheAttributes()
    {
        const QByteArray stranger = QByteArray::fromHex("DF2206E581BDE789A9"); // 偽物
        const QByteArray file = shippedApplications()[AttributesId].files[0x0002].bytes.left(99);
        const QByteArray offsets = file.mid(3, 11);
        const QByteArray signedPart = file.mid(14);
        for (const QByteArray &objects : { stranger + offsets + signedPart, offsets + stranger + signedPart,
                 offsets + signedPart + stranger, stranger + offsets + signedPart + offsets,
                 offsets + signedPart + offsets, stranger + offsets, signedPart + offsets }) {
            ChipApplications forged = shippedApplications();
            const QByteArray head = QByteArray::fromHex("FF2081") + char(objects.size());
            forged[AttributesId].files[0x0002].bytes = head + objects + QByteArray(64, char(0xFF));
            expectNotGenuine(forged);
        }
    }

    void changedHashes() { changeEveryByte(AttributesId, 0x0003, 0, 336, 2); }

    void changedCertificate()
    {
        changeEveryByte(AttributesId, 0x0004, 0, 568, 4);
        QVERIFY(m_unknownIssuer > 0 && m_unknownIssuer < 10); // the name of the issuer alone
    }

    void exchangedFiles()
    {
        for (const char *other : { "mihon", "tsuji", "child" }) {
            for (const quint16 file : { quint16(2), quint16(3) }) {
                ChipApplications forged = shippedApplications();
                forged[AttributesId].files[file].bytes = shippedApplications(other)[AttributesId].files[file].bytes;
                expectNotGenuine(forged);
            }
        }
    }

    void changedFace()
    {
        const qsizetype size = shippedApplications()[FaceId].files[0x0002].bytes.size();
        const qsizetype photo
            = shippedApplications()[FaceId].files[0x0002].bytes.indexOf(shippedPerson().myNumber.photo);
        for (qsizetype byte = 30; byte < size; byte += 37) {
            ChipApplications forged = shippedApplications();
            QByteArray &file = forged[FaceId].files[0x0002].bytes;
            if (file.indexOf(QByteArray::fromHex("DF2908")) <= byte)
                break; // expiry and security code are not signed
            file = flipped(file, 8 * byte + 3);
            ChipChannel card = myNumberCard(forged);
            const auto document = readFrom(card, Way::NumberB);
            ++m_variants;
            QVERIFY2(!document || document->genuine != Genuineness::Yes, qPrintable(QString::number(byte)));
            if (!document)
                QCOMPARE(document.error().code, ErrorCode::BadAnswer);
            else if (document->genuine == Genuineness::Unchecked)
                QCOMPARE(document->doubt, GenuineDoubt::PicturesUnconfirmed);
            QCOMPARE(card.secretsSent().size(), 2);
        }
        QVERIFY(photo > 0);
    }

    void truncatedAnswers()
    {
        for (const Way way : { Way::Pin, Way::NumberB }) {
            ChipChannel whole = myNumberCard();
            QVERIFY(readFrom(whole, way).has_value());
            for (int n = 1; n <= whole.commands.size(); ++n) {
                if (!isRead(QByteArray::fromHex(whole.commands.at(n - 1))))
                    continue;
                for (const qsizetype divisor : { 1000, 5, 3, 2 })
                    truncateAnswer(way, n, divisor);
            }
        }
    }

    void atLeastAsManyAsWereAskedFor() { QVERIFY2(m_variants >= 200, qPrintable(QString::number(m_variants))); }

private:
    void changeEveryByte(
        const QByteArray &application, quint16 file, qsizetype from, qsizetype until, qsizetype step = 1)
    {
        for (qsizetype byte = from; byte < until; byte += step) {
            ChipApplications forged = shippedApplications();
            QByteArray &bytes = forged[application].files[file].bytes;
            bytes = flipped(bytes, 8 * byte + byte % 8);
            expectNotGenuine(forged);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void expectNotGenuine(const ChipApplications &forged)
    {
        ++m_variants;
        ChipChannel card = myNumberCard(forged);
        const auto document = readFrom(card, Way::Pin);
        QCOMPARE(card.secretsSent().size(), 1);
        if (!document) {
            QCOMPARE(document.error().code, ErrorCode::BadAnswer);
            return;
        }
        if (document->genuine == Genuineness::Unchecked) {
            QCOMPARE(document->doubt, GenuineDoubt::UnknownIssuer);
            ++m_unknownIssuer;
            return;
        }
        QCOMPARE(document->genuine, Genuineness::No);
    }

    /// An answer of which the rest never comes: the file ends there.
    void truncateAnswer(Way way, int n, qsizetype divisor)
    {
        ChipChannel card = myNumberCard();
        bool ended = false;
        card.hand = [&](int at, const QByteArray &command, const QByteArray &answer) {
            if (at == n) {
                ended = true;
                return answer.left((answer.size() - 2) / divisor) + QByteArray::fromHex("9000");
            }
            const bool goesOn = isRead(command) && (static_cast<quint8>(command.at(2)) & 0x80) == 0;
            if (ended && goesOn)
                return QByteArray::fromHex("6B00");
            ended = false;
            return answer;
        };
        const auto document = readFrom(card, way);
        ++m_variants;
        QVERIFY(card.secretsSent().size() <= (way == Way::Pin ? 1 : 2));
        if (document)
            QVERIFY2(document->genuine != Genuineness::Yes, qPrintable(QStringLiteral("%1/%2").arg(n).arg(divisor)));
        else
            QCOMPARE(document.error().code, ErrorCode::BadAnswer);
    }

    int m_variants = 0;
    int m_unknownIssuer = 0;
};

QTEST_GUILESS_MAIN(MyNumberForgeryTest)
#include "MyNumberForgeryTest.moc"
