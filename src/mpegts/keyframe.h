// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// Whether the start of a video PES packet shows that decoding can begin here, judged by the first start
/// codes of H.264 (sequence parameters or IDR), HEVC (parameters or IRAP) or MPEG-1/2 (sequence header).
/// Fallback for streams that do not set random_access_indicator. `payload` is that of the first TS packet.
/// Pure.
[[nodiscard]] bool startsKeyframe(quint8 streamType, QByteArrayView payload);
