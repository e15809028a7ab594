#pragma once

#include <QByteArray>

namespace madoguchi::cards::test {

// Files of invented licences, put together by hand after the specification.

/// DF1/EF01 of 外字1 外字2　太郎, 昭和60-04-03, 東京都見本市架空１丁目２番３号: 880 bytes.
inline QByteArray entriesFile()
{
    return QByteArray::fromHex("110102120AFFF1FFF2212142404F3A1310253F252B2535252D2121253F256D25"
                               "261400150E253F252B2535252D253F256D2526160733363030343033171E456C"
                               "357E4554382B4B5C3B54324D36752331437A4C5C233248562333396618073530"
                               "3630343130190531323334351A044D254E491B07353131303530331C06346336"
                               "4045791D323D604366373F2447313F453E2447242D246B3D604366373F3C5624"
                               "4F3D604366373F3C56214A23352374214B244B3842246B1E001F002010456C35"
                               "7E455438783042305130773271210C3330303331323334353631302207343135"
                               "3036303123073431363037323024073430303030303025073430303030303026"
                               "0734313630373230270734303030303030280734303030303030290734313530"
                               "3630312A07343030303030302B07343030303030302C07343030303030302D07"
                               "343030303030302E07343030303030302F073430303030303030073430303030"
                               "3030310734303030303030320734303030303030330735303030303030")
        .leftJustified(880, '\xFF');
}

/// DF1/EF02: 東京都見本市架空１番地, 82 bytes.
inline QByteArray domicileFile()
{
    return QByteArray::fromHex("4116456C357E4554382B4B5C3B54324D367523314856434F").leftJustified(82, '\xFF');
}

/// MF/EF01: version 009, issued 2024-04-10, expires 2029-05-03.
inline QByteArray commonFile()
{
    return QByteArray::fromHex("450B303039202404102029050346020101");
}

/// DF1/EF04, 640 bytes: 東京都見本市架空三丁目４番５号 from 令和7-09-01, 東京都公安; the date in digits of one byte.
inline QByteArray oneChange()
{
    return QByteArray::fromHex("50010170300235303730393031456C357E4554382B4B5C3B54324D36753B3043"
                               "7A4C5C2334485623353966456C357E455438783042")
        .leftJustified(640, '\xFF');
}

/// The same with the date in digits of two bytes.
inline QByteArray oneChangeWithAWideDate()
{
    return QByteArray::fromHex("5001017037022335233023372330233923302331456C357E4554382B4B5C3B54"
                               "324D36753B30437A4C5C2334485623353966456C357E455438783042")
        .leftJustified(640, '\xFF');
}

/// And from 令和7-12-01 神奈川県見本市例示区１−２−３, 神奈川公安.
inline QByteArray twoChanges()
{
    return QByteArray::fromHex("50010170300235303730393031456C357E4554382B4B5C3B54324D36753B3043"
                               "7A4C5C2334485623353966456C357E455438783042713002353037313230313F"
                               "404660406E3829382B4B5C3B544E633C2836682331215D2332215D23333F4046"
                               "60406E38783042")
        .leftJustified(640, '\xFF');
}

} // namespace madoguchi::cards::test
