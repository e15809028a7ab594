#pragma once

#include "app/documents/TextFit.h"

#include <vector>

namespace madoguchi::documents {

/// A mark drawn with the pen: a tick in a box or a ring around something printed. Points.
struct PlacedMark {
    Mark mark = Mark::Check;
    QRectF rectPt;
};

/// A signature's lines. Points.
struct PlacedSignature {
    Strokes strokesPt;
};

struct PageLayout {
    std::vector<FittedText> texts;
    std::vector<PlacedMark> marks;
    std::vector<PlacedSignature> signatures;
    bool isLeftOut = false; ///< this page does not become paper
    [[nodiscard]] bool isEmpty() const { return texts.empty() && marks.empty() && signatures.empty(); }
};

/// Where everything of a filled form stands: the one layout that preview and PDF draw.
struct FormLayout {
    std::vector<PageLayout> pages;
    QList<Warning> warnings;
};

[[nodiscard]] FormLayout layOut(const FormTemplate &formTemplate, const FormValues &values, const Fonts &fonts);

/// Draws a page; one unit of `cairo` has to be one point, y downwards.
void paint(cairo_t *cairo, const PageLayout &page);

} // namespace madoguchi::documents
