#include "tests/app/store/StoreSuite.h"

#include <QTest>

/// The store on a terminal's own file.
class SessionTest : public madoguchi::store::StoreSuite {
    Q_OBJECT

protected:
    [[nodiscard]] QString server() const override { return {}; }
    void emptyServer() override { }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "SessionTest.moc"
