// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

/// What a made transport stream looks like.
struct TsPlan {
    quint16 pmtPid = 0x1000, videoPid = 0x100, audioPid = 0x101;
    quint8 videoType = 0x1b; ///< stream_type in the PMT: 0x1b H.264, 0x24 HEVC, 0x02 MPEG-2; 0: no video
    int keyframeEvery = 10; ///< frames
    int packetsPerFrame = 8;
    bool randomAccessIndicator = true; ///< else a keyframe is known by its payload only
    int pmtDescriptorBytes = 0; ///< makes the PMT longer than one packet from about 160 on; at most 900
};

/// Makes a valid MPEG transport stream: PAT and PMT before every keyframe, PES of the planned codec, PCR,
/// audio, true continuity counters and CRCs. The pictures hold start codes but nothing a decoder could show.
/// Pure.
class TsMaker {
public:
    static constexpr qsizetype PacketSize = 188;

    explicit TsMaker(const TsPlan &plan = {});

    /// The next `count` frames; a keyframe (with the tables before it) comes first and then as planned.
    [[nodiscard]] QByteArray frames(int count);
    [[nodiscard]] QByteArray tables(); ///< PAT and PMT
    [[nodiscard]] QByteArray frame(bool key); ///< one picture and one packet of audio, no tables
    [[nodiscard]] static QByteArray nullPacket();
    [[nodiscard]] int framesMade() const { return m_frames; }

private:
    [[nodiscard]] QByteArray section(quint16 pid, const QByteArray &body);
    [[nodiscard]] QByteArray packet(quint16 pid, bool start, const QByteArray &adaptation,
                                    QByteArrayView payload);
    [[nodiscard]] QByteArray pes(quint8 streamId, const QByteArray &payload) const;
    [[nodiscard]] QByteArray picture(bool key) const;
    [[nodiscard]] QByteArray clockField(bool randomAccess) const;

    TsPlan m_plan;
    QHash<quint16, quint8> m_counters;
    int m_frames = 0;
};
