// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/setupplan.h"

#include "companion/channelmap.h"
#include "companion/guideaddress.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using Kind = SetupStep::Kind;

namespace {

constexpr int refreshHours = 12;
const QString refreshSetting = u"xmltvCustomRefreshInHours"_s;

QString placeOf(const QString &uri)
{
    const QUrl url(uri.contains("://"_L1) ? uri : u"http://"_s + uri);
    const QString host = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host();
    return host + u':' + QString::number(url.port(80));
}

bool hasOurId(const ServerDevice &device, const Wanted &wanted)
{
    const QString id = wanted.deviceId;
    return device.deviceId.compare(id, Qt::CaseInsensitive) == 0
        || device.uuid.section(u'/', -1).compare(id, Qt::CaseInsensitive) == 0;
}

/// Whether it says at all who it is.
bool hasAnId(const ServerDevice &device)
{
    return !device.deviceId.isEmpty() || device.uuid.contains(u'/');
}

bool isAtOurAddress(const ServerDevice &device, const Wanted &wanted)
{
    return wanted.addresses.contains(placeOf(device.uri));
}

bool isDead(const ServerDevice &device)
{
    return device.status.compare("dead"_L1, Qt::CaseInsensitive) == 0;
}

bool isOff(const ServerDevice &device)
{
    static const QStringList off{u"disabled"_s, u"0"_s, u"false"_s};
    return off.contains(device.state.toLower());
}

/// Builds one plan.
class Planner {
public:
    Planner(const Survey &survey, const Wanted &wanted, const Agreement &agreed)
        : m_survey(survey)
        , m_wanted(wanted)
    {
        m_plan.agreed = agreed;
        if (agreed.machine != survey.machine)
            m_plan.agreed = {};
        m_plan.agreed.machine = survey.machine;
    }

    SetupPlan made()
    {
        if (m_wanted.channels.isEmpty()) {
            m_plan.steps = {{Kind::NoChannels, {}, {}, {}}};
            return m_plan;
        }
        const ServerDevice *device = ourDevice(m_survey, m_wanted);
        if (!device)
            planNew();
        else
            planKnown(*device);
        return m_plan;
    }

private:
    void add(Kind kind, const QString &device, const QString &dvr, const QString &value = {})
    {
        m_plan.steps.append({kind, device, dvr, value});
    }

    void planNew()
    {
        add(Kind::Register, {}, {}, m_wanted.uri());
        const ServerDvr *dvr = dvrWithOurGuide();
        add(dvr ? Kind::Join : Kind::CreateDvr, {}, dvr ? dvr->key : QString(), lineupId());
        planMap(nullptr, {});
    }

    void planKnown(const ServerDevice &device)
    {
        planAddress(device);
        if (!m_plan.steps.isEmpty() && m_plan.steps.last().kind == Kind::OtherAddress)
            return; // somebody else may have our id: nothing of it is touched
        planState(device);
        const ServerDvr *dvr = dvrOf(m_survey, device);
        if (dvr)
            planGuide(device, *dvr);
        else
            planDvr(device);
        note(device, dvr);
        if (!dvr || !isForeignGuide(*dvr))
            planMap(&device, dvr ? dvr->key : QString());
        if (dvr)
            planLeaving(device, *dvr);
    }

    void planState(const ServerDevice &device)
    {
        if (!isOff(device))
            return;
        const bool wasOn = m_plan.agreed.device == device.key && m_plan.agreed.mapped;
        add(wasOn ? Kind::SwitchedOff : Kind::Enable, device.key, device.dvr);
    }

    void planAddress(const ServerDevice &device)
    {
        if (isAtOurAddress(device, m_wanted))
            return;
        const bool wasAgreed = !m_plan.agreed.uri.isEmpty() && m_plan.agreed.uri == placeOf(device.uri);
        add(wasAgreed || isDead(device) ? Kind::Follow : Kind::OtherAddress, device.key, device.dvr,
            wasAgreed || isDead(device) ? m_wanted.uri() : device.uri);
    }

    void planDvr(const ServerDevice &device)
    {
        const ServerDvr *dvr = dvrWithOurGuide();
        add(dvr ? Kind::Join : Kind::CreateDvr, device.key, dvr ? dvr->key : QString(), lineupId());
    }

    void planGuide(const ServerDevice &device, const ServerDvr &dvr)
    {
        if (hasOurGuide(dvr)) {
            if (dvr.lineups.size() > 1)
                planDetaching(device, dvr);
            planRefresh(device, dvr);
        } else if (!isForeignGuide(dvr)) {
            add(Kind::AttachGuide, device.key, dvr.key, lineupId());
        } else {
            add(Kind::OtherGuide, device.key, dvr.key);
        }
    }

    /// The guide of an address that we had ourselves, and only that.
    void planDetaching(const ServerDevice &device, const ServerDvr &dvr)
    {
        const QString old = m_plan.agreed.uri;
        for (const QString &id : dvr.lineups) {
            if (!old.isEmpty() && !guideaddress::isOurs(id, m_wanted.addresses)
                && guideaddress::isOurs(id, {old}))
                add(Kind::DetachGuide, device.key, dvr.key, id);
        }
    }

    void planRefresh(const ServerDevice &device, const ServerDvr &dvr)
    {
        if (m_plan.agreed.dvr == dvr.key && m_plan.agreed.refreshSet)
            return;
        const auto setting =
            std::find_if(dvr.settings.begin(), dvr.settings.end(),
                         [](const ServerSetting &each) { return each.id == refreshSetting; });
        const QString hours = QString::number(refreshHours);
        const bool isPersons = setting != dvr.settings.end() && setting->value != setting->fallback;
        const bool isThere = setting != dvr.settings.end() && setting->value == hours;
        // A recorder that tells none of its settings loses those that are not sent along.
        const bool isKnown = setting != dvr.settings.end() || (dvr.settings.isEmpty() && isMade(dvr));
        if (isKnown && !isPersons && !isThere)
            add(Kind::SetRefresh, device.key, dvr.key, hours);
    }

