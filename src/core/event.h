// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/consumer.h"
#include "core/result.h"
#include "core/stream.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <array>
#include <optional>

/// What can be worth telling a person.
enum class EventKind : quint8 {
    ViewerBegan, ///< somebody watches
    ViewerStuck, ///< somebody waits for the provider; lasts
    ViewerFailed, ///< somebody got no video, or lost it
    BackupTookOver, ///< a channel plays from a backup; lasts
    TunersFull, ///< somebody was turned away, since others hold all tuners or the provider's places; lasts
    NewClient, ///< a device watches for the first time
    PlaylistStale, ///< can't be refreshed for long; lasts
    GuideStale, ///< the same for a guide
    AccountExpires, ///< a provider's account ends within days; lasts
    DatabaseTrouble, ///< lasts
    DeviceTwin, ///< another device on the network says it is us; lasts
    DataLimit, ///< most of what may come from a provider in a month has come; lasts
    MediaServer, ///< a media server has lost its tuner or can't be asked; lasts
};
inline constexpr std::array EventKinds{
    EventKind::ViewerBegan,     EventKind::ViewerStuck, EventKind::ViewerFailed,
    EventKind::BackupTookOver,  EventKind::TunersFull,  EventKind::NewClient,
    EventKind::PlaylistStale,   EventKind::GuideStale,  EventKind::AccountExpires,
    EventKind::DatabaseTrouble, EventKind::DeviceTwin,  EventKind::DataLimit,
    EventKind::MediaServer};
[[nodiscard]] QString toWord(EventKind kind); ///< "viewer_began", used in JSON, log and settings
[[nodiscard]] std::optional<EventKind> eventKindFromWord(QStringView word);

/// Who holds a tuner.
struct TunerHolder {
    QString sessionId;
    QString channelName;
    ClientIdentity client;
    friend bool operator==(const TunerHolder &, const TunerHolder &) = default;
};

/// One thing worth telling: what happened, by code and arguments. The words for it are the desktop's and, in
/// English, those of `english()`. Plain value without secrets.
struct Event {
    quint64 id = 0; ///< rises; one for as long as it lasts or is repeated
    EventKind kind = EventKind::ViewerBegan;
    QString about; ///< with `kind` what tells it from others: a session, channel, playlist
    WallTime at; ///< last told
    bool isLasting = false; ///< it is a condition, that is over some time
    std::optional<WallTime> endedAt; ///< of a lasting one: it is over
    int times = 1; ///< it came again shortly after

    QString consumerId, sessionId; ///< of the viewer; may be empty
    QString channelId, channelName, guideNumber;
    ClientIdentity client;
    std::optional<EndReason> reason; ///< of ViewerFailed
    std::optional<StreamRefusal> refusal; ///< of ViewerFailed: what the client was told
    /// Why; its subject is what it concerns (a playlist's name), its detail the reason in technical English.
    Problem problem;
    QList<TunerHolder> holders; ///< of TunersFull
    bool isProvidersLimit = false; ///< TunersFull: tuners are free, but no place at the provider's
    int days = 0; ///< of AccountExpires: that are left; below 0: it has ended
    int percent = 0; ///< of DataLimit: of the limit
    int source = 0; ///< of BackupTookOver: which backup, from 1

    [[nodiscard]] bool isOver() const { return endedAt.has_value(); }
    /// Lasts still: something that a person may want to do something about now.
    [[nodiscard]] bool isStanding() const { return isLasting && !endedAt; }
    friend bool operator==(const Event &, const Event &) = default;
};
/// Somebody should do something, sooner or later; else it is for those who want to know.
[[nodiscard]] bool isTrouble(EventKind kind);
/// For the log and for people at an interface, in one sentence.
[[nodiscard]] QString english(const Event &event);

/// An event that is new or has changed.
struct EventNews {
    Event event;
    bool isFresh = false; ///< not told before, and not one of too many: it may ask for attention
    friend bool operator==(const EventNews &, const EventNews &) = default;
};

Q_DECLARE_METATYPE(Event)
Q_DECLARE_METATYPE(EventNews)
