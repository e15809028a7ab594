#pragma once

#include <memory>
#include <pango/pangocairo.h>

namespace madoguchi::documents {

struct GObjectRelease {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T>
using GObjectPtr = std::unique_ptr<T, GObjectRelease>;

struct CairoRelease {
    void operator()(cairo_t *cairo) const { cairo_destroy(cairo); }
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
    void operator()(PangoFontDescription *description) const { pango_font_description_free(description); }
};
using CairoPtr = std::unique_ptr<cairo_t, CairoRelease>;
using SurfacePtr = std::unique_ptr<cairo_surface_t, CairoRelease>;
using FontDescriptionPtr = std::unique_ptr<PangoFontDescription, CairoRelease>;

} // namespace madoguchi::documents
