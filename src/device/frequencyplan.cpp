// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/frequencyplan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <climits>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 tolerance = 1'000'000;
constexpr qsizetype longestId = 256;

FrequencyPlan::ChannelFinder finderIn(const QList<Channel> &channels)
{
    QHash<QString, const Channel *> byId;
    byId.reserve(channels.size());
    for (const Channel &channel : channels)
        byId.insert(channel.id, &channel);
    return [byId](const QString &id) {
        return byId.value(id);
    };
}

} // namespace

bool FrequencyPlan::follow(const QList<Channel> &channels, ChannelFinder find)
{
    if (!find)
        find = finderIn(channels);
    const auto before = std::pair(m_map, m_places);
    mark(channels, find);
    for (const Channel &channel : channels) {
        if (!channel.enabled || m_byChannel.contains(channel.id))
            continue;
        const auto place = placeForNewcomer();
        if (!place)
            break;
        m_byChannel.remove(m_places[*place].channelId);
        m_places[*place] = {channel.id, 0};
        m_byChannel.insert(channel.id, *place);
    }
    m_idByNumber.clear();
    for (auto it = m_byChannel.cbegin(); it != m_byChannel.cend(); ++it) {
        if (const Channel *const channel = find(it.key()); channel && channel->enabled)
            m_idByNumber.insert(channel->guideNumber, channel->id);
    }
    return before != std::pair(m_map, m_places);
}

/// Who is still there, who left, who came back.
void FrequencyPlan::mark(const QList<Channel> &channels, const ChannelFinder &find)
{
    QSet<QString> present;
    for (auto it = m_byChannel.cbegin(); it != m_byChannel.cend(); ++it) {
        if (const Channel *const channel = find(it.key()); channel && channel->enabled)
            present.insert(it.key());
    }
    const bool isAnyThere = std::any_of(channels.cbegin(), channels.cend(),
                                        [](const Channel &channel) { return channel.enabled; });
    const bool sharesSome = std::any_of(m_places.cbegin(), m_places.cend(), [&](const Place &place) {
        return present.contains(place.channelId);
    });
    if (!sharesSome && isAnyThere) {
        *this = {};
        return;
    }
    ++m_turn;
    for (Place &place : m_places) {
        if (present.contains(place.channelId))
            place.freedAt = 0;
        else if (place.freedAt == 0)
            place.freedAt = m_turn;
    }
}

std::optional<qsizetype> FrequencyPlan::placeForNewcomer()
{
    const auto fresh = [this]() -> std::optional<qsizetype> {
        if (m_places.size() >= placesOf(m_map))
            return std::nullopt;
        m_places.append(Place{});
        return m_places.size() - 1;
    };
    if (const auto place = fresh())
        return place;
    const auto freedEarlier = [](const Place &a, const Place &b) {
        return (a.freedAt ? a.freedAt : INT_MAX) < (b.freedAt ? b.freedAt : INT_MAX);
    };
    const auto oldest = std::min_element(m_places.cbegin(), m_places.cend(), freedEarlier);
    if (oldest->freedAt)
        return oldest - m_places.cbegin();
    m_map = ChannelMap::UsCable;
    return fresh();
}

std::optional<PseudoFrequency> FrequencyPlan::of(const QString &channelId) const
{
    const auto place = m_byChannel.constFind(channelId);
    if (place == m_byChannel.cend() || m_places[*place].freedAt)
        return std::nullopt;
    return pseudoFrequency(m_map, *place);
}

std::optional<PseudoFrequency> FrequencyPlan::ofNumber(const QString &guideNumber) const
{
    return of(m_idByNumber.value(guideNumber));
}

QString FrequencyPlan::channelAt(qint64 hertz) const
{
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const auto place = pseudoFrequency(m_map, i);
        if (m_places[i].freedAt == 0 && place && std::abs(place->hertz - hertz) <= tolerance)
            return m_places[i].channelId;
    }
    return {};
}

QByteArray FrequencyPlan::toJson() const
{
    QJsonArray places;
    for (const Place &place : m_places)
        places.append(QJsonObject{{"channel"_L1, place.channelId}, {"freed"_L1, place.freedAt}});
    const QJsonObject plan{{"map"_L1, QString::fromLatin1(toWord(m_map))}, {"places"_L1, places}};
    return QJsonDocument(plan).toJson(QJsonDocument::Compact);
}

FrequencyPlan FrequencyPlan::fromJson(const QByteArray &json)
{
    const QJsonObject stored = QJsonDocument::fromJson(json).object();
    const QJsonArray places = stored["places"_L1].toArray();
    const auto map = channelMapFromWord(stored["map"_L1].toString().toLatin1());
    if (!map || places.size() > placesOf(*map))
        return {};
    FrequencyPlan plan;
    plan.m_map = *map;
    for (const QJsonValue &value : places) {
        const Place place{value["channel"_L1].toString(), value["freed"_L1].toInt()};
        if (place.channelId.isEmpty() || place.channelId.size() > longestId || place.freedAt < 0
            || plan.m_byChannel.contains(place.channelId))
            return {};
        plan.m_byChannel.insert(place.channelId, plan.m_places.size());
        plan.m_places.append(place);
        plan.m_turn = std::max(plan.m_turn, place.freedAt);
    }
    return plan;
}
