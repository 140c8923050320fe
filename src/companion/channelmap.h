// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companion/survey.h"

#include <optional>

/// The whole channel map that our device should have. Pure.
struct MapDraft {
    QList<ChannelPair> pairs; ///< all of it: what is left out would vanish
    int changes = 0; ///< lines that differ from what is there
    int unknown = 0; ///< channels of ours that the guide does not know
    QHash<QString, QString> switchedOff; ///< by a person, as known now
};

/// `now` is the map that is there. Each of our channels goes to the guide's channel of the same number; what
/// a person switched off stays off, also when the channel has another number since; lines of channels that
/// we no longer have stay as they are.
[[nodiscard]] MapDraft draftMap(const QList<ChannelPair> &now, const Wanted &wanted, const Survey &survey,
                                const Agreement &agreed);
