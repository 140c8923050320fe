// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/copytext.h"

#include "copy/wholecopy.h"
#include "core/said.h"
#include "desktop/format.h"
#include "desktop/saidtext.h"
#include "desktop/settingtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct CopyWords {
    Q_DECLARE_TR_FUNCTIONS(CopyText)
};

/// Of settings the key stands before what is said of it.
QString reasonOf(const CopyProblem &problem)
{
    Saying why = problem.detail;
    if (problem.fault == CopyFault::SettingsUnusable && why.code == Said::OfNamed)
        why.arguments[0] = SettingText::name(SettingText::keyOf(why.arguments.at(0).words));
    return SaidText::inWords(why);
}

} // namespace

QString CopyText::problem(const CopyProblem &problem)
{
    const QString &what = problem.subject;
    const QString why = reasonOf(problem);
    switch (problem.fault) {
    case CopyFault::None:
        break;
    case CopyFault::Unreadable:
        return CopyWords::tr("%1 can't be read: %2", "a file, what the system says").arg(what, why);
    case CopyFault::NotACopy:
        return CopyWords::tr("%1 is no copy that PlexBridge made.", "a file").arg(what);
    case CopyFault::Damaged:
        return CopyWords::tr("%1 is damaged (%2). Take another copy.", "a file, the part of it")
            .arg(what, why);
    case CopyFault::TooNew:
        return CopyWords::tr("%1 was made by a newer PlexBridge (%2). Update PlexBridge first.",
                             "a file, a version")
            .arg(what, why);
    case CopyFault::PhraseMissing:
        return CopyWords::tr("There are secrets in %1: type the pass phrase that it was made with.", "a file")
            .arg(what);
    case CopyFault::PhraseWrong:
        return CopyWords::tr("That is not the pass phrase that %1 was made with.", "a file").arg(what);
    case CopyFault::SettingsUnusable:
        return CopyWords::tr("PlexBridge could not start with the settings in %1: %2",
                             "a file, what is wrong")
            .arg(what, why);
    case CopyFault::DatabaseUnreadable:
        return CopyWords::tr("The database can't be copied: %1", "what it says").arg(why);
    case CopyFault::Unwritable:
        return CopyWords::tr("%1 can't be written: %2", "a file, what the system says").arg(what, why);
    }
    return {};
}

QString CopyText::facts(const CopyFacts &facts)
{
    const QString made = Format::shortDateTime(facts.made);
    return facts.deviceId.isEmpty()
        ? CopyWords::tr("Made on %1.", "a copy; date and time").arg(made)
        : CopyWords::tr("Made on %1. Media servers will know this computer as the device %2.",
                        "a copy; date and time, then a device ID")
              .arg(made, facts.deviceId);
}

QString CopyText::restored(const RestoredCopy &restored)
{
    QStringList words{CopyWords::tr("Everything is as it was in the copy.")};
    if (!restored.facts.left.isEmpty())
        words.append(
            CopyWords::tr("The copy was made without a pass phrase: give these playlists their addresses and "
                          "switch them on: %1",
                          "names of playlists")
                .arg(restored.facts.left.join(u", "_s)));
    if (!restored.aside.isEmpty())
        words.append(CopyWords::tr("What was here before is in %1", "a folder").arg(restored.aside));
    return words.join(u'\n');
}
