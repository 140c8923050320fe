// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QUrl>

#include <functional>

class QObject;

/// A tuner on the network that is a source of channels. Plain value.
struct FoundTuner {
    QString deviceId; ///< 8 hex digits
    QUrl lineup; ///< its lineup.json
    int tuners = 0; ///< how many it plays at once; 0: not told
};

/// Looks for the tuner that a source such as "hdhomerun://auto" or "hdhomerun://10ABCDEF" means. The answer
/// comes on the engine thread and never at once, unless `context` is gone by then.
using TunerFinder =
    std::function<void(const QUrl &source, QObject *context, std::function<void(Result<FoundTuner>)> answer)>;
