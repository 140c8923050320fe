// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/hlsupstream.h"

#include "core/redaction.h"
#include "core/said.h"
#include "sources/hlsvariants.h"
#include "sources/logging.h"

#include <algorithm>

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestPlaylist = 1024 * 1024, LongestKey = 1024;
constexpr int ShareOfReading = 10; // of the time from load to load a tenth at most goes by in reading them
// What is kept back is given in steps, as far apart as an old stream is read: no burst that anybody notices.
constexpr milliseconds PaceStep{250};
constexpr milliseconds FirstPatience{20'000}, ShortestPatience{4000}, LongestPatience{10'000};
constexpr milliseconds LongestRetryPause{1000};

} // namespace

HlsUpstream::HlsUpstream(const StreamSource &source, qint64 bitrate, const Clock &clock, QObject *parent)
    : Upstream(clock, parent)
    , m_clock(clock)
    , m_source(source)
    , m_bitrate(bitrate)
    , m_fetch(source, nullptr)
    , m_playlistUrl(source.url)
{
    m_wake.setSingleShot(true);
    m_pace.setSingleShot(true);
    connect(&m_fetch, &HlsFetch::readable, this, &HlsUpstream::readable);
    connect(&m_fetch, &HlsFetch::finished, this, &HlsUpstream::fetched);
    connect(&m_fetch, &HlsFetch::failed, this, &HlsUpstream::fetchFailed);
    connect(&m_wake, &QTimer::timeout, this, &HlsUpstream::step);
    connect(&m_pace, &QTimer::timeout, this, &HlsUpstream::readSoon);
}

void HlsUpstream::open()
{
    m_loadAt = now();
    step();
}

milliseconds HlsUpstream::rhythm() const
{
    return m_isFollowing ? m_window.target() : milliseconds(0);
}

void HlsUpstream::shut()
{
    m_isOver = true;
    m_wake.stop();
    m_pace.stop();
    m_fetch.leave();
    tellClosed();
}

qint64 HlsUpstream::bytesWaiting() const
{
    return m_queue.due(now());
}

qint64 HlsUpstream::readInto(char *room, qint64 size)
{
    if (m_queue.isAtBreak()) {
        m_queue.passBreak();
        emit discontinued();
    }
    const qint64 got = m_queue.read(room, size, now());
    if (got == 0 && m_window.isOver() && m_queue.size() == 0 && m_task == Task::None)
        return -1;
    if (m_queue.due(now()) > 0 || got > 0)
        goOnSoon();
    else if (m_queue.isKeepingBack(now()))
        m_pace.start(PaceStep);
    return got;
}

void HlsUpstream::ended()
{
    m_isOver = true;
    fail({}, hasDelivered() ? Said::ProviderEndedStream : Said::ListEmpty);
}

/// Not at once: reading must not be begun from within reading.
void HlsUpstream::goOnSoon()
{
    if (!std::exchange(m_goesOn, true))
        QMetaObject::invokeMethod(this, &HlsUpstream::goOn, Qt::QueuedConnection);
}

void HlsUpstream::goOn()
{
    m_goesOn = false;
    if (m_isOver)
        return;
    if (m_task == Task::Segment)
        readSegment();
    step();
    if (m_queue.due(now()) > 0)
        readSoon();
    else if (m_queue.isKeepingBack(now()) && !m_pace.isActive())
        m_pace.start(PaceStep);
}

/// Begins what comes next. Nothing is fetched, not even the playlist, as long as enough is in store.
void HlsUpstream::step()
{
    if (m_isOver || m_task != Task::None || !hasRoom())
        return;
    m_wake.stop();
    const HlsWindow::Wanted *const wanted = m_window.next();
    const SteadyTime time = now();
    const bool mayFetch = wanted && time >= m_segmentAt;
    if (!m_window.isComplete() && time >= m_loadAt && !(mayFetch && m_justLoaded)) {
        m_loadBegan = time;
        get(Task::Playlist, m_playlistUrl);
    } else if (mayFetch) {
        fetchNext(*wanted);
    } else if (wanted) {
        m_wake.start((m_window.isComplete() ? m_segmentAt : std::min(m_loadAt, m_segmentAt)) - time);
    } else if (!m_window.isComplete()) {
        m_wake.start(m_loadAt - time);
    } else {
        readSoon(); // there is nothing more but the end
    }
}

