// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/bodynature.h"

#include "mpegts/tspacket.h"
#include "sources/playlistformat.h"

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype EnoughOfText = 1024;

bool startsWithAny(QByteArrayView bytes, const auto &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QByteArrayView word) { return bytes.startsWith(word); });
}

QByteArrayView withoutMark(QByteArrayView bytes)
{
    return (bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes).trimmed();
}

/// Bytes of the frame of AAC in ADTS that begins there; 0: none does.
qsizetype adtsFrame(QByteArrayView bytes)
{
    if (bytes.size() < 7 || bytes[0] != '\xff' || (bytes[1] & 0xf6) != 0xf0)
        return 0;
    const qsizetype length = (quint8(bytes[3]) & 3) << 11 | quint8(bytes[4]) << 3 | quint8(bytes[5]) >> 5;
    return length > 7 ? length : 0;
}

/// Likewise, of AAC in LATM with LOAS around it.
qsizetype latmFrame(QByteArrayView bytes)
{
    if (bytes.size() < 3 || bytes[0] != '\x56' || (bytes[1] & 0xe0) != 0xe0)
        return 0;
    const qsizetype length = (quint8(bytes[1]) & 0x1f) << 8 | quint8(bytes[2]);
    return length > 7 ? length + 3 : 0;
}

/// Likewise, of AC-3 or E-AC-3.
qsizetype dolbyFrame(QByteArrayView bytes)
{
    static constexpr std::array<int, 19> rates{32,  40,  48,  56,  64,  80,  96,  112, 128, 160,
                                               192, 224, 256, 320, 384, 448, 512, 576, 640};
    if (bytes.size() < 6 || !bytes.startsWith("\x0b\x77"))
        return 0;
    const int version = quint8(bytes[5]) >> 3, frequency = quint8(bytes[4]) >> 6, code = bytes[4] & 0x3f;
    if (version > 10)
        return version > 16 ? 0 : 2 * (((quint8(bytes[2]) & 7) << 8 | quint8(bytes[3])) + 1);
    if (frequency == 3 || size_t(code / 2) >= rates.size())
        return 0;
    const int rate = rates.at(size_t(code / 2));
    return frequency == 0 ? 4 * rate : frequency == 2 ? 6 * rate : 2 * (320 * rate / 147 + (code & 1));
}

/// One AAC frame and the next behind it.
bool isAdts(QByteArrayView bytes)
{
    const qsizetype length = adtsFrame(bytes);
    return length > 0 && length + 1 < bytes.size() && bytes[length] == '\xff'
        && (bytes[length + 1] & 0xf6) == 0xf0;
}

/// Bits per frame divided by the samples of one, in kbit/s: of MPEG-1 layers II and III, of MPEG-2 and 2.5.
int mpegBitrate(int version, int layer, int index)
{
    static constexpr std::array<std::array<int, 15>, 3> rates{
        {{0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384},
         {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320},
         {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160}}};
    return index < 15 ? rates.at(version == 3 ? (layer == 2 ? 0 : 1) : 2).at(size_t(index)) : 0;
}

/// Bytes of the MPEG sound frame (layers II and III) that begins there; 0: none does.
qsizetype mpegFrame(QByteArrayView bytes)
{
    static constexpr std::array<int, 3> frequencies{44100, 48000, 32000};
    if (bytes.size() < 4 || bytes[0] != '\xff' || (bytes[1] & 0xe0) != 0xe0)
        return 0;
    const int version = (bytes[1] >> 3) & 3; // 3: MPEG-1, 2: MPEG-2, 0: MPEG-2.5
    const int layer = 4 - ((bytes[1] >> 1) & 3), frequency = (bytes[2] >> 2) & 3;
    const int bitrate = mpegBitrate(version, layer, (bytes[2] >> 4) & 15);
    if (version == 1 || layer < 2 || layer > 3 || frequency == 3 || bitrate == 0)
        return 0;
    const int divisor = version == 3 ? 1 : version == 2 ? 2 : 4;
    const int samples = version != 3 && layer == 3 ? 72 : 144;
    return samples * bitrate * 1000 / (frequencies.at(size_t(frequency)) / divisor) + ((bytes[2] >> 1) & 1);
}

/// Sound of MPEG, AAC or Dolby without a container.
bool isSound(QByteArrayView bytes)
{
    // A station's stream begins anywhere in a frame: three in a row are no chance.
    for (qsizetype at = 0; at < std::min<qsizetype>(bytes.size(), 4096); ++at) {
        for (const auto &frame : {mpegFrame, adtsFrame, latmFrame, dolbyFrame}) {
            qsizetype next = at;
            int frames = 0;
            for (qsizetype size = 0; (size = frame(bytes.sliced(next))) > 0 && next + size < bytes.size();
                 next += size)
                ++frames;
            if (frames >= 3)
                return true;
        }
    }
    return bytes.startsWith("\x0b\x77");
}

