// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/download.h"

#include "core/redaction.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace {

QNetworkRequest requestFor(const FetchOrder &order)
{
    QNetworkRequest request(order.url);
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      order.userAgent.isEmpty() ? u"PlexBridge/" PLEXBRIDGE_VERSION ""_s : order.userAgent);
    request.setTransferTimeout(int(order.limits.stall.count()));
    // Playlists and guides pack far better than the 40:1 at which Qt suspects a bomb; our own limit holds.
    request.setDecompressedSafetyCheckThreshold(order.limits.bytes);
    if (!order.known.entityTag.isEmpty())
        request.setRawHeader("If-None-Match", order.known.entityTag);
    if (!order.known.lastModified.isEmpty())
        request.setRawHeader("If-Modified-Since", order.known.lastModified);
    return request;
}

} // namespace

Download::Download(QNetworkAccessManager &network, const FetchOrder &order, QObject *parent)
    : QObject(parent)
    , m_reply(network.get(requestFor(order)))
    , m_file(order.file)
    , m_subject(redacted(order.url))
    , m_limit(order.limits.bytes)
{
    QFile::remove(order.file); // what an interrupted run left is not this document
    m_reply->setParent(this);
    if (order.acceptBadCertificate)
        connect(m_reply, &QNetworkReply::sslErrors, m_reply, [this] { m_reply->ignoreSslErrors(); });
    connect(m_reply, &QNetworkReply::readyRead, this, &Download::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &Download::conclude);
    connect(m_reply, &QNetworkReply::downloadProgress, this,
            [this](qint64 got, qint64 total) { m_percent = total > 0 ? int(got * 100 / total) : 0; });
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(order.limits.total);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { giveUp(ProblemCode::SourceUnreachable, u"it took too long"_s); });
    m_deadline.start();
}

Download::~Download()
{
    m_reply->disconnect(this);
    m_reply->abort();
    if (!m_ended)
        m_file.remove();
}

void Download::takeBytes()
{
    if (!m_file.isOpen()) {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            || !m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
            giveUp(ProblemCode::DataDirectoryUnusable, m_file.errorString());
            return;
        }
    }
    const QByteArray bytes = m_reply->readAll();
    if (m_file.write(bytes) != bytes.size())
        giveUp(ProblemCode::DataDirectoryUnusable, m_file.errorString());
    else if (m_file.size() > m_limit)
        giveUp(ProblemCode::SourceTooLarge, u"more than %1 MiB"_s.arg(m_limit >> 20));
}

void Download::giveUp(ProblemCode code, const QString &detail)
{
    m_ended = true;
    m_deadline.stop();
    m_reply->disconnect(this);
    m_reply->abort();
    m_file.remove();
    emit finished({false, {}, 0, {code, m_subject, detail}});
}

void Download::conclude()
{
    FetchResult result;
    result.problem = problemOfReply();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.unchanged = !result.problem && status == 304;
    if (!result.problem && !result.unchanged) {
        if (m_reply->bytesAvailable() > 0)
            takeBytes();
        if (m_ended)
            return;
        result.validators = {m_reply->rawHeader("ETag"), m_reply->rawHeader("Last-Modified")};
        result.bytes = m_file.isOpen() ? m_file.size() : 0;
        if (!m_file.isOpen())
            result.problem = {ProblemCode::SourceEmpty, m_subject, u"nothing came"_s};
        else if (!m_file.flush())
            result.problem = {ProblemCode::DataDirectoryUnusable, m_subject, m_file.errorString()};
    }
    m_ended = true;
    m_deadline.stop();
    if (result.problem || result.unchanged)
        m_file.remove();
    else
        m_file.close();
    emit finished(result);
}

Problem Download::problemOfReply() const
{
    if (m_reply->error() == QNetworkReply::NoError)
        return {};
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 400)
        return {ProblemCode::SourceUnreachable, m_subject, u"the server answered %1"_s.arg(status)};
    if (m_reply->error() == QNetworkReply::OperationCanceledError
        || m_reply->error() == QNetworkReply::TimeoutError)
        return {ProblemCode::SourceUnreachable, m_subject, u"the server sent nothing any more"_s};
    return {ProblemCode::SourceUnreachable, m_subject, redactedText(m_reply->errorString())};
}
