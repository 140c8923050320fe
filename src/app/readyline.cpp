// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readyline.h"

#include <cstdio>

namespace {

/// `text` is an address, an id or a version: nothing in it needs escaping.
QByteArray field(const char *name, const QString &text)
{
    return QByteArray(",\"") + name + "\":\"" + text.toUtf8() + '"';
}

} // namespace

QByteArray readyLine(const ReadyNotice &notice)
{
    return R"({"ready":true)" + field("api", notice.apiAddress) + field("stream", notice.streamAddress)
        + field("deviceId", notice.deviceId) + field("version", QStringLiteral(PLEXBRIDGE_VERSION)) + "}\n";
}

void printReadyLine(const ReadyNotice &notice)
{
    const QByteArray line = readyLine(notice);
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}
