// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/supply.h"

#include "core/logfields.h"
#include "core/redaction.h"
#include "core/said.h"
#include "fetch/fetchpolicy.h"
#include "mpegts/bridge.h"
#include "sources/logging.h"
#include "sources/playlistmemory.h"
#include "sources/refusal.h"
#include "sources/sourcememory.h"
#include "sources/streamform.h"
#include "sources/upstream.h"
#include "sources/upstreams.h"

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds ShortestPause{200};
constexpr milliseconds Steady{5000}; ///< of playing, after which failures are forgotten
// A provider counts a connection for two or three seconds after its end: asked again for about four.
constexpr milliseconds CrowdPause{1500};
constexpr int MostCrowdTries = 3;
constexpr int MostLeads = 4; ///< from a list of one address to the next
constexpr seconds LongestRetryAfter{10}; ///< who wants to be left alone for longer is

} // namespace

Supply::Supply(const Channel &channel, const SupplyMeans &means, PlaceQuestion place)
    : m_channel(channel)
    , m_sources(sourcesOf(channel))
    , m_means(means)
    , m_place(std::move(place))
    , m_choice(int(m_sources.size()), means.sources.recall(channel, means.clock.steady()))
{
    m_reopen.setSingleShot(true);
    connect(&m_reopen, &QTimer::timeout, this, &Supply::open);
}

Supply::~Supply()
{
    close();
}

void Supply::start()
{
    m_openedAt = m_means.clock.steady();
    if (findPlace())
        m_reopen.start(0);
}

const StreamSource &Supply::source() const
{
    return m_sources.at(m_choice.current());
}

Channel Supply::asked() const
{
    Channel channel = m_channel;
    channel.source = m_instead.value_or(formed());
    return channel;
}

StreamSource Supply::formed() const
{
    return m_otherForm ? inOtherForm(source()).value_or(source()) : source();
}

/// Moves on to the first of the sources still to be tried whose provider takes us.
bool Supply::findPlace()
{
    m_waiting = false;
    for (const int candidate : m_choice.candidates()) {
        const ProviderPlace place = m_place(m_sources.at(candidate));
        if (place == ProviderPlace::Taken)
            continue;
        m_choice.take(candidate);
        m_waiting = place == ProviderPlace::Soon;
        return !m_waiting;
    }
    m_waiting = true;
    if (m_problem && !m_everDelivered)
        emit exhausted(m_problem);
    else
        m_reopen.start(m_choice.noneOpen().pause);
    return false;
}

void Supply::open()
{
    const QString before = claim();
    const bool mayOpen = findPlace();
    if (claim() != before)
        emit claimChanged();
    if (!mayOpen)
        return;
    if (m_openings++ > 0)
        noteReopening();
    m_openedAt = m_lastPackets = m_means.clock.steady();
    m_delivered = m_held = false;
    if (!m_triedOtherForm)
        m_otherForm = m_means.forms.prefersOther(source());
    emit broke();
    m_upstream = &m_means.upstreams.make(asked(), m_means.playlists.recall(asked()),
                                         m_means.limits.hlsBitrate, std::exchange(m_choiceForFfmpeg, {}));
    if (m_placeOf == asked().source.url)
        m_upstream->resumeAt(m_lastPlace);
    connect(m_upstream, &Upstream::packetsArrived, this, &Supply::receive);
    connect(m_upstream, &Upstream::discontinued, this, &Supply::broke);
    connect(m_upstream, &Upstream::failed, this, &Supply::failed);
    connect(m_upstream, &Upstream::foundPlaylist, this, &Supply::turnToPlaylist);
    connect(m_upstream, &Upstream::choseForFfmpeg, this, &Supply::turnToChoice);
    connect(m_upstream, &Upstream::foundOtherSource, this, &Supply::turnToOther);
    m_upstream->open();
}

void Supply::noteReopening()
{
    m_lastReopen = m_means.clock.wall();
    m_lastReopenReason = m_problem.detail;
}

