// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/said.h"
#include "fetch/fetchprivate.h"
#include "fetch/ownports.h"

#include <QNetworkInterface>

#include <algorithm>
#include <array>
#include <cstring>

#include <arpa/inet.h>
#include <net/if.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostFields = 100;
constexpr qint64 LongestRefusal = 64 * 1024;

quint16 portOf(const sockaddr *address)
{
    if (address->sa_family == AF_INET)
        return ntohs(reinterpret_cast<const sockaddr_in *>(address)->sin_port);
    return ntohs(reinterpret_cast<const sockaddr_in6 *>(address)->sin6_port);
}

/// What became of the way through a proxy; empty: nothing is wrong with that.
Saying proxyWords(CURL *easy, CURLcode code)
{
    long connected = 0, why = 0;
    curl_easy_getinfo(easy, CURLINFO_HTTP_CONNECTCODE, &connected);
    curl_easy_getinfo(easy, CURLINFO_PROXY_ERROR, &why);
    if (connected == 407 || why == CURLPX_USER_REJECTED || why == CURLPX_NO_AUTH)
        return said(Said::ProxyWantsLogin);
    if (connected >= 300 || why == CURLPX_REPLY_NOT_ALLOWED)
        return said(Said::ProxyForbids);
    if (code == CURLE_COULDNT_CONNECT || code == CURLE_OPERATION_TIMEDOUT)
        return said(Said::ProxyUnreachable);
    if (why >= CURLPX_REPLY_CONNECTION_REFUSED && why <= CURLPX_REPLY_TTL_EXPIRED)
        return said(Said::ProxyLacksServer);
    return code == CURLE_PROXY || code == CURLE_COULDNT_RESOLVE_PROXY ? said(Said::ProxyUnusable) : Saying();
}

/// The interface of that name, or that has that address.
QNetworkInterface interfaceOf(const QString &named)
{
    const QHostAddress address(named);
    if (address.isNull())
        return QNetworkInterface::interfaceFromName(named);
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const QList<QNetworkAddressEntry> entries = interface.addressEntries();
        if (std::any_of(entries.begin(), entries.end(),
                        [&](const QNetworkAddressEntry &entry) { return entry.ip() == address; }))
            return interface;
    }
    return {};
}

} // namespace

