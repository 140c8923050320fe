// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Another PlexBridge as far as its data directory and its signals go: holds the directory until it is told to
// end, or says why it can't.
#include "app/problemtext.h"
#include "app/singleinstance.h"
#include "app/unixsignals.h"

#include <QCoreApplication>

#include <cstdio>

namespace {
void say(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}
} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 9;
    SingleInstance instance(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]));
    if (const Problem problem = instance.acquire()) {
        if (problem.code == ProblemCode::AlreadyRunning && instance.raiseOther())
            return 0;
        say(commandLineText(problem, {}).toUtf8());
        return exitCodeFor(problem);
    }
    QCoreApplication app(argc, argv);
    UnixSignals unixSignals;
    QObject::connect(&unixSignals, &UnixSignals::stopAsked, &app, &QCoreApplication::quit);
    QObject::connect(&unixSignals, &UnixSignals::reloadAsked, &app, [] { say("refresh asked"); });
    QObject::connect(&instance, &SingleInstance::raiseAsked, &app, [] { say("raise asked"); });
    if (argc > 3)
        instance.listen();
    say("held");
    return QCoreApplication::exec();
}
