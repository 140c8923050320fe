// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Desktop that has to do with channels: their test, their logos, and what a refresh changed.
#include "desktop/desktopprivate.h"
#include "desktop/logging.h"
#include "desktop/logoicons.h"
#include "desktop/playhere.h"
#include "desktop/windows/refreshreview.h"
#include "engine/engine.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void Desktop::joinChannels()
{
    const MainWindow *window = &d->window;
    Engine *engine = &d->engine;
    connect(window, &MainWindow::testWanted, engine, &Engine::testChannel);
    connect(engine, &Engine::channelTested, window, &MainWindow::showTrial);
    connect(window, &MainWindow::logoWanted, engine, &Engine::requestLogo);
    connect(engine, &Engine::logoRead, &d->window.logos(), &LogoIcons::take);
    connect(engine, &Engine::refreshed, this, [this](const LineupNews &news) {
        d->news = news;
        d->window.setNews(news);
    });
    connect(window, &MainWindow::playWanted, this, &Desktop::playChannel);
    connect(window, &MainWindow::reviewWanted, this, &Desktop::openReview);
}

void Desktop::playChannel(const QString &channelId)
{
    const auto channel = std::find_if(d->lineup.channels.cbegin(), d->lineup.channels.cend(),
                                      [&](const Channel &each) { return each.id == channelId; });
    if (channel == d->lineup.channels.cend())
        return;
    if (const Problem problem = PlayHere::play(*channel, d->device.streamAddress))
        d->window.showPlayFailure(channel->name, problem);
}

/// Where the settings have these playlists, whose states come in the same order.
QList<int> Desktop::configPlacesOf(const QStringList &playlistIds) const
{
    QList<int> places;
    for (int at = 0; at < d->lineup.playlists.size(); ++at) {
        if (playlistIds.contains(d->lineup.playlists.at(at).id))
            places.append(at);
    }
    return places;
}

void Desktop::openReview()
{
    const QList<PlaylistConfig> playlists = d->settings.filePlaylists();
    const QList<int> places = configPlacesOf(RefreshReview::playlistsOf(d->news.changes));
    const bool isKnown = !d->settings.isOverridden(u"playlist"_s) && !places.isEmpty()
        && playlists.size() == d->lineup.playlists.size();
    auto *review = new RefreshReview(
        d->news.changes, d->lineup.channels,
        isKnown ? std::optional(playlists.at(places.first()).newChannels) : std::nullopt, &d->window);
    review->setAttribute(Qt::WA_DeleteOnClose);
    connect(review, &QDialog::accepted, this, [this, review] { keepReview(*review); });
    review->open();
}

void Desktop::keepReview(const RefreshReview &review)
{
    d->window.makeChanges(review.changes());
    const auto rule = review.rule();
    QList<PlaylistConfig> playlists = d->settings.filePlaylists();
    if (!rule || playlists.size() != d->lineup.playlists.size())
        return;
    for (const int at : configPlacesOf(review.playlists()))
        playlists[at].newChannels = *rule;
    if (const Problem problem = d->settings.save({{u"playlist"_s, QVariant::fromValue(playlists)}}))
        qCWarning(lcDesktop).noquote() << "the rule was not kept:" << problem.subject << problem.detail;
    else
        d->engine.apply(d->settings.engineConfig());
}
