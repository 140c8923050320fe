// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/datagramtarget.h"
#include "device/controlparts.h"
#include "device/getset.h"
#include "device/tunerreading.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <optional>
#include <span>

/// Who sends a request, to which address, and with which key.
struct ControlClient {
    QString address;
    QString ownAddress; ///< of ours, which it talks to
    quint32 lockKey = 0; ///< 0: none
};

/// One tuner of the control protocol: what clients set (channel, target, lock) and the rules about it
/// (hdhomerun.md 4.3 to 4.7). Engine thread, owned by ControlDevice. It streams nothing itself; while an
/// HTTP client streams from the tuner, that client is the owner.
class ControlledTuner {
public:
    ControlledTuner(int number, const ControlParts &parts, const Clock &clock);

    /// `variable` is what follows "/tunerN/".
    [[nodiscard]] GetSetAnswer get(const QByteArray &variable);
    [[nodiscard]] GetSetAnswer set(const QByteArray &variable, const QByteArray &value,
                                   const ControlClient &client);
    [[nodiscard]] static QByteArrayList help(); ///< a line for each variable

    /// Target none, untuned, unlocked, given back. `why`: its stream stopped for that.
    void reclaim(std::optional<StreamStop> why = {});
    void noteStreamEnded(); ///< its stream is over: target none, the rest stays
    /// Reserved without a stream: nobody but us would notice that its client is gone.
    [[nodiscard]] bool isIdle() const { return m_isReserved && !m_target; }
    [[nodiscard]] const QString &lastClient() const { return m_lastClient; }
    [[nodiscard]] SteadyTime lastUsed() const { return m_lastUsed; }
    void touch() { m_lastUsed = m_clock.steady(); }

private:
    struct Variable;
    struct Tuning {
        QByteArray text; ///< of /channel
        QString guideNumber; ///< empty: nothing is at this frequency
        QString name;
        int rfChannel = 0;
        friend bool operator==(const Tuning &, const Tuning &) = default;
    };
    struct Lock {
        quint32 key;
        QString address;
    };
    [[nodiscard]] static std::span<const Variable> table();
    [[nodiscard]] static const Variable *find(const QByteArray &name);

    [[nodiscard]] QByteArray status() const { return reading().status(); }
    [[nodiscard]] QByteArray virtualStatus() const { return reading().virtualStatus(); }
    [[nodiscard]] QByteArray streamList() const { return reading().streamList(); }
    [[nodiscard]] QByteArray debug() const { return reading().debug(); }
    [[nodiscard]] QByteArray channel() const { return reading().channel; }
    [[nodiscard]] QByteArray virtualChannel() const;
    [[nodiscard]] QByteArray channelMap() const;
    [[nodiscard]] QByteArray program() const;
    [[nodiscard]] QByteArray filter() const { return m_filter; }
    [[nodiscard]] QByteArray target() const;
    [[nodiscard]] QByteArray lock() const;

    GetSetAnswer setChannel(const QByteArray &value, const ControlClient &client);
    GetSetAnswer setVirtualChannel(const QByteArray &value, const ControlClient &client);
    GetSetAnswer setChannelMap(const QByteArray &value, const ControlClient &client);
    GetSetAnswer setProgram(const QByteArray &value, const ControlClient &client);
    GetSetAnswer setFilter(const QByteArray &value, const ControlClient &client);
    GetSetAnswer setTarget(const QByteArray &value, const ControlClient &client);
    GetSetAnswer setLock(const QByteArray &value, const ControlClient &client);

    [[nodiscard]] TunerReading reading() const;
    [[nodiscard]] StreamFaults faults(const TunerView &view) const;
    [[nodiscard]] bool isTakenByHttp(const TunerView &view) const
    {
        return !m_isReserved && view.status.stream;
    }
    [[nodiscard]] Tuning tuningOf(const QString &guideNumber, const QString &name,
                                  const QByteArray &text) const;
    [[nodiscard]] Tuning tuningAt(qint64 hertz, const QByteArray &text) const;
    [[nodiscard]] GetSetAnswer tune(const Tuning &tuning, const ControlClient &client);
    [[nodiscard]] std::optional<GetSetAnswer> refusalFor(const QByteArray &variable, const QByteArray &value,
                                                         const ControlClient &client) const;
    [[nodiscard]] std::optional<GetSetAnswer> reserve(const ControlClient &client);
    void untune();
    void beginStream();
    void endStream();
    void noteStop(StreamStop stop);
    void bankFaults();
    void tellTuned() const;
    void giveBack();
    void giveBackIfUnused();
    void forgetTuning();
    void forgetIfTaken();

    int m_number;
    const ControlParts &m_parts;
    const Clock &m_clock;
    std::optional<Tuning> m_tuning;
    std::optional<DatagramTarget> m_target;
    std::optional<Lock> m_lock;
    std::optional<ChannelMap> m_map; ///< none set: that of the plan
    QByteArray m_program; ///< empty: the only one
    QByteArray m_filter;
    bool m_isReserved = false;
    bool m_hasStream = false; ///< one was begun, and is not known to have ended
    StreamFaults m_pastFaults; ///< of the streams that the channel has had
    StreamStop m_stop = StreamStop::None; ///< of the last stream
    QString m_lastClient; ///< who set something last
    QString m_ownAddress; ///< which that client talked to
    SteadyTime m_lastUsed{};
};
