// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plexsetup.h"

#include "app/enginetrial.h"
#include "app/logoutput.h"
#include "app/printline.h"
#include "app/runningdevice.h"
#include "app/setuptext.h"
#include "app/singleinstance.h"
#include "app/startup.h"
#include "app/unixsignals.h"
#include "companion/companionmemory.h"
#include "companion/owndevice.h"
#include "companion/plexserver.h"
#include "companion/serversearch.h"
#include "core/redaction.h"
#include "engine/engine.h"
#include "fetch/secretfile.h"

#include <QCoreApplication>
#include <QHostInfo>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

void print(const QString &line)
{
    printLine(line.toUtf8());
}

int refuse(const QString &program, const QString &why)
{
    std::fputs(u"%1: %2\n"_s.arg(program, why).toUtf8().constData(), stderr);
    return 2;
}

/// One run against the server of the settings, printed as it goes.
class Setup {
public:
    Setup(const EngineConfig &config, const QString &token, bool isAgreed)
        : m_path(CompanionMemory::pathIn(config.dataDirectory))
        , m_memory(CompanionMemory::read(m_path))
        , m_address(config.companion.plexServer, QUrl::TolerantMode)
        , m_server(m_address, token, m_memory.clientId)
        , m_isAgreed(isAgreed)
    {
    }

    /// With an event loop; the exit code.
    int run(const DeviceSummary &device)
    {
        UnixSignals unixSignals;
        QObject::connect(&unixSignals, &UnixSignals::stopAsked, qApp, [] { QCoreApplication::exit(1); });
        m_own.look(orderedTowards(m_address, device.plexAddresses), device.deviceId,
                   [this](const Result<Wanted> &wanted) { begin(wanted); });
        return QCoreApplication::exec();
    }

private:
    void begin(const Result<Wanted> &wanted)
    {
        if (!wanted) {
            print(u"PlexBridge does not answer at any of its addresses: %1."_s.arg(wanted.problem().subject));
            return QCoreApplication::exit(2);
        }
        m_wanted = wanted.value();
        const auto scope = m_isAgreed ? SetupRun::Scope::Everything : SetupRun::Scope::Look;
        m_run = std::make_unique<SetupRun>(m_server, m_wanted, m_memory, m_clock, scope);
        QObject::connect(m_run.get(), &SetupRun::stepDone, m_run.get(),
                         [this](const SetupRow &row) { tell(row); });
        QObject::connect(
            m_run.get(), &SetupRun::finished, qApp, [this] { end(); }, Qt::QueuedConnection);
        m_run->start();
    }

    void tell(const SetupRow &row)
    {
        const QString line = setuptext::lineOf(row.step);
        if (!row.problem)
            return print(u"done: "_s + line);
        if (!row.step.isNeeded()) // others do without it
            return print(u"note: %1: not done (%2)"_s.arg(line, setuptext::whyOf(row.problem)));
        print(u"FAIL: %1 (%2)"_s.arg(line, setuptext::whyOf(row.problem)));
        tellByHand(row.step);
    }

    void tellByHand(const SetupStep &step)
    {
        const QString text = setuptext::byHand(step, m_wanted);
        if (!text.isEmpty())
            print(u"      "_s + text);
    }

    void tellLeft()
    {
        for (const SetupStep &step : m_run->left()) {
            if (step.isByHand() || !m_isAgreed)
                print((step.isByHand() ? u"note: "_s : u"to do: "_s) + setuptext::lineOf(step));
            if (step.isByHand())
                tellByHand(step);
        }
    }

    void end()
    {
        const Problem kept = m_isAgreed ? m_run->memory().write(m_path) : Problem(); // also half-way
        if (kept)
            print(
                u"note: what was agreed can't be kept in %1: %2"_s.arg(kept.subject, kept.detail.english()));
        if (const Problem problem = m_run->problem()) {
            print(setuptext::whyNotAsked(problem, redacted(m_address)));
            const bool wasBegun = !m_run->rows().isEmpty();
            return QCoreApplication::exit(wasBegun ? 1 : 2);
        }
        tellLeft();
        if (m_run->isRight())
            print(u"All is right."_s);
        else
            print(m_isAgreed ? u"Not all is right."_s : u"Nothing was changed. With --yes it is done."_s);
        QCoreApplication::exit(m_run->isRight() ? 0 : 1);
    }

    const QString m_path;
    const CompanionMemory m_memory;
    const QUrl m_address;
    PlexServer m_server;
    const bool m_isAgreed;
    SystemClock m_clock;
    OwnDevice m_own;
    Wanted m_wanted;
    std::unique_ptr<SetupRun> m_run;
};

/// Which there are, for who does not know the address.
void tellServers(const EngineConfig &config)
{
    const QHostAddress own(config.address);
    ServerSearch search;
    QObject::connect(&search, &ServerSearch::finished, qApp, [](const QList<FoundServer> &servers) {
        for (const FoundServer &server : servers)
            print(u"found: plex-server = %1   (%2)"_s.arg(server.address.toString(), server.name));
        QCoreApplication::quit();
    });
    search.start(own.isLoopback() ? own : ServerSearch::group());
    QCoreApplication::exec();
}

/// Starts an engine for the time of the setup.
int setUpFresh(const QString &program, const EngineConfig &config, Setup &setup)
{
    Engine engine;
    DeviceSummary device;
    const Problem failure = enginetrial::begin(engine, config, device);
    const int code = failure ? startup::refuse(program, failure, config) : setup.run(device);
    engine.stop();
    return code;
}

} // namespace

int setUpPlex(const QString &program, bool isAgreed, const Settings &settings, LogOutput &log)
{
    // What is done is told in lines of its own; the log only to those who ask for it.
    if (!settings.isOverridden(u"log-level"_s))
        log.setLevel(u"error"_s);
    const EngineConfig config = settings.engineConfig();
    const QUrl address(config.companion.plexServer, QUrl::TolerantMode);
    if (config.companion.plexServer.isEmpty())
        tellServers(config);
    if (config.companion.plexServer.isEmpty() || config.companion.plexTokenFile.isEmpty())
        return refuse(program, u"--plex-setup needs plex-server and plex-token-file in the settings."_s);
    if ((address.scheme() != "http"_L1 && address.scheme() != "https"_L1) || address.host().isEmpty())
        return refuse(program, u"plex-server must be an address like http://192.168.1.5:32400."_s);
    const Result<QString> token =
        secretfile::readUnless(config.companion.plexToken, config.companion.plexTokenFile);
    if (!token)
        return refuse(program,
                      u"the token can't be read from %1: %2."_s.arg(token.problem().subject,
                                                                    token.problem().detail.english()));
    if (config.companion.plexToken.isEmpty() && secretfile::isOpenToOthers(config.companion.plexTokenFile))
        print(u"note: %1 can be read by others; chmod 600 is better."_s.arg(config.companion.plexTokenFile));
    SingleInstance instance(program, config.dataDirectory);
    const Problem problem = instance.acquire();
    if (problem && problem.code != ProblemCode::AlreadyRunning)
        return startup::refuse(program, problem, config);
    Setup setup(config, token.value(), isAgreed);
    if (!problem)
        return setUpFresh(program, config, setup);
    const auto running = runningDeviceIn(instance.wordOfOther());
    if (!running)
        return refuse(
            program,
            u"the PlexBridge that runs does not tell its addresses; it only begins, or is another version."_s);
    return setup.run(running->device);
}
