// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engineconfig.h"
#include "core/logline.h"
#include "core/result.h"

#include <QObject>

#include <memory>

class Engine;
class Settings;

/// All that is seen: the tray icon and the windows. Lives on the main thread, owned by `main` after the
/// engine it watches. Knows the engine only by its signals and commands.
class Desktop : public QObject {
    Q_OBJECT
public:
    Desktop(Engine &engine, Settings &settings, QObject *parent = nullptr);
    ~Desktop() override;

    void raiseWindow(); ///< a second start, or a click on the tray icon
    void addLogLine(const LogLine &line);
    void showFailure(const Problem &problem); ///< the engine could not start; offers the remedy

signals:
    void quitRequested();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
