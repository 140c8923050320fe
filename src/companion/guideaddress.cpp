// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/guideaddress.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString prefix = u"lineup://tv.plex.providers.epg.xmltv/"_s;

QString fullyDecoded(QString text)
{
    for (int round = 0; round < 4; ++round) {
        const QString once = QUrl::fromPercentEncoding(text.toUtf8());
        if (once == text)
            break;
        text = once;
    }
    return text;
}

bool isGuidePath(const QString &path)
{
    return path == "/epg.xml"_L1 || path == "/guide.xml"_L1 || path == "/xmltv.xml"_L1;
}

QString placeOf(const QUrl &url)
{
    const QString host = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host();
    return host + u':' + QString::number(url.port(80));
}

} // namespace

namespace guideaddress {

QString lineupId(const QString &address, const QString &title)
{
    return prefix + QString::fromLatin1(QUrl::toPercentEncoding(address)) + u'#'
        + QString::fromLatin1(QUrl::toPercentEncoding(title));
}

QString addressIn(const QString &lineupId)
{
    const QString plain = fullyDecoded(lineupId);
    if (!plain.startsWith(prefix))
        return {};
    const QString rest = plain.mid(prefix.size());
    const qsizetype title = rest.lastIndexOf(u'#');
    return title < 0 ? rest : rest.first(title);
}

bool isOurs(const QString &lineupId, const QStringList &addresses)
{
    const QUrl url(addressIn(lineupId));
    if (url.scheme() != "http"_L1 || !isGuidePath(url.path()))
        return false;
    const bool isNamed = QHostAddress(url.host()).isNull();
    return std::any_of(addresses.begin(), addresses.end(), [&](const QString &address) {
        const bool isSamePort = QUrl(u"http://"_s + address).port(80) == url.port(80);
        return address == placeOf(url) || (isNamed && isSamePort && !address.isEmpty());
    });
}

} // namespace guideaddress
