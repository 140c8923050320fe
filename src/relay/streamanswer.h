// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stream.h"

#include <QByteArray>

class QTcpSocket;

/// Head of the answer that carries video (hdhomerun.md 5.8): neither length nor chunks, the end is the close.
[[nodiscard]] QByteArray videoAnswer(std::optional<int> tuner);
/// The whole answer to a request that gets none: empty body, the reason in X-HDHomeRun-Error.
[[nodiscard]] QByteArray refusalAnswer(StreamRefusal refusal);

/// Sends `lastWords` and what else is queued, then closes; breaks off after a second. The socket, whatever it
/// belonged to, is `keeper`'s from now on, and deletes itself.
void sayFarewell(QTcpSocket *socket, const QByteArray &lastWords, QObject *keeper);
