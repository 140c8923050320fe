// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/channelroutes.h"

#include "core/channelgroups.h"
#include "guide/guide.h"
#include "http/channeljson.h"
#include "http/documentshelf.h"
#include "http/problemjson.h"
#include "http/queryitems.h"
#include "http/revisions.h"
#include "lineup/lineup.h"

#include <algorithm>
#include <limits>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype smallPage = 200, smallLineup = 5000; // channels that are gone through between two packets

/// Which page of which channels `GET /channels` means.
struct ChannelQuery {
    QString search; ///< in name or number, any case
    std::optional<QString> group;
    std::optional<bool> enabled;
    int offset = 0;
    int limit = int(UsualPage);

    [[nodiscard]] bool fits(const Channel &channel) const
    {
        if (group && channel.group.compare(*group, Qt::CaseInsensitive) != 0
            && !groupsOf(channel.group).contains(*group, Qt::CaseInsensitive))
            return false;
        if (enabled && channel.enabled != *enabled)
            return false;
        return search.isEmpty() || channel.guideNumber.startsWith(search)
            || channel.name.contains(search, Qt::CaseInsensitive);
    }
};

std::optional<ChannelQuery> readChannelQuery(QByteArrayView text)
{
    const QueryItems items(text);
    bool isWrong = false;
    ChannelQuery query;
    query.limit = int(items.number("limit", 1, MostPerPage, isWrong).value_or(UsualPage));
    query.offset = int(items.number("offset", 0, std::numeric_limits<int>::max(), isWrong).value_or(0));
    query.search = items.text("search").value_or(QString()).trimmed();
    query.group = items.text("group");
    if (const auto word = items.text("enabled")) {
        query.enabled = *word == "true"_L1;
        isWrong = isWrong || (*word != "true"_L1 && *word != "false"_L1);
    }
    return isWrong ? std::nullopt : std::optional(query);
}

/// Knows what is the same for all channels of one answer.
class ChannelWriter {
public:
    explicit ChannelWriter(const HttpParts &parts);
    void write(JsonWriter &json, const Channel &channel) const;

private:
    QHash<QString, QString> m_playlists; ///< names by id
    GuideSummary m_guide;
    OnNowTable m_onNow;
    QSet<QString> m_vacant;
    QHash<QString, GuideShift> m_shifts;

    [[nodiscard]] std::optional<GuideShift> shiftOf(const QString &id) const;
};

/// What a list is made of.
struct Listed {
    ChannelQuery query;
    ChannelWriter writer;
    QList<Channel> channels; ///< all
    QList<PlaylistState> playlists;
    QList<MissingChannel> missing;

    [[nodiscard]] QByteArray text() const;
};

QByteArray Listed::text() const
{
    JsonWriter json(4096 + std::min<qsizetype>(channels.size(), query.limit) * 400);
    json.beginObject().member("success", true).member("total", qint64(channels.size()));
    json.key("channels").beginArray();
    int matching = 0;
    for (const Channel &channel : channels) {
        if (!query.fits(channel))
            continue;
        if (matching >= query.offset && matching - query.offset < query.limit)
            writer.write(json, channel);
        ++matching;
    }
    json.endArray().member("matching", matching);
    json.member("offset", query.offset).member("limit", query.limit);
    json.key("missing").beginArray();
    for (const MissingChannel &channel : missing)
        channeljson::write(json, channel);
    json.endArray().key("playlists").beginArray();
    for (const PlaylistState &playlist : playlists)
        channeljson::write(json, playlist);
    return json.endArray().endObject().take();
}

QByteArray changesText(const LineupChanges &changes, const QSet<QString> &waiting,
                       const QList<Channel> &channels)
{
    JsonWriter json(2048);
    json.beginObject().member("success", true);
    json.key("at");
    if (changes.news.isEmpty())
        json.null();
    else
        json.value(toEpochMs(changes.at));
    json.key("changes").beginArray();
    for (const ChannelNews &news : changes.news)
        channeljson::write(json, news);
    json.endArray().member("further", changes.further).key("waiting").beginArray();
    for (const Channel &channel : channels) {
        if (waiting.contains(channel.id))
            json.value(channel.id);
    }
    return json.endArray().endObject().take();
}

