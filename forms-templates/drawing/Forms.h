#pragma once

#include "forms-templates/drawing/Sheet.h"

namespace madoguchi::drawing {

[[nodiscard]] Sheet juminhyo(); ///< 住民票の写し等交付請求書
[[nodiscard]] Sheet inkanShomei(); ///< 印鑑登録証明書交付申請書
[[nodiscard]] Sheet zeiShomei(); ///< 税証明交付申請書
[[nodiscard]] Sheet ininjo(); ///< 委任状
[[nodiscard]] Sheet koseki(); ///< 戸籍証明書等交付請求書
[[nodiscard]] Sheet mibunShomei(); ///< 身分証明書交付請求書
[[nodiscard]] Sheet idou(); ///< 住民異動届
[[nodiscard]] Sheet kokuho(); ///< 国民健康保険 資格取得・喪失・変更届
[[nodiscard]] Sheet kouki(); ///< 後期高齢者医療 資格取得・喪失・変更届
[[nodiscard]] Sheet kaigo(); ///< 介護保険 資格取得・異動・喪失届

[[nodiscard]] inline QList<Sheet> allForms()
{
    return { juminhyo(), inkanShomei(), zeiShomei(), ininjo(), koseki(), mibunShomei(), idou(), kokuho(), kouki(),
        kaigo() };
}

} // namespace madoguchi::drawing
