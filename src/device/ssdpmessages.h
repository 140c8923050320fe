// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUuid>

#include <optional>

/// The words of SSDP (UPnP Device Architecture 1.0; hdhomerun.md section 6). All pure.
namespace ssdp {

inline constexpr char Group[] = "239.255.255.250";
inline constexpr quint16 Port = 1900;
inline constexpr std::chrono::seconds MaxAge{1800};

enum class Notice : quint8 { Alive, ByeBye };

/// What we are searched by and announced as; three of them.
[[nodiscard]] QList<QByteArray> targets(const QUuid &uuid);
/// ST of a valid M-SEARCH; none: any other message.
[[nodiscard]] std::optional<QByteArray> searchTarget(const QByteArray &datagram);
/// Those of our targets that are meant by `searched`; empty: somebody else is meant.
[[nodiscard]] QList<QByteArray> matching(const QByteArray &searched, const QUuid &uuid);
[[nodiscard]] QByteArray searchReply(const QByteArray &target, const QUuid &uuid, const QByteArray &location,
                                     const QDateTime &now);
[[nodiscard]] QByteArray notify(Notice notice, const QByteArray &target, const QUuid &uuid,
                                const QByteArray &location);

} // namespace ssdp
