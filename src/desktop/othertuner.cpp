// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/othertuner.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 2000; // milliseconds, Qt's unit here
}

OtherTuner::OtherTuner(QObject *parent)
    : QObject(parent)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

void OtherTuner::ask(quint16 port)
{
    const QString base = u"http://127.0.0.1:%1"_s.arg(port);
    QNetworkRequest request(QUrl(base + u"/metrics"_s));
    request.setTransferTimeout(patience);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply, base] {
        reply->deleteLater();
        const bool isOurs = reply->read(1 << 16).contains("plexbridge_");
        emit answered(isOurs ? base + u'/' : QString());
    });
}

quint16 OtherTuner::freePortFrom(quint16 port)
{
    for (int tried = port; tried < port + 100 && tried <= 65535; ++tried) {
        QTcpServer server;
        if (server.listen(QHostAddress::Any, quint16(tried)))
            return quint16(tried);
    }
    return 0;
}
