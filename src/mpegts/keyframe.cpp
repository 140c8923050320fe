// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpegts/keyframe.h"

namespace {

enum class Unit { Key, NotKey, Neither };

Unit h264Unit(quint8 code)
{
    switch (code & 0x1f) {
    case 5: // IDR slice
    case 7: // sequence parameter set
        return Unit::Key;
    case 1: // slice of another picture
    case 2:
        return Unit::NotKey;
    default:
        return Unit::Neither;
    }
}

Unit hevcUnit(quint8 code)
{
    const int type = code >> 1 & 0x3f;
    if ((type >= 16 && type <= 21) || type == 32 || type == 33) // IRAP, VPS, SPS
        return Unit::Key;
    return type < 16 ? Unit::NotKey : Unit::Neither;
}

Unit mpegUnit(quint8 code)
{
    if (code == 0xb3) // sequence_header_code
        return Unit::Key;
    return code == 0x00 ? Unit::NotKey : Unit::Neither; // picture_start_code
}

Unit unitOf(quint8 streamType, quint8 code)
{
    switch (streamType) {
    case 0x01:
    case 0x02:
        return mpegUnit(code);
    case 0x1b:
        return h264Unit(code);
    case 0x24:
        return hevcUnit(code);
    default:
        return Unit::NotKey;
    }
}

} // namespace

bool startsKeyframe(quint8 streamType, QByteArrayView payload)
{
    if (payload.size() < 9 || !payload.startsWith(QByteArrayView("\0\0\1", 3)))
        return false;
    const auto byte = [&](qsizetype i) {
        return quint8(payload[i]);
    };
    for (qsizetype i = 9 + byte(8); i + 3 < payload.size(); ++i) {
        if (byte(i) != 0 || byte(i + 1) != 0 || byte(i + 2) != 1)
            continue;
        const Unit unit = unitOf(streamType, byte(i + 3));
        if (unit != Unit::Neither)
            return unit == Unit::Key;
        i += 2;
    }
    return false;
}
