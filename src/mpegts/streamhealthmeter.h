// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stream.h"
#include "mpegts/psi.h"

#include <QByteArray>

#include <array>
#include <optional>

/// Judges the transport stream of one channel: counts what is missing in it, and finds out what it carries.
/// Engine thread, owned by ChannelFeed, fed with all that its upstream sends. Pure; it looks at every header
/// once, and into the video only until it knows the size of the picture.
class StreamHealthMeter {
public:
    StreamHealthMeter() { m_slots.fill(Unknown); }

    /// `packets`: whole ones. `program`: the map as it stands after them, if there is one.
    void add(QByteArrayView packets, const std::optional<ProgramMap> &program);
    /// What comes next does not follow what came before, and that is no error: a new connection, or a splice
    /// that the source told.
    void expectBreak();

    [[nodiscard]] const StreamHealth &health() const { return m_health; }
    /// 0 to 100: how much of the last 32 stretches of 1024 packets (10 s of 5 Mbit/s) had no error. For want
    /// of packets: 100.
    [[nodiscard]] int cleanShare() const;

private:
    /// What is known of a PID: the counter of its last packet in the low four bits, and these.
    enum Slot : quint8 {
        Counter = 0x0f,
        Repeated = 0x10, ///< the last packet came a second time already
        Watched = 0x20, ///< its units may tell the size of the picture
        Ours = 0x40, ///< a stream of the program
        Unknown = 0x80, ///< no packet yet
    };
    void examine(const TsPacket &packet);
    void follow(quint8 &slot, const TsPacket &packet);
    void takeClock(const TsPacket &packet, qint64 clock);
    void takeProgram(const ProgramMap &program);
    void collect(const TsPacket &packet);
    void lookForPicture();
    void stopLooking();
    void closeWindow();
    void refreshConcerns();

    StreamHealth m_health;
    std::array<quint8, 0x2000> m_slots; ///< by PID
    std::optional<ProgramMap> m_program;
    std::optional<qint64> m_clock; ///< the last one, in ticks of 27 MHz
    int m_unitsLookedAt = 0; ///< without finding the size
    QByteArray m_unit; ///< the start of the unit that is looked at; 16 KiB at most
    qint64 m_windowErrors = 0; ///< errors of both kinds when the window began
    quint32 m_flawed = 0; ///< one bit a window, the newest lowest
    int m_windows = 0; ///< that there were, up to 32
    int m_windowPackets = 0, m_windowScrambled = 0;
    bool m_scrambled = false;
};
