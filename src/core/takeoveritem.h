// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/saying.h"

#include <QList>
#include <QMetaType>
#include <QString>

/// One line of the report on a takeover: what was taken, what was here already and what was left, and why.
/// Plain value without secrets.
struct TakeoverItem {
    enum class Kind : quint8 {
        Channels,
        SwitchedOff, ///< channels, into a playlist that is off
        Backups, ///< further addresses of channels
        Streams,
        Guides,
        Sessions, ///< consumers and past sessions, into the history
        DeviceName,
        Tuners,
        DeviceId,
        Profiles, ///< of ffmpeg
        Programmes, ///< of the guide
        LogLines,
        Table, ///< of the database
    };
    enum class Fate : quint8 { Taken, Here, Left };
    Kind kind = Kind::Channels;
    Fate fate = Fate::Taken;
    qint64 count = 1;
    QString subject; ///< a name, or a redacted address; empty: the sum
    Saying why;
    friend bool operator==(const TakeoverItem &, const TakeoverItem &) = default;
};

/// What is told of a takeover, in order.
struct TakeoverReport {
    QList<TakeoverItem> items; ///< at most MaxTakeoverItems
    int further = 0; ///< left, but not kept in `items`

    void add(const TakeoverItem &item);
    void leave(TakeoverItem::Kind kind, const QString &subject, const Saying &why, qint64 count = 1);
    [[nodiscard]] qint64 sum(TakeoverItem::Kind kind, TakeoverItem::Fate fate) const;
    friend bool operator==(const TakeoverReport &, const TakeoverReport &) = default;
};

inline constexpr int MaxTakeoverItems = 300;

/// In English, without a line's end: "taken: 12 channels", "left: stream of ONE: its address ...".
[[nodiscard]] QString lineOf(const TakeoverItem &item);

Q_DECLARE_METATYPE(TakeoverReport)
