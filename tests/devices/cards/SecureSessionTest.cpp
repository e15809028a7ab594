#include "tests/devices/cards/SessionVectors.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;
using namespace madoguchi::cards::test;

namespace {

QByteArray exclusiveOr(QByteArray a, const QByteArray &b)
{
    for (qsizetype i = 0; i < a.size(); ++i)
        a[i] = static_cast<char>(a[i] ^ b[i]);
    return a;
}

QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

Outcome<SecureSession> sessionOf(const Vector &vector, const QByteArray &answer)
{
    CardHandshake handshake(vector.cipher, vector.cardNumber, vector.terminal);
    (void)handshake.request(vector.cardChallenge);
    return handshake.accept(answer);
}

template <typename T>
bool isBadAnswer(const Outcome<T> &outcome)
{
    return !outcome && outcome.error().code == ErrorCode::BadAnswer;
}

} // namespace

/// Keys and messages byte for byte, and that nothing which is not right is taken for right.
class SecureSessionTest : public QObject {
    Q_OBJECT

private slots:
    void theRequestIsTheSpecifiedOne_data() { bothGenerations(); }

    void theRequestIsTheSpecifiedOne()
    {
        QFETCH(Vector, vector);
        CardHandshake handshake(vector.cipher, vector.cardNumber, vector.terminal);
        QCOMPARE(handshake.request(vector.cardChallenge).toHex(), vector.request.toHex());
    }

    void theKeysAreTheSpecifiedOnes_data() { bothGenerations(); }

    void theKeysAreTheSpecifiedOnes()
    {
        QFETCH(Vector, vector);
        const BlockCipher access(vector.cipher, vector.accessKey);
        QCOMPARE(access.mac(vector.request.left(32)).toHex(), vector.request.mid(32).toHex());
        QCOMPARE(access.decrypted(vector.answer.left(32)).right(16).toHex(), vector.cardKey.toHex());
        const QByteArray seed = exclusiveOr(vector.terminal.key, vector.cardKey);
        QCOMPARE(sessionKey(seed, 1).toHex(), vector.sessionKey.toHex());
    }

    void theSecondKeyOfTheFirstGenerationToo()
    {
        const Vector vector = firstGeneration();
        const QByteArray seed = exclusiveOr(vector.terminal.key, vector.cardKey);
        QCOMPARE(sessionKey(seed, 2).toHex(), QByteArray("14282b7dd09d6a86cb5e203f32e8d5a3"));
    }

    void messagesAreTheSpecifiedOnes_data() { bothGenerations(); }

    void messagesAreTheSpecifiedOnes()
    {
        QFETCH(Vector, vector);
        const auto session = sessionOf(vector, vector.answer);
        QVERIFY(session.has_value());
        QCOMPARE(session->sealed(vector.cardNumber).toHex(), vector.verify.toHex());
        const auto plain = session->opened(vector.secured);
        QVERIFY(plain.has_value());
        QCOMPARE(plain->toHex(), vector.plain.toHex());
        QCOMPARE(session->sealed(vector.plain).toHex(), vector.secured.toHex());
    }

    /// The checksum of machine readable travel documents (ICAO Doc 9303-11, appendix D.4) is the same algorithm.
    void theRetailMacIsThatOfTravelDocuments()
    {
        const BlockCipher cipher(CardCipher::TripleDes, hex("7962D9ECE03D1ACD4C76089DCE131543"));
        const QByteArray message = hex("72C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F2");
        QCOMPARE(cipher.mac(message).toHex(), QByteArray("5f1448eea8ad90a7"));
    }

    /// AES-CMAC of NIST SP 800-38B, cut to eight bytes.
    void theCmacIsThatOfThePublishedExamples()
    {
        const BlockCipher cipher(CardCipher::Aes, hex("2B7E151628AED2A6ABF7158809CF4F3C"));
        QCOMPARE(cipher.mac({}).toHex(), QByteArray("bb1d6929e9593728"));
        QCOMPARE(cipher.mac(hex("6BC1BEE22E409F96E93D7E117393172A")).toHex(), QByteArray("070a16b46b4d4144"));
    }

    void everyBitOfTheAnswerCounts_data() { bothGenerations(); }

    void everyBitOfTheAnswerCounts()
    {
        QFETCH(Vector, vector);
        for (qsizetype bit = 0; bit < 8 * vector.answer.size(); ++bit)
            QVERIFY2(isBadAnswer(sessionOf(vector, flipped(vector.answer, bit))), qPrintable(QString::number(bit)));
    }

    void answersOfAnotherLengthAreRefused_data() { bothGenerations(); }

    void answersOfAnotherLengthAreRefused()
    {
        QFETCH(Vector, vector);
        for (qsizetype size = 0; size < vector.answer.size(); ++size)
            QVERIFY(isBadAnswer(sessionOf(vector, vector.answer.left(size))));
        QVERIFY(isBadAnswer(sessionOf(vector, vector.answer + '\0')));
    }

    /// An answer that was right once is recorded and played again: the terminal's challenge is another one by then.
    void aReplayedAnswerIsRefused_data() { bothGenerations(); }

    void aReplayedAnswerIsRefused()
    {
        QFETCH(Vector, vector);
        Vector later = vector;
        later.terminal = TerminalSecrets::fresh();
        QVERIFY(isBadAnswer(sessionOf(later, vector.answer)));
        later = vector;
        later.cardChallenge = flipped(vector.cardChallenge, 0);
        QVERIFY(isBadAnswer(sessionOf(later, vector.answer)));
        QVERIFY(isBadAnswer(sessionOf(vector, vector.request))); // our own bytes sent back
    }

    void theWrongNumberIsRefused_data() { bothGenerations(); }

