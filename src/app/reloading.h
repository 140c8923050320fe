// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engineconfig.h"
#include "core/result.h"
#include "settings/settings.h"

#include <QObject>

#include <optional>

class Engine;

/// SIGHUP: has the settings read anew and the engine follow them, and the sources be read. Lives on the main
/// thread, owned by `main`. Never ends the program: settings that can't be read, or that the engine can't
/// start with, are told in the log, and those before stay in force.
class Reloading : public QObject {
    Q_OBJECT
public:
    Reloading(Settings &settings, Engine &engine, Settings::Overrides overrides, EngineConfig config);

    void reload(); ///< `finished` follows, at once or when the engine listens again
    void applySecrets(); ///< the settings were given what a keychain holds of them
    /// True: the engine failed with settings that were just read, and is started with those before.
    [[nodiscard]] bool takesBack(const Problem &problem);
    [[nodiscard]] const EngineConfig &config() const { return m_config; } ///< in force

signals:
    void begun();
    void finished();

private:
    [[nodiscard]] EngineConfig asRead() const;

    Settings &m_settings;
    Engine &m_engine;
    const Settings::Overrides m_overrides;
    EngineConfig m_config;
    std::optional<EngineConfig> m_before; ///< while the engine starts with others
};
