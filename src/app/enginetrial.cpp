// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginetrial.h"

#include "engine/engine.h"

#include <QEventLoop>
#include <QTimer>

using namespace std::chrono_literals;

namespace {

constexpr auto patienceForPlaylists = 15s;

} // namespace

namespace enginetrial {

Problem begin(Engine &engine, const EngineConfig &config, DeviceSummary &device)
{
    Problem failure;
    bool listens = false, hasRead = false;
    QEventLoop loop;
    const auto goOn = [&] {
        if (listens && hasRead)
            loop.quit();
    };
    QObject::connect(&engine, &Engine::deviceChanged, &loop, [&](const auto &summary) { device = summary; });
    engine.setWatched(true); // the lineup is told to those who look
    QObject::connect(&engine, &Engine::lineupChanged, &loop, [&](const LineupSummary &lineup) {
        hasRead = hasRead || !lineup.importing;
        goOn();
    });
    QObject::connect(&engine, &Engine::ready, &loop, [&] {
        listens = true;
        goOn();
    });
    QObject::connect(&engine, &Engine::failed, &loop, [&](const Problem &problem) {
        failure = problem;
        loop.quit();
    });
    QTimer::singleShot(patienceForPlaylists, &loop, &QEventLoop::quit);
    engine.start(config);
    loop.exec();
    return failure;
}

} // namespace enginetrial
