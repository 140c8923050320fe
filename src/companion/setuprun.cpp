// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/setuprun.h"

#include "companion/logging.h"

#include <QUuid>

#include <algorithm>

using Kind = SetupStep::Kind;

namespace {

constexpr int mostMaps = 2;

/// Lines that one map has and the other has not.
QList<ChannelPair> differing(const QList<ChannelPair> &map, const QList<ChannelPair> &other)
{
    QList<ChannelPair> out;
    std::copy_if(map.begin(), map.end(), std::back_inserter(out),
                 [&other](const ChannelPair &pair) { return !other.contains(pair); });
    return out;
}

} // namespace

SetupRun::SetupRun(MediaServer &server, const Wanted &wanted, const CompanionMemory &memory,
                   const Clock &clock, Scope scope, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_wanted(wanted)
    , m_memory(memory)
    , m_clock(clock)
    , m_scope(scope)
{
}

void SetupRun::start()
{
    look();
}

bool SetupRun::isRight() const
{
    return m_isOver && !m_problem
        && std::none_of(m_left.begin(), m_left.end(), [](const SetupStep &step) { return step.isNeeded(); });
}

void SetupRun::look()
{
    m_server.survey(m_wanted, [this](const Result<Survey> &survey) {
        if (survey)
            return take(survey.value());
        m_problem = survey.problem();
        end();
    });
}

void SetupRun::take(const Survey &survey)
{
    const ServerDevice *const device = ourDevice(survey, m_wanted);
    const ServerDvr *const dvr = device ? dvrOf(survey, *device) : nullptr;
    if (m_scope == Scope::Upkeep && dvr && !m_tries.contains(Kind::ReadGuide))
        return readGuideFirst(survey);
    if (dvr && std::exchange(m_hasMadeDvr, false)) {
        m_memory.agreed.dvr = dvr->key;
        m_memory.agreed.madeDvr = true;
    }
    goOn(planSetup(survey, m_wanted, m_memory.agreed));
}

/// What is compared with an old guide is repaired for nothing.
void SetupRun::readGuideFirst(const Survey &survey)
{
    const ServerDevice *const device = ourDevice(survey, m_wanted);
    perform({Kind::ReadGuide, device->key, dvrOf(survey, *device)->key, {}});
}

void SetupRun::goOn(const SetupPlan &plan)
{
    m_memory.agreed = plan.agreed;
    m_left = plan.steps;
    if (!std::exchange(m_isPlanned, true))
        emit planned(m_left);
    const auto next =
        std::find_if(m_left.begin(), m_left.end(), [this](const SetupStep &step) { return mayDo(step); });
    if (m_scope == Scope::Look || next == m_left.end())
        return end();
    perform(SetupStep(*next));
}

bool SetupRun::mayDo(const SetupStep &step) const
{
    if (step.isByHand() || m_tries.value(step.kind) >= (step.kind == Kind::Map ? mostMaps : 1))
        return false;
    if (m_scope == Scope::Upkeep
        && (step.kind == Kind::Register || step.kind == Kind::Enable || step.kind == Kind::CreateDvr
            || step.kind == Kind::Join))
        return false;
    const bool makesDevice = step.kind == Kind::Register;
    const bool makesDvr =
        step.kind == Kind::CreateDvr || step.kind == Kind::Enable || step.kind == Kind::Follow;
    return makesDevice || (!step.device.isEmpty() && (makesDvr || !step.dvr.isEmpty()));
}

void SetupRun::perform(const SetupStep &step)
{
    ++m_tries[step.kind];
    m_server.perform(step, m_wanted, [this, step](const Result<MediaServer::Done> &done) {
        const SetupRow row{step, done ? Problem() : done.problem()};
        qCInfo(lcCompanion).noquote()
            << m_server.product() << toWord(step.kind) << (done ? done.value().note : row.problem.subject)
            << row.problem.detail;
        if (done)
            note(step);
        m_rows.append(row);
        emit stepDone(row);
        look();
    });
}

void SetupRun::note(const SetupStep &step)
{
    Agreement &agreed = m_memory.agreed;
    m_hasMadeDvr = m_hasMadeDvr || step.kind == Kind::CreateDvr;
    agreed.refreshSet = agreed.refreshSet || step.kind == Kind::SetRefresh;
    agreed.mapped = agreed.mapped || step.kind == Kind::Map;
    if (step.kind == Kind::ReadGuide || step.kind == Kind::Scan)
        return;
    ServerChange change{QUuid::createUuid().toString(QUuid::WithoutBraces),
                        m_clock.wall(),
                        toWord(step.kind),
                        step.device,
                        step.dvr,
                        step.value,
                        step.count};
    if (step.kind == Kind::Map) {
        change.before = differing(step.before, step.map);
        change.after = differing(step.map, step.before);
    }
    m_memory.add(change);
}

void SetupRun::end()
{
    m_isOver = true;
    emit finished();
}
