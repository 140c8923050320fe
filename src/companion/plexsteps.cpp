// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/guideaddress.h"
#include "companion/plexreading.h"
#include "companion/plexserver.h"
#include "core/said.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostInEncodedBrackets = 440; // channels; a longer address is refused

struct Attempt {
    QByteArray method;
    QString path;
    QueryItems query;
};

/// In the order in which others try them.
QList<Attempt> waysToRegister(const QString &uri, const QString &deviceId)
{
    const QString devices = u"/media/grabbers/devices"_s;
    return {{"POST", devices, {{u"uri"_s, uri}}},
            {"PUT", devices, {{u"uri"_s, uri}}},
            {"POST", devices, {{u"url"_s, uri}}},
            {"POST", devices, {{u"uri"_s, uri}, {u"deviceId"_s, deviceId}}},
            {"POST", u"/media/grabbers/tv.plex.grabbers.hdhomerun/devices"_s, {{u"uri"_s, uri}}}};
}

QByteArray mapQuery(const QList<ChannelPair> &map)
{
    const bool isLong = map.size() > mostInEncodedBrackets;
    const QByteArray open = isLong ? "[" : "%5B", close = isLong ? "]" : "%5D";
    QByteArray enabled, pairs;
    for (const ChannelPair &pair : map) {
        const QByteArray number = QUrl::toPercentEncoding(pair.number);
        if (pair.isOn)
            enabled += (enabled.isEmpty() ? "" : ",") + number;
        const auto add = [&](const QByteArray &name, const QString &value) {
            if (!value.isEmpty())
                pairs += '&' + name + open + number + close + '=' + QUrl::toPercentEncoding(value);
        };
        add("channelMapping", pair.guideChannel);
        add("channelMappingByKey", pair.key);
    }
    return "channelsEnabled=" + enabled + pairs;
}

} // namespace

/// What is answered is not read: that it is there counts. Each way is tried once, and only while it is not.
void PlexServer::makeKnown(const SetupStep &step, const Wanted &wanted, int attempt, const ThenDone &then)
{
    const QList<Attempt> ways = waysToRegister(step.value, wanted.deviceId);
    const Attempt &way = ways.at(attempt);
    m_line.ask(way.method, way.path, way.query, [=, this, last = ways.size() - 1](const ServerReply &reply) {
        list([=, this](const Result<Survey> &listed) {
            if (!listed)
                return then(listed.problem());
            const ServerDevice *device = ourDevice(listed.value(), wanted);
            if (device && (step.kind == SetupStep::Kind::Register || device->uri == step.value))
                return then(Done{QString::number(reply.status)});
            if (attempt < last)
                return makeKnown(step, wanted, attempt + 1, then);
            const Saying why = reply.ok() ? Said::AcceptsDeviceHidden : reply.problem.detail;
            then(Problem{ProblemCode::UpstreamRefused, QString::number(reply.status), why});
        });
    });
}

/// Codes are taken from the server's own lists.
void PlexServer::findLocale(const std::function<void(const QString &, const QString &)> &then)
{
    m_line.ask("GET", u"/livetv/epg/languages"_s, {}, [this, then](const ServerReply &languages) {
        const QLocale locale;
        const bool isNone = locale.language() == QLocale::C;
        const QLocale::Language language = isNone ? QLocale::English : locale.language();
        const QString long3 = QLocale::languageToCode(language, QLocale::ISO639Part2T);
        const QString found = plexreading::codeIn(
            languages.node, {long3, QLocale::languageToCode(language, QLocale::ISO639Part1)},
            QLocale::languageToString(language));
        const QString code = found.isEmpty() ? u"eng"_s : found;
        if (isNone)
            return then(code, {});
        m_line.ask("GET", u"/livetv/epg/countries"_s, {}, [then, code, locale](const ServerReply &countries) {
            ServerNode all = countries.node;
            for (const ServerNode &inner : countries.node.children) // by continent, in some
                all.children.append(inner.children);
            then(code,
                 plexreading::codeIn(all, {QLocale::territoryToCode(locale.territory())},
                                     QLocale::territoryToString(locale.territory())));
        });
    });
}