    [[nodiscard]] bool isMade(const ServerDvr &dvr) const
    {
        return m_plan.agreed.madeDvr && m_plan.agreed.dvr == dvr.key;
    }

    void planMap(const ServerDevice *device, const QString &dvr)
    {
        const MapDraft draft =
            draftMap(device ? device->map : QList<ChannelPair>(), m_wanted, m_survey, m_plan.agreed);
        m_plan.agreed.switchedOff = draft.switchedOff;
        if (draft.changes == 0)
            return;
        const QString key = device ? device->key : QString();
        add(Kind::ReadGuide, key, dvr);
        add(Kind::Scan, key, dvr);
        add(Kind::Map, key, dvr);
        m_plan.steps.last().map = draft.pairs;
        m_plan.steps.last().before = device ? device->map : QList<ChannelPair>();
        m_plan.steps.last().count = draft.changes;
    }

    /// Our own device of an address that we had: it goes where the one of now is, and is never the last.
    void planLeaving(const ServerDevice &device, const ServerDvr &dvr)
    {
        for (const ServerDevice &other : m_survey.devices) {
            if (other.key != device.key && hasOurId(other, m_wanted) && !isAtOurAddress(other, m_wanted)
                && isAtOurAddress(device, m_wanted) && other.dvr == dvr.key && dvr.devices.size() > 1)
                add(Kind::Leave, other.key, dvr.key);
        }
    }

    /// What is known of where we are in the server; what was agreed about another recorder is void.
    void note(const ServerDevice &device, const ServerDvr *dvr)
    {
        Agreement &agreed = m_plan.agreed;
        if (agreed.dvr != (dvr ? dvr->key : QString())) {
            agreed.dvr = dvr ? dvr->key : QString();
            agreed.madeDvr = agreed.refreshSet = false;
        }
        if (agreed.device != device.key) {
            agreed.device = device.key;
            agreed.mapped = false;
        }
        if (isAtOurAddress(device, m_wanted) && (!dvr || hasOurGuide(*dvr)))
            agreed.uri = placeOf(device.uri);
    }

    [[nodiscard]] QString lineupId() const
    {
        return guideaddress::lineupId(m_wanted.guide(), m_wanted.title);
    }
    [[nodiscard]] bool hasOurGuide(const ServerDvr &dvr) const
    {
        return std::any_of(dvr.lineups.begin(), dvr.lineups.end(), [this](const QString &id) {
            return guideaddress::isOurs(id, m_wanted.addresses);
        });
    }
    /// None of ours, now or before.
    [[nodiscard]] bool isForeignGuide(const ServerDvr &dvr) const
    {
        return !dvr.lineups.isEmpty() && !hasOurGuide(dvr)
            && std::none_of(dvr.lineups.begin(), dvr.lineups.end(), [this](const QString &id) {
                   return guideaddress::isOurs(id, {m_plan.agreed.uri});
               });
    }
    [[nodiscard]] const ServerDvr *dvrWithOurGuide() const
    {
        const auto found = std::find_if(m_survey.dvrs.begin(), m_survey.dvrs.end(),
                                        [this](const ServerDvr &dvr) { return hasOurGuide(dvr); });
        return found == m_survey.dvrs.end() ? nullptr : &*found;
    }

    const Survey &m_survey;
    const Wanted &m_wanted;
    SetupPlan m_plan;
};

} // namespace

QString toWord(SetupStep::Kind kind)
{
    static constexpr std::array words{"register",    "enable",        "follow",       "create_dvr",
                                      "join",        "leave",         "attach_guide", "detach_guide",
                                      "set_refresh", "read_guide",    "scan",         "map",
                                      "other_guide", "other_address", "switched_off", "no_channels"};
    return QLatin1StringView(words.at(size_t(kind)));
}

bool SetupPlan::isRight() const
{
    return std::none_of(steps.begin(), steps.end(), [](const SetupStep &step) { return step.isNeeded(); });
}

const ServerDevice *ourDevice(const Survey &survey, const Wanted &wanted)
{
    // Where an old address left two of us there, the one that answers now counts, then the one that records.
    const auto rank = [&wanted](const ServerDevice &device) {
        const int where = (isAtOurAddress(device, wanted) ? 2 : 0) + (device.dvr.isEmpty() ? 0 : 1);
        return hasOurId(device, wanted) ? 8 + where : !hasAnId(device) && device.uri == wanted.uri() ? 4 : 0;
    };
    const ServerDevice *best = nullptr;
    for (const ServerDevice &device : survey.devices) {
        if (rank(device) > (best ? rank(*best) : 0))
            best = &device;
    }
    return best;
}

const ServerDvr *dvrOf(const Survey &survey, const ServerDevice &device)
{
    const auto found = std::find_if(survey.dvrs.begin(), survey.dvrs.end(), [&device](const ServerDvr &dvr) {
        return dvr.devices.contains(device.key) || (!device.dvr.isEmpty() && dvr.key == device.dvr);
    });
    return found == survey.dvrs.end() ? nullptr : &*found;
}

SetupPlan planSetup(const Survey &survey, const Wanted &wanted, const Agreement &agreed)
{
    return Planner(survey, wanted, agreed).made();
}
