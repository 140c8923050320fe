// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/playlistdownload.h"

#include "core/redaction.h"
#include "core/sourceplace.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>

using namespace Qt::StringLiterals;

PlaylistDownload::PlaylistDownload(QNetworkAccessManager &network, const PlaylistConfig &playlist,
                                   const DownloadLimits &limits, QObject *parent)
    : QObject(parent)
    , m_subject(subjectOfSource(playlist.source))
    , m_limit(limits.bytes)
{
    QNetworkRequest request(QUrl(playlist.source, QUrl::TolerantMode));
    const QString ours = u"PlexBridge/" PLEXBRIDGE_VERSION ""_s;
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      playlist.userAgent.isEmpty() ? ours : playlist.userAgent);
    request.setTransferTimeout(int(limits.stall.count()));
    // Playlists pack far better than the 40:1 at which Qt suspects a bomb; our own limit holds.
    request.setDecompressedSafetyCheckThreshold(limits.bytes);
    m_reply = network.get(request);
    m_reply->setParent(this);
    if (playlist.acceptBadCertificate)
        connect(m_reply, &QNetworkReply::sslErrors, m_reply, [this] { m_reply->ignoreSslErrors(); });
    connect(m_reply, &QNetworkReply::readyRead, this, &PlaylistDownload::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &PlaylistDownload::conclude);
    connect(m_reply, &QNetworkReply::downloadProgress, this,
            [this](qint64 got, qint64 total) { m_percent = total > 0 ? int(got * 100 / total) : 0; });
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(limits.total);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        giveUp({ProblemCode::SourceUnreachable, m_subject, u"it took too long"_s});
    });
    m_deadline.start();
}

PlaylistDownload::~PlaylistDownload()
{
    m_reply->disconnect(this);
    m_reply->abort();
}

void PlaylistDownload::takeBytes()
{
    m_text += m_reply->readAll();
    if (m_text.size() > m_limit)
        giveUp({ProblemCode::SourceTooLarge, m_subject, u"more than %1 MiB"_s.arg(m_limit >> 20)});
}

void PlaylistDownload::giveUp(const Problem &problem)
{
    m_deadline.stop();
    m_reply->disconnect(this);
    m_reply->abort();
    emit finished({}, problem);
}

void PlaylistDownload::conclude()
{
    m_deadline.stop();
    const Problem problem = problemOfReply();
    if (!problem)
        m_text += m_reply->readAll();
    emit finished(problem ? QByteArray() : m_text, problem);
}

Problem PlaylistDownload::problemOfReply() const
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
