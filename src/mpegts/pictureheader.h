// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mpegts/codecs.h"

#include <QByteArrayView>
#include <QSize>

#include <optional>

/// How large the pictures of a stream are, without what is cropped away.
struct PictureFormat {
    QSize size; ///< pixels as coded, whatever their aspect; at most 16384 each way
    bool interlaced = false; ///< may be: the stream does not promise whole frames
    friend bool operator==(const PictureFormat &, const PictureFormat &) = default;
};

/// Whether findPictureFormat() reads the headers of this codec.
[[nodiscard]] bool tellsPictureFormat(Codec codec);

/// Reads the first complete sequence header (ISO/IEC 13818-2 6.2.2.1), H.264 SPS (7.3.2.1) or HEVC SPS
/// (7.3.2.2) among the bytes, which are the start of a PES packet or of the stream in it. Other codecs, and
/// a header that is cut off or senseless: none. Pure.
[[nodiscard]] std::optional<PictureFormat> findPictureFormat(Codec codec, QByteArrayView bytes);
