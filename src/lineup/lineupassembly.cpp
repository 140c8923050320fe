// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/lineupassembly.h"

#include "core/sourceplace.h"
#include "lineup/channelidentity.h"
#include "lineup/m3uparser.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxKeptNumbers = 2 * MaxPlaylistEntries;

Channel toChannel(const PlaylistEntry &entry, const QString &id, const QString &playlist)
{
    Channel channel;
    channel.id = id;
    channel.name = entry.name;
    channel.tvgId = entry.tvgId;
    channel.tvgName = entry.tvgName;
    channel.logo = entry.logo;
    channel.group = entry.group;
    channel.source = entry.source;
    channel.source.playlistId = playlist;
    channel.hd = saysHighDefinition(entry.name);
    return channel;
}

Channel testCardChannel()
{
    Channel channel;
    channel.id = QString::fromLatin1(TestCardId);
    channel.guideNumber = QString::fromLatin1(TestCardNumber);
    channel.name = u"PlexBridge Test Card"_s;
    channel.source.kind = SourceKind::TestCard;
    return channel;
}

void addProblems(const SourcePlaylist &playlist, QList<Problem> &problems)
{
    const QString subject = playlistSubject(playlist.source);
    for (Problem problem : playlist.content.problems) {
        problem.subject = subject;
        problems.append(problem);
    }
    if (playlist.content.furtherProblems > 0) {
        problems.append({ProblemCode::Malformed, subject,
                         u"and %1 more lines like these"_s.arg(playlist.content.furtherProblems)});
    }
}

/// Which playlists the numbers belong to. With other playlists the numbers of what is gone are free again.
QString markOf(const QList<SourcePlaylist> &playlists)
{
    QStringList ids;
    for (const SourcePlaylist &playlist : playlists)
        ids.append(playlistId(playlist.source));
    return ids.join(u'+');
}

void numberChannels(QList<Channel> &channels, const QList<NumberWish> &wishes, bool testCard,
                    const QString &sources, LineupMemory &memory, const std::atomic_bool &cancelled)
{
    KeptNumbers kept = memory.numbers;
    if (memory.sources != sources || kept.size() > MaxKeptNumbers) {
        QSet<QString> present;
        for (const NumberWish &wish : wishes)
            present.insert(wish.channelId);
        kept.removeIf([&present](KeptNumbers::iterator it) { return !present.contains(it.key()); });
    }
    const QSet<QString> reserved =
        testCard ? QSet<QString>{QString::fromLatin1(TestCardNumber)} : QSet<QString>();
    const QList<QString> numbers = assignGuideNumbers(wishes, kept, reserved, cancelled);
    for (qsizetype at = 0; at < channels.size() && !cancelled; ++at) {
        channels[at].guideNumber = numbers.at(at);
        kept.insert(wishes.at(at).channelId, {numbers.at(at), wishes.at(at).wanted});
    }
    memory.numbers = std::move(kept);
    memory.sources = sources;
}

} // namespace

LineupImport assembleLineup(const QList<SourcePlaylist> &playlists, bool testCard, LineupMemory &memory,
                            const std::atomic_bool &cancelled)
{
    LineupImport result;
    QList<NumberWish> wishes;
    ChannelIdentity identity;
    for (const SourcePlaylist &playlist : playlists) {
        addProblems(playlist, result.problems);
        const QString from = playlistId(playlist.source);
        for (const PlaylistEntry &entry : playlist.content.entries) {
            if (result.channels.size() >= MaxPlaylistEntries || cancelled)
                break;
            const QString id = identity.idOf(entry);
            result.channels.append(toChannel(entry, id, from));
            wishes.append({id, entry.wantedNumber});
        }
        for (const QString &url : playlist.content.guideUrls) {
            if (!result.guideUrls.contains(url))
                result.guideUrls.append(url);
        }
    }
    numberChannels(result.channels, wishes, testCard, markOf(playlists), memory, cancelled);
    if (testCard)
        result.channels.append(testCardChannel());
    return result;
}

bool saysHighDefinition(const QString &name)
{
    constexpr std::array words{"HD"_L1, "FHD"_L1, "UHD"_L1,   "QHD"_L1,
                               "4K"_L1, "8K"_L1,  "1080p"_L1, "720p"_L1};
    qsizetype from = 0;
    const auto isWord = [&words](QStringView part) {
        return std::any_of(words.begin(), words.end(), [part](QLatin1StringView word) {
            return part.compare(word, Qt::CaseInsensitive) == 0;
        });
    };
    for (qsizetype at = 0; at <= name.size(); ++at) {
        if (at < name.size() && name.at(at).isLetterOrNumber())
            continue;
        if (isWord(QStringView(name).sliced(from, at - from)))
            return true;
        from = at + 1;
    }
    return false;
}

QString playlistSubject(const QString &source)
{
    return subjectOfSource(source);
}
