#pragma once

#include <QByteArray>

#include <cairo.h>

namespace madoguchi::documents {

/// Where Cairo writes a PDF to: cairo_pdf_surface_create_for_stream(PdfStream::write, &stream, …).
struct PdfStream {
    QByteArray bytes;

    static cairo_status_t write(void *closure, const unsigned char *data, unsigned int length)
    {
        static_cast<PdfStream *>(closure)->bytes.append(reinterpret_cast<const char *>(data), int(length));
        return CAIRO_STATUS_SUCCESS;
    }
};

} // namespace madoguchi::documents