QByteArray FetchHead::value(QByteArrayView lowerCaseName) const
{
    for (const auto &[name, value] : fields) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

qint64 FetchHead::length() const
{
    bool isNumber = false;
    const qint64 length = value("content-length").toLongLong(&isNumber);
    return isNumber && length >= 0 ? length : -1;
}

WebValidators FetchHead::validators() const
{
    return {value("etag"), value("last-modified")};
}

size_t Fetch::Private::headerCame(char *text, size_t size, size_t count, void *self)
{
    static_cast<Private *>(self)->takeHeader(QByteArrayView(text, qsizetype(size * count)));
    return size * count;
}

void Fetch::Private::takeHeader(QByteArrayView line)
{
    m_lastByte.start();
    const QByteArrayView text = line.trimmed();
    if (text.startsWith("HTTP/") || text.startsWith("ICY ")) { // a login, or 1xx, has several heads
        head.fields.clear();
        head.status = 0;
        m_isHeadComplete = false;
        return;
    }
    if (m_isHeadComplete)
        return; // a trailer
    if (!text.isEmpty()) {
        const qsizetype colon = text.indexOf(':');
        if (colon > 0 && head.fields.size() < MostFields)
            head.fields.append({text.first(colon).trimmed().toByteArray().toLower(),
                                text.sliced(colon + 1).trimmed().toByteArray()});
        return;
    }
    long status = 0;
    curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
    head.status = int(status);
    m_isHeadComplete = status >= 200;
}

size_t Fetch::Private::bodyCame(char *bytes, size_t size, size_t count, void *self)
{
    const auto length = qint64(size * count);
    auto &fetch = *static_cast<Private *>(self);
    if (!fetch.m_isHeadComplete) { // HTTP/0.9: there is none
        fetch.head.status = 200;
        fetch.m_isHeadComplete = true;
    }
    fetch.goRaw();
    if (fetch.isFull()) { // libcurl asks nobody else while a provider is as fast as it
        fetch.m_isPaused = true;
        return CURL_WRITEFUNC_PAUSE;
    }
    return fetch.takeBody(bytes, length) ? size_t(length) : CURL_WRITEFUNC_ERROR;
}

bool Fetch::Private::isFull() const
{
    const bool isWanted = head.status >= 200 && head.status <= 299;
    return isWanted && !m_raw && (m_isHeldByReader || buffered() >= request.readAhead);
}

void Fetch::Private::goOn()
{
    if (!m_isPaused || !m_isAdded || isFull())
        return;
    m_isPaused = false;
    curl_easy_pause(m_easy, CURLPAUSE_CONT); // what it kept comes at once
    if (m_isTooLarge)
        QMetaObject::invokeMethod(
            &q, [this] { settle(); }, Qt::QueuedConnection);
    else if (m_hasNews)
        flushSoon();
}

bool Fetch::Private::takeBody(const char *bytes, qint64 size)
{
    m_lastByte.start();
    const bool isRefusal = head.status < 200 || head.status > 299;
    const bool isReadRefusal = isRefusal && head.status >= 400 && request.wantsRefusal;
    if (isRefusal && !(isReadRefusal && buffered() + size <= LongestRefusal))
        return true; // of an error or a redirect: not wanted
    m_received += size;
    if (request.limits.bytes > 0 && m_received > request.limits.bytes) {
        m_isTooLarge = true;
        return false;
    }
    const qint64 direct = buffered() == 0 ? std::min(size, roomLeft) : 0;
    if (direct > 0) {
        std::memcpy(m_room, bytes, size_t(direct));
        m_room += direct;
        roomLeft -= direct;
    }
    if (size > direct)
        bufferBody(bytes + direct, size - direct);
    return true;
}

Saying Fetch::Private::judge(const QHostAddress &address, quint16 port)
{
    WayOut way = request.way;
    way.origin = m_origin;
    if (!m_local && !address.isLoopback()) // asking the system takes its time
        m_local = currentLocalNetworks();
    const LocalNetworks local = m_local.value_or(LocalNetworks());
    head.kind = originKind(placeOf(address, local));
    return refusalOf(address, port, way, local, OwnPort::all());
}

curl_socket_t Fetch::Private::openSocket(void *self, curlsocktype, curl_sockaddr *address)
{
    auto &fetch = *static_cast<Private *>(self);
    const QHostAddress peer(&address->addr);
    fetch.m_tried.append(peer);
    if (fetch.request.way.proxy.isEmpty()) { // whose own address a person named
        if (const Saying why = fetch.judge(peer, portOf(&address->addr)); !why.isEmpty()) {
            fetch.m_refusal = why;
            return CURL_SOCKET_BAD;
        }
    }
    const int socket =
        ::socket(address->family, address->socktype | SOCK_CLOEXEC | SOCK_NONBLOCK, address->protocol);
    if (socket < 0)
        return CURL_SOCKET_BAD;
    if (const Saying why = fetch.bind(socket, address->family); !why.isEmpty()) {
        fetch.m_refusal = why;
        ::close(socket);
        return CURL_SOCKET_BAD;
    }
    fetch.multi.noteSocket(socket, &fetch);
    return socket;
}

/// To the playlist's own interface. What can't be bound must not go out by another way.
Saying Fetch::Private::bind(curl_socket_t socket, int family) const
{
    const QString &named = request.way.interface;
    if (named.isEmpty())
        return {};
    const QNetworkInterface interface = interfaceOf(named);
    if (!interface.isValid() || !interface.flags().testFlag(QNetworkInterface::IsUp)
        || !interface.flags().testFlag(QNetworkInterface::IsRunning))
        return said(Said::InterfaceDown, {named});
    const QByteArray name = interface.name().toUtf8();
    if (setsockopt(socket, SOL_SOCKET, SO_BINDTODEVICE, name.constData(), socklen_t(name.size() + 1)) != 0)
        return said(Said::InterfaceUnusable, {named, systemWords(errno)});
    const QHostAddress own(named);
    if (own.protocol() != QAbstractSocket::IPv4Protocol || family != AF_INET)
        return {};
    sockaddr_in from{};
    from.sin_family = AF_INET;
    from.sin_addr.s_addr = htonl(own.toIPv4Address());
    const bool ok = ::bind(socket, reinterpret_cast<const sockaddr *>(&from), sizeof from) == 0;
    return ok ? Saying() : said(Said::InterfaceUnusable, {named, systemWords(errno)});
}

/// Connected: also by a connection that an earlier fetch opened and left.
int Fetch::Private::aboutToAsk(void *self, char *address, char *, int port, int)
{
    auto &fetch = *static_cast<Private *>(self);
    fetch.m_isConnected = true;
    fetch.m_refusal = {}; // another address of the name was allowed
    const QHostAddress peer(QString::fromLatin1(address));
    if (!fetch.request.way.proxy.isEmpty())
        return CURL_PREREQFUNC_OK;
    NameLookup::noteGood(fetch.head.url.host(QUrl::FullyEncoded), peer);
    fetch.m_refusal = fetch.judge(peer, quint16(port));
    return fetch.m_refusal.isEmpty() ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

Saying Fetch::Private::systemWords(int error)
{
    switch (error) {
    case ECONNREFUSED:
        return said(Said::ServerRefusesConnection);
    case ECONNRESET:
    case EPIPE:
        return said(Said::ServerBrokeOff);
    case ENETUNREACH:
    case EHOSTUNREACH:
    case ENETDOWN:
        return said(Said::NoWayToServer);
    case ETIMEDOUT:
        return said(Said::ServerUnreachable);
    case EPROTO:
        return said(Said::ServerGarbled);
    default:
        break;
    }
    const QString words = qt_error_string(error);
    return words.isEmpty() ? said(Said::SystemError, {error}) : Saying(words);
}

Saying Fetch::Private::noTlsWords()
{
    return said(Said::ServerSpeaksNoTls);
}

/// OpenSSL's words for a record of TLS that is none.
bool Fetch::Private::speaksNoTls() const
{
    static constexpr std::array words{"wrong version number"_L1, "packet length too long"_L1,
                                      "record layer failure"_L1, "http request"_L1};
    const auto said = QLatin1StringView(m_curlWords.data());
    return std::any_of(words.begin(), words.end(),
                       [said](QLatin1StringView word) { return said.contains(word); });
}

Problem Fetch::Private::problemOf(CURLcode code) const
{
    const auto unreachable = [](const Saying &detail) {
        return Problem{ProblemCode::SourceUnreachable, {}, detail};
    };
    long systemError = 0;
    curl_easy_getinfo(m_easy, CURLINFO_OS_ERRNO, &systemError);
    if (const Saying why = request.way.proxy.isEmpty() ? Saying() : proxyWords(m_easy, code); !why.isEmpty())
        return unreachable(why);
    switch (code) { // libcurl's own words hold the address
    case CURLE_COULDNT_CONNECT:
        return unreachable(systemError ? systemWords(int(systemError)) : said(Said::ServerUnreachable));
    case CURLE_OPERATION_TIMEDOUT:
        return unreachable(said(Said::ServerUnreachable));
    case CURLE_COULDNT_RESOLVE_HOST:
        return unreachable(said(Said::ServerUnknown));
    case CURLE_PEER_FAILED_VERIFICATION:
        return unreachable(said(Said::ServerCertificateRefused));
    case CURLE_SSL_CONNECT_ERROR:
        return unreachable(speaksNoTls() ? noTlsWords() : said(Said::NoEncryption));
    case CURLE_GOT_NOTHING:
        return unreachable(said(Said::ServerClosedUnanswered));
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
        return unreachable(said(Said::NotHttp));
    case CURLE_PARTIAL_FILE:
        return unreachable(said(Said::ServerClosedEarly));
    case CURLE_WRITE_ERROR:
        if (m_isTooLarge)
            return {ProblemCode::SourceTooLarge, {}, said(Said::MoreThanMib, {request.limits.bytes >> 20})};
        break;
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
        if (systemError)
            return unreachable(systemWords(int(systemError)));
        break;
    case CURLE_BAD_CONTENT_ENCODING:
        return unreachable(said(Said::ServerGarbled));
    default:
        break;
    }
    return unreachable(said(Said::ConnectionBroke, {QString::fromLatin1(curl_easy_strerror(code))}));
}
