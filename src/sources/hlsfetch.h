// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "fetch/fetch.h"
#include "fetch/fetchconnections.h"
#include "sources/gunzip.h"
#include "sources/hlsplaylist.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

/// Fetches from a provider, one file at a time: with what its playlist demands to be sent, cookies and
/// connections kept as long as this lives. What comes packed is unpacked, be it labelled so or not. What is
/// not read holds the provider back. Engine thread, part of an HlsUpstream.
class HlsFetch final : public QObject {
    Q_OBJECT
public:
    HlsFetch(const StreamSource &source, QObject *parent);
    ~HlsFetch() override;

    /// Only when not busy. `patience`: without a byte, before it is given up.
    void get(const QUrl &url, const std::optional<HlsByteRange> &range, std::chrono::milliseconds patience);
    [[nodiscard]] bool isBusy() const { return m_fetch && !m_isComplete; }
    [[nodiscard]] QByteArray read(qint64 most); ///< of the body that was asked for
    [[nodiscard]] qint64 expected() const; ///< its bytes; 0: not said
    /// The address that answers, after redirects.
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] QByteArray contentType() const;
    [[nodiscard]] QByteArray retryAfter() const { return m_retryAfter; } ///< that field of what failed last
    [[nodiscard]] NetworkKind kind() const; ///< of the host that answered
    /// What is asked for from now on is named by what was just read: it leads on from there.
    void leadOnFromHere();
    [[nodiscard]] bool isUnencrypted() const { return m_isUnencrypted; } ///< asked by https, sent by http
    void setHeld(bool held); ///< nobody reads: the provider is not to blame
    void stop(); ///< gives up what is under way, without a signal
    /// Also leaves the provider: when this returns, no connection is open any more.
    void leave();

signals:
    void readable();
    /// All of it was received; what was not read yet still can be, until the next one is asked for.
    void finished();
    void failed(int status, const Saying &detail); ///< status 0: no answer

private:
    void ended(const Problem &problem);
    void endEarly();

    StreamSource m_source;
    FetchConnections m_connections;
    std::unique_ptr<Fetch> m_fetch;
    Gunzip m_gunzip;
    std::optional<NetworkKind> m_origin,
        m_asked; ///< as WayOut::origin: of what comes next, of what was asked
    std::optional<HlsByteRange> m_range;
    qint64 m_skip = 0; ///< bytes before the range, of a server that ignores it
    std::optional<qint64> m_left; ///< of the range
    QByteArray m_retryAfter;
    bool m_isComplete = false, m_isUnencrypted = false;
};
