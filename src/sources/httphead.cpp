// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/httphead.h"

#include "fetch/fetchpolicy.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostFields = 100;

/// Without CR and LF, which would begin a header of their own.
QByteArray fieldValue(QByteArray bytes)
{
    bytes.replace('\r', ' ').replace('\n', ' ').replace('\0', ' ');
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

using Fields = QList<QPair<QByteArray, QByteArray>>;

bool containsAny(const QByteArray &name, const auto &words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return name.contains(word); });
}

/// RFC 9110, 5.6.2: a token.
bool isFieldName(const QByteArray &name)
{
    static constexpr QByteArrayView marks("!#$%&'*+-.^_`|~");
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || marks.contains(c);
    });
}

/// Those that belong to the connection or to the framing, which are ours to say.
bool isOurs(const QByteArray &name)
{
    static constexpr std::array ours{
        "host",    "connection", "keep-alive",      "transfer-encoding", "te",
        "trailer", "upgrade",    "accept-encoding", "content-length",    "expect"};
    return std::any_of(ours.begin(), ours.end(), [&](const char *own) { return name == own; })
        || name.startsWith("proxy-");
}

bool isSecret(const QByteArray &name)
{
    static constexpr std::array words{"auth", "cookie", "token", "key", "secret", "password", "session"};
    return containsAny(name, words);
}

void set(Fields &fields, const QByteArray &name, const QByteArray &value)
{
    const auto there = std::find_if(fields.begin(), fields.end(), [&](const auto &field) {
        return field.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (there != fields.end())
        there->second = value;
    else
        fields.append({name, value});
}

QByteArray basicCredentials(const QUrl &url)
{
    const QString pair = url.userName(QUrl::FullyDecoded) + u':' + url.password(QUrl::FullyDecoded);
    return "Basic " + pair.toUtf8().toBase64();
}

void setDemanded(Fields &fields, const StreamSource &source, bool atHome)
{
    for (const auto &[name, value] : source.headers.first(std::min(source.headers.size(), MostFields))) {
        const QByteArray lower = name.toLower();
        if (isFieldName(name) && !isOurs(lower) && (atHome || !isSecret(lower)))
            set(fields, name, fieldValue(value));
    }
}

QByteArray targetOf(const QUrl &url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return target;
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
    const bool atHome = isSameHost(url, source.url);
    const QString agent =
        source.userAgent.isEmpty() ? u"PlexBridge/" PLEXBRIDGE_VERSION ""_s : source.userAgent;
    Fields fields{{"Host", hostField(url)},
                  {"User-Agent", fieldValue(agent.toUtf8())},
                  {"Accept", "*/*"},
                  {"Accept-Encoding", "identity"},
                  {"Connection", "close"}};
    if (!source.referrer.isEmpty())
        set(fields, "Referer", fieldValue(source.referrer.toUtf8()));
    if (const QUrl &named = url.userName().isEmpty() && atHome ? source.url : url;
        !named.userName().isEmpty())
        set(fields, "Authorization", basicCredentials(named));
    setDemanded(fields, source, atHome);

    QByteArray out = "GET " + targetOf(url) + " HTTP/1.1\r\n";
    for (const auto &[name, value] : std::as_const(fields))
        out += name + ": " + value + "\r\n";
    return out + "\r\n";
}

bool isForeignType(const QByteArray &contentType)
{
    static constexpr std::array foreign{"text/html", "application/json", "application/xml", "text/xml"};
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return std::any_of(foreign.begin(), foreign.end(), [&](const char *name) { return type == name; });
}
