// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/fetch.h"

#include "core/redaction.h"
#include "core/said.h"
#include "core/writtenaddress.h"
#include "fetch/fetchprivate.h"
#include "fetch/logging.h"

#include <QPointer>

#include <algorithm>
#include <array>

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

// An address that drops packets costs this much in the first round over all of them, then more (RFC 8305
// would have them all tried at once, which providers take for several viewers). libcurl tries IPv4 beside
// IPv6 by itself.
constexpr std::array RoundPatience{400ms, 2000ms};
constexpr qint64 LongestSideBody = 64 * 1024; // of an error

} // namespace

Fetch::Fetch(FetchConnections &connections, const FetchRequest &request, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, *connections.m_multi, request))
{
}

Fetch::~Fetch() = default;

const FetchHead &Fetch::head() const
{
    return d->head;
}

bool Fetch::isOver() const
{
    return d->step == Private::Step::Over;
}

QUrl Fetch::otherKind() const
{
    return d->otherKind;
}

qint64 Fetch::bytesWaiting() const
{
    return d->buffered() + (d->step == Private::Step::Body ? d->bytesInKernel() : 0);
}

QByteArray Fetch::read(qint64 most)
{
    QByteArray bytes(std::min(most, std::max(d->buffered(), qint64(64 * 1024))), Qt::Uninitialized);
    bytes.resize(readInto(bytes.data(), bytes.size()));
    return bytes;
}

qint64 Fetch::readInto(char *room, qint64 size)
{
    return d->take(room, size);
}

void Fetch::setHeld(bool held)
{
    d->setHeld(held);
}

Fetch::Private::Private(Fetch &fetch, FetchConnections::Multi &connections, const FetchRequest &order)
    : q(fetch)
    , multi(connections)
    , request(order)
    , m_easy(curl_easy_init())
    , m_home(order.home.isEmpty() ? order.url : order.home)
    , m_login(order.url.userInfo().isEmpty() ? m_home : order.url)
    , m_origin(order.way.origin)
{
    m_clock.setSingleShot(true);
    m_connecting.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, &q, [this] { lookAtClock(); });
    connect(&m_connecting, &QTimer::timeout, &q, [this] { tryNextAddress(); });
    m_age.start();
    hop(request.url);
    lookAtClock();
}

Fetch::Private::~Private()
{
    leaveHop();
    curl_easy_cleanup(m_easy);
    curl_slist_free_all(m_headers);
    curl_slist_free_all(m_resolve);
}

void Fetch::Private::setHeld(bool held)
{
    if (std::exchange(m_isHeldByReader, held) == held)
        return;
    m_lastByte.start();
    watchAgain();
}

bool Fetch::Private::isHeld() const
{
    if (step != Step::Body)
        return false;
    return m_isHeldByReader || buffered() >= request.readAhead || (readsOnDemand() && isWaitingForReader);
}

bool Fetch::Private::readsOnDemand() const
{
    return request.kind == FetchRequest::Kind::Video && step == Step::Body && m_isHeadTold;
}

void Fetch::Private::hop(const QUrl &to)
{
    step = Step::LookingUp;
    head = {};
    head.url = to.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    m_round = 0;
    m_local.reset();
    m_isDecoding = true;
    m_signsInAtOnce = to.scheme() == u"https";
    m_lastByte.start();
    const QString host = to.host(QUrl::FullyEncoded);
    if (redirectStep({}, to) == RedirectStep::Refuse || redirectStep({}, to) == RedirectStep::OtherKind)
        return end({ProblemCode::SourceRefused, {}, said(Said::AddressNotOfWeb)});
    const QHostAddress literal(host);
    if (request.way.proxy.isEmpty()) {
        m_addresses = {literal};
        return literal.isNull() ? lookUp(host) : begin();
    }
    // A proxy looks names up itself; what it may take for this computer or the house is judged here.
    const QHostAddress told = host == u"localhost" ? QHostAddress(QHostAddress::LocalHost) : literal;
    const auto port = quint16(to.port(to.scheme() == u"https" ? 443 : 80));
    if (const Saying why = told.isNull() ? Saying() : judge(told, port); !why.isEmpty())
        return refuse(why);
    const QUrl proxy = readAddress(request.way.proxy);
    const QHostAddress proxyLiteral(proxy.host());
    m_addresses = {proxyLiteral};
    return proxyLiteral.isNull() ? lookUp(proxy.host(QUrl::FullyEncoded)) : begin();
}

