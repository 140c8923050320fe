// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stream.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

struct ProgramMap;

/// What an elementary stream carries.
enum class Codec : quint8 {
    None, ///< neither picture nor sound: subtitles, teletext, tables, an enhancement of another stream
    Unknown, ///< of a type that is not known here
    Mpeg1,
    Mpeg2,
    Mpeg4,
    H264,
    Hevc,
    Vvc,
    Av1,
    Vc1,
    Avs,
    Dirac,
    Mp2,
    Aac, ///< in ADTS
    AacLatm,
    Ac3,
    Eac3,
    Ac4,
    Dts,
    TrueHd,
    Opus,
    MpegH,
    Pcm,
};

[[nodiscard]] bool isVideo(Codec codec);
[[nodiscard]] bool isAudio(Codec codec);
[[nodiscard]] QString codecName(Codec codec); ///< "H.264", "AC-3"; empty for None and Unknown

/// What an entry of a PMT is, by stream_type (ISO/IEC 13818-1 table 2-34, ATSC A/53-3, SCTE 57) and, where
/// that leaves it open, by descriptors (EN 300 468 table 12 and annex D; registered formats). Pure.
/// `program`: the descriptors of the whole program.
[[nodiscard]] Codec codecOf(quint8 streamType, QByteArrayView descriptors, QByteArrayView program);

/// What may trouble Plex or its players in this program. Pure; Scrambled is not among it.
[[nodiscard]] QList<CodecConcern> concernsOf(const ProgramMap &program);
