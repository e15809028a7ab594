#include "devices/cards/CardReading.h"
#include "tests/devices/cards/ResidenceChannel.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;
using namespace madoguchi::cards::test;
using virtualcards::ResidenceFiles;
using virtualcards::Resident;

namespace {

Outcome<IdentityDocument> readFrom(ResidenceChannel &card, const QString &number)
{
    ReadRequest request;
    request.cardNumber = number;
    request.trustAnchors = testAnchors();
    return readCard(card, request, {});
}

QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

bool isMutualAuthenticate(const QByteArray &command)
{
    return command.startsWith(QByteArray::fromHex("0082"));
}

bool isSecuredRead(const QByteArray &command)
{
    return command.startsWith(QByteArray::fromHex("08B0"));
}

bool isRead(const QByteArray &command)
{
    return static_cast<quint8>(command.at(1)) == 0xB0;
}

QByteArray withData(const QByteArray &data)
{
    return data + QByteArray::fromHex("9000");
}

} // namespace

/// Cards and answers that are not what they should be: every variant is refused with its word, and at least 200 of them
/// for each kind of card.
class ResidenceForgeryTest : public QObject {
    Q_OBJECT

private slots:
    void everyVariantIsRefused_data()
    {
        QTest::addColumn<Resident>("resident");
        QTest::newRow("residence card, first generation") << shippedResident("zairyu-moved");
        QTest::newRow("residence card, second generation") << shippedResident("zairyu");
        QTest::newRow("special permanent resident, first generation") << shippedResident("tokubetsu-moved");
        QTest::newRow("special permanent resident, second generation") << shippedResident("tokubetsu");
    }

    void everyVariantIsRefused()
    {
        QFETCH(Resident, resident);
        m_resident = resident;
        m_variants = 0;
        wrongNumbers();
        wrongChecksums();
        replays();
        truncatedAnswers();
        forgedContents();
        forgedCertificates();
        QVERIFY2(m_variants >= 200, qPrintable(QString::number(m_variants)));
        qInfo("%d variants", m_variants);
    }

    void noPieceIsTrustedByItself_data() { everyVariantIsRefused_data(); }

    /// Read in pieces: a piece that was changed, cut or exchanged on the way never makes another genuine document. (Of
    /// a file's filler nothing depends.)
    void noPieceIsTrustedByItself()
    {
        QFETCH(Resident, resident);
        m_resident = resident;
        m_variants = 0;
        ResidenceChannel whole(resident);
        whole.largest = 250;
        const auto document = readFrom(whole, number());
        QVERIFY(document.has_value());
        m_sound = *document;
        const char signedPicture = resident.residence.generation == 1 ? '\x85' : '\x84';
        for (qsizetype i = 0; i < whole.commands.size(); ++i) {
            const QByteArray command = whole.commands.at(i);
            const bool more = whole.answers.at(i).size() > 60; // else it is the end of the file
            if (!isSecuredRead(command) || command.at(2) != signedPicture || !more)
                continue;
            forgedPiece(i, [](const QByteArray &answer) { return flipped(answer, 8 * 20 + 3); });
            forgedPiece(i, [](const QByteArray &answer) { return flipped(answer, 8 * (answer.size() - 20)); });
            forgedPiece(i, [](const QByteArray &answer) { return withData(answer.left(answer.size() - 18)); });
            forgedPiece(i, [](const QByteArray &answer) { return withData(answer.left(1)); });
            forgedPiece(i, [](const QByteArray &) { return QByteArray::fromHex("9000"); });
            forgedPiece(i, [](const QByteArray &) { return QByteArray::fromHex("6B00"); });
            forgedPiece(i, [old = whole.answers.at(i)](const QByteArray &) { return old; }); // of another session
        }
        QVERIFY2(m_variants >= 14, qPrintable(QString::number(m_variants)));
        qInfo("%d variants", m_variants);
    }

private:
    void forgedPiece(qsizetype index, const std::function<QByteArray(const QByteArray &)> &forge)
    {
        ++m_variants;
        ResidenceChannel card(m_resident);
        card.largest = 250;
        card.hand = [&](int n, const QByteArray &, const QByteArray &answer) {
            return n == index + 1 ? forge(answer) : answer;
        };
        auto document = readFrom(card, number());
        if (!document) {
            QCOMPARE(document.error().code, ErrorCode::BadAnswer);
            return;
        }
        document->commands = m_sound.commands;
        QVERIFY(document->genuine == Genuineness::No || *document == m_sound);
    }

