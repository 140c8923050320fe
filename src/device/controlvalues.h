// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datagramtarget.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// The values that control clients set, taken apart (hdhomerun.md 4.3 to 4.6). All pure; none: nonsense.
namespace controlvalues {

/// "auto:33", "8vsb:177000000", "t8qam64:474000000" or a bare number.
struct TunedChannel {
    QByteArray text; ///< as it is read back; always with a colon, TVHeadend looks for one
    qint64 number = 0; ///< an RF channel up to 999, else Hz
    [[nodiscard]] bool isRfChannel() const { return number < 1000; }
};
[[nodiscard]] std::optional<TunedChannel> tunedChannel(const QByteArray &value);

/// The guide number of "5.1" or "5.1 transcode=none"; options are for hardware that transcodes.
[[nodiscard]] QString guideNumber(const QByteArray &value);

/// "3", "0" or "3 transcode=none" as it is read back.
[[nodiscard]] std::optional<QByteArray> program(const QByteArray &value);

/// A list of PIDs and ranges of them, at most 1023 characters.
[[nodiscard]] bool isFilter(const QByteArray &value);

/// A key in decimal; 0 stands for "no key".
[[nodiscard]] std::optional<quint32> lockKey(const QByteArray &value);

/// "udp://", "rtp://" or nothing before a numeric address and a port; IPv6 in brackets.
[[nodiscard]] std::optional<DatagramTarget> target(const QByteArray &value);
[[nodiscard]] QByteArray toText(const DatagramTarget &target);
/// Where a client by HTTP takes its stream; it is never set.
[[nodiscard]] QByteArray httpTarget(const QString &address, quint16 port);

/// A client at `client` may have its stream sent there: to itself.
[[nodiscard]] bool isOwn(const DatagramTarget &target, const QString &client);

} // namespace controlvalues
