// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/examination.h"

#include "app/enginetrial.h"
#include "app/logoutput.h"
#include "app/printline.h"
#include "app/runningdevice.h"
#include "app/singleinstance.h"
#include "app/startup.h"
#include "app/unixsignals.h"
#include "doctor/checkup.h"
#include "doctor/findingtext.h"
#include "engine/engine.h"
#include "settings/settings.h"

#include <QCoreApplication>

#include <cstdio>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const QStringList &words()
{
    static const QStringList all{u"ok"_s, u"note"_s, u"FAIL"_s};
    return all;
}

QByteArray coloured(const QByteArray &line, Verdict verdict)
{
    static constexpr std::array colours{"\033[32m", "\033[33m", "\033[31m"};
    const qsizetype end = words().at(int(verdict)).size();
    return colours.at(size_t(verdict)) + line.first(end) + "\033[0m" + line.sliced(end);
}

void printFinding(const Finding &finding)
{
    const bool isTerminal = isatty(STDOUT_FILENO) == 1 && !qEnvironmentVariableIsSet("NO_COLOR");
    const QByteArray line = FindingText::line(finding, words()).toUtf8();
    printLine(isTerminal ? coloured(line, finding.verdict()) : line);
}

void printSum(const Findings &findings)
{
    QStringList sums;
    for (const Verdict verdict : {Verdict::Fine, Verdict::Note, Verdict::Broken})
        sums.append(QString::number(countOf(findings, verdict)) + u' ' + words().at(int(verdict)));
    printLine(sums.join(u", "_s).toUtf8());
}

/// Runs until the checkup is over; the exit code.
int checkUp(const Examined &examined)
{
    Checkup checkup(examined);
    UnixSignals unixSignals;
    bool interrupted = false;
    QObject::connect(&checkup, &Checkup::found, qApp, printFinding);
    QObject::connect(&checkup, &Checkup::finished, qApp, &QCoreApplication::quit);
    QObject::connect(&unixSignals, &UnixSignals::stopAsked, &checkup, [&] {
        interrupted = true;
        checkup.cancel();
    });
    checkup.start();
    QCoreApplication::exec();
    printSum(checkup.findings());
    return interrupted || countOf(checkup.findings(), Verdict::Broken) > 0 ? 1 : 0;
}

/// `word` is empty where the program does not tell: an older one, or one that only begins.
int examineRunning(const QByteArray &word, EngineConfig config)
{
    const auto running =
        runningDeviceIn(word).value_or(RunningDevice{{}, config.discovery, config.controlPort});
    config.discovery = running.discovery;
    config.controlPort = running.controlPort;
    return checkUp(Examined::from(running.device, config));
}

/// Starts an engine for the time of the checkup.
int examineFresh(const QString &program, const EngineConfig &config)
{
    Engine engine;
    DeviceSummary device;
    const Problem failure = enginetrial::begin(engine, config, device);
    const int code =
        failure ? startup::refuse(program, failure, config) : checkUp(Examined::from(device, config));
    engine.stop();
    return code;
}

} // namespace

int examine(const QString &program, const Settings &settings, LogOutput &log)
{
    // What is found is told in lines of its own; the log only to those who ask for it.
    if (!settings.isOverridden(u"log-level"_s))
        log.setLevel(u"error"_s);
    const EngineConfig config = settings.engineConfig();
    SingleInstance instance(program, config.dataDirectory);
    const Problem problem = instance.acquire();
    if (problem.code == ProblemCode::AlreadyRunning)
        return examineRunning(instance.wordOfOther(), config);
    return problem ? startup::refuse(program, problem, config) : examineFresh(program, config);
}
