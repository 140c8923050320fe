// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpegts/codecs.h"

#include "mpegts/psi.h"

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr quint8 Registration = 0x05, Teletext = 0x56, Subtitles = 0x59, Ac3Mark = 0x6a, Eac3Mark = 0x7a,
                 DtsMark = 0x7b, AacMark = 0x7c, Extension = 0x7f;
constexpr quint8 PrivateUnits = 0x06;

struct Descriptor {
    quint8 tag = 0;
    QByteArrayView content;
};

/// The first descriptor for which `found` holds ends the search; lengths that lie end it too.
template <typename Found> std::optional<Codec> search(QByteArrayView descriptors, Found found)
{
    while (descriptors.size() >= 2) {
        const qsizetype length = quint8(descriptors[1]);
        if (descriptors.size() < 2 + length)
            break;
        if (const auto codec = found(Descriptor{quint8(descriptors[0]), descriptors.sliced(2, length)}))
            return codec;
        descriptors = descriptors.sliced(2 + length);
    }
    return std::nullopt;
}

std::optional<Codec> registered(QByteArrayView format)
{
    struct Format {
        const char *name;
        Codec codec;
    };
    static constexpr std::array formats{
        Format{"AC-3", Codec::Ac3},  Format{"EAC3", Codec::Eac3}, Format{"AC-4", Codec::Ac4},
        Format{"DTS1", Codec::Dts},  Format{"DTS2", Codec::Dts},  Format{"DTS3", Codec::Dts},
        Format{"Opus", Codec::Opus}, Format{"BSSD", Codec::Pcm},  Format{"AV01", Codec::Av1},
        Format{"HEVC", Codec::Hevc}, Format{"VVC ", Codec::Vvc},  Format{"VC-1", Codec::Vc1},
        Format{"drac", Codec::Dirac}};
    for (const Format &known : formats) {
        if (format.startsWith(QByteArrayView(known.name, 4)))
            return known.codec;
    }
    return std::nullopt;
}

std::optional<Codec> extended(QByteArrayView content)
{
    switch (content.isEmpty() ? 0 : quint8(content[0])) {
    case 0x0e: // DTS-HD
        return Codec::Dts;
    case 0x15:
        return Codec::Ac4;
    case 0x80: // Opus, as ETSI registered it
        return Codec::Opus;
    default:
        return std::nullopt;
    }
}

std::optional<Codec> told(const Descriptor &descriptor)
{
    switch (descriptor.tag) {
    case Registration:
        return registered(descriptor.content);
    case Teletext:
    case Subtitles:
        return Codec::None;
    case Ac3Mark:
        return Codec::Ac3;
    case Eac3Mark:
        return Codec::Eac3;
    case DtsMark:
        return Codec::Dts;
    case AacMark:
        return Codec::Aac;
    case Extension:
        return extended(descriptor.content);
    default:
        return std::nullopt;
    }
}

bool isDisc(QByteArrayView program)
{
    return search(program,
                  [](const Descriptor &descriptor) {
                      return descriptor.tag == Registration && descriptor.content.startsWith("HDMV")
                          ? std::optional(Codec::None)
                          : std::nullopt;
                  })
        .has_value();
}

/// Types that Blu-ray took for its own where others have them otherwise.
std::optional<Codec> onDisc(quint8 type)
{
    switch (type) {
    case 0x80:
        return Codec::Pcm;
    case 0x83:
        return Codec::TrueHd;
    case 0x84:
    case 0xa1:
        return Codec::Eac3;
    case 0x85:
    case 0x86:
    case 0xa2:
        return Codec::Dts;
    default:
        return std::nullopt;
    }
}

Codec byType(quint8 type)
{
    switch (type) {
    case 0x01:
        return Codec::Mpeg1;
    case 0x02:
    case 0x80: // DigiCipher II
        return Codec::Mpeg2;
    case 0x10:
        return Codec::Mpeg4;
    case 0x1b:
        return Codec::H264;
    case 0x24:
        return Codec::Hevc;
    case 0x33:
        return Codec::Vvc;
    case 0x42:
    case 0xd2:
    case 0xd4:
        return Codec::Avs;
    case 0xd1:
        return Codec::Dirac;
    case 0xea:
        return Codec::Vc1;
    case 0x03:
    case 0x04:
        return Codec::Mp2;
    case 0x0f:
        return Codec::Aac;
    case 0x11:
        return Codec::AacLatm;
    case 0x2d:
    case 0x2e:
        return Codec::MpegH;
    case 0x81:
        return Codec::Ac3;
    case 0x87:
        return Codec::Eac3;
    case 0x82:
    case 0x88:
    case 0x8a:
        return Codec::Dts;
    default:
        return Codec::Unknown;
    }
}

/// Types of which one knows that they are neither picture nor sound.
bool isData(quint8 type)
{
    const auto within = [type](quint8 first, quint8 last) {
        return type >= first && type <= last;
    };
    return type == 0x00 || within(0x05, 0x0e) || within(0x12, 0x1a) || within(0x1d, 0x20)
        || within(0x22, 0x23) || within(0x25, 0x2b) || type == 0x86 || within(0x90, 0x92) || type == 0xc0;
}

constexpr std::array<const char *, size_t(Codec::Pcm) + 1> names{
    "",    "",    "MPEG-1",   "MPEG-2", "MPEG-4", "H.264", "HEVC", "VVC",    "AV1",  "VC-1",   "AVS", "Dirac",
    "MP2", "AAC", "AAC LATM", "AC-3",   "E-AC-3", "AC-4",  "DTS",  "TrueHD", "Opus", "MPEG-H", "PCM"};

} // namespace

bool isVideo(Codec codec)
{
    return codec >= Codec::Mpeg1 && codec <= Codec::Dirac;
}

bool isAudio(Codec codec)
{
    return codec >= Codec::Mp2;
}

QString codecName(Codec codec)
{
    return QLatin1StringView(names.at(size_t(codec)));
}

Codec codecOf(quint8 streamType, QByteArrayView descriptors, QByteArrayView program)
{
    if (streamType == PrivateUnits)
        return search(descriptors, told).value_or(Codec::None);
    if (isDisc(program)) {
        if (const auto codec = onDisc(streamType))
            return *codec;
    }
    if (isData(streamType))
        return Codec::None;
    // User private types: what is registered counts, and subtitles in cable networks have one of them.
    if (streamType >= 0x80) {
        if (const auto codec = search(descriptors, told))
            return *codec;
    }
    return byType(streamType);
}

QList<CodecConcern> concernsOf(const ProgramMap &program)
{
    const auto any = [&](auto... codecs) {
        return std::any_of(program.streams.begin(), program.streams.end(),
                           [=](const ElementaryStream &stream) { return ((stream.codec == codecs) || ...); });
    };
    QList<CodecConcern> concerns;
    const auto video = program.video();
    if (video ? any(Codec::Vvc, Codec::Av1, Codec::Avs, Codec::Dirac) : any(Codec::Unknown))
        concerns.append(CodecConcern::UnknownVideo);
    else if (!video)
        concerns.append(CodecConcern::NoVideo);
    if (any(Codec::AacLatm))
        concerns.append(CodecConcern::LatmAudio);
    if (any(Codec::Dts))
        concerns.append(CodecConcern::DtsAudio);
    return concerns;
}
