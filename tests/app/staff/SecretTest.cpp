#include "app/staff/Secret.h"

#include <QTest>

using namespace madoguchi::staff;

class SecretTest : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatIsTypedAsUtf8()
    {
        Secret secret;
        QVERIFY(secret.append(u"pä"));
        QVERIFY(secret.append(u"𠮷窓"));
        QCOMPARE(secret.characters(), 4);
        QCOMPARE(*secret.bytes(), QByteArray("pä𠮷窓"));
    }

    void backspaceTakesAWholeCharacter()
    {
        Secret secret;
        secret.append(u"a𠮷");
        secret.removeLast();
        QCOMPARE(*secret.bytes(), QByteArray("a"));
        secret.removeLast();
        secret.removeLast();
        QVERIFY(secret.isEmpty());
    }

    void takesNothingThatDoesNotFit()
    {
        Secret secret;
        while (secret.append(u"0123456789")) { }
        const int whole = secret.characters();
        QVERIFY(whole > 0 && whole <= int(Secret::Capacity));
        QVERIFY(!secret.append(u"0123456789"));
        QCOMPARE(secret.characters(), whole);
    }

    void comparesWholly()
    {
        Secret one;
        Secret other;
        one.append(u"correct horse");
        other.append(u"correct hors");
        QVERIFY(!one.equals(other));
        other.append(u"e");
        QVERIFY(one.equals(other));
        other.clear();
        QVERIFY(!one.equals(other));
    }

    void theBytesAreOverwrittenWhenTheLastHolderGoes()
    {
        Secret secret;
        secret.append(u"correct horse");
        SecretBytes first = secret.bytes();
        const madoguchi::store::Secret sharesTheBuffer = *first;
        SecretBytes second = first;
        first.reset();
        QCOMPARE(sharesTheBuffer, QByteArray("correct horse"));
        second.reset();
        QCOMPARE(sharesTheBuffer, QByteArray(13, '\0'));
    }
};

QTEST_GUILESS_MAIN(SecretTest)
#include "SecretTest.moc"
