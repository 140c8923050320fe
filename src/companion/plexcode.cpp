// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/plexcode.h"

#include "companion/logging.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

FetchHeaders codeHeaders(const QString &clientId, const QString &token)
{
    FetchHeaders headers{{"X-Plex-Client-Identifier", clientId.toUtf8()},
                         {"X-Plex-Product", "PlexBridge"},
                         {"X-Plex-Version", PLEXBRIDGE_VERSION},
                         {"X-Plex-Device-Name", "PlexBridge"},
                         {"Accept", "application/json"}};
    if (!token.isEmpty())
        headers.emplaceBack("X-Plex-Token", token.toUtf8());
    return headers;
}

/// Of the one server that is theirs; empty: there is none, or which one is meant is not known.
QString tokenOfOnlyServer(const ServerNode &answer)
{
    QStringList tokens;
    for (const ServerNode &each : answer.children) {
        const bool isServer = each.text("provides"_L1).split(u',').contains(u"server"_s);
        if (isServer && each.isTrue("owned"_L1) && !each.text("accessToken"_L1).isEmpty())
            tokens.append(each.text("accessToken"_L1));
    }
    return tokens.size() == 1 ? tokens.first() : QString();
}

} // namespace

PlexCode::PlexCode(const QString &clientId, const QUrl &address, QObject *parent)
    : QObject(parent)
    , m_clientId(clientId)
    , m_line(address, codeHeaders(clientId, {}))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(2s);
    connect(&m_pause, &QTimer::timeout, this, &PlexCode::ask);
}

void PlexCode::setPace(std::chrono::milliseconds askEvery, int mostAsked)
{
    m_pause.setInterval(askEvery);
    m_left = mostAsked;
}

void PlexCode::start()
{
    m_line.ask("POST", u"/api/v2/pins"_s, {}, [this](const ServerReply &reply) {
        m_pin = reply.node.text("id"_L1);
        const QString code = reply.node.text("code"_L1);
        if (!reply.ok())
            return end({}, reply.problem);
        if (m_pin.isEmpty() || code.isEmpty())
            return end({}, {ProblemCode::Malformed, {}, u"plex.tv gives no code"_s});
        emit codeKnown(code);
        m_pause.start();
    });
}

void PlexCode::ask()
{
    m_line.ask("GET", u"/api/v2/pins/"_s + m_pin, {}, [this](const ServerReply &reply) {
        if (const QString token = reply.node.text("authToken"_L1); reply.ok() && !token.isEmpty())
            return askForServers(token);
        if (reply.status == 404 || --m_left <= 0)
            return end({}, {ProblemCode::SourceRefused, {}, u"the code has expired"_s});
        m_pause.start();
    });
}

void PlexCode::askForServers(const QString &accountToken)
{
    m_own.emplace(m_line.address(), codeHeaders(m_clientId, accountToken));
    m_own->ask("GET", u"/api/v2/resources"_s, {{u"includeHttps"_s, u"1"_s}},
               [this, accountToken](const ServerReply &reply) {
                   const QString own = reply.ok() ? tokenOfOnlyServer(reply.node) : QString();
                   end(own.isEmpty() ? accountToken : own, {});
               });
}

void PlexCode::end(const QString &token, const Problem &problem)
{
    qCInfo(lcCompanion).noquote() << "sign-in at plex.tv" << (problem ? problem.detail : u"done"_s);
    emit finished(token, problem);
}
