// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundtuner.h"
#include "device/devicepacket.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>
#include <QUdpSocket>

#include <chrono>
#include <optional>

/// What a discover reply from `sender` says, if it is of a tuner that is meant: `wanted`, or any but `own`.
/// Its addresses are taken to be at the sender, whatever it says: nobody leads us elsewhere. Pure.
[[nodiscard]] std::optional<FoundTuner> tunerIn(const QByteArray &datagram, const QHostAddress &sender,
                                                std::optional<quint32> wanted, quint32 own);

/// How a search is done; the defaults are the product's. Plain value.
struct TunerSearchTerms {
    quint16 port = 65001;
    quint32 own = 0; ///< our own DeviceID: we never find ourselves
    QList<QHostAddress> at{}; ///< where is asked; empty: everywhere, by broadcast
    std::chrono::milliseconds asking{500}; ///< between the three questions
    QList<quint32> others{}; ///< that are not meant either
};

/// One search for an HDHomeRun on the network, with its own discovery. Engine thread; deletes itself with the
/// answer, and goes with its parent.
class TunerSearch : public QObject {
    Q_OBJECT
public:
    /// `source`: "hdhomerun://auto", or a DeviceID or an IPv4 address in place of "auto".
    TunerSearch(const QUrl &source, const TunerSearchTerms &terms, QObject *parent);

signals:
    void answered(const Result<FoundTuner> &tuner);

private:
    void ask();
    void readDatagrams();
    void end(const Result<FoundTuner> &tuner);

    TunerSearchTerms m_terms;
    std::optional<quint32> m_wanted; ///< none: any
    int m_asked = 0;
    bool m_ended = false;
    QUdpSocket m_socket;
    QTimer m_timer;
};
