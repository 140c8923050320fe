// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channelbackups.h"
#include "core/said.h"
#include "lineup/lineup.h"
#include "lineup/streamaddress.h"

// What is tried where the address of a channel fails.

using namespace Qt::StringLiterals;

Problem Lineup::setBackups(const QString &channelId, const QStringList &addresses)
{
    if (!byId(channelId))
        return {ProblemCode::BadOption, channelId, said(Said::NoSuchChannel)};
    if (addresses.size() > MaxGivenBackups) {
        return {ProblemCode::BadOption, QString::number(MaxGivenBackups + 1),
                said(Said::AtMostBackups, {MaxGivenBackups})};
    }
    for (qsizetype at = 0; at < addresses.size(); ++at) {
        const Result<StreamSource> source = readStreamAddress(addresses.at(at).toUtf8());
        if (!source)
            return {source.problem().code, QString::number(at + 1), source.problem().detail};
    }
    if (addresses == givenBackups(channelId))
        return {};
    if (addresses.isEmpty())
        m_marks.backups.remove(channelId);
    else
        m_marks.backups.insert(channelId, addresses);
    amend({channelId}, false);
    return {};
}

QStringList Lineup::givenBackups(const QString &channelId) const
{
    return m_marks.backups.value(channelId);
}

QList<StreamSource> Lineup::foundBackups(const QString &channelId) const
{
    return m_list.found.value(channelId);
}