void Fetch::Private::lookUp(const QString &host)
{
    m_lookup = std::make_unique<NameLookup>(host, nullptr);
    connect(m_lookup.get(), &NameLookup::finished, &q, [this](const QList<QHostAddress> &addresses) {
        m_lookup.release()->deleteLater();
        if (step == Step::Over)
            return;
        m_addresses = addresses;
        if (addresses.isEmpty())
            end({ProblemCode::SourceUnreachable,
                 {},
                 request.way.proxy.isEmpty() ? said(Said::ServerUnknown) : said(Said::ProxyUnknown)});
        else
            begin();
    });
}

void Fetch::Private::begin()
{
    leaveHop();
    step = Step::Asking;
    const QUrl url = head.url;
    head = {};
    head.url = url;
    head.isUnencrypted = m_isSecretless;
    m_isHeadComplete = m_isHeadTold = m_isConnected = m_isOdd = m_isPaused = false;
    m_received = 0;
    m_refusal = {};
    m_tried.clear();
    readsFrom = CURL_SOCKET_BAD;
    m_lastByte.start();
    setOptions();
    m_isAdded = true;
    multi.add(m_easy, this);
    if (m_addresses.size() > 1 && m_round < int(RoundPatience.size()) * int(m_addresses.size()))
        m_connecting.start(RoundPatience.at(size_t(m_round / int(m_addresses.size()))));
}

/// What was tried and did not answer comes last.
void Fetch::Private::tryNextAddress()
{
    if (step != Step::Asking || m_isConnected || !m_isAdded || multi.hasConnected(this))
        return;
    for (const QHostAddress &tried : std::as_const(m_tried)) {
        if (m_addresses.removeOne(tried))
            m_addresses.append(tried);
    }
    ++m_round;
    begin();
}

void Fetch::Private::leaveHop()
{
    m_connecting.stop();
    m_raw.reset(); // before its socket goes
    if (std::exchange(m_isAdded, false))
        multi.remove(m_easy, this);
}

void Fetch::Private::done(CURLcode code)
{
    settleHead();
    const bool isTorn = m_raw && m_raw->isTorn();
    leaveHop();
    if (step == Step::Over || !m_redirect.isEmpty())
        return;
    if (m_isTooLarge) // of what it had kept while it was paused, libcurl does not say so
        return endTooLarge();
    if (askOtherwise(code))
        return;
    if (!m_refusal.isEmpty() && code != CURLE_OK)
        return refuse(m_refusal);
    if (code == CURLE_COULDNT_CONNECT || code == CURLE_OPERATION_TIMEDOUT)
        NameLookup::forget(head.url.host(QUrl::FullyEncoded));
    if (m_isHeadComplete && head.status >= 300 && head.status != 304)
        endByStatus();
    else
        end(code == CURLE_OK && !isTorn ? Problem() : problemOf(isTorn ? CURLE_PARTIAL_FILE : code));
}

/// What an answer's label says about its packing may be wrong; a login may be wanted without being asked for.
bool Fetch::Private::askOtherwise(CURLcode code)
{
    const bool isPackedWrongly = code == CURLE_BAD_CONTENT_ENCODING
        || (code == CURLE_WRITE_ERROR && !m_isTooLarge && !head.value("content-encoding").isEmpty());
    if (isPackedWrongly && mayBeRaw() && !head.value("transfer-encoding").isEmpty()) {
        m_isRawAllowed = false; // libcurl takes both off, or none
    } else if (isPackedWrongly && m_isDecoding && m_received == 0) {
        m_isDecoding = false;
        qCDebug(lcFetch) << "labelled as packed, which it is not: asked for anew";
    } else if (code == CURLE_OK && !m_signsInAtOnce && mayStillSignIn() && !wasAskedToSignIn()) {
        m_signsInAtOnce = true;
    } else {
        return false;
    }
    beginSoon();
    return true;
}

void Fetch::Private::beginSoon()
{
    const auto anew = [this] {
        if (step != Step::Over)
            begin();
    };
    QMetaObject::invokeMethod(&q, anew, Qt::QueuedConnection);
}

void Fetch::Private::settle()
{
    if (step == Step::Over)
        return;
    if (!m_refusal.isEmpty() && m_isConnected) // a connection that the policy forbids was used again
        return refuse(m_refusal);
    if (m_isTooLarge)
        return endTooLarge();
    settleHead();
    goRaw();
    if (m_raw && m_raw->isOver())
        return endRaw();
    if (m_hasNews)
        flushSoon();
}

