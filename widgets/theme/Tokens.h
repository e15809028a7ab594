#pragma once

#include <QRgb>

/// The values that we use of the Digital Agency's design system: npm @digital-go-jp/design-tokens 1.1.9, MIT,
/// copyright (c) 2023 デジタル庁 (LICENSE-design-tokens.txt stands beside). Names as there. Nothing else in the program
/// names a colour; widgets ask color(Role).
namespace madoguchi::theme::tokens {

inline constexpr QRgb Blue50 = 0xffe8f1fe;
inline constexpr QRgb Blue200 = 0xffc5d7fb;
inline constexpr QRgb Blue900 = 0xff0017c1;
inline constexpr QRgb Blue1000 = 0xff00118f;
inline constexpr QRgb Blue1200 = 0xff000060;
inline constexpr QRgb LightBlue50 = 0xfff0f9ff;
inline constexpr QRgb LightBlue200 = 0xffc0e4ff;
inline constexpr QRgb Green50 = 0xffe6f5ec;
inline constexpr QRgb Green200 = 0xff9bd4b5;
inline constexpr QRgb Green900 = 0xff115a36;
inline constexpr QRgb Yellow100 = 0xfffff0b3;
inline constexpr QRgb Yellow200 = 0xffffe380;
inline constexpr QRgb Yellow300 = 0xffffd43d;
inline constexpr QRgb Orange50 = 0xffffeee2;
inline constexpr QRgb Orange200 = 0xffffc199;
inline constexpr QRgb Orange900 = 0xffac3e00;
inline constexpr QRgb Red50 = 0xfffdeeee;
inline constexpr QRgb Red100 = 0xffffdada;
inline constexpr QRgb Red200 = 0xffffbbbb;
inline constexpr QRgb Red300 = 0xffff9696;
inline constexpr QRgb Red900 = 0xffce0000;
inline constexpr QRgb Red1000 = 0xffa90000;
inline constexpr QRgb Red1200 = 0xff620000;
inline constexpr QRgb White = 0xffffffff;
inline constexpr QRgb Black = 0xff000000;
inline constexpr QRgb Gray50 = 0xfff2f2f2;
inline constexpr QRgb Gray100 = 0xffe6e6e6;
inline constexpr QRgb Gray200 = 0xffcccccc;
inline constexpr QRgb Gray300 = 0xffb3b3b3;
inline constexpr QRgb Gray536 = 0xff767676;
inline constexpr QRgb Gray600 = 0xff666666;
inline constexpr QRgb Gray800 = 0xff333333;
inline constexpr QRgb Gray900 = 0xff1a1a1a;

// Type sizes in px at scale 1.
inline constexpr int Font16 = 16;
inline constexpr int Font18 = 18;
inline constexpr int Font20 = 20;
inline constexpr int Font24 = 24;
inline constexpr int Font32 = 32;
inline constexpr int Font45 = 45;

// Corner radii in px.
inline constexpr int Radius4 = 4;
inline constexpr int Radius8 = 8;
inline constexpr int Radius12 = 12;
inline constexpr int Radius16 = 16;

} // namespace madoguchi::theme::tokens
