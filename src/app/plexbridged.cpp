// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/examination.h"
#include "app/importing.h"
#include "app/logoutput.h"
#include "app/readyline.h"
#include "app/runningdevice.h"
#include "app/singleinstance.h"
#include "app/startup.h"
#include "app/unixsignals.h"
#include "engine/engine.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
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
    if (!line.importFile.isEmpty())
        return importFrom(line.importFile, program, settings, log);
    startup::guardSecrets(settings);
    const EngineConfig config = settings.engineConfig();
    SingleInstance instance(program, config.dataDirectory);
    if (const Problem problem = instance.acquire())
        return startup::refuse(program, problem, config);

    UnixSignals unixSignals;
    Engine engine;
    QObject::connect(&unixSignals, &UnixSignals::stopAsked, &app, &QCoreApplication::quit);
    QObject::connect(&unixSignals, &UnixSignals::refreshAsked, &engine, &Engine::refreshLineup);
    QObject::connect(&engine, &Engine::ready, &app, printReadyLine);
    QObject::connect(&engine, &Engine::deviceChanged, &app, [&](const DeviceSummary &device) {
        instance.leaveWord(wordFor({device, config.discovery, config.controlPort}));
    });
    QObject::connect(&engine, &Engine::failed, &app, [&](const Problem &problem) {
        QCoreApplication::exit(startup::refuse(program, problem, config));
    });
    engine.start(config);
    const int code = QCoreApplication::exec();
    engine.stop();
    return code;
}
