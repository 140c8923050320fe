// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

/// What the tray icon shows: picture, number and tooltip. Plain value, derived purely from a TraySummary.
struct TrayStatus {
    enum class Picture : quint8 { Idle, Streaming, Buffering, Trouble };
    Picture picture = Picture::Idle;
    int watching = 0; ///< sessions that somebody watches: the number on the icon
    QString toolTip;
    QString trouble; ///< one sentence about what needs a person; empty: nothing does
    friend bool operator==(const TrayStatus &, const TrayStatus &) = default;
};

/// Decides the tray's picture and words. Pure.
class TrayReading {
    Q_DECLARE_TR_FUNCTIONS(TrayReading)
public:
    /// `tunerCount` 0: not known yet. `titles`: what is on, by channel id.
    [[nodiscard]] static TrayStatus read(const TraySummary &summary, int tunerCount,
                                         const QHash<QString, QString> &titles = {});

private:
    [[nodiscard]] static QString troubleOf(const TraySummary &summary);
    [[nodiscard]] static QString adviceOf(const TraySummary &summary, const QString &trouble);
    [[nodiscard]] static QString usage(const TraySummary &summary, int tunerCount,
                                       const QHash<QString, QString> &titles);
};
