// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"

#include "app/logging.h"
#include "app/problemtext.h"
#include "copy/wholecopy.h"

#include <QProcessEnvironment>

#include <cstdio>

using namespace Qt::StringLiterals;

QStringList startup::arguments(int argc, char **argv)
{
    QStringList out;
    for (int i = 1; i < argc; ++i)
        out.append(QString::fromLocal8Bit(argv[i]));
    return out;
}

QMap<QString, QString> startup::environment()
{
    const auto system = QProcessEnvironment::systemEnvironment();
    QMap<QString, QString> out;
    for (const QString &name : system.keys())
        out.insert(name, system.value(name));
    return out;
}

int startup::answer(const CommandLine &line)
{
    const QByteArray text = line.answer.trimmed().toUtf8() + '\n';
    std::fputs(text.constData(), line.isMistake ? stderr : stdout);
    return line.isMistake ? 2 : 0;
}

int startup::refuse(const QString &program, const Problem &problem, const EngineConfig &config)
{
    const QByteArray text = (program + ": "_L1 + commandLineText(problem, config)).toUtf8() + '\n';
    std::fputs(text.constData(), stderr);
    return exitCodeFor(problem);
}

void startup::tidyUp(const QString &dataDirectory)
{
    if (recoverRestore(dataDirectory))
        qCWarning(lcApp) << "a restore was cut short: everything is as it was before it";
}

void startup::guardSecrets(Settings &settings)
{
    if (settings.isFileOpenToOthers())
        qCWarning(lcApp).noquote()
            << "the settings file" << settings.file()
            << "is open to other users of this computer, and it may hold the passwords "
               "of providers; close it: chmod 600"
            << settings.file();
    if (const Problem problem = settings.sealToken())
        qCWarning(lcApp).noquote() << "the API token stays in" << settings.file()
                                   << "as it was typed:" << problem.detail;
}