bool HlsUpstream::hasRoom() const
{
    const milliseconds reserve = m_window.pieceLength() * 3 / 2;
    return m_queue.size() == 0 || (m_queue.length() <= reserve && m_queue.size() < MostQueued);
}

void HlsUpstream::get(Task task, const QUrl &url, const std::optional<HlsByteRange> &range)
{
    m_task = task;
    m_text.clear();
    m_openingKnown = false;
    const milliseconds patience = std::clamp(m_window.target(), ShortestPatience, LongestPatience);
    m_fetch.get(url, range, hasDelivered() ? patience : FirstPatience);
}

void HlsUpstream::readable()
{
    if (m_task == Task::Segment)
        readSegment();
    else
        readPlaylist();
}

void HlsUpstream::fetched()
{
    if (m_task == Task::Segment)
        return readSegment();
    readPlaylist();
    switch (m_isOver ? Task::None : std::exchange(m_task, Task::None)) {
    case Task::Playlist:
        playlistFetched();
        break;
    case Task::Key:
        keyFetched();
        break;
    default:
        break;
    }
    step();
}

void HlsUpstream::fetchFailed(int status, const Saying &detail)
{
    const Task task = std::exchange(m_task, Task::None);
    noteRetryAfter(m_fetch.retryAfter());
    if (task == Task::Playlist)
        playlistFailed(status, detail);
    else
        segmentFailed(status, detail);
    step();
}

void HlsUpstream::readPlaylist()
{
    for (QByteArray bytes = m_fetch.read(ReadSize); !bytes.isEmpty(); bytes = m_fetch.read(ReadSize))
        m_text += bytes;
    if (m_task == Task::Playlist && !m_openingKnown)
        judgeOpening();
    const bool isKey = m_task == Task::Key;
    if (!m_isOver && m_text.size() > (isKey ? LongestKey : LongestPlaylist)) {
        m_fetch.stop();
        fetchFailed(isKey ? BadPiece : 0, isKey ? Said::KeyNotSixteenBytes : Said::ListTooLong);
    }
}

/// Not every address that looks like a playlist leads to one; some lead to a stream without an end.
void HlsUpstream::judgeOpening()
{
    const PlaylistFormat format = openingOf(hlsText(m_text), m_fetch.contentType());
    m_openingKnown = format != PlaylistFormat::None;
    const bool isStream = format == PlaylistFormat::TransportStream || format == PlaylistFormat::Other;
    if (format == PlaylistFormat::Dash || (isStream && mayBeStream()))
        return turnTo(format);
    if (isStream && m_masters > 0 && !m_isFollowing && !m_isOver) { // a variant that is a stream itself
        m_isOver = true;
        const QUrl url = m_playlistUrl.host() == m_fetch.url().host() ? m_playlistUrl : m_fetch.url();
        const NetworkKind from = m_fetch.kind();
        m_fetch.stop();
        return tellOtherSource(url, from);
    }
    if (isStream) {
        m_fetch.stop();
        fetchFailed(0, Said::ListMissing);
    }
}

/// Whether opening the address as a stream would not end up here again.
bool HlsUpstream::mayBeStream() const
{
    const QUrl own = m_source.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    return m_source.kind == SourceKind::Hls && m_masters == 0 && !m_isFollowing
        && (m_fetch.url() == own || playlistOfPath(m_fetch.url()) == PlaylistFormat::None);
}

void HlsUpstream::playlistFetched()
{
    m_fetch.leadOnFromHere();
    const SteadyTime began = now();
    const HlsPlaylist playlist = readHlsPlaylist(m_text, m_fetch.url(), m_variables);
    const bool mayLeadOn = !m_isFollowing && m_masters < MostMasters;
    if (playlist.media && !playlist.media->isHls && mayLeadOn)
        takeList(*playlist.media);
    else if (playlist.media)
        takeMedia(*playlist.media);
    else if (playlist.master && mayLeadOn)
        takeMaster(*playlist.master);
    else
        playlistFailed(0, Said::ListMissing);
    m_loadAt = std::max(m_loadAt, now() + ShareOfReading * (now() - began));
}

