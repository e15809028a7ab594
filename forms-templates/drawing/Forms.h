#pragma once

#include "forms-templates/drawing/Sheet.h"

namespace madoguchi::drawing {

[[nodiscard]] Sheet juminhyo(); ///< 住民票の写し等交付請求書
[[nodiscard]] Sheet inkanShomei(); ///< 印鑑登録証明書交付申請書
[[nodiscard]] Sheet zeiShomei(); ///< 税証明交付申請書
[[nodiscard]] Sheet koseki(); ///< 戸籍証明書等交付請求書
[[nodiscard]] Sheet mibunShomei(); ///< 身分証明書交付請求書
[[nodiscard]] Sheet ininjo(); ///< 委任状
[[nodiscard]] Sheet inkanToroku(); ///< 印鑑登録申請書
[[nodiscard]] Sheet idou(); ///< 住民異動届
[[nodiscard]] Sheet kokuho(); ///< 国民健康保険 資格取得・喪失・変更届
[[nodiscard]] Sheet kouki(); ///< 後期高齢者医療 資格取得・喪失・変更届
[[nodiscard]] Sheet kaigo(); ///< 介護保険 資格取得・異動・喪失届
[[nodiscard]] Sheet jidoTeate(); ///< 児童手当認定請求書
[[nodiscard]] Sheet sosaihi(); ///< 葬祭費支給申請書
[[nodiscard]] Sheet sozokuDaihyo(); ///< 相続人代表者指定届
[[nodiscard]] Sheet kanpu(); ///< 過誤納金還付請求書
[[nodiscard]] Sheet kozaFurikae(); ///< 市税等口座振替依頼書
[[nodiscard]] Sheet rinjiUnko(); ///< 自動車臨時運行許可申請書
[[nodiscard]] Sheet daichoEtsuran(); ///< 住民基本台帳の一部の写しの閲覧申出書
[[nodiscard]] Sheet koboEtsuran(); ///< 公簿・公図閲覧等申請書

[[nodiscard]] inline QList<Sheet> allForms()
{
    return { juminhyo(), inkanShomei(), zeiShomei(), koseki(), mibunShomei(), ininjo(), inkanToroku(), idou(), kokuho(),
        kouki(), kaigo(), jidoTeate(), sosaihi(), sozokuDaihyo(), kanpu(), kozaFurikae(), rinjiUnko(), daichoEtsuran(),
        koboEtsuran() };
}

} // namespace madoguchi::drawing
