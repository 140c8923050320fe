// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/housetopics.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestState = 255;
constexpr qsizetype mostViewers = 64;

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString cut(const QString &text)
{
    return text.size() > longestState ? text.first(longestState - 1) + u'…' : text;
}

/// "Anna: News", or the program that asks, where nobody says who it is.
QString inShort(const Consumer &viewer)
{
    QString who = viewer.behind.viewer;
    if (who.isEmpty())
        who = viewer.behind.purpose == StreamPurpose::Recording ? u"recording"_s : viewer.client.address;
    return who + u": "_s + (viewer.channelName.isEmpty() ? viewer.guideNumber : viewer.channelName);
}

QJsonObject jsonOf(const Consumer &viewer)
{
    return {{u"channel"_s, viewer.channelName},
            {u"number"_s, viewer.guideNumber},
            {u"viewer"_s, viewer.behind.viewer},
            {u"player"_s, viewer.behind.player},
            {u"purpose"_s, toWord(viewer.behind.purpose)},
            {u"client"_s, viewer.client.address},
            {u"state"_s, toWord(viewer.state)},
            {u"since"_s, utcDateTime(viewer.createdAt).toString(Qt::ISODate)}};
}

QJsonObject watching(const HouseState &state)
{
    QStringList lines;
    QJsonArray viewers;
    for (const Consumer &viewer : state.viewers.first(std::min(state.viewers.size(), mostViewers))) {
        lines.append(inShort(viewer));
        viewers.append(jsonOf(viewer));
    }
    return {{u"count"_s, int(state.viewers.size())},
            {u"summary"_s, lines.isEmpty() ? u"nobody"_s : cut(lines.join(u", "_s))},
            {u"viewers"_s, viewers}};
}

QJsonObject problem(const HouseState &state)
{
    QStringList lines;
    QJsonArray kinds;
    for (const Event &event : state.standing) {
        lines.append(english(event));
        if (!kinds.contains(toWord(event.kind)))
            kinds.append(toWord(event.kind));
    }
    return {{u"problem"_s, lines.isEmpty() ? u"OFF"_s : u"ON"_s},
            {u"message"_s, cut(lines.join(u"; "_s))},
            {u"kinds"_s, kinds}};
}

QJsonObject deviceOf(const HouseName &house)
{
    QJsonObject device{{u"identifiers"_s, QJsonArray{u"plexbridge_"_s + house.deviceId.toLower()}},
                       {u"name"_s, house.name},
                       {u"manufacturer"_s, u"PlexBridge"_s},
                       {u"model"_s, u"PlexBridge"_s},
                       {u"sw_version"_s, house.version}};
    if (!house.page.isEmpty())
        device.insert(u"configuration_url"_s, house.page);
    return device;
}

QJsonArray eventKinds()
{
    QJsonArray kinds;
    for (const EventKind kind : EventKinds)
        kinds.append(toWord(kind));
    return kinds;
}

struct Entity {
    QString component, id;
    QJsonObject config;
};

QList<Entity> entitiesOf(const QString &base)
{
    return {{u"sensor"_s,
             u"tuners"_s,
             {{u"name"_s, u"Tuners in use"_s},
              {u"state_topic"_s, base + u"/tuners"_s},
              {u"value_template"_s, u"{{ value_json.in_use }}"_s},
              {u"json_attributes_topic"_s, base + u"/tuners"_s},
              {u"state_class"_s, u"measurement"_s},
              {u"icon"_s, u"mdi:television-box"_s}}},
            {u"sensor"_s,
             u"watching"_s,
             {{u"name"_s, u"Watching"_s},
              {u"state_topic"_s, base + u"/watching"_s},
              {u"value_template"_s, u"{{ value_json.summary }}"_s},
              {u"json_attributes_topic"_s, base + u"/watching"_s},
              {u"icon"_s, u"mdi:account-eye"_s}}},
            {u"binary_sensor"_s,
             u"problem"_s,
             {{u"name"_s, u"Problem"_s},
              {u"device_class"_s, u"problem"_s},
              {u"state_topic"_s, base + u"/problem"_s},
              {u"value_template"_s, u"{{ value_json.problem }}"_s},
              {u"json_attributes_topic"_s, base + u"/problem"_s}}},
            {u"event"_s,
             u"event"_s,
             {{u"name"_s, u"Event"_s},
              {u"state_topic"_s, base + u"/event"_s},
              {u"event_types"_s, eventKinds()},
              {u"icon"_s, u"mdi:bell"_s}}}};
}

} // namespace

namespace housetopics {

QString base(const HouseName &house)
{
    return house.topic + u'/' + house.deviceId.toLower();
}

Topic availability(const HouseName &house, bool isThere)
{
    return {base(house) + u"/availability"_s, isThere ? "online" : "offline"};
}

QList<Topic> states(const HouseName &house, const HouseState &state)
{
    const QJsonObject tuners{{u"in_use"_s, state.inUse},
                             {u"free"_s, std::max(state.tuners - state.inUse, 0)},
                             {u"total"_s, state.tuners}};
    return {{base(house) + u"/tuners"_s, textOf(tuners)},
            {base(house) + u"/watching"_s, textOf(watching(state))},
            {base(house) + u"/problem"_s, textOf(problem(state))}};
}

Topic happened(const HouseName &house, const Event &event)
{
    return {base(house) + u"/event"_s,
            textOf({{u"event_type"_s, toWord(event.kind)},
                    {u"message"_s, english(event)},
                    {u"state"_s,
                     event.isOver()        ? u"over"_s
                         : event.isLasting ? u"begun"_s
                                           : u"happened"_s},
                    {u"trouble"_s, isTrouble(event.kind)},
                    {u"channel"_s, event.channelName},
                    {u"number"_s, event.guideNumber},
                    {u"client"_s, event.client.address},
                    {u"detail"_s, event.problem.detail.english()},
                    {u"at"_s, toEpochMs(event.at)}})};
}

QList<Topic> discovery(const HouseName &house, bool isGone)
{
    QList<Topic> topics;
    if (house.discovery.isEmpty())
        return topics;
    const QString id = u"plexbridge_"_s + house.deviceId.toLower();
    for (Entity entity : entitiesOf(base(house))) {
        entity.config.insert(u"unique_id"_s, id + u'_' + entity.id);
        entity.config.insert(u"object_id"_s, id + u'_' + entity.id);
        entity.config.insert(u"availability_topic"_s, availability(house, true).name);
        entity.config.insert(u"device"_s, deviceOf(house));
        topics.append(
            {house.discovery + u'/' + entity.component + u'/' + id + u'/' + entity.id + u"/config"_s,
             isGone ? QByteArray() : textOf(entity.config)});
    }
    return topics;
}

} // namespace housetopics
