// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stream.h"
#include "http/jsonwriter.h"

#include <QHash>
#include <QList>
#include <QString>

/// How the connection to a provider looks in JSON, as `upstream` of the consumers that it feeds. Says
/// nothing of the provider's address. All pure.
namespace upstreamjson {
/// By channel id; made once for all consumers of an answer.
using ByChannel = QHash<QString, UpstreamStatus>;
[[nodiscard]] ByChannel byChannel(const QList<UpstreamStatus> &upstreams);

void write(JsonWriter &json, const UpstreamStatus &upstream);
} // namespace upstreamjson