void Supply::receive(const QByteArray &packets)
{
    if (isStuffing(packets))
        return; // no better than silence
    m_lastPackets = m_means.clock.steady();
    if (!std::exchange(m_delivered, true)) {
        m_firstPackets = m_lastPackets;
        m_everDelivered = true;
        m_leads = 0;
        m_crowdTries = 0;
        m_triedOtherForm = false;
        m_means.forms.remember(formed());
        m_timeToFirstByte = m_firstPackets - m_openedAt;
        if (m_choice.current() == 0)
            m_means.sources.playsAsUsual(m_channel);
        else if (m_problem) // not if the others' providers just had no place
            m_means.sources.remember(m_channel, source(), m_lastPackets);
    }
    emit arrived(packets);
}

void Supply::failed(const Problem &problem)
{
    const LogScope about({m_channel.guideNumber, {}, {}});
    const bool isRefused = problem.code == ProblemCode::UpstreamRefused;
    const int said = isRefused || problem.code == ProblemCode::UpstreamLost ? problem.subject.toInt() : 0;
    const int status = isRefused ? said : 0;
    const seconds retryAfter = m_upstream ? m_upstream->retryAfter() : 0s;
    close();
    m_instead.reset(); // where an address leads may be for once
    m_leads = 0;
    if (meansCrowded(status, source().connectionLimit))
        emit crowded(source().countsAgainst());
    m_problem = problem;
    if (said > 0)
        m_problem.detail =
            refusalWords(said, source().connectionLimit,
                         isRefused && m_means.upstreams.hasJustClosed(source().countsAgainst()));
    qCInfo(lcSources).noquote() << "channel" << m_channel.guideNumber << "source" << m_choice.current()
                                << "failed:" << m_problem.detail;
    if (waitsAMoment(status, retryAfter) || triesOtherForm(status))
        return;
    if (m_delivered && m_lastPackets - m_firstPackets > Steady)
        m_choice.playedSteadily();
    const auto next = m_choice.failed(std::exchange(m_delivered, false));
    if (!m_watched || (next.roundOver && !m_everDelivered)) {
        m_means.sources.forget(m_channel);
        m_means.playlists.forget(m_channel); // they may be none any more
        emit exhausted(m_problem);
        return;
    }
    openLater({std::max<milliseconds>(next.pause, std::min(retryAfter, LongestRetryAfter)), next.roundOver});
}

/// What is refused only because the provider has not yet noticed that another one of ours has ended is asked
/// for again, and so is what it says will be there soon.
bool Supply::waitsAMoment(int status, seconds retryAfter)
{
    const int limit = source().connectionLimit;
    const bool mayBeCrowd =
        meansCrowded(status, limit) || (limit > 0 && mayMeanCrowded(m_problem.detail.code));
    const bool isCrowd = mayBeCrowd && m_means.upstreams.hasJustClosed(source().countsAgainst());
    const bool saysWhen = retryAfter > 0s && (status == 429 || status == 503);
    const bool isWorthIt = m_watched && !m_delivered && !m_choice.hasOthers() && (isCrowd || saysWhen)
        && retryAfter <= LongestRetryAfter;
    if (!isWorthIt || m_crowdTries++ >= MostCrowdTries)
        return false;
    openLater({std::max<milliseconds>(CrowdPause, retryAfter), false});
    return true;
}

bool Supply::triesOtherForm(int status)
{
    if (!m_watched || m_delivered || m_triedOtherForm || !meansOtherForm(status) || !inOtherForm(source()))
        return false;
    m_triedOtherForm = true;
    m_otherForm = !m_otherForm;
    m_means.forms.forget(source());
    openLater({ShortestPause, false});
    return true;
}

void Supply::openLater(const SourceChoice::Next &next)
{
    m_reopen.start(next.pause);
    emit claimChanged();
}

void Supply::turnToPlaylist(PlaylistFormat format)
{
    const LogScope about({m_channel.guideNumber, {}, {}});
    qCInfo(lcSources) << "channel" << m_channel.guideNumber << "is not what it looks like: opened anew";
    close();
    m_means.playlists.remember(asked(), format);
    --m_openings; // it is still the same one
    m_reopen.start(0);
}

