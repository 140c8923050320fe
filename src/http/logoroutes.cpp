// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/logoroutes.h"

namespace {

Reply logoReply(const Logo &logo)
{
    if (logo.bytes.isEmpty() || logo.type.isEmpty())
        return Reply::error(404, "no_logo", "There is no such picture, or it can't be had.");
    return {200,
            logo.type,
            logo.bytes,
            {{"Cache-Control", "max-age=86400"}, {"X-Content-Type-Options", "nosniff"}}};
}

} // namespace

void addLogoRoutes(Router &router, const HttpParts &parts, QObject *context)
{
    router.addLater(
        {Method::Get}, "/logo/{}", RouteKind::Open,
        [parts, context](const Request &, const PathArguments &arguments, const Responder &responder) {
            if (!parts.readLogo)
                return responder.send(logoReply({}));
            parts.readLogo(QString::fromLatin1(arguments[0]), context,
                           [responder](const Logo &logo) { responder.send(logoReply(logo)); });
        });
}
