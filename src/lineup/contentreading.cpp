// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/contentreading.h"

#include "core/said.h"
#include "lineup/importtask.h"
#include "lineup/lineupassembly.h"
#include "lineup/m3uparser.h"
#include "lineup/playlistfetch.h"
#include "lineup/playlistreading.h"
#include "lineup/playlistverdict.h"
#include "lineup/privatefile.h"

#include <QDir>
#include <QFile>
#include <QThreadPool>
#include <QUuid>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

PlaylistContent contentOf(const PlaylistConfig &playlist, const Result<QByteArray> &text,
                          const std::atomic_bool &cancelled)
{
    PlaylistContent content;
    content.source = playlist.source;
    if (text) {
        const ParsedPlaylist parsed = parsePlaylistText(text.value(), playlist, cancelled);
        content.problem = problemOfKind(parsed);
        content.entries.reserve(parsed.entries.size());
        for (const PlaylistEntry &entry : parsed.entries)
            content.entries.append({entry.name, entry.group});
    } else {
        content.problem = text.problem();
    }
    if (content.problem)
        content.problem.subject = playlistSubject(playlist);
    return content;
}

} // namespace

ContentReading::ContentReading(const PlaylistConfig &playlist, const QString &directory, QThreadPool &pool,
                               QObject *parent)
    : QObject(parent)
    , m_playlist(playlist)
    , m_directory(directory)
    , m_pool(pool)
{
    connect(&m_parsing, &QFutureWatcherBase::finished, this, [this] { answer(m_parsing.result()); });
}

ContentReading::~ContentReading()
{
    m_cancelled->store(true);
    if (!m_file.isEmpty())
        QFile::remove(m_file);
}

void ContentReading::begin(DownloadThread &thread, const FetchLimits &limits, const TunerFinder &finder)
{
    const PlaylistCache cache(m_directory);
    if (!isRemoteSource(m_playlist.source) || cache.contains(m_playlist.source)) {
        parse({});
        return;
    }
    if (!makePrivateFolder(m_directory)) {
        fetched({false, {}, 0, {ProblemCode::DataDirectoryUnusable, {}, said(Said::NoFolder)}});
        return;
    }
    m_file = QDir(m_directory).filePath(u"preview-"_s + QUuid::createUuid().toString(QUuid::Id128));
    auto *fetch = new PlaylistFetch(thread, m_playlist, m_file, {}, limits, finder, this);
    connect(fetch, &PlaylistFetch::finished, this, &ContentReading::fetched);
}

void ContentReading::fetched(const FetchResult &result)
{
    if (result.problem)
        answer(contentOf(m_playlist, result.problem, *m_cancelled));
    else
        parse(m_file);
}

void ContentReading::parse(const QString &file)
{
    const auto work = [playlist = m_playlist, file, cache = PlaylistCache(m_directory),
                       cancelled = m_cancelled]() -> PlaylistContent {
        if (*cancelled)
            return {};
        if (!file.isEmpty())
            return contentOf(playlist, readLocalPlaylist(file, *cancelled), *cancelled);
        if (!isRemoteSource(playlist.source))
            return contentOf(playlist, readLocalPlaylist(playlist.source, *cancelled), *cancelled);
        const auto copy = cache.read(playlist.source, *cancelled);
        return contentOf(playlist, copy ? copy->text : QByteArray(), *cancelled);
    };
    m_parsing.setFuture(QtConcurrent::run(&m_pool, work));
}

void ContentReading::answer(const PlaylistContent &content)
{
    emit answered(content);
    deleteLater();
}