class ChannelRoutes : public std::enable_shared_from_this<const ChannelRoutes> {
public:
    ChannelRoutes(const HttpParts &parts, DocumentShelf &shelf, const Revisions &revisions)
        : m_parts(parts)
        , m_shelf(shelf)
        , m_revisions(revisions)
    {
    }
    void list(const Request &request, const Responder &responder) const;
    [[nodiscard]] Reply one(const PathArguments &arguments) const;
    void change(const Request &request, const PathArguments &arguments, const Responder &responder) const;
    [[nodiscard]] Reply forget(const PathArguments &arguments) const;
    [[nodiscard]] Reply refresh() const;
    void changes(const Request &request, const Responder &responder) const;

private:
    [[nodiscard]] Reply reply(const Channel &channel) const;
    [[nodiscard]] Listed listed(const ChannelQuery &query) const;

    HttpParts m_parts;
    DocumentShelf &m_shelf;
    const Revisions &m_revisions;
};

ChannelWriter::ChannelWriter(const HttpParts &parts)
    : m_guide(parts.guide.summary())
    , m_onNow(parts.guide.onNow())
    , m_vacant(parts.lineup.vacant())
    , m_shifts(parts.lineup.marks().guideShifts)
{
    for (const PlaylistState &playlist : parts.playlists())
        m_playlists.insert(playlist.id, playlist.name);
}

void ChannelWriter::write(JsonWriter &json, const Channel &channel) const
{
    channeljson::write(json, channel,
                       {m_playlists.value(channel.source.playlistId), m_guide.channels.value(channel.id),
                        m_onNow.value(channel.id), m_vacant.contains(channel.id), shiftOf(channel.id)});
}

std::optional<GuideShift> ChannelWriter::shiftOf(const QString &id) const
{
    const auto found = m_shifts.constFind(id);
    return found == m_shifts.cend() ? std::nullopt : std::optional(*found);
}

Listed ChannelRoutes::listed(const ChannelQuery &query) const
{
    return {query, ChannelWriter(m_parts), m_parts.lineup.channels(), m_parts.playlists(),
            m_parts.missingChannels()};
}

void ChannelRoutes::list(const Request &request, const Responder &responder) const
{
    const std::optional<ChannelQuery> query = readChannelQuery(request.head.query);
    if (!query)
        return responder.send(Reply::error(
            400, "invalid_query",
            "limit is 1 to 10000, offset 0 or more, enabled true or false; search is a part of a "
            "name or the start of a number, group a group's name."));
    const qsizetype channels = m_parts.lineup.channels().size();
    const bool isLarge = channels > smallLineup || std::min<qsizetype>(channels, query->limit) > smallPage
        || m_parts.missingChannels().size() > smallPage;
    m_shelf.serve({"/channels?" + request.head.query.toByteArray(), peerKey(request.ends.peer),
                   [&revisions = m_revisions] { return revisions.channelsNow(); },
                   [this, query = *query]() -> DocumentShelf::Make {
                       return [all = listed(query)] {
                           return all.text();
                       };
                   },
                   Reply::json({})},
                  isLarge, responder);
}

Reply ChannelRoutes::reply(const Channel &channel) const
{
    JsonWriter json(1024);
    json.beginObject().member("success", true).key("channel");
    ChannelWriter(m_parts).write(json, channel);
    return Reply::json(json.endObject().take());
}

Reply ChannelRoutes::one(const PathArguments &arguments) const
{
    const Channel *channel = channelNamed(m_parts.lineup, arguments[0]);
    return channel ? reply(*channel) : unknownChannel();
}