void Fetch::Private::settleHead()
{
    if (!m_isHeadComplete || step != Step::Asking)
        return;
    if (isRedirect()) {
        const QUrl to = redirectTarget(head.url, head.value("location"));
        m_redirect = to;
        if (!to.isValid())
            return end({ProblemCode::SourceRefused, {}, said(Said::RedirectedNowhere)});
        return flushSoon();
    }
    if ((head.status >= 200 && head.status < 300) || head.status == 304) {
        step = Step::Body;
        return flushSoon();
    }
    // The connection can be used again if the rest is read, which is short if it is what it should be.
    const bool isShort = head.length() >= 0 && head.length() <= LongestSideBody;
    if (!mayStillSignIn() && !isShort && !(request.wantsRefusal && head.length() < 0))
        endByStatus();
}

bool Fetch::Private::isRedirect() const
{
    const int s = head.status;
    return s >= 300 && s < 400 && s != 304 && s != 306 && !head.value("location").isEmpty();
}

bool Fetch::Private::mayStillSignIn() const
{
    return (head.status == 401 || head.status == 403) && !loginAddress().isEmpty();
}

/// Then libcurl has tried what there is.
bool Fetch::Private::wasAskedToSignIn() const
{
    long ways = 0;
    curl_easy_getinfo(m_easy, CURLINFO_HTTPAUTH_AVAIL, &ways);
    return (ways & long(CURLAUTH_BASIC | CURLAUTH_DIGEST)) != 0;
}

void Fetch::Private::follow(const QUrl &to)
{
    leaveHop();
    const RedirectStep way = redirectStep(head.url, to);
    if (way == RedirectStep::OtherKind)
        otherKind = to;
    if (way == RedirectStep::Refuse || way == RedirectStep::OtherKind)
        return end({ProblemCode::SourceRefused, {}, said(Said::RedirectedForbidden)});
    if (++m_redirects > request.redirects)
        return end({ProblemCode::SourceUnreachable, {}, said(Said::RedirectedTooOften)});
    if (way == RedirectStep::FollowUnencrypted) {
        m_isSecretless = true;
        curl_easy_setopt(m_easy, CURLOPT_COOKIELIST, "ALL");
    }
    if (!to.userInfo().isEmpty())
        m_login = to;
    m_origin = widened(m_origin, head.kind);
    qCDebug(lcFetch) << "redirected to" << redacted(to);
    const QPointer<Fetch> alive(&q);
    emit q.redirected(to);
    if (alive && step != Step::Over)
        hop(to);
}

void Fetch::Private::endByStatus()
{
    end({ProblemCode::UpstreamRefused, QString::number(head.status),
         said(Said::ServerAnswered, {head.status})});
}

void Fetch::Private::endTooLarge()
{
    end({ProblemCode::SourceTooLarge, {}, said(Said::MoreThanMib, {request.limits.bytes >> 20})});
}

void Fetch::Private::refuse(const Saying &detail)
{
    end({ProblemCode::SourceRefused, {}, detail});
}

void Fetch::Private::end(const Problem &problem)
{
    if (step == Step::Over)
        return;
    leaveHop();
    m_lookup.reset();
    m_clock.stop();
    step = Step::Over;
    m_redirect.clear();
    m_end = problem;
    flushSoon();
}

void Fetch::Private::flushSoon()
{
    if (!std::exchange(m_isFlushing, true))
        QMetaObject::invokeMethod(
            &q, [this] { flush(); }, Qt::QueuedConnection);
}

void Fetch::Private::flush()
{
    m_isFlushing = false;
    if (!m_redirect.isEmpty())
        return follow(std::exchange(m_redirect, {}));
    const QPointer<Fetch> alive(&q);
    const bool isGood = (head.status >= 200 && head.status < 300) || head.status == 304;
    if (m_isHeadComplete && isGood && !std::exchange(m_isHeadTold, true))
        emit q.headArrived();
    if (alive && std::exchange(m_hasNews, false) && buffered() > 0) {
        isWaitingForReader = readsOnDemand();
        emit q.readable();
    }
    if (!alive)
        return;
    if (step == Step::Body)
        watchAgain();
    if (const auto problem = std::exchange(m_end, std::nullopt))
        emit q.ended(*problem);
}
