// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/plexsignin.h"

#include "companion/logging.h"
#include "core/said.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Step = SignInState::Step;

namespace {

constexpr int mostFailures = 10;
constexpr auto probePatience = 5s;

FetchHeaders signInHeaders(const QString &clientId, const QString &token = {})
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

} // namespace

PlexSignIn::PlexSignIn(const QString &clientId, const Clock &clock, const Place &place, QObject *parent)
    : QObject(parent)
    , m_clientId(clientId)
    , m_clock(clock)
    , m_place(place)
    , m_line(std::make_unique<ServerLine>(place.plexTv, signInHeaders(clientId)))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(place.poll);
    connect(&m_timer, &QTimer::timeout, this, &PlexSignIn::poll);
}

void PlexSignIn::start()
{
    m_state.step = Step::Asking;
    m_line->ask("POST", u"/api/v2/pins"_s, {}, [this](const ServerReply &reply) {
        if (!reply.ok())
            return fail(reply.problem);
        const auto pin = plexaccount::pinIn(reply.node, m_clock.wall());
        if (!pin)
            return fail(pin.problem());
        m_pin = pin.value();
        qCInfo(lcCompanion) << "signing in at plex.tv: waiting for a code to be typed";
        SignInState state;
        state.step = Step::Waiting;
        state.code = m_pin.code;
        state.expires = m_pin.expires;
        tell(state);
        m_timer.start();
    });
}

void PlexSignIn::poll()
{
    if (m_clock.wall() >= m_pin.expires)
        return fail({ProblemCode::UpstreamRefused, {}, Said::CodeNotTyped});
    m_line->ask("GET", u"/api/v2/pins/"_s + m_pin.id, {}, [this](const ServerReply &reply) {
        if (reply.status == 404 || reply.status == 410)
            return fail({ProblemCode::UpstreamRefused, reply.problem.subject, Said::CodeRanOut});
        if (reply.ok() && !reply.node.text("authToken"_L1).isEmpty())
            return finish(reply.node.text("authToken"_L1));
        m_failures = reply.ok() ? 0 : m_failures + 1;
        if (m_failures >= mostFailures)
            return fail(reply.problem);
        m_timer.start();
    });
}

void PlexSignIn::finish(const QString &token)
{
    m_line.release()->deleteLater(); // it is it that answers now
    m_line = std::make_unique<ServerLine>(m_place.plexTv, signInHeaders(m_clientId, token));
    m_line->ask("GET", u"/api/v2/resources"_s, {{u"includeHttps"_s, u"1"_s}, {u"includeRelay"_s, u"1"_s}},
                [this](const ServerReply &reply) {
                    if (!reply.ok())
                        return fail(reply.problem);
                    m_servers = plexaccount::serversIn(reply.node);
                    qCInfo(lcCompanion) << "signed in at plex.tv:" << m_servers.size() << "servers";
                    SignInState state;
                    state.step = Step::Done;
                    for (const plexaccount::Server &server : std::as_const(m_servers))
                        state.servers.append(server.shown);
                    tell(state);
                });
}

void PlexSignIn::take(const QString &machine)
{
    const auto found = std::ranges::find_if(
        m_servers, [&machine](const plexaccount::Server &server) { return server.shown.machine == machine; });
    if (found == m_servers.end())
        return failLater({ProblemCode::BadOption, machine, Said::NoSuchServer});
    m_left = found->shown.addresses;
    tryAddresses(*found);
}

/// By name: another server may have got the address meanwhile, and must not be shown the token.
void PlexSignIn::tryAddresses(const plexaccount::Server &server)
{
    if (m_left.isEmpty())
        return failLater({ProblemCode::SourceUnreachable, {}, Said::ServerSilentEverywhere});
    const QString address = m_left.takeFirst();
    m_probe = std::make_unique<ServerLine>(QUrl(address), signInHeaders(m_clientId));
    m_probe->setPatience(probePatience);
    m_probe->ask("GET", u"/identity"_s, {}, [this, server, address](const ServerReply &reply) {
        if (!reply.ok() || reply.node.text("machineIdentifier"_L1) != server.shown.machine)
            return tryNext(server);
        SignInState state = m_state;
        state.step = Step::Taken;
        state.address = address;
        emit taken(address, server.token);
        tell(state);
    });
}

/// The line that answered must not be deleted within its answer.
void PlexSignIn::tryNext(const plexaccount::Server &server)
{
    QMetaObject::invokeMethod(
        this, [this, server] { tryAddresses(server); }, Qt::QueuedConnection);
}

void PlexSignIn::tell(const SignInState &state)
{
    m_state = state;
    emit changed();
}

void PlexSignIn::failLater(const Problem &problem)
{
    QMetaObject::invokeMethod(
        this, [this, problem] { fail(problem); }, Qt::QueuedConnection);
}

void PlexSignIn::fail(const Problem &problem)
{
    SignInState state;
    state.step = Step::Failed;
    state.problem = problem;
    for (const plexaccount::Server &server : std::as_const(m_servers)) // another one may be taken
        state.servers.append(server.shown);
    qCWarning(lcCompanion).noquote() << "signing in at plex.tv:" << problem.subject << problem.detail;
    tell(state);
}
