// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "sources/hlsplaylist.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

/// Fetches from a provider, one file at a time: with what its playlist demands to be sent, up to five
/// redirects (never from https to http), cookies kept as long as this lives. What is not read holds the
/// provider back. The credentials of the source go to the source's host only. Engine thread, part of an
/// HlsUpstream.
class HlsFetch final : public QObject {
    Q_OBJECT
public:
    HlsFetch(const StreamSource &source, QObject *parent);
    ~HlsFetch() override;

    /// Only when not busy. `patience`: without a byte, before it is given up.
    void get(const QUrl &url, const std::optional<HlsByteRange> &range, std::chrono::milliseconds patience);
    [[nodiscard]] bool isBusy() const { return m_reply && !m_isComplete; }
    [[nodiscard]] QByteArray read(qint64 most); ///< of the body that was asked for
    [[nodiscard]] qint64 expected() const; ///< its bytes; 0: not said
    /// The address that answers, after redirects.
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QByteArray contentType() const;
    void setHeld(bool held); ///< nobody reads: the provider is not to blame
    void stop(); ///< gives up what is under way, without a signal
    /// Also leaves the provider: when this returns, no connection is open any more.
    void leave();

signals:
    void readable();
    /// All of it was received; what was not read yet still can be, until the next one is asked for.
    void finished();
    void failed(int status, const QString &detail); ///< status 0: no answer

private:
    void ask(const QUrl &url);
    [[nodiscard]] QNetworkRequest requestFor(const QUrl &url) const;
    [[nodiscard]] bool isOfSource(const QUrl &url) const;
    void headArrived();
    void arrived();
    void ended();
    void endEarly();
    void redirect();
    [[nodiscard]] bool isAnswer() const; ///< what comes is what was asked for
    void fail(int status, const QString &detail);
    void drop();

    StreamSource m_source;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QNetworkReply *m_reply = nullptr;
    QUrl m_url;
    std::optional<HlsByteRange> m_range;
    qint64 m_skip = 0; ///< bytes before the range, of a server that ignores it
    std::optional<qint64> m_left; ///< of the range
    int m_redirects = 0;
    bool m_isComplete = false;
    QTimer m_patience;
};
