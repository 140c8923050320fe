// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/sourcerequest.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

FetchRequest requestFor(const StreamSource &source, const QUrl &url, FetchRequest::Kind kind)
{
    FetchRequest request;
    request.url = url;
    request.home = source.url;
    request.kind = kind;
    request.userAgent = source.userAgent;
    request.referrer = source.referrer;
    request.headers = source.headers;
    request.way = source.way;
    request.acceptBadCertificate = source.acceptBadCertificate;
    request.limits = {0, 20s, 0s, 0s, 0s};
    return request;
}

QString saidOfProvider(const QString &detail)
{
    return QString(detail).replace(u"the server"_s, u"the provider"_s);
}