void PlexServer::createDvr(const SetupStep &step, const Wanted &wanted, const ThenDone &then)
{
    list([this, step, wanted, then](const Result<Survey> &listed) {
        const ServerDevice *device = listed ? ourDevice(listed.value(), wanted) : nullptr;
        if (!listed)
            return then(listed.problem());
        if (!device)
            return then(Problem{ProblemCode::UpstreamRefused, {}, Said::DeviceNotThere});
        if (dvrOf(listed.value(), *device))
            return then(Done{u"there"_s});
        const QString key = device->key, uuid = device->uuid;
        findLocale([=, this](const QString &language, const QString &country) {
            QueryItems query{
                {u"device"_s, uuid}, {u"lineup"_s, step.value}, {u"lineupTitle"_s, wanted.title}};
            if (!country.isEmpty())
                query.append({u"country"_s, country});
            query.append({u"language"_s, language});
            createDvr(key, query, 0, then);
        });
    });
}

void PlexServer::createDvr(const QString &device, const QueryItems &query, int attempt, const ThenDone &then)
{
    m_line.ask("POST", u"/livetv/dvrs"_s, query, [=, this](const ServerReply &reply) {
        list([=, this](const Result<Survey> &listed) {
            if (!listed)
                return then(listed.problem());
            const QList<ServerDvr> &dvrs = listed.value().dvrs;
            const bool isThere = std::any_of(dvrs.begin(), dvrs.end(), [&device](const ServerDvr &dvr) {
                return dvr.devices.contains(device);
            });
            if (isThere)
                return then(Done{QString::number(reply.status)});
            if (!reply.ok() && attempt == 0) {
                QueryItems plain = query;
                plain.removeIf([](const auto &item) { return item.first == u"country"; });
                plain.last().second = u"eng"_s;
                return createDvr(device, plain, 1, then);
            }
            const Saying why = reply.ok() ? Said::AcceptsGuideHidden : reply.problem.detail;
            then(Problem{ProblemCode::UpstreamRefused, QString::number(reply.status), why});
        });
    });
}

/// All settings go in one call: those that are left out would be lost.
void PlexServer::setRefresh(const SetupStep &step, const ThenDone &then)
{
    list([this, step, then](const Result<Survey> &listed) {
        if (!listed)
            return then(listed.problem());
        QueryItems query;
        for (const ServerDvr &dvr : listed.value().dvrs) {
            for (const ServerSetting &setting : dvr.key == step.dvr ? dvr.settings : QList<ServerSetting>())
                query.append({setting.id, setting.value});
        }
        const QString name = u"xmltvCustomRefreshInHours"_s;
        query.removeIf([&name](const auto &item) { return item.first == name; });
        query.append({name, step.value});
        call("PUT", u"/livetv/dvrs/"_s + step.dvr + u"/prefs"_s, query, then);
    });
}

void PlexServer::writeMap(const SetupStep &step, const ThenDone &then)
{
    whenIdle(m_waits.most, [this, step, then](bool isIdle) {
        if (!isIdle)
            return then(Problem{ProblemCode::UpstreamRefused, {}, Said::GuideStillRead});
        const QString path = u"/media/grabbers/devices/"_s + step.device + u"/channelmap"_s;
        m_line.askEncoded("PUT", path, mapQuery(step.map), [then](const ServerReply &reply) {
            if (reply.ok())
                then(Done{QString::number(reply.status)});
            else
                then(reply.problem);
        });
    });
}

void PlexServer::scan(const SetupStep &step, const Wanted &wanted, const ThenDone &then)
{
    const QString device = u"/media/grabbers/devices/"_s + step.device + u"/scan"_s;
    m_line.ask("POST", device, {}, [=, this](const ServerReply &reply) {
        if (reply.ok())
            return watchScan(step, wanted, m_waits.scan, then);
        call("POST", u"/livetv/dvrs/"_s + step.dvr + u"/scan"_s, {}, [=, this](const Result<Done> &done) {
            if (done)
                watchScan(step, wanted, m_waits.scan, then);
            else
                then(done);
        });
    });
}

/// A server that does not tell what it found is not waited for.
void PlexServer::watchScan(const SetupStep &step, const Wanted &wanted, int polls, const ThenDone &then)
{
    const QString path = u"/media/grabbers/devices/"_s + step.device + u"/channels"_s;
    m_line.ask("GET", path, {}, [=, this](const ServerReply &reply) {
        QSet<QString> found;
        for (const ServerNode &channel : reply.node.children)
            found.insert(channel.text("identifier"_L1));
        const bool isAll =
            std::all_of(wanted.channels.begin(), wanted.channels.end(),
                        [&found](const WantedChannel &each) { return found.contains(each.number); });
        if (!reply.ok() || isAll || polls <= 0)
            return then(Done{isAll ? u"all found"_s : u"%1 found"_s.arg(found.size())});
        after(m_waits.poll, [=, this] { watchScan(step, wanted, polls - 1, then); });
    });
}
