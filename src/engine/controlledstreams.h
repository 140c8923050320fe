// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stream.h"
#include "device/controlparts.h"

#include <QHash>
#include <QObject>

class Relay;

/// The streams that control clients have sent to targets, one per tuner at most. Engine thread, owned by
/// EngineParts. The relay plays them; here is known which of its streams a tuner's is.
class ControlledStreams final : public QObject {
    Q_OBJECT
public:
    explicit ControlledStreams(Relay &relay);

    void begin(const DatagramOrder &order); ///< in place of what the tuner streamed before
    void end(int tuner); ///< no ended() follows

signals:
    void ended(int tuner); ///< by itself, or stopped at the desktop; also when it could not begin

private:
    void streamEnded(StreamId stream);

    Relay &m_relay;
    QHash<int, StreamId> m_streams; ///< by tuner
};
