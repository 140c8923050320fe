// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/serverline.h"

#include "companion/logging.h"
#include "fetch/fetch.h"

#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestAnswer = 32LL * 1024 * 1024;
constexpr auto connectPatience = 5s;
constexpr auto usualPatience = 30s;
constexpr int mostRedirects = 3;

ServerReply replyOf(const Fetch &fetch, const QByteArray &body, const Problem &problem)
{
    ServerReply reply{fetch.head().status, fetch.head().fields, {}, problem};
    if (problem.code == ProblemCode::UpstreamRefused) {
        reply.problem.subject = QString::number(reply.status);
        return reply;
    }
    if (problem)
        return reply;
    const Result<ServerNode> node = readServerAnswer(body);
    if (node) {
        reply.node = node.value();
        reply.problem = refusalIn(reply.node);
    } else {
        reply.problem = node.problem();
    }
    return reply;
}

} // namespace

QByteArray ServerReply::field(QByteArrayView lowerCaseName) const
{
    for (const auto &[name, value] : fields) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

ServerLine::ServerLine(const QUrl &address, const FetchHeaders &headers, QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_headers(headers)
{
    m_limits.bytes = largestAnswer;
    m_limits.connect = connectPatience;
    setPatience(usualPatience);
}

ServerLine::~ServerLine()
{
    qDeleteAll(findChildren<Fetch *>()); // before the connections that they share
}

void ServerLine::setPatience(std::chrono::milliseconds patience)
{
    m_limits.firstByte = m_limits.stall = m_limits.total = patience;
}

QByteArray ServerLine::encoded(const QueryItems &query)
{
    QByteArray out;
    for (const auto &[name, value] : query) {
        out += out.isEmpty() ? "" : "&";
        out += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return out;
}

void ServerLine::ask(const QByteArray &method, const QString &path, const QueryItems &query, const Then &then,
                     const QByteArray &body)
{
    askEncoded(method, path, encoded(query), then, body);
}

void ServerLine::askEncoded(const QByteArray &method, const QString &path, const QByteArray &query,
                            const Then &then, const QByteArray &body)
{
    FetchRequest request;
    request.url = m_address;
    const QString base = m_address.path(QUrl::FullyEncoded);
    request.url.setPath((base.endsWith(u'/') ? base.chopped(1) : base) + path, QUrl::TolerantMode);
    if (!query.isEmpty())
        request.url.setQuery(QString::fromLatin1(query), QUrl::TolerantMode);
    request.home = m_address;
    request.method = method;
    request.headers = m_headers;
    request.limits = m_limits;
    request.redirects = mostRedirects;
    if (method == "POST" || method == "PUT")
        request.body = body;
    if (!body.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json");
    auto *const fetch = new Fetch(m_connections, request, this);
    const auto received = std::make_shared<QByteArray>();
    connect(fetch, &Fetch::readable, this, [fetch, received] {
        for (QByteArray part = fetch->read(largestAnswer); !part.isEmpty(); part = fetch->read(largestAnswer))
            received->append(part);
    });
    connect(fetch, &Fetch::ended, this, [fetch, received, method, path, then](const Problem &problem) {
        received->append(fetch->read(largestAnswer));
        const ServerReply reply = replyOf(*fetch, *received, problem);
        qCDebug(lcCompanion).noquote() << method << path << "->" << reply.status << reply.problem.detail;
        fetch->deleteLater();
        then(reply);
    });
}
