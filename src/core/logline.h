// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QMetaType>
#include <QString>

/// One line of the log as the log page shows it. Plain value; redacted where it was made.
struct LogLine {
    enum class Level : quint8 { Debug, Info, Warning, Error };
    WallTime at;
    Level level = Level::Info;
    QString category; ///< "plexbridge.relay"
    QString text;
};

Q_DECLARE_METATYPE(LogLine)
