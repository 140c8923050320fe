// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/plexserver.h"

#include "companion/guideaddress.h"
#include "companion/logging.h"
#include "companion/plexreading.h"
#include "core/said.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

FetchHeaders headersFor(const QString &token, const QString &clientId)
{
    return {{"X-Plex-Token", token.toUtf8()},     {"X-Plex-Client-Identifier", clientId.toUtf8()},
            {"X-Plex-Product", "PlexBridge"},     {"X-Plex-Version", PLEXBRIDGE_VERSION},
            {"X-Plex-Device-Name", "PlexBridge"}, {"Accept", "application/json"}};
}

/// The guide of ours where the recorder has several.
QString lineupOf(const ServerDvr &dvr, const Wanted &wanted)
{
    const auto ours = std::find_if(dvr.lineups.begin(), dvr.lineups.end(), [&wanted](const QString &id) {
        return guideaddress::isOurs(id, wanted.addresses);
    });
    return ours != dvr.lineups.end() ? *ours : dvr.lineups.value(0);
}

} // namespace

PlexServer::PlexServer(const QUrl &address, const QString &token, const QString &clientId, QObject *parent)
    : MediaServer(parent)
    , m_line(address, headersFor(token, clientId))
{
}

QString PlexServer::product() const
{
    return u"Plex"_s;
}

void PlexServer::call(const QByteArray &method, const QString &path, const QueryItems &query,
                      const ThenDone &then)
{
    m_line.ask(method, path, query, [then](const ServerReply &reply) {
        if (reply.ok())
            then(Done{QString::number(reply.status)});
        else
            then(reply.problem);
    });
}

void PlexServer::identify(const Then<QString> &then)
{
    m_line.ask("GET", u"/identity"_s, {}, [this, then](const ServerReply &reply) {
        if (reply.status == 0)
            return then(reply.problem); // nobody there
        const QString machine = reply.node.text("machineIdentifier"_L1);
        if (!machine.isEmpty())
            return then(machine);
        m_line.ask("GET", u"/"_s, {}, [then](const ServerReply &root) {
            const QString name = root.node.text("machineIdentifier"_L1);
            if (!name.isEmpty())
                then(name);
            else if (!root.ok())
                then(root.problem);
            else
                then(Problem{ProblemCode::Malformed, {}, Said::DoesNotSayPlex});
        });
    });
}

void PlexServer::list(const Then<Survey> &then)
{
    m_line.ask("GET", u"/media/grabbers/devices"_s, {}, [this, then](const ServerReply &devices) {
        if (!devices.ok())
            return then(devices.problem);
        m_line.ask("GET", u"/livetv/dvrs"_s, {}, [then, devices](const ServerReply &dvrs) {
            if (!dvrs.ok())
                return then(dvrs.problem); // which never means that they are gone
            then(plexreading::surveyOf(devices.node, dvrs.node));
        });
    });
}

void PlexServer::survey(const Wanted &wanted, const Then<Survey> &then)
{
    identify([this, wanted, then](const Result<QString> &machine) {
        if (!machine)
            return then(machine.problem());
        list([this, wanted, then, machine](const Result<Survey> &listed) {
            if (!listed)
                return then(listed.problem());
            Survey survey = listed.value();
            survey.machine = machine.value();
            readMap(wanted, survey, then);
        });
    });
}

void PlexServer::readMap(const Wanted &wanted, const Survey &survey, const Then<Survey> &then)
{
    const ServerDevice *const device = ourDevice(survey, wanted);
    const ServerDvr *const dvr = device ? dvrOf(survey, *device) : nullptr;
    const QString lineup = dvr ? lineupOf(*dvr, wanted) : QString();
    if (lineup.isEmpty())
        return then(survey);
    if (!device->map.isEmpty())
        return readOffers(device->uuid, lineup, survey, then);
    // The list may leave the map out.
    const QString key = device->key, uuid = device->uuid;
    m_line.ask("GET", u"/livetv/dvrs/"_s + dvr->key, {},
               [this, key, uuid, lineup, survey, then](const ServerReply &reply) {
                   Survey fuller = survey;
                   for (const ServerDevice &each : plexreading::surveyOf({}, reply.node).devices) {
                       for (ServerDevice &ours : fuller.devices) {
                           if (ours.key == key && each.key == key)
                               ours.map = each.map;
                       }
                   }
                   readOffers(uuid, lineup, fuller, then);
               });
}

