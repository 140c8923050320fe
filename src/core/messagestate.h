// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

/// How one of the places stands that events are sent to. Plain value without secrets.
struct MessageTarget {
    enum class Standing : quint8 {
        Off,
        Unknown, ///< nothing was sent yet
        Well, ///< it took what was sent last
        Failing, ///< it did not; it is tried again
    };
    QString name; ///< "mqtt", "webhook", "ntfy"
    QString address; ///< redacted
    Standing standing = Standing::Off;
    Problem problem; ///< subject: the HTTP status, where there was one
    qint64 sent = 0, failed = 0; ///< since the start
    qint64 dropped = 0; ///< too many at once, or too old when it answered again
    std::optional<WallTime> sentAt; ///< the last that was taken
    friend bool operator==(const MessageTarget &, const MessageTarget &) = default;
};
[[nodiscard]] inline QString toWord(MessageTarget::Standing standing)
{
    static constexpr const char *words[]{"off", "unknown", "well", "failing"};
    return QString::fromLatin1(words[int(standing)]);
}

/// All of them at one instant, also those that are off.
struct MessageState {
    QList<MessageTarget> targets;
    friend bool operator==(const MessageState &, const MessageState &) = default;
};

/// What became of a message that a person had sent, to see whether it arrives.
struct MessageTest {
    QString target;
    Problem problem; ///< none: it was taken. BadOption: there is no such target, or it is off
    int status = 0; ///< of HTTP; 0: nothing came, or it is none of HTTP
    QString answer; ///< what the other side said, without secrets; may be empty
    friend bool operator==(const MessageTest &, const MessageTest &) = default;
};

Q_DECLARE_METATYPE(MessageState)
Q_DECLARE_METATYPE(MessageTest)
