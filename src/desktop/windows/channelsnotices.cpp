// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What ChannelsPage tells beside its tables.
#include "desktop/format.h"
#include "desktop/saidtext.h"
#include "desktop/text.h"
#include "desktop/uimemory.h"
#include "desktop/windows/channelspage.h"
#include "desktop/windows/refreshreview.h"
#include "ui_channelspage.h"

using namespace Qt::StringLiterals;

/// One quiet line, until somebody has looked.
void ChannelsPage::setNews(const LineupNews &news)
{
    const QString summary = RefreshReview::summary(news.changes);
    m_changedAt = news.changes.at;
    const bool isSeen = m_memory
        && m_memory->read(u"channels/reviewed"_s).toLongLong() >= toEpochMs(m_changedAt)
        && news.waiting.isEmpty();
    m_ui->news->setText(tr("Since %1: %2", "date and time of a refresh, what it changed")
                            .arg(Format::shortDateTime(m_changedAt), summary));
    m_ui->news->setVisible(!summary.isEmpty() && !isSeen);
    m_ui->review->setVisible(!summary.isEmpty());
}

void ChannelsPage::showRefusal(const Problem &problem)
{
    m_ui->notice->tell(tr("\"%1\" was not changed", "a channel").arg(problem.subject),
                       SaidText::inWords(problem.detail));
}

void ChannelsPage::showPlayFailure(const QString &channel, const Problem &problem)
{
    const bool hasNoPlayer = problem.code == ProblemCode::ProgramMissing;
    m_ui->notice->tell(tr("\"%1\" can't be played here", "a channel").arg(channel),
                       hasNoPlayer ? tr("Install a player that opens playlists (M3U), such as VLC.")
                                   : Text::problem(problem).toolTip());
}
