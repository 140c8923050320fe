// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/fetchprivate.h"

#include "core/writtenaddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr long VideoBuffer = 384 * 1024; // what one read takes at most
constexpr long RawBuffer = 16 * 1024; // of which up to a hundred are read with the head
constexpr long DocumentBuffer = 128 * 1024;
constexpr qsizetype MostHeaders = 100;

/// Without CR and LF, which would begin a header of their own.
QByteArray fieldValue(QByteArray bytes)
{
    bytes.replace('\r', ' ').replace('\n', ' ').replace('\0', ' ');
    return bytes.trimmed();
}

void set(FetchHeaders &fields, const QByteArray &name, const QByteArray &value)
{
    const auto there = std::find_if(fields.begin(), fields.end(), [&](const auto &field) {
        return field.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (there != fields.end())
        there->second = value;
    else
        fields.append({name, value});
}

/// The system's folder of certificates, from which those are taken that are needed. The bundle of them all,
/// libcurl's own first choice, takes 10 ms to read, which a viewer of another channel would see.
bool hasCertificateFolder(CURL *easy)
{
    const char *folder = nullptr;
    return curl_easy_getinfo(easy, CURLINFO_CAPATH, &folder) == CURLE_OK && folder && *folder;
}

} // namespace

void Fetch::Private::setOptions()
{
    curl_easy_setopt(m_easy, CURLOPT_COOKIEFILE, nullptr); // else libcurl 7.88 loses the list of these
    curl_easy_reset(m_easy); // which keeps the cookies: they are shared
    curl_easy_setopt(m_easy, CURLOPT_PRIVATE, this);
    m_curlWords.front() = '\0';
    curl_easy_setopt(m_easy, CURLOPT_ERRORBUFFER, m_curlWords.data());
    curl_easy_setopt(m_easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_easy, CURLOPT_SHARE, multi.cookies());
    curl_easy_setopt(m_easy, CURLOPT_COOKIEFILE, "");
    curl_easy_setopt(m_easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(m_easy, CURLOPT_URL, head.url.toEncoded(QUrl::FullyEncoded).constData());
    curl_easy_setopt(m_easy, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(m_easy, CURLOPT_FOLLOWLOCATION, 0L);
    if (request.method == "HEAD")
        curl_easy_setopt(m_easy, CURLOPT_NOBODY, 1L);
    else if (request.method != "GET")
        curl_easy_setopt(m_easy, CURLOPT_CUSTOMREQUEST, request.method.constData());
    if (request.body) {
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body->size()));
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDS, request.body->constData()); // lives as long as this
    }
    if (request.range) {
        const QByteArray range = QByteArray::number(request.range->offset) + '-'
            + QByteArray::number(request.range->offset + request.range->length - 1);
        curl_easy_setopt(m_easy, CURLOPT_RANGE, range.constData());
    }
    setConnection();
    setProxy();
    setLogin();
    setHeaders();
    curl_easy_setopt(m_easy, CURLOPT_HEADERFUNCTION, headerCame);
    curl_easy_setopt(m_easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_WRITEFUNCTION, bodyCame);
    curl_easy_setopt(m_easy, CURLOPT_WRITEDATA, this);
}

void Fetch::Private::setConnection()
{
    const bool isVideo = request.kind == FetchRequest::Kind::Video;
    curl_easy_setopt(m_easy, CURLOPT_BUFFERSIZE, isVideo ? VideoBuffer : DocumentBuffer);
    curl_easy_setopt(m_easy, CURLOPT_HTTP_VERSION,
                     long(isVideo ? CURL_HTTP_VERSION_1_1 : CURL_HTTP_VERSION_2TLS));
    if (isVideo) {
        multi.resetOnClose();
        if (mayBeRaw()) { // which has its own view of the framing; and some have no head at all
            curl_easy_setopt(m_easy, CURLOPT_BUFFERSIZE, RawBuffer);
            curl_easy_setopt(m_easy, CURLOPT_HTTP_TRANSFER_DECODING, 0L);
            curl_easy_setopt(m_easy, CURLOPT_IGNORE_CONTENT_LENGTH, 1L);
            curl_easy_setopt(m_easy, CURLOPT_HTTP09_ALLOWED, 1L);
        }
        curl_easy_setopt(m_easy, CURLOPT_FORBID_REUSE, 1L);
    }
    // Our own clock holds; libcurl's limit only must not be shorter.
    curl_easy_setopt(m_easy, CURLOPT_CONNECTTIMEOUT_MS, long(request.limits.connect.count() + 1000));
    if (request.acceptBadCertificate) {
        curl_easy_setopt(m_easy, CURLOPT_SSL_VERIFYPEER, 0L);
        curl_easy_setopt(m_easy, CURLOPT_SSL_VERIFYHOST, 0L);
    } else if (const QByteArray file = qgetenv("SSL_CERT_FILE"); !file.isEmpty()) { // as OpenSSL has it
        curl_easy_setopt(m_easy, CURLOPT_CAINFO, file.constData());
    } else if (hasCertificateFolder(m_easy)) {
        curl_easy_setopt(m_easy, CURLOPT_CAINFO, nullptr);
    }
    curl_easy_setopt(m_easy, CURLOPT_OPENSOCKETFUNCTION, openSocket);
    curl_easy_setopt(m_easy, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_CLOSESOCKETFUNCTION, FetchConnections::Multi::closeSocket);
    curl_easy_setopt(m_easy, CURLOPT_CLOSESOCKETDATA, &multi);
    curl_easy_setopt(m_easy, CURLOPT_PREREQFUNCTION, aboutToAsk);
    curl_easy_setopt(m_easy, CURLOPT_PREREQDATA, this);
    curl_slist_free_all(std::exchange(m_resolve, nullptr));
    if (m_addresses.isEmpty())
        return;
    // Libcurl never looks a name up itself: its own thread for that would be waited for at the end.
    const QUrl peer = request.way.proxy.isEmpty() ? head.url : readAddress(request.way.proxy);
    const int usual = peer.scheme() == u"https" ? 443 : peer.scheme().startsWith(u"socks") ? 1080 : 80;
    QStringList texts;
    for (const QHostAddress &address : std::as_const(m_addresses)) {
        const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
        texts.append(isV6 ? u'[' + address.toString() + u']' : address.toString());
    }
    const QString entry =
        u"%1:%2:%3"_s.arg(peer.host(QUrl::FullyEncoded)).arg(peer.port(usual)).arg(texts.join(u','));
    m_resolve = curl_slist_append(nullptr, entry.toLatin1().constData());
    if (QHostAddress(peer.host()).isNull())
        curl_easy_setopt(m_easy, CURLOPT_RESOLVE, m_resolve);
    curl_easy_setopt(m_easy, CURLOPT_DNS_CACHE_TIMEOUT, -1L);
}

