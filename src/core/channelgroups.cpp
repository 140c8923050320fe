// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channelgroups.h"

QStringList groupsOf(const QString &group)
{
    QStringList groups;
    for (const QString &part : group.split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (!name.isEmpty() && !groups.contains(name, Qt::CaseInsensitive))
            groups.append(name);
    }
    return groups;
}
