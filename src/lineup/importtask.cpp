// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/importtask.h"

#include "core/said.h"
#include "core/sourceplace.h"
#include "core/writtenaddress.h"
#include "fetch/fetchpolicy.h"
#include "fetch/unpack.h"
#include "lineup/channelidentity.h"
#include "lineup/lineupassembly.h"
#include "lineup/m3uparser.h"
#include "lineup/playlistreading.h"
#include "lineup/playlistverdict.h"
#include "lineup/refreshnews.h"
#include "lineup/xtreamlist.h"

#include <QFileInfo>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// Of a copy from before it was noted: what the address itself says.
NetworkKind guessedOrigin(const PlaylistConfig &playlist)
{
    const QString host = readAddress(playlist.source).host();
    const QHostAddress address(host == "localhost"_L1 ? u"127.0.0.1"_s : host);
    return address.isNull() ? NetworkKind::Internet : originKind(placeOf(address, currentLocalNetworks()));
}

class Import {
public:
    explicit Import(const ImportTask &task)
        : m_task(task)
        , m_cancelled(*task.cancelled)
        , m_cache(task.directory)
        , m_memory(task.memory)
    {
    }

    ImportOutcome run()
    {
        QStringList sources;
        for (const FetchedPlaylist &given : m_task.playlists) {
            if (m_cancelled)
                return {};
            sources.append(given.playlist.source);
            if (given.playlist.enabled)
                readPlaylist(given);
            else
                m_playlists.append({given.playlist, {}, false});
        }
        if (m_cancelled)
            return {};
        m_cache.keepOnly(sources);
        forgetOtherPlaylists(sources);
        ImportOutcome outcome;
        outcome.result = assembleLineup(m_playlists, m_task.testCard, m_task.now, m_memory, m_cancelled);
        outcome.result.failed = m_wanted > 0 && m_readable == 0;
        outcome.result.problems = m_problems + outcome.result.problems;
        outcome.memory = std::move(m_memory);
        if (m_task.tellsChanges)
            outcome.result.changes = changesOf(outcome.memory);
        return outcome;
    }

private:
    void readPlaylist(const FetchedPlaylist &given)
    {
        ++m_wanted;
        const QString &source = given.playlist.source;
        // One whose copy is lost is read out of its time, where that costs nothing.
        const bool tried = given.tried || (!isRemoteSource(source) && !m_cache.contains(source));
        KnownPlaylist &known = m_memory.playlists[playlistId(source)];
        if (!tried) {
            if (known.problem)
                m_problems.append(known.problem);
            useCopy(given.playlist, known, false);
            return;
        }
        known.lastTried = m_task.now;
        known.problem = {};
        if (isRemoteSource(source))
            takeFetched(given, known);
        else
            takeLocal(given.playlist, known);
    }

    void takeFetched(const FetchedPlaylist &given, KnownPlaylist &known)
    {
        const PlaylistConfig &playlist = given.playlist;
        if (given.fetched.problem) {
            useCopyInstead(playlist, known, given.fetched.problem);
            return;
        }
        known.origin = given.fetched.kind;
        if (given.fetched.unchanged) {
            takeUnchanged(playlist, known);
            return;
        }
        const Result<QByteArray> text =
            unpackedFile(m_cache.arrivalOf(playlist.source), MaxPlaylistBytes, m_cancelled);
        takeText(playlist, known, text,
                 [&] { return m_cache.keepArrival(playlist, given.fetched.validators); });
        m_cache.dropArrival(playlist.source);
    }

    void takeLocal(const PlaylistConfig &playlist, KnownPlaylist &known)
    {
        const Result<QByteArray> text = readLocalPlaylist(playlist.source, m_cancelled);
        takeText(playlist, known, text, [&] { return m_cache.write(playlist.source, text.value()); });
    }

    [[nodiscard]] LineupChanges changesOf(const LineupMemory &after) const
    {
        QList<PlaylistConfig> playlists;
        for (const FetchedPlaylist &given : m_task.playlists)
            playlists.append(given.playlist);
        return changesBetween(m_task.memory, after, playlists, m_task.now);
    }

    using Keeping = std::function<Problem()>;

    /// `keep` makes the text the copy.
    void takeText(const PlaylistConfig &playlist, KnownPlaylist &known, const Result<QByteArray> &text,
                  Keeping keep)
    {
        if (!text) {
            useCopyInstead(playlist, known, text.problem());
            return;
        }
        ParsedPlaylist parsed = parsePlaylistText(text.value(), playlist, m_cancelled);
        QByteArray grouped;
        if (parsed.lacksGroups && takeFormerGroups(playlist, text.value(), parsed, grouped))
            keep = [this, &playlist, &grouped] {
                return m_cache.write(playlist.source, grouped);
            };
        if (m_cancelled) // half a playlist is not to be judged
            return;
        Problem problem = problemOfKind(parsed);
        if (!problem && m_cache.contains(playlist.source))
            problem = problemOfSize(parsed, m_task.now, known);
        if (problem) {
            useCopyInstead(playlist, known, problem);
            return;
        }
        if (const Problem unkept = keep())
            m_problems.append(unkept);
        noteGood(parsed, known);
        known.lastGood = m_task.now;
        add(playlist, std::move(parsed), true);
    }

