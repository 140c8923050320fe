// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetch/curlmulti.h"
#include "fetch/fetch.h"
#include "fetch/fetchpolicy.h"
#include "fetch/namelookup.h"
#include "fetch/rawbody.h"

#include <QElapsedTimer>
#include <QTimer>

#include <curl/curl.h>

#include <array>
#include <memory>
#include <optional>

/// A fetch's way from hop to hop (one address of a chain of redirects each), and what libcurl calls back.
/// Signals are told by flush() only, which never runs within libcurl.
struct Fetch::Private {
    enum class Step : quint8 { LookingUp, Asking, Body, Over };

    Private(Fetch &fetch, FetchConnections::Multi &connections, const FetchRequest &order);
    ~Private();

    void hop(const QUrl &to);
    void done(CURLcode code); ///< libcurl has no more to do with this hop
    void settle(); ///< after libcurl ran: what came is looked at
    [[nodiscard]] bool isHeld() const; ///< what has come is left in the kernel
    [[nodiscard]] bool readsOnDemand() const;
    [[nodiscard]] bool isRaw() const { return bool(m_raw); } ///< read past libcurl
    [[nodiscard]] qint64 buffered() const { return m_buffer.size() - m_bufferRead; }
    [[nodiscard]] qint64 take(char *room, qint64 size); ///< what a reader wants
    void setHeld(bool held);
    [[nodiscard]] qint64 bytesInKernel() const;
    bool takeOddHead(curl_socket_t socket); ///< that libcurl would refuse; false: there is none

    Fetch &q;
    FetchConnections::Multi &multi;
    const FetchRequest request;
    FetchHead head;
    QUrl otherKind;
    Step step = Step::LookingUp;
    bool isWaitingForReader = false; ///< readable() was told, and nothing was read since
    qint64 roomLeft = 0; ///< of what the reader wants at once
    curl_socket_t readsFrom = CURL_SOCKET_BAD; ///< that libcurl reads from, in this hop

private:
    // fetch.cpp: the way
    void lookUp(const QString &host);
    void begin();
    void tryNextAddress();
    void leaveHop(); ///< takes the handle out of libcurl
    void settleHead();
    void follow(const QUrl &to);
    [[nodiscard]] bool isRedirect() const;
    [[nodiscard]] bool mayStillSignIn() const;
    [[nodiscard]] bool wasAskedToSignIn() const;
    bool askOtherwise(CURLcode code);
    void beginSoon();
    void endByStatus();
    void endTooLarge();
    void refuse(const Saying &detail);
    void end(const Problem &problem);
    void flushSoon();
    void flush();
    void lookAtClock();

    // fetchorder.cpp: what is asked
    void setOptions();
    void setConnection();
    void setProxy();
    void setHeaders();
    void setLogin();
    [[nodiscard]] QUrl loginAddress() const;
    [[nodiscard]] bool isAtHome() const { return isSameHost(head.url, m_home); }

    // fetchanswer.cpp: what comes
    static size_t headerCame(char *text, size_t size, size_t count, void *self);
    static size_t bodyCame(char *bytes, size_t size, size_t count, void *self);
    static curl_socket_t openSocket(void *self, curlsocktype purpose, curl_sockaddr *address);
    static int aboutToAsk(void *self, char *address, char *local, int port, int localPort);
    void takeHeader(QByteArrayView line);
    bool takeBody(const char *bytes, qint64 size);
    [[nodiscard]] bool isFull() const; ///< no more is taken from libcurl
    void goOn(); ///< unless it still is; never within a call of libcurl's
    [[nodiscard]] Saying judge(const QHostAddress &address, quint16 port);
    [[nodiscard]] Saying bind(curl_socket_t socket, int family) const;
    [[nodiscard]] Problem problemOf(CURLcode code) const;
    [[nodiscard]] static Saying noTlsWords();
    [[nodiscard]] bool speaksNoTls() const; ///< what answered is something else
    [[nodiscard]] static Saying systemWords(int error);

    // fetchvideo.cpp: the body of a video, read past libcurl
    [[nodiscard]] bool mayBeRaw() const;
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isToBeRaw() const;
    void goRaw();
    void readRaw();
    void drainRaw();
    void endRaw();
    void bufferBody(const char *bytes, qint64 size);
    void watchAgain();

    CURL *m_easy;
    bool m_isAdded = false;
    curl_slist *m_headers = nullptr, *m_resolve = nullptr;
    QUrl m_home, m_login; ///< whose account is used
    std::optional<NetworkKind> m_origin; ///< as WayOut::origin, raised with each hop
    std::unique_ptr<NameLookup> m_lookup;
    QList<QHostAddress> m_addresses; ///< of the host, in the order in which they are tried
    QList<QHostAddress> m_tried; ///< in this round
    std::optional<LocalNetworks> m_local; ///< as they were in this hop
    int m_redirects = 0; ///< followed
    int m_round = 0; ///< of trying the addresses of this hop
    bool m_isConnected = false; ///< in this hop
    bool m_isHeadComplete = false, m_isHeadTold = false;
    bool m_isDecoding = true; ///< a Content-Encoding is undone
    bool m_signsInAtOnce = false; ///< without being asked to
    bool m_isSecretless = false; ///< after a step from https to http
    bool m_isTooLarge = false;
    bool m_isRawAllowed = true; ///< no answer so far needed libcurl to read it
    bool m_isOdd = false; ///< the head of this hop; so that its body is read past libcurl, too
    std::unique_ptr<RawBody> m_raw;
    bool m_isHeldByReader = false;
    bool m_isPaused = false; ///< libcurl was told so; it gives the same bytes again
    qint64 m_received = 0; ///< of the body
    QByteArray m_buffer;
    qsizetype m_bufferRead = 0; ///< of it, already given
    char *m_room = nullptr; ///< where the reader wants the bytes
    std::array<char, CURL_ERROR_SIZE> m_curlWords{}; ///< of this hop; for us only: it holds the address
    Saying m_refusal; ///< why the policy forbade this hop
    QUrl m_redirect; ///< to be followed with the next flush()
    std::optional<Problem> m_end; ///< to be told with the next flush()
    bool m_isFlushing = false, m_hasNews = false; ///< bytes that were not told of yet
    QTimer m_clock, m_connecting;
    QElapsedTimer m_age, m_lastByte;
    friend class FetchConnections::Multi;
};
