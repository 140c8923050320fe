// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/importtask.h"

#include "core/sourceplace.h"
#include "lineup/channelidentity.h"
#include "lineup/lineupassembly.h"
#include "lineup/m3uparser.h"
#include "lineup/privatefile.h"

using namespace Qt::StringLiterals;

namespace {

// Below this a list may well halve honestly.
constexpr int LeastForAbsurd = 10;

class Import {
public:
    explicit Import(const ImportTask &task)
        : m_task(task)
        , m_cache(task.directory)
        , m_memory(task.memory)
    {
    }

    ImportOutcome run()
    {
        QStringList sources;
        for (const FetchedPlaylist &fetched : m_task.playlists) {
            if (*m_task.cancelled)
                return {};
            sources.append(fetched.playlist.source);
            if (fetched.playlist.enabled)
                readPlaylist(fetched);
            else
                rememberOnly(fetched.playlist);
        }
        if (*m_task.cancelled)
            return {};
        m_cache.keepOnly(sources);
        ImportOutcome outcome;
        outcome.result = assembleLineup(m_playlists, m_task.testCard, m_memory, *m_task.cancelled);
        outcome.result.failed = m_wanted > 0 && m_readable == 0;
        outcome.result.problems = m_problems + outcome.result.problems;
        // What could not be read must not cost the numbers of its channels.
        m_memory.sizes = m_sizes;
        outcome.memory = outcome.result.failed || m_task.fromCopies ? m_task.memory : m_memory;
        return outcome;
    }

private:
    void readPlaylist(const FetchedPlaylist &given)
    {
        ++m_wanted;
        const PlaylistConfig &playlist = given.playlist;
        const bool remote = isRemoteSource(playlist.source);
        if (remote && m_task.fromCopies) {
            useCopy(playlist, {});
            return;
        }
        const FetchedPlaylist fetched = remote ? given : readLocal(playlist);
        if (fetched.problem) {
            useCopy(playlist, fetched.problem);
            return;
        }
        ParsedPlaylist parsed = parseM3u(fetched.text, playlist.source, *m_task.cancelled);
        if (*m_task.cancelled) // half a playlist is not to be judged
            return;
        if (const Problem problem = judge(playlist, parsed)) {
            useCopy(playlist, problem);
            return;
        }
        if (const Problem problem = m_cache.write(playlist.source, fetched.text))
            m_problems.append(problem);
        add(playlist, std::move(parsed));
    }

    void rememberOnly(const PlaylistConfig &playlist)
    {
        const QString id = playlistId(playlist.source);
        if (const int size = m_task.memory.sizes.value(id); size > 0)
            m_sizes.insert(id, size);
        m_playlists.append({playlist, {}});
    }

    [[nodiscard]] static FetchedPlaylist readLocal(const PlaylistConfig &playlist)
    {
        if (placeOf(playlist.source) == SourcePlace::Unknown) {
            return {
                playlist, {}, {ProblemCode::SourceRefused, {}, u"only http, https and files can be read"_s}};
        }
        Result<QByteArray> text = readWholeFile(localPathOf(playlist.source), MaxPlaylistBytes);
        if (!text)
            return {playlist, {}, text.problem()};
        return {playlist, std::move(text).value(), {}};
    }

    /// Why a text that came is not to be used.
    [[nodiscard]] Problem judge(const PlaylistConfig &playlist, const ParsedPlaylist &parsed) const
    {
        const QString subject = playlistSubject(playlist);
        if (parsed.nature == PlaylistNature::WebPage)
            return {ProblemCode::SourceEmpty, subject, u"a web page came instead of a playlist"_s};
        if (parsed.nature == PlaylistNature::HlsStream) {
            return {ProblemCode::SourceEmpty, subject,
                    u"this is one HLS stream, not a list of channels: put its address into a playlist"_s};
        }
        if (parsed.entries.isEmpty()) {
            const Problem why = parsed.problems.value(0);
            return {ProblemCode::SourceEmpty, subject, u"no channel in it; "_s + why.detail, why.line};
        }
        const int before = m_task.memory.sizes.value(playlistId(playlist.source));
        const qsizetype now = parsed.entries.size();
        if (isRemoteSource(playlist.source) && before >= LeastForAbsurd && now * 2 < before
            && m_cache.contains(playlist.source)) {
            return {ProblemCode::SourceEmpty, subject,
                    u"only %1 of %2 channels came; to accept that, take the playlist away and add it again"_s
                        .arg(now)
                        .arg(before)};
        }
        return {};
    }

    void useCopy(const PlaylistConfig &playlist, Problem why)
    {
        const std::optional<PlaylistCache::Copy> copy = m_cache.read(playlist.source);
        ParsedPlaylist parsed =
            copy ? parseM3u(copy->text, playlist.source, *m_task.cancelled) : ParsedPlaylist();
        if (why) {
            why.subject = playlistSubject(playlist);
            if (!parsed.entries.isEmpty())
                why.detail += u"; the copy of %1 is used"_s.arg(copy->savedAt.toString(Qt::ISODate));
            m_problems.append(why);
        }
        add(playlist, std::move(parsed));
    }

    void add(const PlaylistConfig &playlist, ParsedPlaylist parsed)
    {
        if (!parsed.entries.isEmpty()) {
            ++m_readable;
            m_sizes.insert(playlistId(playlist.source), int(parsed.entries.size()));
        }
        m_playlists.append({playlist, std::move(parsed)});
    }

    const ImportTask &m_task;
    PlaylistCache m_cache;
    LineupMemory m_memory;
    QList<SourcePlaylist> m_playlists;
    QList<Problem> m_problems;
    QHash<QString, int> m_sizes;
    int m_wanted = 0; ///< playlists that are on
    int m_readable = 0;
};

} // namespace

ImportOutcome runImport(const ImportTask &task)
{
    return Import(task).run();
}
