// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/guidejson.h"

#include "http/problemjson.h"

#include <algorithm>

namespace {

void writeSource(JsonWriter &json, const GuideSourceState &source)
{
    json.beginObject().member("name", source.name).member("fromPlaylist", source.fromPlaylist);
    guidejson::writeTime(json, "lastTried", source.lastTried);
    guidejson::writeTime(json, "lastGood", source.lastGood);
    json.member("bytes", source.bytes).member("channels", source.channels);
    json.member("programmes", source.programmes).key("problem");
    problemjson::write(json, source.problem);
    json.key("repairs").beginArray();
    for (const Problem &repair : source.repairs)
        problemjson::write(json, repair);
    json.endArray().endObject();
}

} // namespace

namespace guidejson {

QByteArrayView toWord(MatchRank rank)
{
    switch (rank) {
    case MatchRank::Corrected:
        return "corrected";
    case MatchRank::TvgId:
        return "tvg_id";
    case MatchRank::TvgIdAnyCase:
        return "tvg_id_any_case";
    case MatchRank::Name:
        return "name";
    case MatchRank::LooseName:
        return "loose_name";
    case MatchRank::None:
        break;
    }
    return "none";
}

void writeTime(JsonWriter &json, QByteArrayView name, const std::optional<WallTime> &time)
{
    json.key(name);
    if (time)
        json.value(toEpochMs(*time));
    else
        json.null();
}

void write(JsonWriter &json, const std::optional<Programme> &programme)
{
    if (!programme) {
        json.null();
        return;
    }
    json.beginObject().member("title", programme->title);
    json.textOrNull("subTitle", programme->subTitle);
    json.textOrNull("description", programme->description);
    json.member("start", toEpochMs(programme->start)).member("stop", toEpochMs(programme->stop));
    json.member("placeholder", programme->placeholder).endObject();
}

void write(JsonWriter &json, const ChannelGuide &guide)
{
    if (guide.rank == MatchRank::None && guide.rivals.isEmpty()) {
        json.null();
        return;
    }
    json.beginObject();
    if (guide.rank == MatchRank::None) { // several fit equally well: a person has to say which
        json.member("match", QByteArrayView("ambiguous")).key("rivals").beginArray();
        for (const QString &rival : guide.rivals)
            json.value(rival);
        json.endArray().endObject();
        return;
    }
    json.textOrNull("id", guide.guideId);
    json.textOrNull("name", guide.guideName);
    json.member("match", toWord(guide.rank)).member("confidence", confidenceOf(guide.rank));
    writeTime(json, "from", guide.from);
    writeTime(json, "until", guide.until);
    json.member("programmes", guide.programmes).endObject();
}

void write(JsonWriter &json, const GuideCandidate &candidate)
{
    json.beginObject().member("id", candidate.guideId).member("name", candidate.name);
    json.member("source", candidate.source).member("match", toWord(candidate.rank));
    json.member("confidence", confidenceOf(candidate.rank)).endObject();
}

void writeMembers(JsonWriter &json, const GuideSummary &guide, int channels)
{
    const auto known = std::count_if(guide.channels.begin(), guide.channels.end(),
                                     [](const ChannelGuide &channel) { return channel.programmes > 0; });
    json.member("refreshing", guide.refreshing);
    writeTime(json, "nextRefresh", guide.nextRefresh);
    json.key("document").beginObject().member("bytes", guide.documentBytes);
    writeTime(json, "until", guide.until);
    json.endObject().key("coverage").beginObject().member("channels", channels);
    json.member("withGuide", qint64(known)).endObject();
    json.key("sources").beginArray();
    for (const GuideSourceState &source : guide.sources)
        writeSource(json, source);
    json.endArray().key("problems").beginArray();
    for (const Problem &problem : guide.problems)
        problemjson::write(json, problem);
    json.endArray();
}

} // namespace guidejson
