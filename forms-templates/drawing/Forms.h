#pragma once

#include "forms-templates/drawing/Sheet.h"

namespace madoguchi::drawing {

[[nodiscard]] Sheet juminhyo(); ///< 住民票の写し等交付請求書
[[nodiscard]] Sheet inkanShomei(); ///< 印鑑登録証明書交付申請書
[[nodiscard]] Sheet zeiShomei(); ///< 税証明交付申請書
[[nodiscard]] Sheet ininjo(); ///< 委任状
[[nodiscard]] Sheet koseki(); ///< 戸籍証明書等交付請求書
[[nodiscard]] Sheet mibunShomei(); ///< 身分証明書交付請求書

[[nodiscard]] inline QList<Sheet> allForms()
{
    return { juminhyo(), inkanShomei(), zeiShomei(), ininjo(), koseki(), mibunShomei() };
}

} // namespace madoguchi::drawing