    [[nodiscard]] QString number() const { return m_resident.residence.cardNumber; }

    void expect(const Outcome<IdentityDocument> &document, ErrorCode code)
    {
        ++m_variants;
        QVERIFY2(!document.has_value(), qPrintable(QString::number(m_variants)));
        QCOMPARE(document.error().code, code);
    }

    void expectNotGenuine(const ResidenceFiles &files)
    {
        ++m_variants;
        ResidenceChannel card(m_resident, files);
        const auto document = readFrom(card, number());
        QVERIFY2(document.has_value(), qPrintable(document ? QString() : document.error().detail));
        QCOMPARE(document->genuine, Genuineness::No);
    }

    void wrongNumbers()
    {
        for (int at = 0; at < number().size(); ++at) {
            for (const char other : { 'A', 'Q', 'Z', '0', '5', '9' }) {
                QString wrong = number();
                if (wrong.at(at).isDigit() != QChar::fromLatin1(other).isDigit() || wrong.at(at) == QLatin1Char(other))
                    continue;
                wrong[at] = QLatin1Char(other);
                ResidenceChannel card(m_resident);
                expect(readFrom(card, wrong), ErrorCode::NumberWrong);
            }
        }
    }

    /// Reads a card whose answers pass through the test's hand.
    void expectBad(const ResidenceChannel::Hand &hand)
    {
        ResidenceChannel card(m_resident);
        card.hand = hand;
        expect(readFrom(card, number()), ErrorCode::BadAnswer);
    }

    void wrongChecksums()
    {
        for (qsizetype bit = 0; bit < 8 * 40; bit += 5) { // of E_ICC and M_ICC alike
            expectBad([bit](int, const QByteArray &command, const QByteArray &answer) {
                return isMutualAuthenticate(command) ? flipped(answer, bit) : answer;
            });
        }
        expectBad([](int, const QByteArray &command, const QByteArray &answer) { // our own bytes sent back
            return isMutualAuthenticate(command) ? withData(command.mid(5, 40)) : answer;
        });
    }

    /// Answers of a reading before, played again in another one.
    void replays()
    {
        ResidenceChannel before(m_resident);
        QVERIFY(readFrom(before, number()).has_value());
        for (qsizetype i = 0; i < before.commands.size(); ++i) {
            const QByteArray old = before.answers.at(i);
            if (!isMutualAuthenticate(before.commands.at(i)) && !isSecuredRead(before.commands.at(i)))
                continue;
            expectBad(
                [i, old](int n, const QByteArray &, const QByteArray &answer) { return n == i + 1 ? old : answer; });
        }
        // One file's answer in the place of another's, in the same session.
        QByteArray first;
        expectBad([&first](int, const QByteArray &command, const QByteArray &answer) {
            if (!isSecuredRead(command))
                return answer;
            if (first.isEmpty())
                first = answer;
            return first;
        });
    }

    /// What is not secured is read on where an answer was short: the rest is the card's, and the document the same.
    void expectBadOrTheSame(const ResidenceChannel::Hand &hand)
    {
        ++m_variants;
        ResidenceChannel card(m_resident);
        card.hand = hand;
        auto document = readFrom(card, number());
        if (!document) {
            QCOMPARE(document.error().code, ErrorCode::BadAnswer);
            return;
        }
        document->commands = m_sound.commands;
        QVERIFY(*document == m_sound);
    }

