// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzcorpus.h"
#include "fuzz/fuzztargets.h"

#include "core/clock.h"
#include "device/ssdpmessages.h"

int fuzzSsdp(const uint8_t *data, size_t size)
{
    const QUuid uuid = QUuid::fromString(QStringLiteral("{76bcd0a8-0f1e-4a6e-9d0f-1c2a3b4c5d6e}"));
    const QByteArray datagram(reinterpret_cast<const char *>(data), qsizetype(std::min<size_t>(size, 65507)));
    const std::optional<QByteArray> searched = ssdp::searchTarget(datagram);
    if (!searched)
        return 0;
    const QList<QByteArray> found = ssdp::matching(*searched, uuid);
    demand(found.size() <= ssdp::targets(uuid).size());
    for (const QByteArray &target : found) {
        const QByteArray reply =
            ssdp::searchReply(target, uuid, "http://192.168.1.2:3000/device.xml", utcDateTime(WallTime()));
        demand(reply.endsWith("\r\n\r\n") && reply.size() < 1400 && reply.count("\r\n\r\n") == 1);
    }
    return 0;
}
