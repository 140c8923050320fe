// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/hlspiece.h"

#include "mpegts/tspacket.h"
#include "sources/bodynature.h"

#include <algorithm>
#include <array>
#include <utility>

namespace {

// Some hide their segments behind the head of a picture.
constexpr qsizetype LongestOpening = 8 * 1024;

bool isPacked(QByteArrayView bytes)
{
    static constexpr std::array boxes{"ftyp", "styp", "moof", "moov", "sidx", "emsg", "prft"};
    const QByteArrayView box = bytes.size() >= 8 ? bytes.sliced(4, 4) : QByteArrayView();
    const bool isAdts = bytes.size() >= 2 && bytes[0] == '\xff' && (bytes[1] & 0xf6) == 0xf0;
    return bytes.startsWith("ID3") || bytes.startsWith("WEBVTT") || isAdts
        || std::any_of(boxes.begin(), boxes.end(), [&](const char *name) { return box == name; });
}

bool isDocument(QByteArrayView bytes)
{
    const QByteArrayView text = bytes.trimmed();
    return text.startsWith('<') || text.startsWith('{') || text.startsWith('#');
}

} // namespace

HlsPiece::Kind HlsPiece::kindOf(QByteArrayView opening, bool isWhole)
{
    if (opening.size() >= 8 && isPacked(opening))
        return Kind::Packed;
    if (hasPacketRhythm(opening.first(std::min(opening.size(), LongestOpening))))
        return Kind::TransportStream;
    if (opening.size() >= 8 && isDocument(opening))
        return Kind::Document;
    if (!isWhole && opening.size() < LongestOpening)
        return Kind::Unknown;
    if (opening.isEmpty())
        return Kind::Document;
    return opening.front() == TsPacket::SyncByte ? Kind::TransportStream : Kind::Packed;
}

HlsPiece::HlsPiece(std::optional<HlsCipher> cipher)
    : m_cipher(std::move(cipher))
{
}

void HlsPiece::beginAgain(std::optional<HlsCipher> cipher)
{
    m_cipher = std::move(cipher);
    m_opening.clear();
    m_kind = Kind::Unknown;
    m_skip = std::exchange(m_given, 0);
}

QByteArray HlsPiece::take(const QByteArray &bytes)
{
    return judged(m_cipher ? m_cipher->take(bytes) : bytes, false);
}

QByteArray HlsPiece::takeRest()
{
    return judged(m_cipher ? m_cipher->takeRest() : QByteArray(), true);
}

QByteArray HlsPiece::judged(const QByteArray &plain, bool isWhole)
{
    QByteArray bytes = plain;
    if (m_kind == Kind::Unknown) {
        m_opening += plain;
        m_kind = kindOf(m_opening, isWhole);
        bytes = m_kind == Kind::TransportStream ? std::exchange(m_opening, {}) : QByteArray();
    }
    if (m_kind != Kind::TransportStream)
        return {};
    const qint64 known = std::min<qint64>(m_skip, bytes.size());
    m_skip -= known;
    m_given += bytes.size();
    return known > 0 ? bytes.sliced(known) : bytes;
}

PlaylistFormat openingOf(QByteArrayView bytes, const QByteArray &contentType)
{
    switch (natureOf(bytes, contentType, false)) {
    case BodyNature::Hls:
        return PlaylistFormat::Hls;
    case BodyNature::Dash:
        return PlaylistFormat::Dash;
    case BodyNature::Container:
        return PlaylistFormat::Other;
    case BodyNature::TransportStream:
        return hasPacketRhythm(bytes) ? PlaylistFormat::TransportStream : PlaylistFormat::None;
    default:
        return PlaylistFormat::None;
    }
}
