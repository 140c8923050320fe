// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/hlswindow.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace std::chrono;

namespace {

constexpr std::size_t MostSeen = 64;
constexpr std::size_t MostWanted = 2 * HlsMediaPlaylist::MostSegments;
constexpr milliseconds ShortestTarget{500}, LongestTarget{60'000}, ShortestWait{250};
// A server that leaps further ahead than this has begun a new numbering.
constexpr qint64 LongestLeap = 100;
constexpr int MostStaleMoves = 3;
constexpr qsizetype MostStepsBack = 2;
// So much is listed behind the piece that a viewer begins with: a newest one that comes three seconds late
// (some are listed before they are there) is not felt, nor a list that is renewed late. Players begin as far
// back, or further (RFC 8216, 6.3.3). Of short pieces more than two are needed for the least of it.
constexpr milliseconds Reserve{6000}, LeastReserve{4000};
constexpr milliseconds EndPatience{12'000}; ///< of a live channel that says it is complete
// Of the playlist that shows how segments are named, so many are compared.
constexpr qsizetype NamingSample = 50;

milliseconds lengthOf(const HlsMediaPlaylist &playlist)
{
    milliseconds sum{0};
    for (const HlsSegment &segment : playlist.segments)
        sum += segment.duration;
    return sum;
}

} // namespace

void HlsWindow::take(const HlsMediaPlaylist &playlist, SteadyTime now)
{
    const QList<HlsSegment> &segments = playlist.segments;
    milliseconds target = playlist.target;
    for (qsizetype i = 0; target == milliseconds(0) && i < segments.size(); ++i)
        target = segments[i].duration;
    if (target > milliseconds(0))
        m_target = std::clamp(target, ShortestTarget, LongestTarget);
    noteEnd(playlist, now);
    m_changed = false;
    if (!segments.isEmpty()) {
        m_newestDuration = segments.constLast().duration;
        const Place place = placeIn(playlist, now);
        m_changed = place.from < segments.size();
        if (m_changed) {
            m_staleNewest.reset();
            m_staleMoves = 0;
        }
        m_discontinued = m_discontinued || place.discontinued;
        if (m_seen.empty())
            noteEarlier(playlist, place.from);
        for (qsizetype i = place.from; i < segments.size(); ++i)
            want(playlist, segments[i], now);
    }
    m_lastLoad = now;
}

/// A live channel that says it is complete has an encoder that begins anew: its list soon goes on.
void HlsWindow::noteEnd(const HlsMediaPlaylist &playlist, SteadyTime now)
{
    const bool isOver = playlist.isOver;
    // What has dropped its first pieces is no film.
    m_maybeLive = !isOver
        || (!playlist.isFilm && playlist.isNumbered && !playlist.segments.isEmpty()
            && playlist.segments.constFirst().number > 1);
    if (!isOver) {
        m_wasLive = true;
        m_endedAt.reset();
    } else if (!m_endedAt) {
        m_endedAt = now;
    }
    m_isOver = isOver && (!m_wasLive || now - *m_endedAt >= EndPatience);
}

void HlsWindow::noteEarlier(const HlsMediaPlaylist &playlist, qsizetype from)
{
    for (qsizetype i = std::max<qsizetype>(0, from - MostStepsBack); i < from; ++i) {
        if (!playlist.segments[i].gap)
            m_earlier.push_back(wantedOf(playlist, playlist.segments[i]));
    }
}

bool HlsWindow::stepBack()
{
    if (m_earlier.empty() || m_wanted.empty())
        return false;
    m_wanted.front().discontinued = m_wanted.front().segment.discontinuity;
    m_wanted.push_front(m_earlier.back());
    m_earlier.pop_back();
    return true;
}

bool HlsWindow::stepForward()
{
    if (m_hasBegun || !m_wasLive || m_wanted.size() < 2)
        return false;
    m_wanted.pop_front();
    m_wanted.front().discontinued = false;
    return true;
}

HlsWindow::Wanted HlsWindow::wantedOf(const HlsMediaPlaylist &playlist, const HlsSegment &segment)
{
    Wanted wanted{segment, hlsAddress(playlist.base, segment.uri), {}, false, {}};
    if (segment.key.method == HlsKey::Method::Aes128)
        wanted.keyUrl = segment.key.uri.startsWith("data:") ? QUrl::fromEncoded(segment.key.uri)
                                                            : hlsAddress(playlist.base, segment.key.uri);
    return wanted;
}

void HlsWindow::want(const HlsMediaPlaylist &playlist, const HlsSegment &segment, SteadyTime now)
{
    const bool isFirst = m_seen.empty();
    m_seen.push_back({segment.number, segment.uri, segment.range});
    if (m_seen.size() > MostSeen)
        m_seen.pop_front();
    m_discontinued = (m_discontinued || segment.discontinuity) && !isFirst;
    if (segment.gap || m_wanted.size() >= MostWanted) {
        m_discontinued = true;
        return;
    }
    Wanted wanted = wantedOf(playlist, segment);
    wanted.discontinued = std::exchange(m_discontinued, false);
    wanted.listedAt = now;
    m_wanted.push_back(wanted);
}

void HlsWindow::resumeAfter(qint64 number, const QByteArray &uri)
{
    m_seen.push_back({number, uri, {}});
    m_wasLive = m_hasBegun = true;
}

std::optional<std::pair<qint64, QByteArray>> HlsWindow::lastGot() const
{
    return m_wasLive || m_maybeLive ? m_lastGot : std::nullopt;
}

void HlsWindow::gotNext()
{
    m_lastGot = {m_wanted.front().segment.number, m_wanted.front().segment.uri};
    m_earlier.clear();
    m_hasBegun = true;
    m_wanted.pop_front();
}

void HlsWindow::skipNext()
{
    m_wanted.pop_front();
    (m_wanted.empty() ? m_discontinued : m_wanted.front().discontinued) = true;
}

/// Numbers are believed as long as they go on; where they do not, names tell.
HlsWindow::Place HlsWindow::placeIn(const HlsMediaPlaylist &playlist, SteadyTime now)
{
    const QList<HlsSegment> &segments = playlist.segments;
    if (m_seen.empty())
        return placeAnew(playlist);
    const Naming naming = namingOf(playlist);
    const Seen &last = m_seen.back();
    const qint64 ahead = segments.constFirst().number - last.number;
    const qsizetype expected = qsizetype(-ahead); // index of the last one, where the numbers go on
    const bool isExpected = playlist.isNumbered && ahead <= 1 && expected < segments.size();
    if (isExpected && (ahead == 1 || areSame(segments[expected], last, naming)))
        return {expected + 1, false};

    const auto found = std::find_if(segments.rbegin(), segments.rend(), [&](const HlsSegment &segment) {
        return areSame(segment, last, naming);
    });
    if (found != segments.rend()) // the same content under another number
        return {segments.rend() - found, false};
    if (isExpected) // all of its address is a token
        return {expected + 1, false};
    if (playlist.isNumbered && ahead > 1) { // some were left out, or lost while we waited
        const auto away = now - m_lastLoad;
        const bool fellBehind = m_wanted.empty() && away > std::max(lengthOf(playlist), 2 * m_target);
        return fellBehind || ahead > LongestLeap ? placeAnew(playlist) : Place{0, true};
    }
    return isStale(playlist, naming) ? Place{segments.size(), false} : placeAnew(playlist);
}

HlsWindow::Place HlsWindow::placeAnew(const HlsMediaPlaylist &playlist) const
{
    const QList<HlsSegment> &segments = playlist.segments;
    const auto usable = [](const HlsSegment &segment) {
        return !segment.gap;
    };
    const bool discontinued = !m_seen.empty();
    if (playlist.isOver && !m_wasLive)
        return {0, discontinued};
    const auto found = std::find_if(segments.rbegin(), segments.rend(), usable);
    const qsizetype newest = found == segments.rend() ? 0 : segments.rend() - found - 1;
    // What another numbering lists may have been seen under the old one.
    return {discontinued ? newest : beginning(segments, newest), discontinued};
}

qsizetype HlsWindow::beginning(const QList<HlsSegment> &segments, qsizetype newest)
{
    milliseconds behind{0};
    qsizetype first = newest;
    for (int steps = 0; first > 0 && behind < (steps < MostStepsBack ? Reserve : LeastReserve); ++steps) {
        if (segments[first - 1].gap || segments[first].discontinuity)
            break;
        behind += segments[first--].duration;
    }
    return first;
}

/// An old copy from some cache. One that moves on all the same is a numbering that began anew.
bool HlsWindow::isStale(const HlsMediaPlaylist &playlist, Naming naming)
{
    const HlsSegment &newest = playlist.segments.constLast();
    const bool isOld = std::any_of(m_seen.begin(), m_seen.end(), [&](const Seen &seen) {
        return (!playlist.isNumbered || seen.number == newest.number) && areSame(newest, seen, naming);
    });
    m_staleMoves += m_staleNewest && newest.number > *m_staleNewest ? 1 : 0;
    m_staleNewest = newest.number;
    return isOld && m_staleMoves < MostStaleMoves;
}

HlsWindow::Naming HlsWindow::namingOf(const HlsMediaPlaylist &playlist)
{
    const qsizetype count = std::min(playlist.segments.size(), NamingSample);
    for (const Naming naming : {Naming::File, Naming::Path}) {
        QSet<QByteArray> names;
        for (qsizetype i = 0; i < count; ++i) {
            const HlsSegment &segment = playlist.segments[playlist.segments.size() - 1 - i];
            const qint64 offset = segment.range ? segment.range->offset : 0;
            names.insert(nameOf(segment.uri, naming).toByteArray() + '@' + QByteArray::number(offset));
        }
        if (names.size() == count && count > 1)
            return naming;
    }
    return Naming::Whole;
}

QByteArrayView HlsWindow::nameOf(const QByteArray &uri, Naming naming)
{
    QByteArrayView name(uri);
    if (naming == Naming::Whole)
        return name;
    if (const qsizetype query = name.indexOf('?'); query >= 0)
        name = name.first(query);
    if (const qsizetype authority = name.indexOf("//"); authority >= 0) {
        const qsizetype path = name.indexOf('/', authority + 2);
        name = path < 0 ? QByteArrayView() : name.sliced(path);
    }
    return naming == Naming::File ? name.sliced(name.lastIndexOf('/') + 1) : name;
}

bool HlsWindow::areSame(const HlsSegment &segment, const Seen &seen, Naming naming)
{
    return segment.range == seen.range && nameOf(segment.uri, naming) == nameOf(seen.uri, naming);
}

milliseconds HlsWindow::pieceLength() const
{
    return m_newestDuration > milliseconds(0) ? std::min(m_newestDuration, m_target) : m_target;
}

milliseconds HlsWindow::reloadWait() const
{
    return std::max(m_changed ? pieceLength() : pieceLength() / 2, ShortestWait);
}
