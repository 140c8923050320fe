// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/wayout.h"
#include "mpegts/packetgatherer.h"
#include "sources/playlistformat.h"
#include "sources/ratemeter.h"

#include <QObject>
#include <QTimer>

struct Channel;

/// Our connection to a provider: gives whole packets in large blocks until it fails or is closed. Engine
/// thread; made by makeUpstream(), ends by close() and then deletes itself. Never opens twice, never decides
/// to retry.
class Upstream : public QObject {
    Q_OBJECT
public:
    Upstream(const Clock &clock, QObject *parent);

    virtual void open() = 0;
    /// Gives the connection up; no signal but closed() follows, which tells that the provider is rid of it.
    void close();
    /// Held, nothing is read, so that the provider feels the back-pressure.
    void setHeld(bool held);
    [[nodiscard]] bool isClosing() const { return m_closing; }
    [[nodiscard]] bool isClosed() const { return m_closed; }
    [[nodiscard]] qint64 resyncs() const { return m_gatherer.resyncs(); } ///< the rhythm of packets was lost
    /// How long a source of this kind is silent by its nature, between two pieces of it.
    [[nodiscard]] virtual std::chrono::milliseconds rhythm() const { return {}; }
    /// Asked for by https, sent by http.
    [[nodiscard]] virtual bool isUnencrypted() const { return false; }
    /// When the provider that refused wants to be asked again; 0: it did not say.
    [[nodiscard]] std::chrono::seconds retryAfter() const { return m_retryAfter; }
    [[nodiscard]] bool hasDelivered() const { return m_gatherer.foundPackets(); } ///< packets, ever
    void setPlaylistId(const QString &id) { m_playlistId = id; }
    [[nodiscard]] QString playlistId() const { return m_playlistId; } ///< whose limit it counts against
    /// Where a live channel was, for the upstream that goes on in place of this one; empty: nowhere.
    [[nodiscard]] virtual QByteArray place() const { return {}; }
    virtual void resumeAt(const QByteArray &place) { Q_UNUSED(place) } ///< before open()

signals:
    void packetsArrived(const QByteArray &packets);
    /// The last word of an upstream that was not closed by us: UpstreamRefused before the first packet,
    /// UpstreamLost after it, ProgramMissing. The connection is down; close() is still wanted.
    void failed(const Problem &problem);
    /// Instead of failed(): the address leads to something else than was expected. Wants to be opened anew.
    void foundPlaylist(PlaylistFormat format);
    /// Instead of failed(): ffmpeg has to play this one. For this opening only, the next chooses anew.
    void choseForFfmpeg(const HlsChoice &choice);
    /// Instead of failed(): the address, on a host of that kind, leads to another that is no HTTP.
    void foundOtherSource(const QUrl &address, NetworkKind from);
    void closed();
    /// What comes next does not continue what came before: another clock, other counters.
    void discontinued();

protected:
    /// Something may be read. Waits a little for more where little is there: fewer and larger blocks cost
    /// less.
    void readSoon();
    /// Bytes that came by another way than readInto().
    void take(QByteArrayView bytes);
    void fail(const QString &subject, const Saying &detail, ProblemCode code = ProblemCode::None);
    void tellPlaylist(PlaylistFormat format);
    void tellOtherSource(const QUrl &address, NetworkKind from);
    void tellChoice(const HlsChoice &choice);
    void noteRetryAfter(const QByteArray &field); ///< in seconds; a date is passed over
    void readRest(); ///< what can still be read after the other side has gone

    virtual void shut() = 0; ///< tears down; calls tellClosed() now or later
    void tellClosed();
    [[nodiscard]] virtual qint64 bytesWaiting() const = 0;
    [[nodiscard]] virtual qint64 readInto(char *room, qint64 size) = 0; ///< 0: nothing now, -1: the end
    /// Takes framing out of what was read, in place; what is left of it.
    [[nodiscard]] virtual qsizetype unwrap(char *bytes, qsizetype size);
    virtual void ended() = 0; ///< nothing more will be read
    virtual void foreign(); ///< much has come, and no packet in it

private:
    [[nodiscard]] std::chrono::milliseconds gatheringTime(SteadyTime now) const;
    void gathered();
    void readBlock();
    void deliver(const QByteArray &packets);

    const Clock &m_clock;
    PacketGatherer m_gatherer;
    QTimer m_gatherTimer;
    QString m_playlistId;
    RateMeter m_rate;
    SteadyTime m_firstRead, m_lastRead;
    std::chrono::seconds m_retryAfter{0};
    bool m_held = false;
    bool m_closing = false;
    bool m_closed = false;
    bool m_failed = false;
};

/// The upstream that fits the channel's source, or the `playlist` that its address is known to lead to; child
/// of `parent`. `hlsBitrate`: SupplyLimits::hlsBitrate. `choice`: what ffmpeg has to play of it.
[[nodiscard]] Upstream *makeUpstream(const Channel &channel, const Clock &clock, QObject *parent,
                                     PlaylistFormat playlist = PlaylistFormat::None, qint64 hlsBitrate = 0,
                                     const HlsChoice &choice = {});
