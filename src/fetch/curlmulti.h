// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetch/fetch.h"
#include "fetch/fetchconnections.h"

#include <QHash>
#include <QSocketNotifier>
#include <QTimer>

#include <curl/curl.h>

#include <memory>

/// libcurl's engine on Qt's event loop: socket notifiers and one timer. Nothing of a fetch is told from
/// within it. Part of FetchConnections.
class FetchConnections::Multi final : public QObject {
    Q_OBJECT
public:
    Multi();
    ~Multi() override;

    [[nodiscard]] CURLSH *cookies() const { return m_cookies; }
    void add(CURL *easy, Fetch::Private *fetch);
    void remove(CURL *easy, Fetch::Private *fetch);
    /// Lets libcurl read what has come for this fetch.
    void pump(Fetch::Private *fetch);
    [[nodiscard]] qint64 bytesInKernel(const Fetch::Private *fetch) const;
    /// Whether its socket is looked at anew, after it was held or let go on.
    void watchAgain(const Fetch::Private *fetch);
    void resetOnClose() { m_resetOnClose = true; }
    void noteSocket(curl_socket_t socket, Fetch::Private *fetch);
    [[nodiscard]] bool hasConnected(const Fetch::Private *fetch) const;

private:
    struct Watch {
        std::unique_ptr<QSocketNotifier> read, write;
        Fetch::Private *fetch = nullptr;
        bool wantsRead = false;
    };
    static int socketChanged(CURL *easy, curl_socket_t socket, int what, void *self, void *);
    static int timeChanged(CURLM *, long milliseconds, void *self);
    static int closeSocket(void *self, curl_socket_t socket);
    friend struct Fetch::Private;

    void watch(curl_socket_t socket, int what, Fetch::Private *fetch);
    void readable(curl_socket_t socket);
    void act(curl_socket_t socket, int what);
    void takeMessages();
    void settleAll();

    CURLM *m_multi;
    CURLSH *m_cookies;
    QTimer m_timer;
    QHash<curl_socket_t, std::shared_ptr<Watch>> m_watches;
    QHash<curl_socket_t, Fetch::Private *> m_opened; ///< sockets, and who had them opened
    QList<Fetch::Private *> m_fetches;
    bool m_resetOnClose = false;
};
