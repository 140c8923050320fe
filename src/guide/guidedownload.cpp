// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guidedownload.h"

#include "core/redaction.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace {

QNetworkRequest requestFor(const QUrl &url, const WebValidators &known, const GuideLimits &limits)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"PlexBridge/" PLEXBRIDGE_VERSION ""_s);
    request.setTransferTimeout(int(limits.stall.count()));
    // Guides pack far better than the 40:1 at which Qt suspects a bomb; our own limit holds.
    request.setDecompressedSafetyCheckThreshold(limits.bytes);
    if (!known.entityTag.isEmpty())
        request.setRawHeader("If-None-Match", known.entityTag);
    if (!known.lastModified.isEmpty())
        request.setRawHeader("If-Modified-Since", known.lastModified);
    return request;
}

} // namespace

GuideDownload::GuideDownload(QNetworkAccessManager &network, const QUrl &url, const QString &file,
                             const WebValidators &known, const GuideLimits &limits, QObject *parent)
    : QObject(parent)
    , m_reply(network.get(requestFor(url, known, limits)))
    , m_file(file)
    , m_subject(redacted(url))
    , m_limit(limits.bytes)
{
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::readyRead, this, &GuideDownload::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &GuideDownload::conclude);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(limits.total);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { giveUp(ProblemCode::SourceUnreachable, u"it took too long"_s); });
    m_deadline.start();
}

GuideDownload::~GuideDownload()
{
    m_reply->disconnect(this);
    m_reply->abort();
}

void GuideDownload::takeBytes()
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

void GuideDownload::giveUp(ProblemCode code, const QString &detail)
{
    m_gaveUp = true;
    m_deadline.stop();
    m_reply->disconnect(this);
    m_reply->abort();
    m_file.close();
    emit finished({false, {}, {code, m_subject, detail}});
}

void GuideDownload::conclude()
{
    GuideFetch result;
    result.problem = problemOfReply();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.unchanged = !result.problem && status == 304;
    if (!result.problem && !result.unchanged) {
        if (m_reply->bytesAvailable() > 0) {
            takeBytes();
            if (m_gaveUp)
                return;
        }
        result.validators = {m_reply->rawHeader("ETag"), m_reply->rawHeader("Last-Modified")};
        if (!m_file.isOpen())
            result.problem = {ProblemCode::SourceEmpty, m_subject, u"nothing came"_s};
        else if (!m_file.flush())
            result.problem = {ProblemCode::DataDirectoryUnusable, m_subject, m_file.errorString()};
    }
    m_deadline.stop();
    m_file.close();
    emit finished(result);
}

Problem GuideDownload::problemOfReply() const
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
