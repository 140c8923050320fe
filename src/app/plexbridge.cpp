// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/examination.h"
#include "app/importing.h"
#include "app/logoutput.h"
#include "app/plexsetup.h"
#include "app/programend.h"
#include "app/readyline.h"
#include "app/runningdevice.h"
#include "app/singleinstance.h"
#include "app/startup.h"
#include "app/takingover.h"
#include "app/unixsignals.h"
#include "desktop/desktop.h"
#include "desktop/translations.h"
#include "engine/engine.h"

#include <QApplication>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto stopPatience = 2800ms; // contract: 3 s
constexpr char noDisplay[] =
    "plexbridge: there is no display to show anything on. Start plexbridged instead: the "
    "same tuner without windows.\n";

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

/// False: windows are drawn, but nobody can see or answer them.
bool isSeen()
{
    const QString platform = QGuiApplication::platformName();
    return platform != u"offscreen" && platform != u"minimal";
}

/// Joins the windows to the engine and runs until somebody quits; the exit code.
int run(const QString &program, Settings &settings, LogOutput &log, SingleInstance &instance)
{
    UnixSignals unixSignals;
    Engine engine;
    Desktop desktop(engine, settings);
    int code = 0;
    bool announced = false;
    QObject::connect(&unixSignals, &UnixSignals::stopAsked, qApp, [] { QCoreApplication::exit(0); });
    QObject::connect(&unixSignals, &UnixSignals::reloadAsked, &engine, &Engine::refreshLineup);
    QObject::connect(&instance, &SingleInstance::raiseAsked, &desktop, &Desktop::raiseWindow);
    QObject::connect(&log, &LogOutput::lineWritten, &desktop, &Desktop::addLogLine);
    QObject::connect(&desktop, &Desktop::importWanted, &desktop,
                     [&](const QString &file) { takeOver(file, settings, engine, desktop); });
    QObject::connect(&desktop, &Desktop::quitRequested, qApp, [&] { QCoreApplication::exit(code); });
    QObject::connect(&settings, &Settings::changed, &log, [&] { log.setLevel(settings.logLevel()); });
    QObject::connect(&engine, &Engine::ready, &desktop, [&](const ReadyNotice &notice) {
        code = 0;
        if (std::exchange(announced, true))
            return;
        printReadyLine(notice);
        if (isSeen())
            desktop.offerSetup();
    });
    QObject::connect(&engine, &Engine::deviceChanged, &desktop, [&](const DeviceSummary &device) {
        const EngineConfig config = settings.engineConfig();
        instance.leaveWord(wordFor({device, config.discovery, config.controlPort}));
    });
    QObject::connect(&engine, &Engine::failed, &desktop, [&](const Problem &problem) {
        code = startup::refuse(program, problem, settings.engineConfig());
        if (isSeen())
            desktop.showFailure(problem);
        else
            QCoreApplication::exit(code);
    });
    engine.start(settings.engineConfig());
    const int exitCode = QCoreApplication::exec();
    const QDeadlineTimer deadline(stopPatience);
    engine.stop();
    programend::settle(exitCode, log, deadline);
    return exitCode;
}

int start(int argc, char **argv)
{
    const QString program = u"plexbridge"_s;
    const CommandLine line = readCommandLine(program, startup::arguments(argc, argv));
    if (!line.answer.isEmpty())
        return startup::answer(line);
    LogOutput log;
    Settings settings;
    if (const Problem problem = settings.load(line.overrides, startup::environment()))
        return startup::refuse(program, problem);
    log.setLevel(settings.logLevel());
    if (line.isCheckup || line.isPlexSetup || !line.importFile.isEmpty()) {
        const QCoreApplication app(argc, argv); // no display is needed
        if (line.isPlexSetup)
            return setUpPlex(program, line.isAgreed, settings, log);
        return line.isCheckup ? examine(program, settings, log)
                              : importFrom(line.importFile, program, settings, log);
    }
    SingleInstance instance(program, settings.engineConfig().dataDirectory);
    if (const Problem problem = instance.acquire()) {
        const bool raised = problem.code == ProblemCode::AlreadyRunning && instance.raiseOther();
        return raised ? 0 : startup::refuse(program, problem, settings.engineConfig());
    }
    startup::guardSecrets(settings);
    if (!hasDisplay()) {
        std::fputs(noDisplay, stderr);
        return 2;
    }
    log.setLastWords(noDisplay);
    QApplication app(argc, argv);
    log.setLastWords({});
    QCoreApplication::setApplicationName(program);
    QCoreApplication::setApplicationVersion(QStringLiteral(PLEXBRIDGE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"PlexBridge"_s);
    QGuiApplication::setDesktopFileName(u"org.plexbridge.PlexBridge"_s);
    installTranslations(app);
    instance.listen();
    return run(program, settings, log, instance);
}

} // namespace

int main(int argc, char **argv)
{
    return programend::end(start(argc, argv));
}
