// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/stream.h"
#include "device/deviceidentity.h"
#include "device/frequencyplan.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

/// What the documents speak of. Plain value.
struct DeviceDescription {
    DeviceIdentity identity;
    QString friendlyName;
    int tunerCount = 4;
};

/// A scan of lineup_status.json.
struct ScanStatus {
    bool inProgress = false;
    int progress = 0; ///< percent
    int found = 0;
};

/// What the provider sends to a busy tuner.
struct TunerSignal {
    UpstreamStatus upstream;
    int quality = 0; ///< percent of the last seconds that had no error; 0: nothing comes
    /// Percent; there is nothing between coming and not.
    [[nodiscard]] int strength() const { return upstream.bytesReceived > 0 && !upstream.starved ? 100 : 0; }
};
using TunerSignals = QHash<int, TunerSignal>; ///< by tuner number

/// Which channels a lineup request wants (?show=).
enum class LineupSelection : quint8 { Found, All, Favorites, Subscribed, Unprotected, Demo };
[[nodiscard]] LineupSelection lineupSelectionFromWord(const QByteArray &word); ///< unknown: Found

/// The documents an HDHomeRun gives (hdhomerun.md 5.1 to 5.7), byte for byte. All pure. `base` is the
/// absolute URL of the server as the request reached it, without a final slash; `streamBase` the same for the
/// stream port. `channels` is the whole lineup in order, the disabled ones too.
namespace devicedocuments {
[[nodiscard]] QByteArray discoverJson(const DeviceDescription &device, const QString &base);
/// `tuning`: the places on the air to tell; null: none are asked for.
[[nodiscard]] QByteArray lineupJson(const QList<Channel> &channels, LineupSelection selection,
                                    const FrequencyPlan *tuning, const QString &streamBase,
                                    const QString &logoBase = {});
[[nodiscard]] QByteArray lineupXml(const QList<Channel> &channels, LineupSelection selection,
                                   const QString &streamBase);
/// As Kodi, TiviMate, Jellyfin and Channels read it. `base`: where our guide is, whose channels are the
/// tvg-ids.
[[nodiscard]] QByteArray lineupM3u(const QList<Channel> &channels, LineupSelection selection,
                                   const QString &streamBase, const QString &base, bool ownLogos = false);
[[nodiscard]] QByteArray lineupStatusJson(const ScanStatus &scan);
[[nodiscard]] QByteArray deviceXml(const DeviceDescription &device, const QString &base);
/// A busy tuner's row has the Frequency of `plan`; without its signal it receives nothing. One that a control
/// client has reserved tells that client, and what it has tuned.
[[nodiscard]] QByteArray statusJson(const QList<TunerStatus> &tuners, const FrequencyPlan &plan = {},
                                    const TunerSignals &signalsByTuner = {});
/// `onlyTuner` -1: one row for each tuner; else the rows of that tuner, as scrapers read them.
[[nodiscard]] QByteArray tunersHtml(const QList<TunerStatus> &tuners, int onlyTuner,
                                    const FrequencyPlan &plan = {}, const TunerSignals &signalsByTuner = {});
[[nodiscard]] QByteArray systemHtml(const DeviceDescription &device);
/// Plain text: when each session began, in UTC, and what it is doing; in the order given.
[[nodiscard]] QByteArray logText(const QList<Consumer> &consumers);
[[nodiscard]] QByteArray iconSvg(); ///< for browsers
[[nodiscard]] QByteArray lineupHtml(const DeviceDescription &device, const QList<Channel> &channels);
} // namespace devicedocuments
