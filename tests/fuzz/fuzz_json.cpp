// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzcorpus.h"
#include "fuzz/fuzztargets.h"

#include "core/playlistconfig.h"
#include "lineup/m3uparser.h"
#include "lineup/xtreamlist.h"
#include "lineup/xtreamstanding.h"
#include "takeover/importedplaylist.h"
#include "takeover/jsonbackup.h"
#include "takeover/takeover.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostBytes = 64 * 1024;

/// Ends the program where a promise is broken, in every kind of build.
void checkEntries(const ParsedPlaylist &playlist, const XtreamAccount &account)
{
    const QString below = account.server.toString() + u"/live/"_s;
    demand(playlist.problems.size() <= MaxPlaylistProblems);
    demandReasons(playlist.problems);
    for (const PlaylistEntry &entry : playlist.entries) {
        demand(!entry.name.isEmpty() && entry.name.size() <= 200);
        demand(entry.source.url.isValid() && entry.source.url.toString(QUrl::FullyEncoded).startsWith(below));
        demand(entry.source.connectionLimit >= 0 && entry.source.connectionLimit <= MaxPlaylistConnections);
        demand(entry.logo.isEmpty() || entry.logo.scheme().startsWith("http"_L1));
    }
}

void readAccount(const QByteArray &bytes)
{
    const auto account = toXtreamAccount(u"http://tv.example:8080"_s, u"anna"_s, u"ge+heim"_s);
    demand(readXtreamStanding(bytes) == readXtreamStanding(bytes));
    if (const Problem refused = problemOf(readXtreamStanding(bytes)))
        demandReasons({refused});
    checkEntries(parseXtream(bytes, *account), *account);
    // Each place for itself, so that a fuzzer need not find the sizes.
    const XtreamAnswers all{bytes, bytes, bytes};
    demand(separated(joined(all)) == all);
    checkEntries(parseXtream(joined({"{}", "[]", bytes}), *account), *account);
    checkEntries(parseXtream(joined({bytes, bytes, "[{\"stream_id\":1,\"category_id\":1}]"}), *account),
                 *account);
}

void readBackup(const QByteArray &bytes)
{
    const Result<NodeTables> tables = readJsonBackup(bytes);
    if (!tables)
        return;
    const Takeover takeover = toTakeover(tables.value());
    demand(takeover.report.items.size() <= MaxTakeoverItems);
    for (const TakeoverItem &item : takeover.report.items) {
        demand(!lineOf(item).contains(u'\n'));
        demand(item.why.code != Said::Words);
    }
    // What is taken is what the reader of playlists finds.
    M3uSource written(u"/imported.m3u"_s);
    written.films = true;
    const ParsedPlaylist read = parseM3u(toPlaylist(takeover.channels), written);
    demand(read.entries.size() == takeover.channels.size());
    for (qsizetype at = 0; at < read.entries.size(); ++at) {
        const QList<TakenStream> &streams = takeover.channels.at(at).streams;
        demand(read.entries.at(at).backups.size() == streams.size() - 1);
        demand(read.entries.at(at).source.url.host() == streams.first().url.host());
    }
}

} // namespace

int fuzzJson(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(std::min(size, MostBytes)));
    readAccount(bytes);
    readBackup(bytes);
    return 0;
}
