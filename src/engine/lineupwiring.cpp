// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refreshplan.h"
#include "engine/backuplist.h"
#include "engine/engineparts.h"
#include "engine/guideorigins.h"
#include "engine/logging.h"
#include "engine/tunerchoice.h"
#include "guide/eventname.h"

// How playlists become channels, and channels a guide.

namespace {

constexpr qsizetype summedAtOnce = 5000; // channels

QList<Channel> allWithoutSecrets(const QList<Channel> &channels)
{
    QList<Channel> shown;
    shown.reserve(channels.size());
    for (const Channel &channel : channels)
        shown.append(withoutSecrets(channel));
    return shown;
}

} // namespace

void EngineParts::joinLineup()
{
    m_lineup.setMarks(m_importer.marks());
    connect(&m_lineup, &Lineup::marksChanged, &m_importer, &LineupImporter::rememberMarks);
    connect(&m_importer, &LineupImporter::started, this, &EngineParts::tellSummary);
    connect(&m_importer, &LineupImporter::imported, this, &EngineParts::takeImport);
    connect(&m_importer, &LineupImporter::forgotten, &m_lineup, &Lineup::forget);
    connect(&m_importer, &LineupImporter::aborted, this, [this] {
        acceptStreams(); // with what there is: an aborted first scan must not shut everybody out
        applyGuide();
        tellSummary();
    });
    m_lineupNews.setSingleShot(true);
    m_lineupNews.setInterval(0);
    connect(&m_lineup, &Lineup::changed, this, [this] {
        m_frequencies.follow(m_lineup.channels(), [this](const QString &id) { return m_lineup.byId(id); });
        m_lineupNews.start();
    });
    connect(&m_lineupNews, &QTimer::timeout, this, &EngineParts::tellLineup);
    connect(&m_relay, &Relay::streamSummed, this, &EngineParts::noteSeen);
    connect(&m_importer, &LineupImporter::statesChanged, this, &EngineParts::tellSummary);
    connect(&m_patience, &QTimer::timeout, this, &EngineParts::listenWhenPrepared);
}

/// How what is outside is reached: devices in the house, and networks that cost.
void EngineParts::joinSources()
{
    m_importer.setTunerFinder([this](const QUrl &source, QObject *context, auto answer) {
        TunerSearchTerms terms;
        terms.own = m_identity.deviceId.toUInt(nullptr, 16);
        auto *choice = new TunerChoice(source, terms, this);
        connect(choice, &TunerChoice::answered, context, answer);
    });
    m_logos.setElsewhere([this](const QString &key) { return m_guide.iconCalled(key); });
    const auto hold = [this](bool holdsBack) {
        m_importer.setHeld(holdsBack);
        m_guide.setHeld(holdsBack);
    };
    connect(&m_networkCost, &NetworkCost::changed, this, hold);
    hold(m_networkCost.holdsBack());
}

void EngineParts::tellLineup()
{
    m_lineupNews.stop();
    m_logos.setChannels(m_lineup.channels());
    m_guide.setShifts(m_lineup.marks().guideShifts);
    m_guide.setChannels(m_lineup.channels());
    tellSummary();
    m_feed.noteElsewhere();
}

/// What was on the air when a stream ended is told to clients of the lineup from now on.
void EngineParts::noteSeen()
{
    for (const UpstreamStatus &upstream : m_relay.upstreams()) {
        const StreamHealth &health = upstream.health;
        if (!health.videoCodec.isEmpty() || !health.audioCodecs.isEmpty())
            m_lineup.noteSeen(upstream.channelId,
                              {health.videoCodec, health.audioCodecs.value(0), health.pictureSize.height()});
    }
}

void EngineParts::applyGuide()
{
    const QList<GuideOrigin> origins = guideOrigins(m_config, m_playlistGuides);
    m_guide.setOptions({m_config.guideInterval, m_config.guideDays, m_config.placeholders,
                        m_config.guideStyle, m_config.events, !m_config.originalLogos});
    m_guide.setSources(origins);
    if (!areFetchedAlike(origins, std::exchange(m_guideOrigins, origins)))
        m_guide.update();
}

/// Which event channels are empty is judged anew with each import, by the clock of then.
void EngineParts::applyEvents()
{
    m_lineup.setVacancy([&clock = m_clock, style = m_config.events](const QList<Channel> &channels) {
        const EventNames names(style, clock.wall());
        QSet<QString> vacant;
        for (const Channel &channel : channels) {
            if (names.isVacant(channel.playlistName))
                vacant.insert(channel.id);
        }
        return vacant;
    });
}