void Fetch::Private::setProxy()
{
    if (request.way.proxy.isEmpty()) {
        curl_easy_setopt(m_easy, CURLOPT_PROXY, ""); // nor by the environment
        return;
    }
    QUrl proxy = readAddress(request.way.proxy);
    if (proxy.scheme() == u"socks5" || proxy.scheme() == u"socks")
        proxy.setScheme(u"socks5h"_s); // names are the proxy's to look up
    else if (proxy.scheme() == u"socks4")
        proxy.setScheme(u"socks4a"_s);
    const int usual = proxy.scheme() == u"https" ? 443 : proxy.scheme().startsWith(u"socks") ? 1080 : 80;
    proxy.setPort(proxy.port(usual));
    curl_easy_setopt(m_easy, CURLOPT_PROXY, proxy.toEncoded(QUrl::FullyEncoded).constData());
    curl_easy_setopt(m_easy, CURLOPT_PROXYAUTH, long(CURLAUTH_BASIC | CURLAUTH_DIGEST));
    curl_easy_setopt(m_easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
}

/// The address whose account is for this hop; empty: none.
QUrl Fetch::Private::loginAddress() const
{
    const bool isFor = !m_login.userInfo().isEmpty() && isSameHost(head.url, m_login);
    return isFor && !m_isSecretless ? m_login : QUrl();
}

/// Over http the password is not told before it is asked for: a server that knows Digest never gets it.
void Fetch::Private::setLogin()
{
    const QUrl login = loginAddress();
    if (login.isEmpty())
        return;
    curl_easy_setopt(m_easy, CURLOPT_USERNAME, login.userName(QUrl::FullyDecoded).toUtf8().constData());
    curl_easy_setopt(m_easy, CURLOPT_PASSWORD, login.password(QUrl::FullyDecoded).toUtf8().constData());
    curl_easy_setopt(m_easy, CURLOPT_HTTPAUTH,
                     long(m_signsInAtOnce ? CURLAUTH_BASIC : CURLAUTH_BASIC | CURLAUTH_DIGEST));
}

void Fetch::Private::setHeaders()
{
    const QString agent =
        request.userAgent.isEmpty() ? u"PlexBridge/" PLEXBRIDGE_VERSION ""_s : request.userAgent;
    FetchHeaders fields{{"User-Agent", fieldValue(agent.toUtf8())}, {"Accept", "*/*"}};
    if (!request.referrer.isEmpty())
        set(fields, "Referer", fieldValue(request.referrer.toUtf8()));
    if (request.kind == FetchRequest::Kind::Video)
        set(fields, "Connection", "close");
    if (!request.known.entityTag.isEmpty())
        set(fields, "If-None-Match", fieldValue(request.known.entityTag));
    if (!request.known.lastModified.isEmpty())
        set(fields, "If-Modified-Since", fieldValue(request.known.lastModified));
    if (request.body) // else libcurl calls it a form
        set(fields, "Content-Type", "application/octet-stream");
    const bool isTrusted = isAtHome() && !m_isSecretless;
    for (const auto &[name, value] : request.headers.first(std::min(request.headers.size(), MostHeaders))) {
        if (mayBeSent(name) && (isTrusted || !isSecretHeader(name)))
            set(fields, name, fieldValue(value));
    }
    // Set by us and not asked for, a packing that comes all the same is undone; without, nothing is.
    const bool isDocument = request.kind == FetchRequest::Kind::Document;
    if (m_isDecoding)
        curl_easy_setopt(m_easy, CURLOPT_ACCEPT_ENCODING, isDocument ? "" : "identity");
    else
        set(fields, "Accept-Encoding", "identity");
    curl_slist_free_all(std::exchange(m_headers, nullptr));
    for (const auto &[name, value] : std::as_const(fields)) {
        const QByteArray line = value.isEmpty() ? name + ';' : name + ": " + value;
        m_headers = curl_slist_append(m_headers, line.constData());
    }
    if (request.body)
        m_headers = curl_slist_append(m_headers, "Expect:");
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_headers);
    // Several providers of radio answer so.
    static curl_slist *const otherProtocols = curl_slist_append(nullptr, "ICY");
    curl_easy_setopt(m_easy, CURLOPT_HTTP200ALIASES, otherProtocols);
}
