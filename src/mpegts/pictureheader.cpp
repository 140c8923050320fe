// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpegts/pictureheader.h"

#include "mpegts/bitreader.h"

namespace {

constexpr quint32 LargestSide = 16384;

std::optional<PictureFormat> judged(const BitReader &bits, quint64 width, quint64 height, bool interlaced)
{
    if (bits.isExhausted() || width == 0 || height == 0 || width > LargestSide || height > LargestSide)
        return std::nullopt;
    return PictureFormat{QSize(int(width), int(height)), interlaced};
}

/// How much is cut off at two sides, in luma samples; more than there is cannot be.
quint64 cropped(quint64 size, quint64 one, quint64 other, quint64 unit)
{
    const quint64 cut = (one + other) * unit;
    return cut < size ? size - cut : 0;
}

/// A NAL unit without its emulation prevention bytes (H.264 7.4.1, HEVC 7.4.2).
QByteArray rawPayload(QByteArrayView unit)
{
    QByteArray raw;
    raw.reserve(unit.size());
    int zeros = 0;
    for (const char byte : unit) {
        if (zeros >= 2 && byte == '\x03') {
            zeros = 0;
            continue;
        }
        zeros = byte == 0 ? zeros + 1 : 0;
        raw.append(byte);
    }
    return raw;
}

void skipScalingList(BitReader &bits, int size)
{
    qint32 last = 8, next = 8;
    for (int i = 0; i < size && !bits.isExhausted(); ++i) {
        if (next != 0)
            next = (last + bits.signedGolomb() % 256 + 256) % 256;
        last = next == 0 ? last : next;
    }
}

void skipScalingMatrix(BitReader &bits, int lists)
{
    if (!bits.flag())
        return;
    for (int i = 0; i < lists; ++i) {
        if (bits.flag())
            skipScalingList(bits, i < 6 ? 16 : 64);
    }
}

bool hasChromaFormat(quint32 profile)
{
    switch (profile) {
    case 44:
    case 83:
    case 86:
    case 100:
    case 110:
    case 118:
    case 122:
    case 128:
    case 134:
    case 135:
    case 138:
    case 139:
    case 244:
        return true;
    default:
        return false;
    }
}

/// chroma_format_idc and all that stands or falls with the profile.
quint32 readHighProfile(BitReader &bits)
{
    const quint32 chroma = bits.golomb();
    if (chroma == 3)
        bits.skip(1); // separate_colour_plane_flag
    (void)bits.golomb(); // bit depths
    (void)bits.golomb();
    bits.skip(1);
    skipScalingMatrix(bits, chroma == 3 ? 12 : 8);
    return chroma;
}

void skipPictureOrder(BitReader &bits)
{
    const quint32 type = bits.golomb();
    if (type == 0) {
        (void)bits.golomb();
    } else if (type == 1) {
        bits.skip(1);
        (void)bits.signedGolomb();
        (void)bits.signedGolomb();
        for (quint32 left = bits.golomb(); left > 0 && !bits.isExhausted(); --left)
            (void)bits.signedGolomb();
    }
}

std::optional<PictureFormat> h264Format(QByteArrayView unit)
{
    const QByteArray raw = rawPayload(unit.sliced(1));
    BitReader bits(raw);
    const quint32 profile = bits.bits(8);
    bits.skip(16);
    (void)bits.golomb();
    const quint32 chroma = hasChromaFormat(profile) ? readHighProfile(bits) : 1;
    (void)bits.golomb(); // log2_max_frame_num_minus4
    skipPictureOrder(bits);
    (void)bits.golomb(); // max_num_ref_frames
    bits.skip(1);
    const quint64 columns = quint64(bits.golomb()) + 1, rows = quint64(bits.golomb()) + 1;
    const bool frames = bits.flag();
    bits.skip(frames ? 1 : 2);
    const bool crops = bits.flag();
    const auto crop = [&] {
        return quint64(crops ? bits.golomb() : 0);
    };
    const quint64 left = crop(), right = crop(), top = crop(), bottom = crop();
    const quint64 fields = frames ? 1 : 2;
    const quint64 unitX = chroma == 1 || chroma == 2 ? 2 : 1, unitY = (chroma == 1 ? 2 : 1) * fields;
    return judged(bits, cropped(columns * 16, left, right, unitX),
                  cropped(rows * 16 * fields, top, bottom, unitY), !frames);
}

/// profile_tier_level (HEVC 7.3.3). True: the source is interlaced.
bool readProfile(BitReader &bits, int subLayers)
{
    bits.skip(8 + 32);
    const bool progressive = bits.flag(), interlaced = bits.flag();
    bits.skip(2 + 43 + 1 + 8);
    int more = 0;
    for (int i = 0; i < subLayers; ++i)
        more += (bits.flag() ? 88 : 0) + (bits.flag() ? 8 : 0);
    if (subLayers > 0)
        bits.skip(2 * (8 - subLayers));
    bits.skip(more);
    return interlaced && !progressive;
}

std::optional<PictureFormat> hevcFormat(QByteArrayView unit)
{
    const QByteArray raw = rawPayload(unit.sliced(1));
    BitReader bits(raw);
    bits.skip(8 + 4); // second byte of the NAL header, sps_video_parameter_set_id
    const auto subLayers = int(bits.bits(3));
    bits.skip(1);
    const bool interlaced = readProfile(bits, subLayers);
    (void)bits.golomb();
    const quint32 chroma = bits.golomb();
    if (chroma == 3)
        bits.skip(1);
    const quint64 width = bits.golomb(), height = bits.golomb();
    const bool crops = bits.flag();
    const auto crop = [&] {
        return quint64(crops ? bits.golomb() : 0);
    };
    const quint64 left = crop(), right = crop(), top = crop(), bottom = crop();
    const quint64 unitX = chroma == 1 || chroma == 2 ? 2 : 1, unitY = chroma == 1 ? 2 : 1;
    return judged(bits, cropped(width, left, right, unitX), cropped(height, top, bottom, unitY), interlaced);
}

/// Calls `visit` with each unit, from the byte after its start code on, until it gives something.
template <typename Visit> std::optional<PictureFormat> eachUnit(QByteArrayView bytes, Visit visit)
{
    const QByteArrayView startCode("\0\0\1", 3);
    qsizetype at = bytes.indexOf(startCode);
    while (at >= 0 && at + 3 < bytes.size()) {
        const qsizetype next = bytes.indexOf(startCode, at + 3);
        const QByteArrayView unit = bytes.sliced(at + 3, (next < 0 ? bytes.size() : next) - at - 3);
        if (!unit.isEmpty()) {
            if (const auto format = visit(unit))
                return format;
        }
        at = next;
    }
    return std::nullopt;
}

/// Without the extension that MPEG-2 adds it is MPEG-1, which knows whole frames only.
std::optional<PictureFormat> mpegFormat(QByteArrayView bytes)
{
    std::optional<PictureFormat> sequence;
    const auto take = [&](QByteArrayView unit) -> std::optional<PictureFormat> {
        BitReader bits(unit.sliced(1));
        const quint8 code = quint8(unit[0]);
        if (code == 0xb3) {
            const quint32 width = bits.bits(12), height = bits.bits(12);
            sequence = judged(bits, width, height, false);
        } else if (code == 0xb5 && sequence && bits.bits(4) == 1) {
            bits.skip(8);
            const bool progressive = bits.flag();
            bits.skip(2);
            const quint32 width = bits.bits(2) << 12, height = bits.bits(2) << 12;
            return judged(bits, quint32(sequence->size.width()) | width,
                          quint32(sequence->size.height()) | height, !progressive);
        } else if (code == 0x00 || code == 0xb8) { // a picture or a group of them: the header is over
            return sequence;
        }
        return std::nullopt;
    };
    return eachUnit(bytes, take);
}

} // namespace

bool tellsPictureFormat(Codec codec)
{
    return codec == Codec::Mpeg1 || codec == Codec::Mpeg2 || codec == Codec::H264 || codec == Codec::Hevc;
}

std::optional<PictureFormat> findPictureFormat(Codec codec, QByteArrayView bytes)
{
    switch (codec) {
    case Codec::Mpeg1:
    case Codec::Mpeg2:
        return mpegFormat(bytes);
    case Codec::H264:
        return eachUnit(bytes, [](QByteArrayView unit) {
            return (unit[0] & 0x1f) == 7 ? h264Format(unit) : std::nullopt;
        });
    case Codec::Hevc:
        return eachUnit(bytes, [](QByteArrayView unit) {
            return (unit[0] >> 1 & 0x3f) == 33 ? hevcFormat(unit) : std::nullopt;
        });
    default:
        return std::nullopt;
    }
}
