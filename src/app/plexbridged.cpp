// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/copying.h"
#include "app/examination.h"
#include "app/fetchedsecrets.h"
#include "app/importing.h"
#include "app/logoutput.h"
#include "app/plexsetup.h"
#include "app/plexsigningin.h"
#include "app/programend.h"
#include "app/readyline.h"
#include "app/reloading.h"
#include "app/runningdevice.h"
#include "app/servicenotice.h"
#include "app/servicesockets.h"
#include "app/singleinstance.h"
#include "app/startup.h"
#include "app/unixsignals.h"
#include "engine/engine.h"
#include "keychain/secretkeeper.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto stopPatience = 2800ms; // contract: 3 s

/// Runs the engine until somebody asks to stop; the exit code.
int run(const QString &program, const CommandLine &line, const EngineConfig &config, Settings &settings,
        LogOutput &log, SingleInstance &instance)
{
    UnixSignals unixSignals;
    Engine engine;
    ServiceNotice notice(engine);
    Reloading reloading(settings, engine, line.overrides, config);
    SecretKeeper secrets(settings, systemKeychain());
    bool announced = false;
    QObject::connect(&unixSignals, &UnixSignals::stopAsked, qApp, &QCoreApplication::quit);
    QObject::connect(&unixSignals, &UnixSignals::reloadAsked, &reloading, &Reloading::reload);
    QObject::connect(&reloading, &Reloading::begun, &notice, &ServiceNotice::tellReloading);
    QObject::connect(&reloading, &Reloading::finished, &notice, [&] {
        log.setLevel(settings.logLevel());
        notice.tellReady();
        secrets.fetch();
    });
    QObject::connect(&engine, &Engine::ready, qApp, [&](const ReadyNotice &ready) {
        if (!std::exchange(announced, true))
            printReadyLine(ready);
    });
    QObject::connect(&engine, &Engine::deviceChanged, qApp, [&](const DeviceSummary &device) {
        const EngineConfig &now = reloading.config();
        instance.leaveWord(wordFor({device, now.discovery, now.controlPort}));
    });
    QObject::connect(&engine, &Engine::failed, qApp, [&](const Problem &problem) {
        if (!reloading.takesBack(problem))
            QCoreApplication::exit(startup::refuse(program, problem, reloading.config()));
    });
    QObject::connect(&secrets, &SecretKeeper::fetched, &reloading, &Reloading::applySecrets);
    engine.start(config);
    secrets.fetch(); // nothing waits for it
    const int code = QCoreApplication::exec();
    const QDeadlineTimer deadline(stopPatience);
    notice.tellStopping();
    engine.stop();
    programend::settle(code, log, deadline);
    return code;
}

int start(int argc, char **argv)
{
    const QString program = u"plexbridged"_s;
    const CommandLine line = readCommandLine(program, startup::arguments(argc, argv));
    if (!line.answer.isEmpty())
        return startup::answer(line);

    QCoreApplication app(argc, argv);
    LogOutput log;
    Settings settings;
    if (const Problem problem = settings.load(line.overrides, startup::environment()))
        return startup::refuse(program, problem);
    log.setLevel(settings.logLevel());
    if (line.isCheckup)
        return examine(program, settings, log);
    if (line.isPlexSetup)
        fetchSecrets(settings);
    if (line.isPlexSetup)
        return setUpPlex(program, line.isAgreed, settings, log);
    if (line.isPlexSignIn)
        return signInToPlex(settings, log, line.plexTv);
    if (!line.saveCopy.isEmpty() || !line.restoreCopy.isEmpty())
        return saveOrRestore(line, program, settings, log);
    if (!line.importFile.isEmpty())
        return importFrom(line.importFile, program, settings, log);
    startup::guardSecrets(settings);
    EngineConfig config = settings.engineConfig();
    config.handed = servicesockets::sorted(servicesockets::received());
    SingleInstance instance(program, config.dataDirectory);
    if (const Problem problem = instance.acquire())
        return startup::refuse(program, problem, config);
    startup::tidyUp(config.dataDirectory);
    return run(program, line, config, settings, log, instance);
}

} // namespace

int main(int argc, char **argv)
{
    return programend::end(start(argc, argv));
}
