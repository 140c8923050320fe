// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/copying.h"
#include "app/demoworker.h"
#include "app/examination.h"
#include "app/fetchedsecrets.h"
#include "app/importing.h"
#include "app/livecopy.h"
#include "app/logging.h"
#include "app/logoutput.h"
#include "app/plexsetup.h"
#include "app/plexsigningin.h"
#include "app/programend.h"
#include "app/readyline.h"
#include "app/runningdevice.h"
#include "app/sessionbus.h"
#include "app/singleinstance.h"
#include "app/startup.h"
#include "app/takingover.h"
#include "app/unixsignals.h"
#include "desktop/desktop.h"
#include "desktop/startfailure.h"
#include "desktop/translations.h"
#include "engine/engine.h"
#include "keychain/secretkeeper.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>
#include <optional>
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
int run(const QString &program, Settings &settings, LogOutput &log, SingleInstance &instance,
        const CommandLine &line)
{
    const bool isDemo = line.isDemo;
    UnixSignals unixSignals;
    Engine engine;
    if (isDemo)
        engine.setWorkers([](const EngineConfig &config) { return new DemoWorker(config); });
    SecretKeeper secrets(settings, isDemo ? nullptr : systemKeychain());
    Desktop desktop(engine, settings, secrets);
    desktop.setQuiet(line.inTray);
    int code = 0;
    bool announced = false;
    QObject::connect(&unixSignals, &UnixSignals::stopAsked, qApp, [] { QCoreApplication::exit(0); });
    QObject::connect(&unixSignals, &UnixSignals::reloadAsked, &engine, &Engine::refreshLineup);
    QObject::connect(&instance, &SingleInstance::raiseAsked, &desktop, &Desktop::raiseWindow);
    QObject::connect(&log, &LogOutput::lineWritten, &desktop, &Desktop::addLogLine);
    QObject::connect(&desktop, &Desktop::importWanted, &desktop,
                     [&](const QString &file) { takeOver(file, settings, engine, desktop); });
    offerCopies(settings, line.overrides, engine, desktop);
    QObject::connect(&desktop, &Desktop::quitRequested, qApp, [&] { QCoreApplication::exit(code); });
    QObject::connect(&settings, &Settings::changed, &log, [&] { log.setLevel(settings.logLevel()); });
    QObject::connect(&engine, &Engine::ready, &desktop, [&](const ReadyNotice &notice) {
        code = 0;
        if (std::exchange(announced, true))
            return;
        if (isDemo)
            return desktop.raiseWindow();
        printReadyLine(notice);
        if (isSeen() && !line.inTray)
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
    QObject::connect(&secrets, &SecretKeeper::fetched, &engine,
                     [&] { engine.apply(settings.engineConfig()); });
    engine.start(settings.engineConfig());
    secrets.fetch(); // nothing waits for it
    if (isSeen() && !line.inTray && !isDemo) // whoever starts it from a menu waits for a window
        desktop.raiseWindow();
    const int exitCode = QCoreApplication::exec();
    const QDeadlineTimer deadline(stopPatience);
    engine.stop();
    programend::settle(exitCode, log, deadline);
    return exitCode;
}

/// Where the one that runs already shows itself to a browser of this computer; empty: nowhere.
QString pageOf(const SingleInstance &other)
{
    const auto running = runningDeviceIn(other.wordOfOther());
    return running ? u"http://%1/"_s.arg(running->device.plexAddresses.constLast()) : QString();
}

/// Reads the settings and takes the data directory. What keeps it from that is said in a window, until it can
/// be done or somebody gives up: then the exit code.
std::optional<int> prepare(const QString &program, const CommandLine &line, Settings &settings,
                           std::unique_ptr<SingleInstance> &instance)
{
    while (true) {
        Problem problem = settings.load(line.overrides, startup::environment());
        EngineConfig config;
        if (!problem) {
            config = settings.engineConfig();
            instance = std::make_unique<SingleInstance>(program, config.dataDirectory);
            problem = instance->acquire();
        }
        if (!problem)
            return std::nullopt;
        const bool another = problem.code == ProblemCode::AlreadyRunning;
        if (another && (line.inTray || instance->raiseOther()))
            return 0; // at login it is enough that one runs
        const int code = startup::refuse(program, problem, config);
        if (!hasDisplay() || !isSeen())
            return code;
        StartFailure failure(problem, settings, another ? pageOf(*instance) : QString());
        if (failure.exec() != QDialog::Accepted)
            return code;
    }
}

/// Instead of running: what needs neither a display nor the data directory for itself.
int doJob(const QString &program, const CommandLine &line, int argc, char **argv)
{
    LogOutput log;
    Settings settings;
    if (const Problem problem = settings.load(line.overrides, startup::environment()))
        return startup::refuse(program, problem);
    log.setLevel(settings.logLevel());
    const QCoreApplication app(argc, argv);
    if (line.isPlexSetup)
        fetchSecrets(settings);
    if (line.isPlexSetup)
        return setUpPlex(program, line.isAgreed, settings, log);
    if (line.isPlexSignIn)
        return signInToPlex(settings, log, line.plexTv);
    if (!line.saveCopy.isEmpty() || !line.restoreCopy.isEmpty())
        return saveOrRestore(line, program, settings, log);
    return line.isCheckup ? examine(program, settings, log)
                          : importFrom(line.importFile, program, settings, log);
}

/// Read before anything else, since what is wrong with the settings is said in it, too.
QString languageOf(const CommandLine &line)
{
    Settings settings;
    const Problem problem = settings.load(line.overrides, startup::environment());
    return problem ? QString() : settings.value(u"language"_s).toString();
}

void dressApplication(QApplication &app, const QString &program, const QString &language)
{
    QCoreApplication::setApplicationName(program);
    QCoreApplication::setApplicationVersion(QStringLiteral(PLEXBRIDGE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"PlexBridge"_s);
    QGuiApplication::setDesktopFileName(u"org.plexbridge.PlexBridge"_s);
    installTranslations(app, language);
}

int start(int argc, char **argv)
{
    const QString program = u"plexbridge"_s;
    CommandLine line = readCommandLine(program, startup::arguments(argc, argv));
    if (!line.answer.isEmpty())
        return startup::answer(line);
    if (line.isCheckup || line.isPlexSetup || line.isPlexSignIn || !line.importFile.isEmpty()
        || !line.saveCopy.isEmpty() || !line.restoreCopy.isEmpty())
        return doJob(program, line, argc, argv);
    LogOutput log;
    Settings settings;
    std::unique_ptr<QTemporaryDir> nowhere; // where a demonstration keeps its settings, as long as it runs
    if (line.isDemo) {
        nowhere = std::make_unique<QTemporaryDir>();
        line.overrides = {{u"config"_s, {nowhere->filePath(u"plexbridge.ini"_s)}},
                          {u"data-dir"_s, {nowhere->filePath(u"data"_s)}}};
    }
    std::optional<QApplication> app;
    if (hasDisplay()) { // first of all, so that whatever fails can be seen
        if (!sessionbus::passBySilent())
            qCWarning(lcApp)
                << "the session bus does not answer: there are no notifications, and a tray icon "
                   "only where one is without it";
        log.setLastWords(noDisplay);
        app.emplace(argc, argv);
        log.setLastWords({});
        dressApplication(*app, program, languageOf(line));
    }
    std::unique_ptr<SingleInstance> instance;
    if (const auto code = prepare(program, line, settings, instance))
        return *code;
    log.setLevel(settings.logLevel());
    startup::guardSecrets(settings);
    startup::tidyUp(settings.engineConfig().dataDirectory);
    if (!app) {
        std::fputs(noDisplay, stderr);
        return 2;
    }
    instance->listen();
    return run(program, settings, log, *instance, line);
}

} // namespace

int main(int argc, char **argv)
{
    return programend::end(start(argc, argv));
}
