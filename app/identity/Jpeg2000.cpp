#include "app/identity/Jpeg2000.h"

#include "app/identity/DocumentPicture.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <openjpeg.h>

namespace madoguchi::identity {

namespace {

// opj_codec_t and opj_stream_t are both void: each end has a type of its own.
struct CodecEnd {
    void operator()(opj_codec_t *codec) const { opj_destroy_codec(codec); }
};
struct StreamEnd {
    void operator()(opj_stream_t *stream) const { opj_stream_destroy(stream); }
};
struct PictureEnd {
    void operator()(opj_image_t *image) const { opj_image_destroy(image); }
};
using Codec = std::unique_ptr<opj_codec_t, CodecEnd>;
using Stream = std::unique_ptr<opj_stream_t, StreamEnd>;
using Picture = std::unique_ptr<opj_image_t, PictureEnd>;

struct Source {
    const QByteArray &bytes;
    qsizetype place = 0;
};

OPJ_SIZE_T readBytes(void *into, OPJ_SIZE_T wanted, void *user)
{
    Source &source = *static_cast<Source *>(user);
    const auto left = static_cast<OPJ_SIZE_T>(source.bytes.size() - source.place);
    const OPJ_SIZE_T count = std::min(wanted, left);
    if (count == 0)
        return static_cast<OPJ_SIZE_T>(-1);
    std::memcpy(into, source.bytes.constData() + source.place, count);
    source.place += static_cast<qsizetype>(count);
    return count;
}

OPJ_OFF_T skipBytes(OPJ_OFF_T count, void *user)
{
    Source &source = *static_cast<Source *>(user);
    const auto left = static_cast<OPJ_OFF_T>(source.bytes.size() - source.place);
    const OPJ_OFF_T skipped = std::clamp<OPJ_OFF_T>(count, 0, left);
    source.place += static_cast<qsizetype>(skipped);
    return skipped;
}

OPJ_BOOL seekTo(OPJ_OFF_T place, void *user)
{
    Source &source = *static_cast<Source *>(user);
    if (place < 0 || place > static_cast<OPJ_OFF_T>(source.bytes.size()))
        return OPJ_FALSE;
    source.place = static_cast<qsizetype>(place);
    return OPJ_TRUE;
}

void saySilently(const char * /*text*/, void * /*user*/) { }

Stream streamOf(Source &source)
{
    Stream stream(opj_stream_create(static_cast<OPJ_SIZE_T>(std::max<qsizetype>(source.bytes.size(), 1)), OPJ_TRUE));
    opj_stream_set_user_data(stream.get(), &source, nullptr);
    opj_stream_set_user_data_length(stream.get(), static_cast<OPJ_UINT64>(source.bytes.size()));
    opj_stream_set_read_function(stream.get(), readBytes);
    opj_stream_set_skip_function(stream.get(), skipBytes);
    opj_stream_set_seek_function(stream.get(), seekTo);
    return stream;
}

Picture decode(const QByteArray &bytes)
{
    const bool bare = bytes.startsWith("\xFF\x4F\xFF\x51");
    Source source { bytes };
    const Stream stream = streamOf(source);
    const Codec codec(opj_create_decompress(bare ? OPJ_CODEC_J2K : OPJ_CODEC_JP2));
    opj_set_error_handler(codec.get(), saySilently, nullptr);
    opj_set_warning_handler(codec.get(), saySilently, nullptr);
    opj_dparameters_t parameters;
    opj_set_default_decoder_parameters(&parameters);
    opj_image_t *image = nullptr;
    if (!opj_setup_decoder(codec.get(), &parameters) || !opj_read_header(stream.get(), codec.get(), &image))
        return nullptr;
    Picture picture(image);
    // The size is known from the header: nothing is decoded that is larger than a picture of a card.
    const OPJ_UINT32 width = image->x1 - image->x0;
    const OPJ_UINT32 height = image->y1 - image->y0;
    if (width == 0 || height == 0 || width > WidestPicture || height > WidestPicture)
        return nullptr;
    if (!opj_decode(codec.get(), stream.get(), image) || !opj_end_decompress(codec.get(), stream.get()))
        return nullptr;
    return picture;
}

int levelAt(const opj_image_comp_t &component, OPJ_UINT32 place)
{
    const int shifted = component.data[place] + (component.sgnd ? 1 << (component.prec - 1) : 0);
    const int level = component.prec > 8 ? shifted >> (component.prec - 8) : shifted << (8 - component.prec);
    return std::clamp(level, 0, 255);
}

/// Of a picture that says of itself that it is sYCC (IEC 61966-2-1, annex G); 128 is no colour.
QRgb fromYcc(int y, int cb, int cr)
{
    const auto level = [](double value) { return std::clamp(static_cast<int>(value + 0.5), 0, 255); };
    return qRgb(level(y + 1.402 * (cr - 128)), level(y - 0.344 * (cb - 128) - 0.714 * (cr - 128)),
        level(y + 1.772 * (cb - 128)));
}

/// All components have the size of the first one: what is sampled otherwise is no photo of a card.
bool isEven(const opj_image_t &image)
{
    const auto isLikeFirst = [&image](const opj_image_comp_t &component) {
        return component.data != nullptr && component.w == image.comps[0].w && component.h == image.comps[0].h
            && component.prec >= 1 && component.prec <= 16;
    };
    return image.numcomps >= 1 && std::all_of(image.comps, image.comps + image.numcomps, isLikeFirst);
}

} // namespace

QImage drawJpeg2000(const QByteArray &bytes)
{
    const Picture picture = decode(bytes);
    if (!picture || !isEven(*picture))
        return {};
    const opj_image_comp_t *parts = picture->comps;
    const bool isColour = picture->numcomps >= 3;
    const bool isYcc = isColour && picture->color_space == OPJ_CLRSPC_SYCC;
    QImage drawn(static_cast<int>(parts[0].w), static_cast<int>(parts[0].h), QImage::Format_RGB32);
    for (OPJ_UINT32 y = 0; y < parts[0].h; ++y) {
        auto *line = reinterpret_cast<QRgb *>(drawn.scanLine(static_cast<int>(y)));
        for (OPJ_UINT32 x = 0; x < parts[0].w; ++x) {
            const OPJ_UINT32 place = y * parts[0].w + x;
            const int first = levelAt(parts[0], place);
            const int second = isColour ? levelAt(parts[1], place) : first;
            const int third = isColour ? levelAt(parts[2], place) : first;
            line[x] = isYcc ? fromYcc(first, second, third) : qRgb(first, second, third);
        }
    }
    return drawn;
}

} // namespace madoguchi::identity
