// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "sources/hlsfetch.h"
#include "sources/hlspiece.h"
#include "sources/hlsqueue.h"
#include "sources/hlswindow.h"
#include "sources/upstream.h"

/// HTTP Live Streaming whose segments are transport streams (RFC 8216), fetched in-process, one request at a
/// time: follows the playlist's window, takes AES-128 off, gives the newest segment as it arrives and what
/// comes later at its own pace. Tells where the pieces are no transport streams, or where there is no
/// playlist. No timer runs while nothing is waited for.
class HlsUpstream final : public Upstream {
    Q_OBJECT
public:
    /// `bitrate`: most bits per second of a variant to choose; 0: no cap.
    HlsUpstream(const StreamSource &source, qint64 bitrate, const Clock &clock, QObject *parent);

    void open() override;
    [[nodiscard]] std::chrono::milliseconds rhythm() const override;
    [[nodiscard]] bool isUnencrypted() const override { return m_fetch.isUnencrypted(); }
    [[nodiscard]] QByteArray place() const override;
    void resumeAt(const QByteArray &place) override;

private:
    enum class Task : quint8 { None, Playlist, Key, Segment };
    static constexpr qint64 ReadSize = 128 * 1024;
    static constexpr qint64 MostQueued = 24 * 1024 * 1024; ///< bytes
    static constexpr int MostFailures = 3; ///< in a row
    static constexpr int BadPiece = -1; ///< in place of a status: it will not be better a second time
    static constexpr int MostMasters = 3; ///< one within another

    void shut() override;
    [[nodiscard]] qint64 bytesWaiting() const override;
    [[nodiscard]] qint64 readInto(char *room, qint64 size) override;
    void ended() override;

    void goOnSoon();
    void goOn();
    void step();
    void get(Task task, const QUrl &url, const std::optional<HlsByteRange> &range = {});
    void readable();
    void fetched();
    void fetchFailed(int status, const Saying &detail);

    void readPlaylist();
    void judgeOpening();
    void playlistFetched();
    void takeMaster(const HlsMasterPlaylist &master);
    void takeVariant();
    bool triesNextVariant();
    void takeList(const HlsMediaPlaylist &list);
    void takeMedia(const HlsMediaPlaylist &media);
    void playlistFailed(int status, const Saying &detail);

    void fetchNext(const HlsWindow::Wanted &wanted);
    void keyFetched();
    void readSegment();
    void segmentFetched();
    void segmentFailed(int status, const Saying &detail);
    [[nodiscard]] bool waitsForNewest(int status);
    [[nodiscard]] bool isPlayable(HlsPiece::Kind kind);
    void queue(const QByteArray &bytes);
    void endPiece();

    [[nodiscard]] bool mayBeStream() const;
    void giveUp(int status, const Saying &detail);
    void turnTo(PlaylistFormat format);
    void handOver();
    [[nodiscard]] static Saying lockedWords(const HlsKey &key);
    [[nodiscard]] bool hasRoom() const;
    [[nodiscard]] SteadyTime now() const { return m_clock.steady(); }

    const Clock &m_clock;
    const StreamSource m_source;
    const qint64 m_bitrate;
    HlsFetch m_fetch;
    Task m_task = Task::None;

    QUrl m_playlistUrl; ///< the source's, then the variant's
    HlsChoice m_choice; ///< of a master playlist, that is tried now
    QList<HlsChoice> m_variants; ///< further ones to try
    QByteArray m_text; ///< of a playlist or key that arrives
    HlsVariables m_variables; ///< that a master playlist defines
    int m_masters = 0; ///< read so far, and lists of one list
    bool m_isFollowing = false, m_openingKnown = false;
    bool m_justLoaded = false; ///< the playlist, and no segment since
    SteadyTime m_loadBegan, m_loadAt; ///< last and next load of the playlist
    SteadyTime m_segmentAt; ///< not before this is the next segment asked for
    int m_failedLoads = 0, m_failedSegments = 0; ///< in a row

    HlsWindow m_window;
    HlsPiece m_piece;
    bool m_isPieceBegun = false; ///< in the queue
    int m_tries = 0; ///< of the segment that is next
    HlsKeyring m_keys;
    HlsQueue m_queue;
    QTimer m_wake, m_pace;
    bool m_goesOn = false; ///< goOn() is on its way
    bool m_isOver = false; ///< nothing more is fetched
};