void PlexServer::readOffers(const QString &device, const QString &lineup, const Survey &survey,
                            const Then<Survey> &then)
{
    const QueryItems query{{u"lineup"_s, lineup}};
    m_line.ask("GET", u"/livetv/epg/lineupchannels"_s, query,
               [this, device, lineup, survey, then](const ServerReply &offers) {
                   const QueryItems both{{u"device"_s, device}, {u"lineup"_s, lineup}};
                   m_line.ask("GET", u"/livetv/epg/channelmap"_s, both,
                              [survey, offers, then](const ServerReply &pairs) {
                                  Survey full = survey;
                                  full.offers = plexreading::offersOf(offers.node);
                                  full.suggested = plexreading::pairsOf(pairs.node);
                                  full.knowsOffers = offers.ok() || pairs.ok();
                                  then(full);
                              });
               });
}

void PlexServer::perform(const SetupStep &step, const Wanted &wanted, const ThenDone &then)
{
    using Kind = SetupStep::Kind;
    const QString device = u"/media/grabbers/devices/"_s + step.device;
    const QString dvr = u"/livetv/dvrs/"_s + step.dvr;
    const ThenDone goneIsDone = [then](const Result<Done> &done) {
        then(!done && done.problem().subject == u"404" ? Result<Done>(Done{u"404"_s}) : done);
    };
    switch (step.kind) {
    case Kind::Register:
    case Kind::Follow:
        return makeKnown(step, wanted, 0, then);
    case Kind::Enable:
        return call("PUT", device, {{u"title"_s, wanted.title}, {u"enabled"_s, u"1"_s}}, then);
    case Kind::CreateDvr:
        return createDvr(step, wanted, then);
    case Kind::Join:
        return call("PUT", dvr + u"/devices/"_s + step.device, {}, then);
    case Kind::Leave:
        return call("DELETE", dvr + u"/devices/"_s + step.device, {}, goneIsDone);
    case Kind::AttachGuide:
        return call("PUT", dvr + u"/lineups"_s, {{u"lineup"_s, step.value}}, then);
    case Kind::DetachGuide:
        return call("DELETE", dvr + u"/lineups"_s, {{u"lineup"_s, step.value}}, goneIsDone);
    case Kind::SetRefresh:
        return setRefresh(step, then);
    case Kind::ReadGuide:
        return readGuide(step, then);
    case Kind::Scan:
        return scan(step, wanted, then);
    case Kind::Map:
        return writeMap(step, then);
    case Kind::OtherGuide:
    case Kind::OtherAddress:
    case Kind::SwitchedOff:
    case Kind::NoChannels:
        break;
    }
    after({}, [then] { then(Problem{ProblemCode::BadOption, {}, Said::OnlyAPerson}); });
}

void PlexServer::readSessions(const Then<QList<ServerSession>> &then)
{
    m_line.ask("GET", u"/status/sessions"_s, {}, [then](const ServerReply &reply) {
        if (reply.ok())
            then(plexreading::sessionsOf(reply.node));
        else
            then(reply.problem);
    });
}

void PlexServer::readRecordings(const Then<QList<ServerRecording>> &then)
{
    const QueryItems query{{u"includeElements"_s, u"Metadata,Media"_s}};
    m_line.ask("GET", u"/media/subscriptions/scheduled"_s, query, [then](const ServerReply &reply) {
        if (reply.ok())
            then(plexreading::recordingsOf(reply.node));
        else
            then(reply.problem);
    });
}

void PlexServer::after(std::chrono::milliseconds pause, const std::function<void()> &then)
{
    QTimer::singleShot(pause, this, then);
}
