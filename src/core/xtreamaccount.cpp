// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xtreamaccount.h"

#include <QCryptographicHash>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

const QString interfaceName = u"player_api.php"_s;

/// `=`, `&` and `+` of a password must not be taken for the query's own.
QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// Alone a slash says nothing, and one account is to be one value.
QUrl withoutLastSlash(const QUrl &server)
{
    QUrl url = server.adjusted(QUrl::StripTrailingSlash);
    if (url.path() == "/"_L1)
        url.setPath({});
    return url;
}

/// As people write it; empty: it is none.
QUrl serverOf(const QString &written)
{
    QString text = written.trimmed();
    if (!text.contains("://"_L1))
        text.prepend("http://"_L1);
    QUrl url(text, QUrl::TolerantMode);
    const bool isFile = url.fileName().endsWith(".php"_L1);
    url = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    if (isFile)
        url = url.adjusted(QUrl::RemoveFilename);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return isWeb && !url.host().isEmpty() ? withoutLastSlash(url) : QUrl();
}

QUrl below(const QUrl &server, const QString &name)
{
    QUrl url = server;
    QString path = server.path(QUrl::FullyEncoded);
    if (!path.endsWith(u'/'))
        path += u'/';
    url.setPath(path + name, QUrl::StrictMode);
    return url;
}

QUrl withAccount(QUrl url, const XtreamAccount &account, const QString &action = {})
{
    QString query = u"username=%1&password=%2"_s.arg(encoded(account.user), encoded(account.password));
    if (!action.isEmpty())
        query += "&action="_L1 + encoded(action);
    url.setQuery(query, QUrl::StrictMode);
    return url;
}

} // namespace

std::optional<XtreamAccount> xtreamAccountOf(const QString &source)
{
    QUrl url(source, QUrl::TolerantMode);
    if (url.fileName() != interfaceName || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return std::nullopt;
    const QUrlQuery query(url);
    XtreamAccount account;
    account.user = query.queryItemValue(u"username"_s, QUrl::FullyDecoded);
    account.password = query.queryItemValue(u"password"_s, QUrl::FullyDecoded);
    account.server = withoutLastSlash(
        url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveFilename | QUrl::RemoveUserInfo));
    if (account.user.isEmpty() || account.server.host().isEmpty())
        return std::nullopt;
    for (const QString &other : query.allQueryItemValues(u"server"_s, QUrl::FullyDecoded)) {
        const QUrl server = serverOf(other);
        if (!server.isEmpty() && account.otherServers.size() < MaxOtherServers)
            account.otherServers.append(server);
    }
    return account;
}

std::optional<XtreamAccount> toXtreamAccount(const QString &server, const QString &user,
                                             const QString &password)
{
    QList<QUrl> servers;
    for (const QString &one : server.split(u',', Qt::SkipEmptyParts)) {
        const QUrl url = serverOf(one);
        if (url.isEmpty())
            return std::nullopt;
        servers.append(url);
    }
    if (servers.isEmpty() || servers.size() > MaxOtherServers + 1 || user.trimmed().isEmpty())
        return std::nullopt;
    return XtreamAccount{servers.takeFirst(), user.trimmed(), password, servers};
}

QString toSource(const XtreamAccount &account)
{
    QString source = withAccount(below(account.server, interfaceName), account).toString(QUrl::FullyEncoded);
    for (const QUrl &server : account.otherServers)
        source += "&server="_L1 + encoded(server.toString(QUrl::FullyEncoded));
    return source;
}

QString accountIdOf(const QString &source)
{
    const QUrl url(source, QUrl::TolerantMode);
    const QUrlQuery query(url);
    const QString user = query.queryItemValue(u"username"_s, QUrl::FullyDecoded);
    if (user.isEmpty() || !url.fileName().endsWith(".php"_L1))
        return {};
    const QString login =
        url.host().toLower() + u'\n' + user + u'\n' + query.queryItemValue(u"password"_s, QUrl::FullyDecoded);
    const QByteArray hash = QCryptographicHash::hash(login.toUtf8(), QCryptographicHash::Sha256);
    return "account-"_L1 + QString::fromLatin1(hash.toHex().first(16));
}

XtreamAccount atServer(const XtreamAccount &account, const QUrl &server)
{
    return {server, account.user, account.password, {}};
}

QUrl guideAddressOf(const XtreamAccount &account)
{
    return withAccount(below(account.server, u"xmltv.php"_s), account);
}

QUrl interfaceAddressOf(const XtreamAccount &account, const QString &action)
{
    return withAccount(below(account.server, interfaceName), account, action);
}

QUrl streamAddressOf(const XtreamAccount &account, const QString &streamId)
{
    return below(
        account.server,
        u"live/%1/%2/%3.ts"_s.arg(encoded(account.user), encoded(account.password), encoded(streamId)));
}
