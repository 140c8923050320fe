// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/controldevice.h"

#include "device/logging.h"

namespace {

constexpr QByteArrayView tunerPrefix("/tuner");

/// "/tuner2/status" taken apart; number -1: none.
struct TunerName {
    int number = -1;
    QByteArray variable;
};

TunerName tunerNameIn(const QByteArray &name)
{
    const qsizetype slash = name.indexOf('/', tunerPrefix.size());
    if (!name.startsWith(tunerPrefix) || slash < 0)
        return {};
    const QByteArray digits = name.sliced(tunerPrefix.size(), slash - tunerPrefix.size());
    const int number = digits.toInt();
    return QByteArray::number(number) == digits ? TunerName{number, name.sliced(slash + 1)} : TunerName{};
}

} // namespace

ControlDevice::ControlDevice(ControlParts parts, const Clock &clock)
    : m_parts(std::move(parts))
    , m_clock(clock)
    , m_system(m_parts)
{
}

GetSetAnswer ControlDevice::answer(const GetSetRequest &request, ControlClient client)
{
    client.lockKey = request.lockKey;
    const auto [number, variable] = tunerNameIn(request.name);
    if (ControlledTuner *addressed = tuner(number))
        return request.value ? addressed->set(variable, *request.value, client) : addressed->get(variable);
    if (request.name == "help")
        return request.value ? GetSetAnswer::error(getseterror::ReadOnly) : GetSetAnswer::value(help());
    return request.value ? m_system.set(request.name, *request.value) : m_system.get(request.name);
}

void ControlDevice::reclaim(int number, std::optional<StreamStop> why)
{
    if (ControlledTuner *reclaimed = tuner(number)) {
        qCInfo(lcDevice) << "tuner" << number << "taken back from the client that had it";
        reclaimed->reclaim(why);
    }
}

void ControlDevice::noteStreamEnded(int number)
{
    if (ControlledTuner *ended = tuner(number))
        ended->noteStreamEnded();
}

bool ControlDevice::reclaimAbandoned(const std::function<bool(const QString &)> &isConnected,
                                     std::chrono::milliseconds patience)
{
    followTunerCount();
    bool isSomeIdle = false;
    for (size_t i = 0; i < m_tuners.size(); ++i) {
        ControlledTuner &idle = *m_tuners[i];
        if (!idle.isIdle())
            continue;
        if (isConnected(idle.lastClient()))
            idle.touch();
        if (m_clock.steady() - idle.lastUsed() >= patience)
            reclaim(int(i));
        isSomeIdle = isSomeIdle || idle.isIdle();
    }
    return isSomeIdle;
}

/// Null: no such tuner.
ControlledTuner *ControlDevice::tuner(int number)
{
    followTunerCount();
    return number >= 0 && number < int(m_tuners.size()) ? m_tuners[size_t(number)].get() : nullptr;
}

void ControlDevice::followTunerCount()
{
    const auto wanted = size_t(m_parts.description().tunerCount);
    for (; m_tuners.size() > wanted; m_tuners.pop_back())
        m_tuners.back()->reclaim();
    while (m_tuners.size() < wanted)
        m_tuners.push_back(std::make_unique<ControlledTuner>(int(m_tuners.size()), m_parts, m_clock));
}

QByteArray ControlDevice::help()
{
    QByteArray out("Supported configuration options:\n");
    for (const QByteArray &line : SystemVariables::help())
        out += line + '\n';
    for (const QByteArray &line : ControlledTuner::help())
        out += "/tuner<n>/" + line + '\n';
    return out;
}
