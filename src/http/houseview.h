// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"
#include "core/guidestate.h"
#include "core/stream.h"
#include "http/healthroutes.h"

#include <QHash>
#include <QList>
#include <QString>

/// A channel of the house's page.
struct HouseChannel {
    QString guideNumber;
    QString name;
    OnNow onNow;
};

/// What the house's page shows at one instant. Plain value without secrets.
struct HouseView {
    QString name; ///< of the device
    QString version;
    WallTime at;
    HealthVerdict health;
    bool isDiscoverable = true; ///< discovery is switched on
    QList<Consumer> watching; ///< the active ones, oldest first
    int moreWatching = 0; ///< active ones that are left out
    OnNowTable onNow; ///< of at least their channels
    QList<TunerStatus> tuners;
    QHash<int, Behind> busyWith; ///< by tuner, where it is known
    QList<HouseChannel> channels; ///< one page of them
    QString search; ///< that they were chosen by; empty: all
    int offset = 0; ///< of the page
    int matching = 0; ///< channels on all pages
};
