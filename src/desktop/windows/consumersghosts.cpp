// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What ConsumersPage tells of streams that nobody watches.
#include "desktop/companiontext.h"
#include "desktop/windows/consumerspage.h"
#include "ui_consumerspage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// Told once for each: who closes it wants to leave them alone.
void ConsumersPage::showGhosts()
{
    QStringList ghosts, names;
    Notice why;
    for (const Consumer &consumer : m_model.consumers()) {
        if (!consumer.hasStream || consumer.behind.ghost == GhostReason::None)
            continue;
        const Notice notice = CompanionText::ghost(consumer.behind);
        if (!notice.trouble)
            continue;
        ghosts.append(consumer.sessionId);
        names.append(consumer.channelName);
        why = notice;
    }
    if (ghosts == m_ghosts)
        return;
    const bool hasMore = std::any_of(ghosts.cbegin(), ghosts.cend(),
                                     [this](const QString &id) { return !m_ghosts.contains(id); });
    m_ghosts = ghosts;
    if (ghosts.isEmpty())
        m_ui->ghosts->hide();
    else if (hasMore)
        m_ui->ghosts->tell(tr("%n tuner(s) may be held for nobody: %1", nullptr, int(ghosts.size()))
                               .arg(names.join(u", "_s)),
                           tr("%1. %2", "what is the matter with a stream, what that means")
                               .arg(why.headline, why.explanation));
}
