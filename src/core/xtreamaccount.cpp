// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xtreamaccount.h"

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
    return account;
}

std::optional<XtreamAccount> toXtreamAccount(const QString &server, const QString &user,
                                             const QString &password)
{
    QString text = server.trimmed();
    if (!text.contains("://"_L1))
        text.prepend("http://"_L1);
    QUrl url(text, QUrl::TolerantMode);
    const bool isFile = url.fileName().endsWith(".php"_L1);
    url = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    if (isFile)
        url = url.adjusted(QUrl::RemoveFilename);
    url = withoutLastSlash(url);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!isWeb || url.host().isEmpty() || user.trimmed().isEmpty())
        return std::nullopt;
    return XtreamAccount{url, user.trimmed(), password};
}

QString toSource(const XtreamAccount &account)
{
    return withAccount(below(account.server, interfaceName), account).toString(QUrl::FullyEncoded);
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