/// The playlist is asked anew with each opening: what it offers may be for once.
void Supply::turnToChoice(const HlsChoice &choice)
{
    qCInfo(lcSources) << "channel" << m_channel.guideNumber << "is handed to ffmpeg";
    close();
    m_choiceForFfmpeg = choice;
    --m_openings; // it is still the same one
    m_reopen.start(0);
}

/// Until it fails; then the source's own address is asked anew.
void Supply::turnToOther(const QUrl &address, NetworkKind from)
{
    qCInfo(lcSources) << "channel" << m_channel.guideNumber << "is led to" << redacted(address);
    if (++m_leads > MostLeads)
        return failed({ProblemCode::UpstreamRefused, {}, Said::ListsInCircles});
    close();
    const bool isWeb = address.scheme() == u"http" || address.scheme() == u"https";
    m_instead = source();
    if (!isWeb || !isSameHost(address, m_instead->url))
        m_instead->headers.clear(); // of another host
    m_instead->url = address;
    m_instead->kind = !isWeb                             ? SourceKind::Ffmpeg
        : playlistOfPath(address) == PlaylistFormat::Hls ? SourceKind::Hls
                                                         : SourceKind::TransportStream;
    m_instead->way.origin = widened(m_instead->way.origin, from);
    --m_openings; // it is still the same one
    m_reopen.start(0);
}

void Supply::close()
{
    if (!m_upstream)
        return;
    m_resyncs += m_upstream->resyncs();
    if (const QByteArray place = m_upstream->place(); !place.isEmpty()) {
        m_lastPlace = place;
        m_placeOf = asked().source.url;
    }
    m_upstream->disconnect(this);
    m_upstream->close();
    m_upstream.clear();
}

void Supply::setHeld(bool held)
{
    if (!m_upstream || std::exchange(m_held, held) == held)
        return;
    m_lastPackets = m_means.clock.steady();
    m_upstream->setHeld(held);
}

void Supply::check(SteadyTime now)
{
    if (!m_upstream || m_held)
        return;
    if (!m_delivered)
        checkOpening(now);
    else if (now - m_lastPackets > m_means.limits.upstreamSilent + rhythm())
        failed({ProblemCode::UpstreamLost, {}, Said::ProviderFellSilent});
}

void Supply::checkOpening(SteadyTime now)
{
    const auto waited = now - m_openedAt;
    // ffmpeg looks at a stream for a while before it gives anything.
    const int patience = source().kind == SourceKind::Ffmpeg ? 2 : 1;
    const Problem nothing{ProblemCode::NoVideo, {}, Said::ProviderSendsNothing};
    if ((m_choice.hasOthers() && waited > m_means.limits.answer * patience + rhythm())
        || (m_everDelivered && waited > m_means.limits.upstreamSilent + rhythm())) {
        failed(nothing);
    } else if (m_watched && waited > m_means.limits.firstVideo) {
        // Who waits for the first video is refused in their own time; who comes later must not wait for a
        // connection that is dead.
        m_problem = nothing;
        close();
        openLater({ShortestPause, false});
    }
}

void Supply::placeFreed()
{
    if (m_waiting && findPlace())
        m_reopen.start(0);
}

QString Supply::claim() const
{
    return m_waiting ? QString() : source().countsAgainst();
}

bool Supply::isOpen() const
{
    return m_upstream;
}

milliseconds Supply::rhythm() const
{
    return m_upstream ? m_upstream->rhythm() : milliseconds(0);
}

qint64 Supply::resyncs() const
{
    return m_resyncs + (m_upstream ? m_upstream->resyncs() : 0);
}

void Supply::describe(UpstreamStatus &status) const
{
    status.address = redacted(source().url);
    status.problem = m_problem.detail;
    status.source = m_choice.current();
    status.reopens = std::max(0, m_openings - 1);
    status.lastReopen = m_lastReopen;
    status.lastReopenReason = m_lastReopenReason;
    status.timeToFirstByte = m_timeToFirstByte;
    status.unencrypted = m_upstream && m_upstream->isUnencrypted();
}