    bool takeFormerGroups(const PlaylistConfig &playlist, const QByteArray &text, ParsedPlaylist &parsed,
                          QByteArray &grouped) const
    {
        const std::optional<PlaylistCache::Copy> copy = m_cache.read(playlist.source, m_cancelled);
        grouped = copy ? withGroupsOf(text, copy->text) : QByteArray();
        ParsedPlaylist better = parsePlaylistText(grouped, playlist, m_cancelled);
        if (grouped.isEmpty() || better.lacksGroups || better.entries.isEmpty())
            return false;
        parsed = std::move(better);
        return true;
    }

    void takeUnchanged(const PlaylistConfig &playlist, KnownPlaylist &known)
    {
        if (useCopy(playlist, known, true)) {
            known.lastGood = m_task.now;
            known.doubt = {};
            return;
        }
        tell(playlist, known, {ProblemCode::SourceUnreachable, {}, said(Said::NothingButCopyDamaged)});
    }

    void useCopyInstead(const PlaylistConfig &playlist, KnownPlaylist &known, Problem why)
    {
        if (m_cancelled)
            return;
        if (const auto savedAt = useCopy(playlist, known, false))
            why.detail = said(Said::CopyIsUsed, {why.detail, savedAt->toString(Qt::ISODate)});
        tell(playlist, known, why);
    }

    /// When it was saved; none: there is no usable one.
    std::optional<QDateTime> useCopy(const PlaylistConfig &playlist, KnownPlaylist &known, bool isGood)
    {
        const std::optional<PlaylistCache::Copy> copy = m_cache.read(playlist.source, m_cancelled);
        ParsedPlaylist parsed =
            copy ? parsePlaylistText(copy->text, playlist, m_cancelled) : ParsedPlaylist();
        const bool usable = !parsed.entries.isEmpty();
        if (!usable && !m_cancelled) // so that the whole text is asked for
            m_cache.forgetValidators(playlist.source);
        if (usable && !known.lastTried && known.channels == 0) // the memory was lost
            noteGood(parsed, known);
        add(playlist, std::move(parsed), isGood && usable);
        return usable ? std::optional(copy->savedAt) : std::nullopt;
    }

    void tell(const PlaylistConfig &playlist, KnownPlaylist &known, Problem problem)
    {
        problem.subject = playlistSubject(playlist);
        known.problem = problem;
        m_problems.append(problem);
    }

    void add(const PlaylistConfig &playlist, ParsedPlaylist parsed, bool isGood)
    {
        if (!parsed.entries.isEmpty())
            ++m_readable;
        noteLeftOut(parsed, m_memory.playlists[playlistId(playlist.source)]);
        PlaylistConfig from = playlist;
        if (isRemoteSource(playlist.source))
            from.way.origin = m_memory.playlists.value(playlistId(playlist.source))
                                  .origin.value_or(guessedOrigin(playlist));
        m_playlists.append({from, std::move(parsed), isGood});
    }

    void forgetOtherPlaylists(const QStringList &sources)
    {
        QSet<QString> ids;
        for (const QString &source : sources)
            ids.insert(playlistId(source));
        m_memory.playlists.removeIf([&ids](auto it) { return !ids.contains(it.key()); });
    }

    const ImportTask &m_task;
    const std::atomic_bool &m_cancelled;
    PlaylistCache m_cache;
    LineupMemory m_memory;
    QList<SourcePlaylist> m_playlists;
    QList<Problem> m_problems;
    int m_wanted = 0; ///< playlists that are on
    int m_readable = 0;
};

} // namespace

Result<QByteArray> readLocalPlaylist(const QString &source, const std::atomic_bool &cancelled)
{
    if (placeOf(source) == SourcePlace::Unknown)
        return Problem{ProblemCode::SourceRefused, {}, said(Said::OnlyWebAndFiles)};
    const QFileInfo about(localPathOf(source));
    if (about.exists() && !about.isFile())
        return Problem{ProblemCode::SourceRefused, {}, said(Said::NotOrdinaryFile)};
    return unpackedFile(about.filePath(), MaxPlaylistBytes, cancelled);
}

ImportOutcome runImport(const ImportTask &task)
{
    return Import(task).run();
}
