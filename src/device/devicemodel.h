// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the device says it is, in every document and over the control protocol. A model that clients take for
/// a plain tuner: Jellyfin and Plex ask those with "HDTC" in it to transcode.
namespace devicemodel {
inline constexpr char Number[] = "HDHR5-4US";
inline constexpr char FirmwareName[] = "hdhomerun5_atsc";
inline constexpr char FirmwareVersion[] = "20250815";
} // namespace devicemodel