    void truncatedAnswers()
    {
        ResidenceChannel whole(m_resident);
        const auto sound = readFrom(whole, number());
        QVERIFY(sound.has_value());
        m_sound = *sound;
        for (qsizetype i = 0; i < whole.commands.size(); ++i) {
            const qsizetype size = whole.answers.at(i).size() - 2;
            const bool counts = isRead(whole.commands.at(i)) || isMutualAuthenticate(whole.commands.at(i));
            for (const qsizetype left : { qsizetype(0), qsizetype(1), size / 4, size / 3, size / 2 }) {
                if (!counts || left >= size)
                    continue;
                const auto cut = [i, left](int n, const QByteArray &, const QByteArray &answer) {
                    return n == i + 1 ? withData(answer.left(left)) : answer;
                };
                const QByteArray &command = whole.commands.at(i);
                if (isRead(command) && !isSecuredRead(command))
                    expectBadOrTheSame(cut);
                else
                    expectBad(cut);
            }
        }
    }

    /// The card speaks rightly, but says something else than what its issuer signed.
    void forgedContents()
    {
        const ResidenceFiles files = virtualcards::residenceFilesOf(m_resident);
        const std::pair<int, int> pictures { 1, m_resident.residence.generation == 1 ? 5 : 4 };
        for (qsizetype byte = 300; byte < 360; ++byte) { // inside the first picture
            ResidenceFiles forged = files;
            forged[pictures].bytes[byte] = static_cast<char>(forged[pictures].bytes[byte] ^ 0x10);
            expectNotGenuine(forged);
        }
        const std::pair<int, int> signature { 3, 2 };
        for (qsizetype bit = 0; bit < 8 * 90; bit += 7) { // of the signature, behind its tag and length
            ResidenceFiles forged = files;
            forged[signature].bytes = flipped(forged[signature].bytes, 8 * 5 + bit);
            expectNotGenuine(forged);
        }
        if (m_resident.residence.generation == 2) {
            ResidenceFiles forged = files;
            forged[{ 1, 3 }].bytes.replace(2, 4, "2099"); // an expiry that was never printed
            expectNotGenuine(forged);
        }
        ResidenceFiles unsigned_ = files;
        unsigned_[signature].bytes.fill('\0');
        expectNotGenuine(unsigned_);
        Resident other = m_resident; // the signature of another card
        other.residence.photo = shippedResident("zairyu").residence.photo + 'x';
        ResidenceFiles swapped = files;
        swapped[signature] = virtualcards::residenceFilesOf(other)[signature];
        expectNotGenuine(swapped);
    }

    /// A changed certificate is refused, or at least never trusted: where it names another issuer, that one is unknown.
    void forgedCertificates()
    {
        const ResidenceFiles files = virtualcards::residenceFilesOf(m_resident);
        const QByteArray file = files[{ 3, 2 }].bytes;
        const qsizetype start = file.lastIndexOf(QByteArray::fromHex("3082"), 300);
        int refused = 0;
        for (qsizetype byte = start; byte < start + 560; byte += 7) {
            ResidenceFiles forged = files;
            forged[{ 3, 2 }].bytes = flipped(file, 8 * byte);
            ResidenceChannel card(m_resident, forged);
            const auto document = readFrom(card, number());
            QVERIFY(document.has_value());
            QVERIFY2(document->genuine != Genuineness::Yes, qPrintable(QString::number(byte - start)));
            if (document->genuine == Genuineness::Unchecked)
                QCOMPARE(document->doubt, GenuineDoubt::UnknownIssuer);
            else
                ++refused;
            ++m_variants;
        }
        QVERIFY(refused > 40);
    }

    Resident m_resident;
    IdentityDocument m_sound; ///< read without anybody's hand
    int m_variants = 0;
};

QTEST_GUILESS_MAIN(ResidenceForgeryTest)
#include "ResidenceForgeryTest.moc"