    void theWrongNumberIsRefused()
    {
        QFETCH(Vector, vector);
        for (qsizetype bit = 0; bit < 8 * vector.cardNumber.size(); ++bit) {
            Vector other = vector;
            other.cardNumber = flipped(vector.cardNumber, bit);
            QVERIFY(isBadAnswer(sessionOf(other, vector.answer)));
        }
    }

    void truncatedMessagesAreRefused_data() { bothGenerations(); }

    void truncatedMessagesAreRefused()
    {
        QFETCH(Vector, vector);
        const SecureSession session(vector.cipher, vector.sessionKey);
        for (qsizetype size = 0; size < vector.secured.size(); ++size)
            QVERIFY(isBadAnswer(session.opened(vector.secured.left(size))));
        QVERIFY(isBadAnswer(session.opened(vector.secured + '\0')));
    }

    /// Also when the length is written to fit.
    void shortenedMessagesAreRefused_data() { bothGenerations(); }

    void shortenedMessagesAreRefused()
    {
        QFETCH(Vector, vector);
        const SecureSession session(vector.cipher, vector.sessionKey);
        for (qsizetype size = 0; size < vector.secured.size() - 2; ++size) {
            QByteArray shorter = vector.secured.left(size + 2);
            shorter[1] = static_cast<char>(size);
            QVERIFY2(isBadAnswer(session.opened(shorter)), qPrintable(QString::number(size)));
        }
    }

    void anotherPaddingIndicatorIsRefused()
    {
        const Vector vector = secondGeneration();
        const SecureSession session(vector.cipher, vector.sessionKey);
        for (int indicator = 0; indicator < 256; ++indicator) {
            QByteArray changed = vector.secured;
            changed[2] = static_cast<char>(indicator);
            QCOMPARE(session.opened(changed).has_value(), indicator == 1);
        }
    }

    /// The last encrypted block carries the padding: a bit that is changed in it turns the whole block into noise.
    void aChangedLastBlockIsRefused_data() { bothGenerations(); }

    void aChangedLastBlockIsRefused()
    {
        QFETCH(Vector, vector);
        const SecureSession session(vector.cipher, vector.sessionKey);
        const qsizetype begin = vector.secured.size() - blockOf(vector);
        for (qsizetype bit = 8 * begin; bit < 8 * vector.secured.size(); ++bit)
            QVERIFY2(isBadAnswer(session.opened(flipped(vector.secured, bit))), qPrintable(QString::number(bit)));
    }

    /// A bit of the block before it turns over the same bit of the last block's plain bytes: in the padding that is
    /// refused, unless it is a padding again. In the data nothing can notice it, for these messages have no checksum:
    /// what was changed is another text then, and the card's signature over its contents does not fit
    /// (ResidenceForgeryTest).
    void aChangeBeforeTheLastBlockIsRefusedInThePaddingAlone_data() { bothGenerations(); }

    void aChangeBeforeTheLastBlockIsRefusedInThePaddingAlone()
    {
        QFETCH(Vector, vector);
        const SecureSession session(vector.cipher, vector.sessionKey);
        const qsizetype block = blockOf(vector);
        const qsizetype dataInLast = vector.plain.size() % block;
        for (qsizetype bit = 0; bit < 8 * block; ++bit) {
            const qsizetype at = 8 * (vector.secured.size() - 2 * block) + bit;
            const auto opened = session.opened(flipped(vector.secured, at));
            if (bit >= 8 * dataInLast) {
                // Of the filling zeros, one that becomes 80 is a shorter padding.
                const bool shorter = bit >= 8 * (dataInLast + 1) && bit % 8 == 7;
                QVERIFY2(shorter || isBadAnswer(opened), qPrintable(QString::number(bit)));
                if (shorter)
                    QCOMPARE(opened->size(), vector.plain.size() + bit / 8 - dataInLast);
                continue;
            }
            QVERIFY(opened.has_value());
            const QByteArray last = flipped(vector.plain.right(dataInLast), bit);
            QCOMPARE(opened->right(dataInLast).toHex(), last.toHex());
            QCOMPARE(opened->size(), vector.plain.size());
            const qsizetype before = vector.plain.size() - dataInLast - block;
            QCOMPARE(opened->left(before), vector.plain.left(before));
            QVERIFY(opened->mid(before, block) != vector.plain.mid(before, block));
        }
    }

    void lengthsOfEveryFormAreRead()
    {
        const SecureSession session(CardCipher::Aes, secondGeneration().sessionKey);
        const QByteArray secret = secondGeneration().secured.mid(2);
        QVERIFY(session.opened(hex("868151") + secret).has_value());
        QVERIFY(session.opened(hex("86820051") + secret).has_value());
        QVERIFY(isBadAnswer(session.opened(hex("8683000051") + secret)));
        QVERIFY(isBadAnswer(session.opened(hex("87") + secondGeneration().secured.mid(1))));
    }

    void theTerminalNeverChoosesTheSameTwice()
    {
        const TerminalSecrets one = TerminalSecrets::fresh();
        const TerminalSecrets two = TerminalSecrets::fresh();
        QCOMPARE(one.challenge.size(), 8);
        QCOMPARE(one.key.size(), 16);
        QVERIFY(one.challenge != two.challenge && one.key != two.key);
    }

private:
    static qsizetype blockOf(const Vector &vector) { return vector.cipher == CardCipher::Aes ? 16 : 8; }

    static void bothGenerations()
    {
        QTest::addColumn<Vector>("vector");
        QTest::newRow("first generation, 3DES") << firstGeneration();
        QTest::newRow("second generation, AES") << secondGeneration();
    }
};

QTEST_GUILESS_MAIN(SecureSessionTest)
#include "SecureSessionTest.moc"
