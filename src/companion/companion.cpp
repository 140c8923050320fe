// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/companion.h"

#include "companion/jellyfinserver.h"
#include "companion/logging.h"
#include "companion/plexserver.h"
#include "core/said.h"
#include "fetch/namelookup.h"
#include "fetch/secretfile.h"

#include <QNetworkInterface>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Standing = CompanionServer::Standing;

namespace {

constexpr auto watchPause = 10s;
constexpr auto recordingsPause = 1min;

/// Whoever is at one of these, and at all of this computer's if one is its own.
QSet<QString> comingFrom(const QList<QHostAddress> &host)
{
    const QList<QHostAddress> own = QNetworkInterface::allAddresses();
    QSet<QString> addresses;
    for (const QHostAddress &address : host) {
        addresses.insert(address.toString());
        if (!address.isLoopback() && !own.contains(address))
            continue;
        for (const QHostAddress &each : own)
            addresses.insert(each.toString());
    }
    return addresses;
}

QUrl serverAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::TolerantMode);
    return url.scheme() == "http"_L1 || url.scheme() == "https"_L1 ? url : QUrl();
}

Problem problemOf(const QUrl &address, const Result<QString> &secret)
{
    if (address.host().isEmpty())
        return {ProblemCode::BadOption, {}, Said::AddressMustBeLike};
    return secret ? Problem() : secret.problem();
}

} // namespace