void HlsUpstream::takeMaster(const HlsMasterPlaylist &master)
{
    ++m_masters;
    m_variables = master.variables;
    m_variants = orderedVariants(master, m_bitrate) + m_variants;
    qCDebug(lcSources) << "variants to choose from:" << m_variants.size() << "of" << master.variants.size();
    if (m_variants.isEmpty())
        return turnTo(PlaylistFormat::HlsOther);
    takeVariant();
}

void HlsUpstream::takeVariant()
{
    m_choice = m_variants.takeFirst();
    m_playlistUrl = m_choice.stream;
    m_loadAt = now();
    if (!m_choice.sound.isEmpty())
        handOver();
}

/// A list of channels leads to the first of them, which may be a playlist, too; what has no length is no
/// piece.
void HlsUpstream::takeList(const HlsMediaPlaylist &list)
{
    const QUrl first =
        list.segments.isEmpty() ? QUrl() : hlsAddress(list.base, list.segments.constFirst().uri);
    if (playlistOfPath(first) != PlaylistFormat::Hls) {
        if (first.isEmpty() || list.segments.constFirst().duration > milliseconds(0))
            return takeMedia(list);
        m_isOver = true;
        return tellOtherSource(first, m_fetch.kind());
    }
    ++m_masters;
    m_playlistUrl = first;
    m_loadAt = now();
}

/// Instead of one that gives nothing. False: there is none.
bool HlsUpstream::triesNextVariant()
{
    if (hasDelivered() || m_variants.isEmpty())
        return false;
    m_fetch.stop();
    m_window = HlsWindow();
    m_isFollowing = m_justLoaded = false;
    m_failedLoads = m_failedSegments = m_tries = 0;
    takeVariant();
    return true;
}

QByteArray HlsUpstream::place() const
{
    const auto last = m_window.lastGot();
    return last ? QByteArray::number(last->first) + ' ' + last->second : QByteArray();
}

void HlsUpstream::resumeAt(const QByteArray &place)
{
    if (const qsizetype blank = place.indexOf(' '); blank > 0)
        m_window.resumeAfter(place.first(blank).toLongLong(), place.sliced(blank + 1));
}

/// To ffmpeg: the one that was chosen, not all that there are.
void HlsUpstream::handOver()
{
    if (m_choice.stream.isEmpty())
        return turnTo(PlaylistFormat::HlsOther);
    m_isOver = true;
    m_fetch.stop();
    tellChoice(m_choice);
}

void HlsUpstream::takeMedia(const HlsMediaPlaylist &media)
{
    if (!media.segments.isEmpty() && media.segments.constLast().key.method == HlsKey::Method::Other)
        return giveUp(0, lockedWords(media.segments.constLast().key));
    if (media.isFragmented)
        return handOver();
    m_isFollowing = m_justLoaded = true;
    m_failedLoads = 0;
    m_window.take(media, now());
    m_loadAt = m_loadBegan + m_window.reloadWait();
    m_queue.setReserve(m_window.isComplete() ? milliseconds(0) : m_window.pieceLength() * 3 / 2);
}

void HlsUpstream::playlistFailed(int status, const Saying &detail)
{
    if (!m_isFollowing && triesNextVariant())
        return;
    if (!m_isFollowing || ++m_failedLoads >= MostFailures)
        return giveUp(status, detail);
    m_loadAt = now() + std::min(m_window.reloadWait(), LongestRetryPause);
}

void HlsUpstream::giveUp(int status, const Saying &detail)
{
    if (triesNextVariant())
        return;
    m_isOver = true;
    m_wake.stop();
    m_pace.stop();
    m_fetch.stop();
    m_queue.releaseAll(); // while the source is opened anew there is something to watch
    readRest();
    fail(status > 0 ? QString::number(status) : QString(), detail);
}

void HlsUpstream::turnTo(PlaylistFormat format)
{
    m_isOver = true;
    m_fetch.stop();
    tellPlaylist(format);
}
