// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/text.h"

#include "desktop/saidtext.h"

#include "desktop/settingtext.h"

using namespace Qt::StringLiterals;

/// What is wrong with the settings file, where that is known, and what to do.
QString Text::settingsFault(const Problem &problem)
{
    const QString remedy = tr("Check or remove the file %1, then start again.").arg(problem.subject);
    if (problem.detail.isEmpty())
        return remedy;
    const QString why = SaidText::inWords(problem.detail);
    const QString first = problem.line > 0
        ? tr("Line %1: %2", "of a file, what is wrong with it").arg(problem.line).arg(why)
        : why;
    return first + u'\n' + remedy;
}

Notice Text::problem(const Problem &problem)
{
    const QString &subject = problem.subject;
    switch (problem.code) {
    case ProblemCode::None:
        return {};
    case ProblemCode::BadOption:
        return {tr("The setting \"%1\" has a value that is not allowed")
                    .arg(SettingText::name(SettingText::keyOf(subject))),
                SettingText::fault(problem), true};
    case ProblemCode::SettingsUnreadable:
        return {tr("The settings file can't be read"), settingsFault(problem), true};
    case ProblemCode::PortInUse:
        return {tr("Port %1 is taken by another program").arg(subject),
                tr("End the other program or choose another port in the settings."), true};
    case ProblemCode::PortForbidden:
        return {tr("Port %1 may not be used").arg(subject),
                tr("Ports below 1024 need a privilege. Choose a higher one in the settings."), true};
    case ProblemCode::AddressUnavailable:
        return {tr("This computer does not have the address %1").arg(subject),
                tr("Choose another address in the settings, or leave it empty for all."), true};
    case ProblemCode::DataDirectoryUnusable:
        return {tr("The folder for data can't be used"),
                tr("Make %1 writable or choose another folder.").arg(subject), true};
    case ProblemCode::DatabaseLocked:
        return {tr("Another program holds the database"),
                tr("Close it; waiting changes are then written by themselves."), true};
    case ProblemCode::DatabaseFull:
        return {tr("The disk is full"),
                tr("Free some space; waiting changes are then written by themselves."), true};
    case ProblemCode::DatabaseReadOnly:
        return {tr("The database can't be written"), tr("Make the folder for data writable."), true};
    case ProblemCode::DatabaseCorrupt:
        return {tr("The database was damaged and a new one was begun"),
                tr("The old file was kept as %1.").arg(SaidText::inWords(problem.detail)), false};
    case ProblemCode::DatabaseTooNew:
        return {tr("The database was written by a newer PlexBridge"), tr("Install that version again."),
                true};
    case ProblemCode::DatabaseFailed:
        return {tr("The database does not work"), SaidText::inWords(problem.detail), true};
    case ProblemCode::SourceUnreachable:
        return {tr("%1 can't be reached").arg(subject),
                tr("Check the address and the network connection, then refresh."), true};
    case ProblemCode::SourceTooLarge:
        return {tr("%1 is too large").arg(subject), tr("Choose a smaller list."), true};
    case ProblemCode::SourceEmpty:
        return {subject.isEmpty() ? tr("There are no channels")
                                  : tr("%1 holds nothing that can be used").arg(subject),
                tr("Check the address of the playlist in the settings."), true};
    case ProblemCode::SourceRefused:
        return {tr("An entry of the list is not allowed"), SaidText::inWords(problem.detail), false};
    case ProblemCode::Malformed:
        return {tr("A damaged entry was skipped"), SaidText::inWords(problem.detail), false};
    case ProblemCode::Duplicate:
        return {tr("An entry occurs twice"), SaidText::inWords(problem.detail), false};
    case ProblemCode::ProgramMissing:
        return {tr("The program %1 is missing").arg(subject), tr("Install it to play these channels."), true};
    case ProblemCode::UpstreamRefused:
        return {tr("The provider refused the stream (%1)").arg(subject),
                tr("Check the subscription, or whether too many streams run at once."), true};
    case ProblemCode::UpstreamLost:
        return {tr("The provider closed the connection"), tr("Plex usually tunes in again."), false};
    case ProblemCode::NoVideo:
        return {tr("The provider sent no video"), tr("Try another channel, or again later."), false};
    case ProblemCode::AlreadyRunning:
        return {tr("PlexBridge is already running"),
                subject == u"plexbridged"
                    ? tr("It runs without a window, as a service of this computer, with the "
                         "same folder for data.")
                    : tr("Its window was brought to the front."),
                false};
    case ProblemCode::DeviceIdTaken:
        return {tr("Another tuner at %1 has the same device ID").arg(subject),
                tr("Plex takes both for one tuner, and neither works reliably. Switch the other one off, or "
                   "choose \"Use another device ID\" on the Device page."),
                true};
    }
    return {};
}

Notice Text::takeoverProblem(const Problem &problem)
{
    if (problem.code == ProblemCode::Malformed || problem.code == ProblemCode::SourceRefused)
        return {tr("This is nothing that can be taken over"),
                tr("Choose the database of the earlier PlexBridge, plextv.db, or a JSON backup that it made. "
                   "(%1)",
                   "in brackets: what is wrong with the file")
                    .arg(SaidText::inWords(problem.detail)),
                true};
    return Text::problem(problem);
}

QString Text::importProblem(const Problem &problem)
{
    const Notice notice = Text::problem(problem);
    QString line = notice.headline;
    if (!problem.detail.isEmpty())
        line =
            tr("%1: %2", "problem, then its technical detail").arg(line, SaidText::inWords(problem.detail));
    if (problem.line > 0)
        line = tr("Line %1 – %2", "line number in a file, then the problem").arg(problem.line).arg(line);
    return line;
}
