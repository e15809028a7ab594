#include "app/preapplication/CodeText.h"
#include "app/preapplication/Content.h"
#include "tests/app/preapplication/Samples.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <sodium.h>

using namespace madoguchi;
using namespace madoguchi::preapplication;

/// More than a thousand variants of a set of three codes: every one is refused with a word of its own, and what was
/// read before stays.
class DamagedCodesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(sodium_init() >= 0);
        m_keys.addKey();
        m_codes = codesFor(sample(180), m_keys.current()).value_or(QStringList());
        QCOMPARE(m_codes.size(), 3);
        QVERIFY(open(setOf(m_codes), m_keys, Today, 30));
    }

    void oneCharacterIsAnother()
    {
        int tried = 0;
        for (int at = 0; at < m_codes.at(1).size(); at += 2, ++tried) {
            QString code = m_codes.at(1);
            code[at] = code.at(at) == u'A' ? u'B' : u'A';
            refused({ code }, at < 5 ? ErrorCode::CodeForeign : ErrorCode::CodeDamaged);
        }
        QVERIFY(tried > 200);
    }

    void aCodeIsCutOff()
    {
        for (int size = 0; size < m_codes.at(0).size(); size += 3)
            refused({ m_codes.at(0).left(size) }, size < 6 ? ErrorCode::CodeForeign : ErrorCode::CodeDamaged);
    }

    void charactersAreLostOrDoubled()
    {
        for (int i = 0; i < 200; ++i) {
            QString code = m_codes.at(2);
            const int at = m_random.bounded(6, int(code.size()));
            if (i % 2 == 0)
                code.remove(at, 1 + i % 3);
            else
                code.insert(at, code.at(at));
            refused({ code }, ErrorCode::CodeDamaged);
        }
    }

    /// Whoever alters a code puts a right check word behind it.
    void aBitOfTheSealedBoxIsAnother()
    {
        for (int i = 0; i < 300; ++i) {
            QStringList codes = m_codes;
            const int which = i % 3;
            CodePart part = *partFrom(codes.at(which));
            const int at = m_random.bounded(int(part.data.size()));
            part.data[at] = char(part.data.at(at) ^ (1 << m_random.bounded(8)));
            codes[which] = toText(part);
            refused(codes, ErrorCode::CodeDamaged);
        }
    }

    /// And a right name of the set as well: only the seal is left.
    void everythingButTheSealIsMadeRight()
    {
        QByteArray all;
        for (const QString &code : m_codes)
            all += partFrom(code)->data;
        const QString key = partFrom(m_codes.first())->key;
        for (int i = 0; i < 300; ++i) {
            QByteArray forged = all;
            const int at = m_random.bounded(int(forged.size()));
            forged[at] = char(forged.at(at) ^ (1 << m_random.bounded(8)));
            refused(partsOf(forged, key, 3), ErrorCode::CodeDamaged);
        }
    }

    void codesAreMissingOrOfAnotherSet()
    {
        for (int without = 0; without < 3; ++without) {
            QStringList codes = m_codes;
            codes.removeAt(without);
            const auto sealed = setOf(codes).sealed();
            QVERIFY(!sealed);
            QCOMPARE(sealed.error().code, ErrorCode::CodeIncomplete);
            QCOMPARE(sealed.error().detail, QStringLiteral("missing %1").arg(without + 1));
        }
        const QStringList others = *codesFor(sample(180), m_keys.current());
        CodeSet set = setOf({ m_codes.at(0) });
        const auto added = set.add(others.at(1));
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::CodeOtherSet);
        QCOMPARE(set.missing(), (QList<int> { 2, 3 }));
    }

    void aCodeReadTwiceIsNoFault()
    {
        CodeSet set;
        for (const QString &code : m_codes) {
            QCOMPARE(set.add(code).value_or(false), true);
            QCOMPARE(set.add(code).value_or(true), false);
            QCOMPARE(set.add(code.toLower()).value_or(true), false);
        }
        QVERIFY(open(set, m_keys, Today, 30));
    }

    void headsThatContradictAreRefused()
    {
        const CodePart second = *partFrom(m_codes.at(1));
        CodePart otherTotal = second;
        otherTotal.total = 4;
        CodePart otherKey = second;
        otherKey.key = digest("another", 5);
        CodePart otherData = *partFrom(m_codes.at(0));
        otherData.data[0] = char(otherData.data.at(0) ^ 1);
        for (const CodePart &part : { otherTotal, otherKey, otherData }) {
            CodeSet set = setOf({ m_codes.at(0) });
            const auto added = set.add(toText(part));
            QVERIFY(!added);
            QCOMPARE(added.error().code, ErrorCode::CodeDamaged);
            QCOMPARE(set.missing(), (QList<int> { 2, 3 }));
        }
    }

    void cleanupTestCase() { QVERIFY2(m_refused >= 500, qPrintable(QString::number(m_refused))); }

private:
    static QStringList partsOf(const QByteArray &sealed, const QString &key, int total)
    {
        QStringList codes;
        const qsizetype each = (sealed.size() + total - 1) / total;
        for (int i = 0; i < total; ++i)
            codes << toText({ key, digest(sealed, SetBytes), i + 1, total, sealed.mid(i * each, each) });
        return codes;
    }

    /// Takes these codes in place of those with their numbers; something refuses them, with words.
    void refused(const QStringList &codes, ErrorCode code)
    {
        CodeSet set;
        std::optional<Error> error;
        for (const QString &text : codes) {
            const auto added = set.add(text);
            if (!added)
                error = added.error();
        }
        if (!error) {
            const auto read = open(set, m_keys, Today, 30);
            QVERIFY2(!read, "it was taken");
            error = read.error();
        }
        QCOMPARE(error->code, code);
        QVERIFY(!error->message.isEmpty());
        ++m_refused;
    }

    CityKeys m_keys;
    QStringList m_codes;
    QRandomGenerator m_random { 20261201 };
    int m_refused = 0;
};

QTEST_APPLESS_MAIN(DamagedCodesTest)
#include "DamagedCodesTest.moc"
