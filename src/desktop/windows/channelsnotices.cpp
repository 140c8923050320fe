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

void ChannelsPage::sayWhyEmpty()
{
    EmptyNotice &empty = *m_ui->empty;
    if (m_bare)
        empty.setWords(
            tr("No channels yet"),
            tr("The channels of your playlists are listed here with the numbers that Plex shows. Add a "
               "playlist or an account of your provider to begin. Until then a test card can be watched."),
            tr("Set up PlexBridge…"));
    else if (m_model.rowCount() > 0)
        empty.setWords(tr("Nothing matches the filter"), {}, tr("Show all"));
    else if (m_importing)
        empty.setWords(tr("The channels are being read"),
                       tr("Large playlists take a minute. The channels appear here when they are read."), {});
    else
        empty.setWords(tr("No playlist gave any channels"),
                       tr("What is wrong with each of them is told below. Its address and options are in the "
                          "settings, under Channels and guide."),
                       tr("Read them again", "the playlists"));
}
