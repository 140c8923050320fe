// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/sourcerequest.h"

#include "core/said.h"

#include <array>
#include <utility>

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

Saying saidOfProvider(const Saying &ofServer)
{
    static constexpr std::array pairs{
        std::pair{Said::ProxyLacksServer, Said::ProxyLacksProvider},
        std::pair{Said::ServerRefusesConnection, Said::ProviderRefusesConnection},
        std::pair{Said::ServerBrokeOff, Said::ProviderBrokeOff},
        std::pair{Said::NoWayToServer, Said::NoWayToProvider},
        std::pair{Said::ServerUnreachable, Said::ProviderUnreachable},
        std::pair{Said::ServerFellStill, Said::ProviderFellStill},
        std::pair{Said::ServerClosedUnanswered, Said::ProviderClosedUnanswered},
        std::pair{Said::ServerClosedEarly, Said::ProviderClosedEarly},
        std::pair{Said::ServerGarbled, Said::ProviderGarbled},
        std::pair{Said::ServerUnknown, Said::ProviderUnknown},
        std::pair{Said::ServerAnswered, Said::ProviderAnswered},
        std::pair{Said::ServerCertificateRefused, Said::ProviderCertificateRefused},
        std::pair{Said::ServerSpeaksNoTls, Said::ProviderSpeaksNoTls},
    };
    Saying ofProvider = ofServer;
    for (const auto &[server, provider] : pairs) {
        if (ofServer.code == server)
            ofProvider.code = provider;
    }
    for (Saying &argument : ofProvider.arguments)
        argument = saidOfProvider(argument);
    return ofProvider;
}
