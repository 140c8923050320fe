// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/guideroutes.h"

#include "guide/guide.h"
#include "guide/gzip.h"
#include "http/addressing.h"
#include "http/documentshelf.h"

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype SmallDocument = 500'000; // bytes that are gone through between two packets
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

/// The two encodings, and what names other hosts, are different things and need tags of their own.
QByteArray tagOf(const Guide &guide, bool isGzip, const QByteArray &base)
{
    QByteArray tag = guide.entityTag();
    if (!base.isEmpty() && tag.endsWith('"'))
        tag.insert(tag.size() - 1, '-' + QByteArray::number(qChecksum(base), 16));
    if (isGzip && tag.endsWith('"'))
        tag.insert(tag.size() - 1, "-gzip");
    return tag;
}

/// Paths of pictures become addresses of the host that was asked; they stand before the first programme.
QByteArray withLogosAt(const QByteArray &document, const QByteArray &base)
{
    const qsizetype first = document.indexOf("<programme");
    QByteArray head = document.first(first < 0 ? document.size() : first);
    head.replace("<icon src=\"/logo/", "<icon src=\"" + base + "/logo/");
    return first < 0 ? head : head + document.sliced(first);
}

Reply guideReply(const Guide &guide, const Request &request, bool isGzip, const QByteArray &base)
{
    const QByteArray tag = tagOf(guide, isGzip, base);
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

void addGuideRoutes(Router &router, const HttpParts &parts, DocumentShelf &shelf)
{
    const auto serve = [&guide = parts.guide, &shelf, &router](const Request &request,
                                                               const Responder &responder) {
        const QByteArray base =
            guide.hasOwnLogos() ? addressing::ownBase(request, router.rules()).toUtf8() : QByteArray();
        const bool isGzip =
            acceptsGzip(request.head.value("accept-encoding")) && !guide.compressedDocument().isEmpty();
        Reply reply = guideReply(guide, request, isGzip, base);
        if (base.isEmpty() || reply.status != 200)
            return shelf.hand(reply, responder);
        reply.body.clear();
        reply.isKept = false;
        const auto take = [&guide, base, isGzip]() -> DocumentShelf::Make {
            return [document = guide.document(), base, isGzip] {
                const QByteArray text = withLogosAt(document, base);
                return isGzip ? toGzip(text) : text;
            };
        };
        shelf.serve({(isGzip ? "/epg.xml.gz " : "/epg.xml ") + base, peerKey(request.ends.peer),
                     [&guide] { return quint64(qHash(guide.entityTag())); }, take, reply},
                    guide.document().size() > SmallDocument, responder);
    };
    for (const QByteArrayView path : guidePaths) {
        router.addLater({Method::Get}, path.toByteArray(), RouteKind::Open,
                        [serve](const Request &request, const PathArguments &, const Responder &responder) {
                            serve(request, responder);
                        });
    }
}
