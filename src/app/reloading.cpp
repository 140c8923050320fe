// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reloading.h"

#include "app/logging.h"
#include "app/problemtext.h"
#include "app/startup.h"
#include "engine/engine.h"
#include "settings/settings.h"

#include <utility>

Reloading::Reloading(Settings &settings, Engine &engine, Settings::Overrides overrides, EngineConfig config)
    : m_settings(settings)
    , m_engine(engine)
    , m_overrides(std::move(overrides))
    , m_config(std::move(config))
{
    connect(&engine, &Engine::ready, this, [this] {
        if (std::exchange(m_before, std::nullopt))
            emit finished();
    });
}

void Reloading::reload()
{
    emit begun();
    Settings trial; // a mistake must leave those in force whole
    const auto environment = startup::environment();
    Problem problem = trial.load(m_overrides, environment);
    if (!problem)
        problem = m_settings.load(m_overrides, environment);
    if (problem) {
        qCCritical(lcApp).noquote() << "the settings stay as they were:"
                                    << commandLineText(problem, m_config);
        emit finished();
        return;
    }
    const EngineConfig before = std::exchange(m_config, asRead());
    qCInfo(lcApp) << "settings read anew, changed:" << (before != m_config);
    if (m_engine.apply(m_config)) {
        m_before = before;
        return;
    }
    m_engine.refreshLineup();
    emit finished();
}

void Reloading::applySecrets()
{
    m_config = asRead();
    m_engine.apply(m_config);
}

EngineConfig Reloading::asRead() const
{
    EngineConfig config = m_settings.engineConfig();
    if (config.dataDirectory != m_config.dataDirectory)
        qCWarning(lcApp) << "another data directory is taken only by a restart of the program";
    config.dataDirectory = m_config.dataDirectory;
    config.handed = m_config.handed;
    return config;
}

bool Reloading::takesBack(const Problem &problem)
{
    if (!m_before)
        return false;
    qCCritical(lcApp).noquote() << "the settings stay as they were:" << commandLineText(problem, m_config);
    m_config = *std::exchange(m_before, std::nullopt);
    m_engine.start(m_config);
    emit finished();
    return true;
}