/// Answers when it is done: with very many channels that is a little later.
void ChannelRoutes::change(const Request &request, const PathArguments &arguments,
                           const Responder &responder) const
{
    const Channel *named = channelNamed(m_parts.lineup, arguments[0]);
    if (!named)
        return responder.send(unknownChannel());
    const QString id = named->id;
    const Result<ChannelChange> change = channeljson::readChange(request.body, id);
    if (!change)
        return responder.send(
            Reply::error(400, "invalid_change", change.problem().detail.english().toUtf8()));
    const auto shift = channeljson::readShift(request.body);
    if (!shift)
        return responder.send(Reply::error(400, "invalid_change", shift.problem().detail.english().toUtf8()));
    Problem problem = m_parts.lineup.change(change.value());
    if (!problem && shift.value())
        problem = m_parts.lineup.setGuideShift(id, *shift.value());
    if (problem)
        return responder.send(Reply::error(409, "change_refused", problem.detail.english().toUtf8()));
    m_parts.lineup.whenSettled(&m_parts.lineup, [self = shared_from_this(), id, responder] {
        const Channel *channel = self->m_parts.lineup.byId(id);
        responder.send(channel ? self->reply(*channel) : unknownChannel());
    });
}

Reply ChannelRoutes::forget(const PathArguments &arguments) const
{
    if (channelNamed(m_parts.lineup, arguments[0])) {
        return Reply::error(
            409, "channel_in_use",
            "Only a channel that is missing from its playlist can be forgotten; this one can be "
            "switched off with PUT and {\"enabled\": false}.");
    }
    const QString id = pathText(arguments[0]);
    const QList<MissingChannel> missing = m_parts.missingChannels();
    const auto found = std::find_if(missing.begin(), missing.end(), [&id](const MissingChannel &channel) {
        return channel.id == id || channel.guideNumber == id;
    });
    if (found == missing.end())
        return unknownChannel();
    m_parts.forgetMissing({found->id});
    return Reply::json(JsonWriter().beginObject().member("success", true).endObject().take());
}

Reply ChannelRoutes::refresh() const
{
    m_parts.startScan();
    return Reply::json(
        JsonWriter().beginObject().member("success", true).member("refreshing", true).endObject().take(),
        202);
}

/// What the last refresh changed, and who waits for a decision since whenever.
void ChannelRoutes::changes(const Request &request, const Responder &responder) const
{
    const auto take = [&parts = m_parts]() -> DocumentShelf::Make {
        return [changes = parts.lineupChanges(), waiting = parts.lineup.marks().waiting,
                channels = parts.lineup.channels()] {
            return changesText(changes, waiting, channels);
        };
    };
    const bool isLarge = m_parts.lineup.channels().size() > smallLineup;
    m_shelf.serve({"/channels/changes", peerKey(request.ends.peer),
                   [&revisions = m_revisions] { return revisions.lineupNow(); }, take, Reply::json({})},
                  isLarge, responder);
}

} // namespace

Reply unknownChannel()
{
    return Reply::error(404, "unknown_channel", "There is no channel with this id or number.");
}

QString pathText(QByteArrayView argument)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(argument.toByteArray()));
}

const Channel *channelNamed(const Lineup &lineup, QByteArrayView argument)
{
    const QString name = pathText(argument);
    const Channel *channel = lineup.byId(name);
    return channel ? channel : lineup.byNumber(name);
}

void addChannelRoutes(Router &router, const HttpParts &parts, DocumentShelf &shelf,
                      const Revisions &revisions)
{
    const auto routes = std::make_shared<const ChannelRoutes>(parts, shelf, revisions);
    router.addLater({Method::Get}, "/channels", RouteKind::Reading,
                    [routes](const Request &request, const PathArguments &, const Responder &responder) {
                        routes->list(request, responder);
                    });
    router.add({Method::Post}, "/channels/refresh", RouteKind::Changing,
               [routes](const Request &, const PathArguments &) { return routes->refresh(); });
    router.addLater({Method::Get}, "/channels/changes", RouteKind::Reading,
                    [routes](const Request &request, const PathArguments &, const Responder &responder) {
                        routes->changes(request, responder);
                    });
    router.add({Method::Get}, "/channels/{}", RouteKind::Reading,
               [routes](const Request &, const PathArguments &arguments) { return routes->one(arguments); });
    router.addLater({Method::Put, Method::Patch}, "/channels/{}", RouteKind::Changing,
                    [routes](const Request &request, const PathArguments &arguments,
                             const Responder &responder) { routes->change(request, arguments, responder); });
    router.add(
        {Method::Delete}, "/channels/{}", RouteKind::Changing,
        [routes](const Request &, const PathArguments &arguments) { return routes->forget(arguments); });
}
