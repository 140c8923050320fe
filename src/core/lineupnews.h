// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineupchanges.h"

#include <QMetaType>
#include <QSet>
#include <QStringList>

/// What became of channels in refreshes, for a person to look at. Plain value.
struct LineupNews {
    LineupChanges changes; ///< of the last refresh that changed anything
    QStringList waiting; ///< ids of channels that are off until somebody decides
    QSet<QString> numbered; ///< ids of channels whose number a person gave
    friend bool operator==(const LineupNews &, const LineupNews &) = default;
};

Q_DECLARE_METATYPE(LineupNews)