Companion::Companion(CompanionParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_path(CompanionMemory::pathIn(m_parts.dataDirectory))
{
    m_upkeep.setSingleShot(true);
    m_watch.setInterval(watchPause);
    connect(&m_upkeep, &QTimer::timeout, this, &Companion::keepUp);
    connect(&m_watch, &QTimer::timeout, this, &Companion::watch);
}

Companion::~Companion() = default;

void Companion::setPace(const UpkeepPace::Limits &limits, std::chrono::milliseconds watchEvery)
{
    m_pace = UpkeepPace(limits);
    m_watch.setInterval(watchEvery);
}

void Companion::apply(const CompanionConfig &config)
{
    if (m_config == config)
        return;
    m_config = config;
    connectServers();
    noteChange();
    noteStreams();
    emit changed();
}

void Companion::connectServers()
{
    m_run.reset();
    m_links.clear();
    m_steps.clear();
    m_asked.reset();
    if (m_config.plexServer.isEmpty() && m_config.jellyfinServer.isEmpty())
        return;
    m_memory = CompanionMemory::read(m_path);
    if (!m_config.plexServer.isEmpty()) {
        const QUrl address = serverAddress(m_config.plexServer);
        const Result<QString> token = secretfile::readUnless(m_config.plexToken, m_config.plexTokenFile);
        const Problem problem = problemOf(address, token);
        addServer(problem ? nullptr : std::make_unique<PlexServer>(address, token.value(), m_memory.clientId),
                  u"Plex"_s, address, problem);
    }
    if (!m_config.jellyfinServer.isEmpty()) {
        const QUrl address = serverAddress(m_config.jellyfinServer);
        const Result<QString> key = secretfile::readUnless(m_config.jellyfinKey, m_config.jellyfinKeyFile);
        const Problem problem = problemOf(address, key);
        addServer(problem ? nullptr : std::make_unique<JellyfinServer>(address, key.value()), u"Jellyfin"_s,
                  address, problem);
    }
}

void Companion::addServer(std::unique_ptr<MediaServer> server, const QString &product, const QUrl &address,
                          const Problem &problem)
{
    m_links.push_back(std::make_unique<ServerLink>(std::move(server), product, address, problem));
    if (!problem)
        findAddresses(*m_links.back());
}

/// By which addresses its fetcher comes to us: those of its host, and of this computer if that is it.
void Companion::findAddresses(ServerLink &link)
{
    const QString host = link.address().host(QUrl::FullyEncoded);
    if (const QHostAddress literal(host); !literal.isNull())
        return link.setAddresses(comingFrom({literal}));
    auto *const lookup = new NameLookup(host, this);
    connect(lookup, &NameLookup::finished, this, [this, lookup, &link](const QList<QHostAddress> &found) {
        lookup->deleteLater();
        const bool isThere = std::any_of(m_links.begin(), m_links.end(),
                                         [&link](const auto &each) { return each.get() == &link; });
        if (isThere)
            link.setAddresses(comingFrom(found));
    });
}

ServerLink *Companion::setUpLink() const
{
    for (const auto &link : m_links) {
        if (link->server() && link->server()->canBeSetUp())
            return link.get();
    }
    return nullptr;
}

void Companion::noteChange()
{
    m_pace.noteChange(m_parts.clock.steady());
    schedule();
}

void Companion::schedule()
{
    const auto due = m_pace.due();
    if (!due || m_links.empty() || !m_config.upkeep || m_run || m_isLooking)
        return;
    m_upkeep.start(std::max(*due - m_parts.clock.steady(), std::chrono::milliseconds(0)));
}

void Companion::keepUp()
{
    m_pace.noteRun(m_parts.clock.steady());
    for (const auto &link : m_links) {
        if (!link->server() || link->server()->canBeSetUp())
            continue;
        ServerLink *const other = link.get();
        other->server()->perform({SetupStep::Kind::ReadGuide, {}, {}, {}}, {},
                                 [this, other](const Result<MediaServer::Done> &done) {
                                     other->note(done ? Problem() : done.problem(), m_parts.clock);
                                     emit changed();
                                 });
    }
    if (setUpLink())
        look(SetupRun::Scope::Upkeep);
}

void Companion::setUp(bool isAgreed)
{
    if (m_run || m_isLooking) {
        m_asked = m_asked.value_or(false) || isAgreed;
        return;
    }
    m_isForPerson = true;
    if (!isAgreed)
        connectServers(); // a token may be another one in the same file
    for (const auto &link : m_links) {
        if (link->server() && !link->server()->canBeSetUp())
            link->ask(m_parts.clock, false, [this] { judge(); });
    }
    if (setUpLink())
        look(isAgreed ? SetupRun::Scope::Everything : SetupRun::Scope::Look);
    else
        endLook({});
}

/// What a person asked for meanwhile comes before what is due by itself.
void Companion::goOn()
{
    if (const auto asked = std::exchange(m_asked, std::nullopt))
        setUp(*asked);
    else
        schedule();
}

void Companion::look(SetupRun::Scope scope)
{
    if (m_run || m_isLooking)
        return;
    m_isLooking = true;
    const auto place = m_parts.place();
    m_own.look(orderedTowards(setUpLink()->address(), place.addresses), place.deviceId,
               [this, scope](const Result<Wanted> &wanted) {
                   m_isLooking = false;
                   if (wanted && setUpLink() && !m_run)
                       return begin(scope, wanted.value());
                   if (scope == SetupRun::Scope::Upkeep)
                       m_pace.noteChange(m_parts.clock.steady()); // it comes to it later
                   endLook(wanted ? Problem() : wanted.problem());
               });
    emit changed();
}

/// Without a run: `problem` says why.
void Companion::endLook(const Problem &problem)
{
    if (problem)
        qCWarning(lcCompanion).noquote() << "media servers are left as they are:" << problem.detail;
    emit changed();
    if (std::exchange(m_isForPerson, false))
        emit looked(problem);
    goOn();
}

void Companion::begin(SetupRun::Scope scope, const Wanted &wanted)
{
    m_memory = CompanionMemory::read(m_path); // --plex-setup may have written it since
    m_setupAddress = wanted.address;
    m_steps.clear();
    m_run = std::make_unique<SetupRun>(*setUpLink()->server(), wanted, m_memory, m_parts.clock, scope);
    connect(m_run.get(), &SetupRun::stepDone, this, [this](const SetupRow &row) {
        m_steps.append({toWord(row.step.kind), row.step.value, row.step.count, int(row.step.map.size()),
                        false, !row.problem, row.problem});
        emit changed();
    });
    connect(m_run.get(), &SetupRun::finished, this, &Companion::finishRun, Qt::QueuedConnection);
    emit changed();
    m_run->start();
}

void Companion::finishRun()
{
    if (!m_run)
        return;
    const std::unique_ptr<SetupRun> run = std::move(m_run);
    ServerLink *const link = setUpLink();
    link->note(run->problem(), m_parts.clock);
    if (!run->problem()) {
        m_memory = run->memory();
        (void)m_memory.write(m_path); // warns by itself
        const auto hasFailed = [&run](const SetupStep &step) {
            return std::any_of(run->rows().cbegin(), run->rows().cend(), [&step](const SetupRow &row) {
                return row.problem && row.step.kind == step.kind;
            });
        };
        for (const SetupStep &step : run->left()) {
            if (step.isNeeded() && !hasFailed(step))
                m_steps.append({toWord(step.kind),
                                step.value,
                                step.count,
                                int(step.map.size()),
                                step.isByHand(),
                                false,
                                {}});
        }
        link->setStanding(run->isRight() ? Standing::Right : Standing::Wrong);
    } else {
        m_pace.noteChange(m_parts.clock.steady()); // it comes to it later
    }
    emit changed();
    if (std::exchange(m_isForPerson, false))
        emit looked({});
    goOn();
}

void Companion::noteStreams()
{
    const bool isWatched = !m_parts.streams().isEmpty();
    if (isWatched && !m_watch.isActive()) {
        m_watch.start();
        return watch();
    }
    if (!isWatched && m_watch.isActive()) {
        m_watch.stop();
        for (const auto &link : m_links)
            link->forget();
        judge();
    }
}

void Companion::watch()
{
    const SteadyTime now = m_parts.clock.steady();
    const bool withRecordings = !m_recordingsAsked || now - *m_recordingsAsked >= recordingsPause;
    if (withRecordings)
        m_recordingsAsked = now;
    for (const auto &link : m_links) {
        if (m_config.namesDays > 0 && link->mayBeAsked(now))
            link->ask(m_parts.clock, withRecordings, [this] { judge(); });
    }
    if (m_links.empty())
        judge();
}

const ServerLink *Companion::linkOf(const OpenStream &stream) const
{
    for (const auto &link : m_links) {
        if (isFetcher(stream) && link->isAt(stream.clientAddress))
            return link.get();
    }
    return nullptr;
}

/// Puts names to streams, and finds those that nobody watches.
void Companion::judge()
{
    const QList<OpenStream> streams = m_parts.streams();
    QList<GhostWatch::Seen> seen;
    QHash<StreamId, Behind> behind;
    QList<ServerRecording> recordings;
    QStringList busy;
    for (const auto &link : m_links) {
        recordings.append(link->recordings());
        QList<OpenStream> theirs;
        std::copy_if(streams.begin(), streams.end(), std::back_inserter(theirs),
                     [&](const OpenStream &each) { return linkOf(each) == link.get(); });
        behind.insert(matchViewers(theirs, link->sessions(), link->recordings()));
    }
    for (const OpenStream &stream : streams) {
        const ServerLink *const link = linkOf(stream);
        busy.append(stream.guideNumber);
        if (!link || link->knowsSessions() || behind.contains(stream.stream))
            seen.append({stream, link && link->knowsSessions(), behind.contains(stream.stream)});
    }
    const SteadyTime now = m_parts.clock.steady();
    const QHash<StreamId, GhostReason> ghosts = m_ghosts.note(seen, now);
    for (const GhostWatch::Seen &each : std::as_const(seen)) {
        Behind who = behind.value(each.stream.stream);
        who.ghost = ghosts.value(each.stream.stream, GhostReason::None);
        m_parts.note(each.stream.stream, who);
    }
    if (m_config.ghostsEndAfter > 0min) {
        for (const StreamId stream : m_ghosts.ghostsFor(m_config.ghostsEndAfter, now))
            m_parts.end(stream);
    }
    m_shortage = shortageAhead(recordings, busy, m_parts.tuners(), m_parts.clock.wall());
    emit changed();
}

CompanionState Companion::state() const
{
    CompanionState state;
    for (const auto &link : m_links)
        state.servers.append(link->row());
    state.isRunning = m_run || m_isLooking;
    state.steps = m_steps;
    for (const ServerChange &change : m_memory.changes)
        state.changes.prepend({change.id, change.at, change.kind, change.value, change.count,
                               !change.after.isEmpty() && !change.undone, change.undone});
    state.setupAddress = m_setupAddress;
    state.shortage = m_shortage;
    return state;
}
