// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/httphead.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostFields = 100;

/// Without CR and LF, which would begin a header of their own.
QByteArray fieldValue(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('\r', ' ').replace('\n', ' ');
    return bytes;
}

QByteArray hostField(const QUrl &url)
{
    QString host = url.host(QUrl::FullyEncoded);
    if (host.contains(u':'))
        host = u'[' + host + u']';
    const int usual = url.scheme() == u"https" ? 443 : 80;
    if (url.port(usual) != usual)
        host += u':' + QString::number(url.port());
    return host.toLatin1();
}

} // namespace

QByteArray HttpHead::value(QByteArrayView lowerCaseName) const
{
    for (const auto &[name, value] : fields) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

bool HttpHead::isRedirect() const
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

std::optional<HttpHead> parseHttpHead(const QByteArray &text)
{
    const QByteArrayList lines = text.split('\n');
    const QByteArrayList words = lines.constFirst().simplified().split(' ');
    if (!words.constFirst().startsWith("HTTP/1.") && words.constFirst() != "ICY")
        return std::nullopt;
    HttpHead head;
    bool isNumber = false;
    head.status = words.value(1).toInt(&isNumber);
    if (!isNumber || head.status < 100 || head.status > 999)
        return std::nullopt;
    for (qsizetype i = 1; i < lines.size() && head.fields.size() < MostFields; ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon > 0)
            head.fields.append(
                {lines[i].first(colon).trimmed().toLower(), lines[i].mid(colon + 1).trimmed()});
    }
    return head;
}

QByteArray httpRequest(const QUrl &url, const StreamSource &source)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    const QString agent =
        source.userAgent.isEmpty() ? u"PlexBridge/" PLEXBRIDGE_VERSION ""_s : source.userAgent;

    QByteArray out = "GET " + target + " HTTP/1.1\r\nHost: " + hostField(url) + "\r\nUser-Agent: "
        + fieldValue(agent) + "\r\nAccept: */*\r\nAccept-Encoding: identity\r\nConnection: close\r\n";
    if (!source.referrer.isEmpty())
        out += "Referer: " + fieldValue(source.referrer) + "\r\n";
    if (!url.userName().isEmpty()) {
        const QString pair = url.userName(QUrl::FullyDecoded) + u':' + url.password(QUrl::FullyDecoded);
        out += "Authorization: Basic " + pair.toUtf8().toBase64() + "\r\n";
    }
    return out + "\r\n";
}

bool isForeignType(const QByteArray &contentType)
{
    static constexpr std::array foreign{"text/html", "application/json", "application/xml", "text/xml"};
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return std::any_of(foreign.begin(), foreign.end(), [&](const char *name) { return type == name; });
}