/// H.264, HEVC, MPEG-2 or MPEG-4 pictures without a container begin with a start code, and JPEGs with theirs.
/// What is in packets is known by then, wherever it begins.
bool isPictures(QByteArrayView bytes)
{
    using namespace std::string_view_literals;
    constexpr qsizetype rhythmIsSeen = qsizetype(4) * (TsPacket::Size + 16);
    static const std::array<QByteArrayView, 3> starts{"\0\0\x01"sv, "\0\0\0\x01"sv, "\xff\xd8\xff"sv};
    return bytes.size() >= rhythmIsSeen && startsWithAny(bytes, starts);
}

bool isContainer(QByteArrayView bytes)
{
    using namespace std::string_view_literals;
    static const std::array<QByteArrayView, 13> magics{"FLV\x01"sv,
                                                       "\x1a\x45\xdf\xa3"sv, // Matroska, WebM
                                                       "OggS"sv,
                                                       "ID3"sv,
                                                       "fLaC"sv,
                                                       "RIFF"sv,
                                                       "\0\0\x01\xba"sv, // MPEG's program stream
                                                       "\x30\x26\xb2\x75\x8e\x66\xcf\x11"sv, // Microsoft's
                                                       "\x7f\xfe\x80\x01"sv, // DTS
                                                       "\x06\x0e\x2b\x34"sv, // MXF
                                                       "DKIF"sv,
                                                       ".RMF"sv,
                                                       "nut/multimedia container"sv};
    static const std::array<QByteArrayView, 8> boxes{"ftyp", "styp", "moov", "moof",
                                                     "mdat", "free", "sidx", "wide"};
    return startsWithAny(bytes, magics) || (bytes.size() >= 8 && startsWithAny(bytes.sliced(4), boxes))
        || isAdts(bytes) || isSound(bytes) || isPictures(bytes);
}

BodyNature natureOfText(QByteArrayView text, const QByteArray &type, bool isEnough)
{
    const QByteArray head = text.first(std::min(text.size(), EnoughOfText)).toByteArray().toLower();
    if (head.contains("<mpd") || playlistOfType(type) == PlaylistFormat::Dash)
        return BodyNature::Dash;
    if (head.contains("<html") || head.contains("<!doctype html"))
        return BodyNature::WebPage;
    if (!isEnough)
        return BodyNature::Unsure;
    return type.startsWith("text/html") ? BodyNature::WebPage : BodyNature::Document;
}

BodyNature natureOfType(const QByteArray &type)
{
    static const std::array<QByteArrayView, 2> streams{"video/mp2t", "video/mpeg"};
    static const std::array<QByteArrayView, 4> media{"audio/", "video/", "application/ogg",
                                                     "multipart/x-mixed-replace"};
    static const std::array<QByteArrayView, 4> texts{"text/", "application/json", "application/xml",
                                                     "application/javascript"};
    if (type.startsWith("text/html"))
        return BodyNature::WebPage;
    if (startsWithAny(type, texts) || playlistOfType(type) != PlaylistFormat::None)
        return BodyNature::Document;
    const bool isOther = startsWithAny(type, media) && !startsWithAny(type, streams);
    return isOther ? BodyNature::Container : BodyNature::TransportStream;
}

} // namespace

bool hasPacketRhythm(QByteArrayView bytes)
{
    constexpr qsizetype Size = TsPacket::Size;
    for (const qsizetype stride : {Size, Size + 4, Size + 16}) {
        for (qsizetype at = 0; at + 2 * stride < bytes.size(); ++at) {
            if (bytes[at] == TsPacket::SyncByte && bytes[at + stride] == TsPacket::SyncByte
                && bytes[at + 2 * stride] == TsPacket::SyncByte)
                return true;
        }
    }
    return false;
}

bool isBinary(QByteArrayView opening)
{
    return std::any_of(opening.begin(), opening.end(), [](char c) { return c >= 0 && c < '\t'; });
}

BodyNature natureOf(QByteArrayView opening, const QByteArray &contentType, bool isWhole)
{
    static const std::array<QByteArrayView, 3> firstLines{"#EXTM3U", "#EXTINF:", "#EXT-X-"};
    if (hasPacketRhythm(opening))
        return BodyNature::TransportStream;
    const QByteArray utf8 = listUtf8(opening);
    const QByteArrayView text = withoutMark(utf8);
    if (startsWithAny(text, firstLines))
        return BodyNature::Hls;
    if (isContainer(opening))
        return BodyNature::Container;
    const bool isEnough = isWhole || opening.size() >= EnoughOfText;
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    if (text.startsWith('<') || text.startsWith('{') || text.startsWith('['))
        return natureOfText(text, type, isEnough);
    return isEnough ? natureOfType(type) : BodyNature::Unsure;
}
