// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problemtext.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int highestPort = 65535;

/// The option that `port` was given by, with another port as its value.
QString otherPort(const QString &port, const EngineConfig &config)
{
    const int number = port.toInt();
    const QString option = number == config.streamPort          ? u"--stream-port"_s
        : number == config.controlPort && number != config.port ? u"--control-port"_s
                                                                : u"--port"_s;
    const int another = number < 1024 ? number + 8000 : number < highestPort ? number + 1 : number - 1;
    return u"%1 %2"_s.arg(option).arg(another);
}

/// ": detail", if there is one.
QString because(const Problem &problem)
{
    return problem.detail.isEmpty() ? QString() : u": "_s + problem.detail.english();
}

QString place(const Problem &problem)
{
    return problem.line > 0 ? u" (line %1)"_s.arg(problem.line) : QString();
}

QString databaseText(const Problem &problem)
{
    if (problem.code == ProblemCode::DatabaseTooNew)
        return u"The database was written by a newer PlexBridge. Update PlexBridge, or start with another "
               "--data-dir DIR."_s;
    return u"The database cannot be used%1. Look at the disk, or start with another --data-dir DIR."_s.arg(
        because(problem));
}

QString sourceText(const Problem &problem)
{
    return u"%1 cannot be used%2. Correct --playlist or --guide."_s.arg(
        problem.subject.isEmpty() ? u"A source"_s : problem.subject, because(problem));
}

} // namespace

QString commandLineText(const Problem &problem, const EngineConfig &config)
{
    const QString &subject = problem.subject;
    switch (problem.code) {
    case ProblemCode::BadOption:
        return u"%1 %2. \"--help\" lists all options."_s.arg(subject, problem.detail.english());
    case ProblemCode::SettingsUnreadable:
        return u"The settings file %1%2 cannot be used%3. Correct it, remove it, or start with --config FILE."_s
            .arg(subject, place(problem), because(problem));
    case ProblemCode::PortInUse:
        return u"Port %1 is in use by another program. Stop it, or start with %2."_s.arg(
            subject, otherPort(subject, config));
    case ProblemCode::PortForbidden:
        return u"Port %1 needs a privilege. Start with %2, or let this program bind it."_s.arg(
            subject, otherPort(subject, config));
    case ProblemCode::AddressUnavailable:
        return u"This computer does not have the address %1. Start with another --address IP, or without it."_s
            .arg(subject);
    case ProblemCode::DataDirectoryUnusable:
        return u"The data directory %1 cannot be used%2. Make it writable, or start with --data-dir DIR."_s
            .arg(subject, because(problem));
    case ProblemCode::ProgramMissing:
        return u"The program %1 is missing. Install it (on Debian: apt install %1)."_s.arg(subject);
    case ProblemCode::AlreadyRunning:
        return u"%1 runs already with this data directory%2. Stop it, or start with another --data-dir DIR."_s
            .arg(subject, because(problem));
    case ProblemCode::DatabaseLocked:
    case ProblemCode::DatabaseFull:
    case ProblemCode::DatabaseReadOnly:
    case ProblemCode::DatabaseCorrupt:
    case ProblemCode::DatabaseTooNew:
    case ProblemCode::DatabaseFailed:
        return databaseText(problem);
    default:
        return sourceText(problem);
    }
}

int exitCodeFor(const Problem &problem)
{
    return problem.code == ProblemCode::AlreadyRunning ? 3 : 2;
}
