// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/result.h"
#include "core/stream.h"
#include "sources/playlistformat.h"
#include "sources/sourcechoice.h"
#include "sources/supplylimits.h"

#include <QPointer>
#include <QTimer>

#include <functional>

class FormMemory;
class PlaylistMemory;
class SourceMemory;
class Upstream;
class Upstreams;

/// Whether a provider takes one connection more.
enum class ProviderPlace : quint8 {
    Free,
    Soon, ///< one of ours is closing: Supply::placeFreed() will follow
    Taken,
};

/// What all supplies share; FeedRoster's, and alive for longer than any of them.
struct SupplyMeans {
    const Clock &clock;
    const SupplyLimits &limits;
    Upstreams &upstreams;
    PlaylistMemory &playlists;
    SourceMemory &sources;
    FormMemory &forms;
};

/// Keeps one channel supplied with video: the upstream it has, and when which of the channel's sources is
/// opened anew once that breaks or gives nothing. Engine thread, owned by ChannelFeed. Never opens a
/// connection that the provider does not allow; knows nothing of viewers but whether there are any.
class Supply final : public QObject {
    Q_OBJECT
public:
    using PlaceQuestion = std::function<ProviderPlace(const StreamSource &source)>;
    Supply(const Channel &channel, const SupplyMeans &means, PlaceQuestion place);
    ~Supply() override;

    void start(); ///< opens soon, not at once
    void setWatched(bool watched) { m_watched = watched; } ///< else the first failure is the last
    void setHeld(bool held);
    void check(SteadyTime now); ///< for silence; a few times a second
    void placeFreed();

    /// The playlist whose provider's limit this counts against: that of the source which is open, or about to
    /// be opened. Empty: none.
    [[nodiscard]] QString claim() const;
    [[nodiscard]] bool isOpen() const;
    /// How long the source is silent by its nature.
    [[nodiscard]] std::chrono::milliseconds rhythm() const;
    void describe(UpstreamStatus &status) const;
    [[nodiscard]] qint64 resyncs() const; ///< of all its upstreams together
    [[nodiscard]] Problem problem() const { return m_problem; } ///< the last one

signals:
    void arrived(const QByteArray &packets);
    void broke(); ///< what arrives next does not continue what came before
    void claimChanged();
    /// The provider says that it has no place for this one: what nobody watches should give way.
    void crowded(const QString &playlistId);
    void exhausted(const Problem &problem); ///< no source gives video, and none ever did

private:
    [[nodiscard]] const StreamSource &source() const;
    [[nodiscard]] Channel asked() const; ///< the channel, with the source in use as its own
    [[nodiscard]] StreamSource formed() const;
    [[nodiscard]] bool findPlace();
    void open();
    void receive(const QByteArray &packets);
    void failed(const Problem &problem);
    [[nodiscard]] bool waitsAMoment(int status, std::chrono::seconds retryAfter);
    [[nodiscard]] bool triesOtherForm(int status);
    void openLater(const SourceChoice::Next &next);
    void turnToPlaylist(PlaylistFormat format);
    void turnToChoice(const HlsChoice &choice);
    void turnToOther(const QUrl &address, NetworkKind from);
    void close();
    void checkOpening(SteadyTime now);
    void noteReopening();

    Channel m_channel;
    QList<StreamSource> m_sources;
    SupplyMeans m_means;
    PlaceQuestion m_place;
    SourceChoice m_choice;
    QPointer<Upstream> m_upstream;
    std::optional<StreamSource> m_instead; ///< where the source led, for one opening
    HlsChoice m_choiceForFfmpeg; ///< for one opening
    QUrl m_placeOf; ///< the address that was at m_lastPlace
    QByteArray m_lastPlace; ///< see Upstream::place()
    int m_leads = 0; ///< from address to address, in this opening
    QTimer m_reopen;
    SteadyTime m_openedAt, m_firstPackets, m_lastPackets;
    Problem m_problem;
    int m_openings = 0;
    int m_crowdTries = 0; ///< since it gave video last
    bool m_otherForm = false; ///< asked for, instead of what the list names
    bool m_triedOtherForm = false; ///< since it gave video last
    qint64 m_resyncs = 0; ///< of upstreams that are closed
    std::optional<WallTime> m_lastReopen;
    Saying m_lastReopenReason;
    std::optional<std::chrono::milliseconds> m_timeToFirstByte;
    bool m_delivered = false; ///< the upstream
    bool m_everDelivered = false; ///< any of them
    bool m_waiting = false; ///< for a place at a provider
    bool m_watched = true, m_held = false;
};
