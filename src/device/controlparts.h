// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/datagramtarget.h"
#include "core/stream.h"
#include "core/streamfaults.h"
#include "device/devicedocuments.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

/// What goes through a tuner now, whoever asked for it. Plain value.
struct TunerView {
    TunerStatus status;
    std::optional<TunerSignal> signal; ///< none: nothing streams, or its upstream is not there yet
    quint16 clientPort = 0; ///< from which a client by HTTP takes it; 0: none does
    StreamFaults faults; ///< of the stream on it, or else of the last one that was
};

/// A stream that a control client wants. Plain value.
struct DatagramOrder {
    int tuner = 0;
    QString guideNumber;
    DatagramTarget target;
    QString clientAddress;
    QString ownAddress; ///< which the client controls us at: the datagrams come from there
};

/// What the control protocol asks of the rest of the house. All are called on the engine thread; those that
/// may be unset refuse then what needs them.
struct ControlParts {
    std::function<DeviceDescription()> description;
    std::function<QList<Channel>()> channels; ///< the whole lineup in order, the disabled ones too
    std::function<const FrequencyPlan &()> frequencies;
    std::function<ScanStatus()> scanStatus;
    std::function<void()> startScan;
    std::function<void()> abortScan;
    std::function<TunerView(int tuner)> tuner;

    /// Keeps the tuner for control clients; false: an HTTP stream has it. May be unset.
    std::function<bool(int tuner, const QString &clientAddress)> reserve{};
    /// HTTP streams may have it again; none of ours is on it then. Set where reserve is.
    std::function<void(int tuner)> release{};
    /// What its client has tuned, by the guide number; empty: nothing. Of reserved tuners only. May be unset.
    std::function<void(int tuner, const QString &guideNumber)> noteTuned{};
    /// Streams a channel to a target, in place of what the tuner streamed before; if it can't, streamEnded()
    /// follows, which may be at once. Both or none are set.
    std::function<void(const DatagramOrder &order)> begin{};
    std::function<void(int tuner)> end{}; ///< not one datagram more; harmless where nothing streams
    std::function<void()> restart{}; ///< for /sys/restart; may be unset: nothing needs it

    bool maySendElsewhere = false; ///< targets other than the client's own address, multicast too
    bool allowPublicPeers = false; ///< clients from outside the local networks
};
