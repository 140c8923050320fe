// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companion/serversession.h"
#include "core/behind.h"
#include "core/companionstate.h"
#include "core/stream.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

/// A stream that is open at our side. Plain value.
struct OpenStream {
    StreamId stream = 0;
    QString sessionId, guideNumber, channelName, clientAddress, userAgent;
    SteadyTime begun;
};

/// Whether its client is a media server's own fetcher, by what it calls itself. Pure.
[[nodiscard]] bool isFetcher(const OpenStream &stream);

/// Who is behind which of `streams`, all of one server: by session id where the client sent it, else by
/// channel, else, where as many are left on both sides, in the order in which they began. Streams that
/// nothing explains are not in the answer. Pure.
[[nodiscard]] QHash<StreamId, Behind> matchViewers(QList<OpenStream> streams,
                                                   const QList<ServerSession> &sessions,
                                                   const QList<ServerRecording> &recordings);

/// The recording of the next ten minutes that takes the last of `tuners`. `busy` are the channels of the
/// streams that are open. Pure.
[[nodiscard]] std::optional<TunerShortage> shortageAhead(QList<ServerRecording> recordings,
                                                         const QStringList &busy, int tuners, WallTime now);
