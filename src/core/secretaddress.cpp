// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secretaddress.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Telling{"user"_L1,   "login"_L1,   "pass"_L1, "pwd"_L1,     "token"_L1,
                             "key"_L1,    "auth"_L1,    "cred"_L1, "session"_L1, "signature"_L1,
                             "secret"_L1, "account"_L1, "jwt"_L1};

bool isTellingName(const QString &name)
{
    return std::any_of(Telling.begin(), Telling.end(),
                       [&name](QLatin1StringView word) { return name.contains(word, Qt::CaseInsensitive); });
}

bool hasTellingItem(const QString &query)
{
    static const QRegularExpression separator(u"[&;]"_s);
    for (const QString &item : query.split(separator, Qt::SkipEmptyParts)) {
        const qsizetype equals = item.indexOf(u'=');
        if (equals > 0 && isTellingName(item.first(equals)))
            return true;
    }
    return false;
}

/// Picture services take the address of the picture as an item: `?url=http%3A%2F%2Fuser%3Apass%40...`.
bool hasTellingAddress(const QString &query)
{
    const QString plain = QUrl::fromPercentEncoding(query.toUtf8());
    const qsizetype at = plain.indexOf("://"_L1);
    return at >= 0 && (plain.indexOf(u'@', at) > 0 || hasTellingItem(plain.sliced(at).section(u'?', 1)));
}

bool mayHoldSecret(const QUrl &address)
{
    return carriesSecret(address) || address.hasQuery() || address.path().count(u'/') > 1;
}

} // namespace

bool carriesSecret(const QUrl &address)
{
    if (!address.userInfo().isEmpty())
        return true;
    for (const QString &part : {address.query(QUrl::FullyDecoded), address.fragment(QUrl::FullyDecoded)}) {
        if (hasTellingItem(part) || hasTellingAddress(part))
            return true;
    }
    return false;
}

bool carriesSecret(const QString &text)
{
    static const QRegularExpression address(uR"([A-Za-z][A-Za-z0-9+.-]*://[^\s'"<>]+)"_s);
    for (auto it = address.globalMatch(text); it.hasNext();) {
        const QUrl url(it.next().captured(), QUrl::TolerantMode);
        if (!url.isValid() || mayHoldSecret(url))
            return true;
    }
    return false;
}

bool mayShow(const QUrl &address, const QSet<QString> &streamHosts)
{
    return address.isValid() && !carriesSecret(address)
        && !(address.hasQuery() && streamHosts.contains(address.host()));
}

bool mayShow(const QString &address, const QSet<QString> &streamHosts)
{
    // Most addresses are plain, and a guide has many.
    const bool plain = !address.contains(u'?') && !address.contains(u'@') && !address.contains(u'#');
    return plain || mayShow(QUrl(address, QUrl::TolerantMode), streamHosts);
}
