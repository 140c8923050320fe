// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/guideroutes.h"

#include "guide/guide.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::array<QByteArrayView, 3> guidePaths{"/epg.xml", "/guide.xml", "/xmltv.xml"};

bool listHas(QByteArrayView list, QByteArrayView wanted)
{
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        QByteArrayView item = (comma < 0 ? list : list.first(comma)).trimmed();
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
        if (item.startsWith("W/"))
            item = item.sliced(2);
        if (item == wanted || item == "*")
            return true;
    }
    return false;
}

/// "gzip;q=0" refuses it.
bool acceptsGzip(QByteArrayView list)
{
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        const QByteArray item =
            (comma < 0 ? list : list.first(comma)).toByteArray().toLower().replace(' ', "");
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
        if (item == "gzip" || item == "*" || item.startsWith("gzip;"))
            return !item.contains(";q=0") || item.contains(";q=0.");
    }
    return false;
}

/// The two encodings are two things and need two tags.
QByteArray tagOf(const Guide &guide, bool isGzip)
{
    QByteArray tag = guide.entityTag();
    if (isGzip && tag.endsWith('"'))
        tag.insert(tag.size() - 1, "-gzip");
    return tag;
}

Reply guideReply(const Guide &guide, const Request &request)
{
    const bool isGzip =
        acceptsGzip(request.head.value("accept-encoding")) && !guide.compressedDocument().isEmpty();
    const QByteArray tag = tagOf(guide, isGzip);
    const QByteArrayView known = request.head.value("if-none-match");
    Reply reply{200,
                "application/xml; charset=utf-8",
                isGzip ? guide.compressedDocument() : guide.document(),
                {{"Cache-Control", "no-cache"}, {"ETag", tag}, {"Vary", "Accept-Encoding"}}};
    reply.isKept = true;
    if (isGzip)
        reply.addHeader("Content-Encoding", "gzip");
    if (!known.isNull() && listHas(known, tag)) {
        reply.status = 304;
        reply.type.clear();
        reply.body.clear();
    }
    return reply;
}

} // namespace

bool isGuidePath(QByteArrayView path)
{
    return std::find(guidePaths.begin(), guidePaths.end(), path) != guidePaths.end();
}

void addGuideRoutes(Router &router, const HttpParts &parts)
{
    for (const QByteArrayView path : guidePaths) {
        router.add({Method::Get}, path.toByteArray(), RouteKind::Open,
                   [&guide = parts.guide](const Request &request, const PathArguments &) {
                       return guideReply(guide, request);
                   });
    }
}