void EngineParts::takeImport(const LineupImport &result)
{
    m_lineupProblems = result.problems;
    if (m_importer.memoryProblem())
        m_lineupProblems.prepend(m_importer.memoryProblem());
    QStringList heldBack;
    for (const ChannelNews &news : result.changes.news) {
        if (news.heldBack)
            heldBack.append(news.channelId);
    }
    m_lineup.holdBack(heldBack);
    if (!result.failed || m_lineup.channels().isEmpty())
        m_lineup.setChannels(result.channels);
    ++m_settling;
    m_lineup.whenSettled(this, [this, guides = result.guides] {
        --m_settling;
        // Before guides are read: those of a first start may take a minute, and a guide of placeholders is
        // there at once.
        tellLineup();
        m_playlistGuides = guides;
        applyGuide();
        acceptStreams();
    });
}

void EngineParts::refresh()
{
    m_importer.refresh();
    m_guide.refresh();
}

void EngineParts::scan()
{
    m_importer.refresh();
    m_guide.refresh(std::chrono::hours(1)); // new channels find their programmes in the ones there are
}

QList<Problem> EngineParts::change(const QList<ChannelChange> &changes)
{
    QList<Problem> refused;
    const QList<Problem> problems = m_lineup.changeAll(changes);
    for (qsizetype at = 0; at < problems.size(); ++at) {
        Problem problem = problems.at(at);
        if (!problem)
            continue;
        const QString &id = changes.at(at).channelId;
        const Channel *channel = m_lineup.byId(id);
        problem.subject = channel ? channel->name : id;
        refused.append(problem);
    }
    return refused;
}

void EngineParts::setBackups(const QString &channelId, const QStringList &addresses)
{
    if (const Problem problem = m_lineup.setBackups(channelId, addresses))
        qCWarning(lcEngine).noquote() << "backups of channel" << channelId << "not set:" << problem.detail;
}

std::optional<ChannelBackups> EngineParts::backupsOf(const QString &channelId) const
{
    return ::backupsOf(m_lineup, channelId, m_config.playlists);
}

Problem EngineParts::lineupProblem() const
{
    if (!m_imported || !m_lineup.channels().isEmpty())
        return {};
    return m_lineupProblems.isEmpty() ? Problem{ProblemCode::SourceEmpty, {}, {}} : m_lineupProblems.first();
}

Problem EngineParts::staleProblem() const
{
    const WallTime now = m_clock.wall();
    for (const PlaylistState &playlist : m_importer.playlistStates()) {
        if (playlist.enabled && playlist.problem && isStale(playlist.lastGood, now))
            return {playlist.problem.code, playlist.name, playlist.problem.detail};
    }
    for (const GuideSourceState &guide : m_guide.summary().sources) {
        if (guide.problem && isStale(guide.lastGood, now))
            return {guide.problem.code, guide.name, guide.problem.detail};
    }
    return {};
}

ScanStatus EngineParts::scanStatus() const
{
    // Who waits for the end of a scan reads the lineup right after it.
    return {m_importer.isRunning() || m_settling > 0, m_importer.progress(), int(m_lineup.channels().size())};
}

/// Tens of thousands of channels are gone through elsewhere, and only while somebody looks at them.
void EngineParts::tellSummary()
{
    if (!m_isWatched)
        return;
    if (m_isSumming) {
        m_isSummaryOld = true;
        return;
    }
    const QList<Channel> &channels = m_lineup.channels();
    if (channels.size() <= summedAtOnce) {
        emit lineupChanged(lineupSummary(allWithoutSecrets(channels)));
        return;
    }
    m_isSumming = true;
    m_isSummaryOld = false;
    m_summing.start([this, channels = QList<Channel>(channels)]() mutable {
        QList<Channel> shown = allWithoutSecrets(channels);
        channels.clear(); // perhaps the last ones to hold them
        QMetaObject::invokeMethod(
            this, [this, shown = std::move(shown)] { summed(shown); }, Qt::QueuedConnection);
    });
}

void EngineParts::summed(const QList<Channel> &shown)
{
    m_isSumming = false;
    emit lineupChanged(lineupSummary(shown));
    if (m_isSummaryOld)
        tellSummary();
}

void EngineParts::setWatched(bool watched)
{
    m_isWatched = watched;
    m_feed.setWatched(watched);
    if (!watched)
        return;
    emit deviceChanged(deviceSummary());
    tellSummary();
}

LineupSummary EngineParts::lineupSummary(const QList<Channel> &channels) const
{
    LineupSummary summary;
    summary.channels = channels;
    summary.problems = m_lineupProblems;
    summary.missing = m_importer.missing();
    summary.playlists = m_importer.playlistStates();
    summary.importing = m_importer.isRunning();
    summary.progress = m_importer.progress();
    return summary;
}

LineupNews EngineParts::refreshNews() const
{
    LineupNews news;
    news.changes = m_importer.changes();
    const QHash<QString, QString> &numbers = m_lineup.marks().numbers;
    news.numbered = QSet<QString>(numbers.keyBegin(), numbers.keyEnd());
    const QSet<QString> &waiting = m_lineup.marks().waiting;
    for (const Channel &channel : m_lineup.channels()) {
        if (!waiting.isEmpty() && waiting.contains(channel.id))
            news.waiting.append(channel.id);
    }
    return news;
}
