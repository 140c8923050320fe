// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/hlsfetch.h"

#include "core/redaction.h"
#include "sources/logging.h"

#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <algorithm>
#include <array>

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

constexpr int MostRedirects = 5;
constexpr qint64 ReadBuffer = 1024 * 1024;
constexpr qint64 LongestSideBody = 64 * 1024; // of a redirect or an error
constexpr qsizetype MostCookies = 100;

/// Keeps cookies in memory, and not more than a few.
class FewCookies final : public QNetworkCookieJar {
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    bool insertCookie(const QNetworkCookie &cookie) override
    {
        return allCookies().size() < MostCookies && QNetworkCookieJar::insertCookie(cookie);
    }
};

QByteArray basicCredentials(const QUrl &url)
{
    const QString pair = url.userName(QUrl::FullyDecoded) + u':' + url.password(QUrl::FullyDecoded);
    return "Basic " + pair.toUtf8().toBase64();
}

bool isSecret(const QByteArray &headerName)
{
    static constexpr std::array names{"authorization", "cookie", "proxy-authorization"};
    const QByteArray lower = headerName.toLower();
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return lower == name; });
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

HlsFetch::HlsFetch(const StreamSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(0, u"the provider fell silent"_s); });
}

HlsFetch::~HlsFetch()
{
    leave();
}

void HlsFetch::get(const QUrl &url, const std::optional<HlsByteRange> &range, milliseconds patience)
{
    Q_ASSERT(!isBusy());
    m_range = range;
    m_redirects = 0;
    m_patience.setInterval(patience);
    ask(url);
}

void HlsFetch::ask(const QUrl &url)
{
    if (!m_network) {
        m_network = std::make_unique<QNetworkAccessManager>();
        m_network->setProxy(QNetworkProxy::NoProxy);
        m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_network->setCookieJar(new FewCookies(m_network.get()));
    }
    drop();
    m_url = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    m_isComplete = false;
    m_skip = 0;
    m_left = m_range ? std::optional(m_range->length) : std::nullopt;
    m_reply = m_network->get(requestFor(url));
    m_reply->setReadBufferSize(ReadBuffer);
    if (m_source.acceptBadCertificate)
        connect(m_reply, &QNetworkReply::sslErrors, m_reply, [reply = m_reply] { reply->ignoreSslErrors(); });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HlsFetch::headArrived);
    connect(m_reply, &QNetworkReply::readyRead, this, &HlsFetch::arrived);
    connect(m_reply, &QNetworkReply::finished, this, &HlsFetch::ended);
    m_patience.start();
}

QNetworkRequest HlsFetch::requestFor(const QUrl &url) const
{
    QNetworkRequest request(m_url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // one connection, one file
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("User-Agent",
                         m_source.userAgent.isEmpty() ? QByteArray("PlexBridge/" PLEXBRIDGE_VERSION)
                                                      : m_source.userAgent.toUtf8());
    request.setRawHeader("Accept", "*/*");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept-Language", "*");
    if (!m_source.referrer.isEmpty())
        request.setRawHeader("Referer", m_source.referrer.toUtf8());
    const bool isTrusted = isOfSource(m_url);
    for (const auto &[name, value] : m_source.headers) {
        if (isTrusted || !isSecret(name))
            request.setRawHeader(name, value);
    }
    if (!url.userName().isEmpty())
        request.setRawHeader("Authorization", basicCredentials(url));
    else if (isTrusted && !m_source.url.userName().isEmpty())
        request.setRawHeader("Authorization", basicCredentials(m_source.url));
    if (m_range)
        request.setRawHeader("Range",
                             "bytes=" + QByteArray::number(m_range->offset) + '-'
                                 + QByteArray::number(m_range->offset + m_range->length - 1));
    return request;
}

bool HlsFetch::isOfSource(const QUrl &url) const
{
    const QUrl &own = m_source.url;
    const int usual = own.scheme() == u"https" ? 443 : 80;
    const bool samePlace = url.scheme() == own.scheme() && url.port(usual) == own.port(usual);
    return url.host() == own.host() && (samePlace || url.scheme() == u"https");
}

bool HlsFetch::isAnswer() const
{
    const int status = m_reply ? statusOf(*m_reply) : 0;
    return status >= 200 && status < 300;
}

void HlsFetch::headArrived()
{
    if (m_range && statusOf(*m_reply) == 200) // all of it, whatever was asked for
        m_skip = m_range->offset;
}

void HlsFetch::arrived()
{
    m_patience.start();
    if (isAnswer())
        emit readable();
    else if (m_reply->bytesAvailable() > LongestSideBody)
        ended();
}

QByteArray HlsFetch::read(qint64 most)
{
    if (!m_reply || !isAnswer())
        return {};
    while (m_skip > 0) {
        const QByteArray before = m_reply->read(std::min(m_skip, most));
        if (before.isEmpty())
            return {};
        m_skip -= before.size();
    }
    const QByteArray bytes = m_reply->read(m_left ? std::min(most, *m_left) : most);
    if (m_left && !bytes.isEmpty() && (*m_left -= bytes.size()) == 0 && !m_reply->isFinished())
        endEarly();
    return bytes;
}

/// The rest is not wanted.
void HlsFetch::endEarly()
{
    m_reply->disconnect(this);
    const auto end = [this, reply = m_reply] {
        if (reply == m_reply)
            ended();
    };
    QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
}

qint64 HlsFetch::expected() const
{
    if (m_range)
        return m_range->length;
    return m_reply ? m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() : 0;
}

QByteArray HlsFetch::contentType() const
{
    return m_reply ? m_reply->rawHeader("Content-Type") : QByteArray();
}

void HlsFetch::setHeld(bool held)
{
    if (held)
        m_patience.stop();
    else if (m_reply && !m_reply->isFinished() && !m_patience.isActive())
        m_patience.start();
}

void HlsFetch::ended()
{
    if (!m_reply || m_isComplete)
        return;
    m_patience.stop();
    const int status = statusOf(*m_reply);
    if (status >= 300 && status < 400 && m_reply->hasRawHeader("Location"))
        return redirect();
    if (status >= 400 || status < 200)
        return fail(status, status ? u"the provider answers %1"_s.arg(status) : m_reply->errorString());
    if (m_reply->error() != QNetworkReply::NoError && m_left != 0)
        return fail(0, m_reply->errorString());
    m_isComplete = true;
    emit finished();
}

void HlsFetch::redirect()
{
    const QUrl target = m_url.resolved(QUrl::fromEncoded(m_reply->rawHeader("Location").trimmed()));
    const bool isWeb = target.scheme() == u"http" || target.scheme() == u"https";
    if (!isWeb || target.host().isEmpty() || (m_url.scheme() == u"https" && target.scheme() == u"http"))
        return fail(0, u"redirected to where we must not go"_s);
    if (++m_redirects > MostRedirects)
        return fail(0, u"redirected too often"_s);
    qCDebug(lcSources) << "redirected to" << redacted(target);
    ask(target);
}

void HlsFetch::fail(int status, const QString &detail)
{
    stop();
    emit failed(status, detail);
}

void HlsFetch::stop()
{
    m_patience.stop();
    drop();
}

void HlsFetch::drop()
{
    if (!m_reply)
        return;
    QNetworkReply *const reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater(); // this may be called from within one of its signals
}

void HlsFetch::leave()
{
    stop();
    if (!m_network)
        return;
    m_network->clearConnectionCache(); // waits for the end of its thread, which closes what is open
    m_network.release()->deleteLater();
}
