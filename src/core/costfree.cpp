// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costfree.h"

#include "core/sourceplace.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

bool isPrivate(const QString &host)
{
    constexpr std::array starts{"127."_L1, "10."_L1, "192.168."_L1, "169.254."_L1, "fe80:"_L1, "fd"_L1};
    const QStringList parts = host.split(u'.');
    bool isNumber = false;
    const int second = parts.value(1).toInt(&isNumber);
    if (parts.size() == 4 && parts.at(0) == "172"_L1)
        return isNumber && second >= 16 && second < 32;
    const bool isAddress = host.contains(u':')
        || (parts.size() == 4
            && std::all_of(host.begin(), host.end(), [](QChar c) { return c == u'.' || c.isDigit(); }));
    return host == "::1"_L1
        || (isAddress && std::any_of(starts.begin(), starts.end(), [&host](QLatin1StringView start) {
                return host.startsWith(start);
            }));
}

} // namespace

bool isCostFree(const QString &source)
{
    if (placeOf(source) != SourcePlace::Web)
        return true;
    const QUrl url(source, QUrl::TolerantMode);
    if (url.scheme() == "hdhomerun"_L1)
        return true;
    constexpr std::array ends{".local"_L1, ".lan"_L1, ".home.arpa"_L1, ".internal"_L1, ".fritz.box"_L1};
    const QString host = url.host().toLower();
    return isPrivate(host) || !host.contains(QRegularExpression(u"[.:]"_s))
        || std::any_of(ends.begin(), ends.end(),
                       [&host](QLatin1StringView end) { return host.endsWith(end); });
}
