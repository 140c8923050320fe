// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidestate.h"
#include "core/lineupnews.h"
#include "core/snapshot.h"
#include "desktop/desktop.h"
#include "desktop/notifier.h"
#include "desktop/othertuner.h"
#include "desktop/snapshotpace.h"
#include "desktop/trayhost.h"
#include "desktop/trayicon.h"
#include "desktop/traypanel.h"
#include "desktop/uimemory.h"
#include "desktop/windows/checkupdialog.h"
#include "desktop/windows/copydialog.h"
#include "desktop/windows/mainwindow.h"
#include "desktop/windows/readingorder.h"
#include "desktop/windows/serverchanges.h"
#include "desktop/windows/serverdialog.h"
#include "desktop/windows/settingsdialog.h"
#include "desktop/windows/setupwizard.h"
#include "keychain/secretkeeper.h"
#include "settings/settings.h"

#include <QMessageBox>
#include <QPointer>
#include <QTimer>

#include <optional>
#include <utility>

/// Keeps what windows should look like in the settings. Main thread; owned by Desktop.
class SettingsMemory final : public UiMemory {
public:
    explicit SettingsMemory(Settings &settings)
        : m_settings(settings)
    {
        m_later.setSingleShot(true);
        m_later.setInterval(std::chrono::milliseconds(200));
        QObject::connect(&m_later, &QTimer::timeout, &m_later, [this] { keep(); });
    }
    [[nodiscard]] QVariant read(const QString &key) const override
    {
        return m_waiting.contains(key) ? m_waiting.value(key) : m_settings.uiState(key);
    }
    /// With one writing for all that a closing window has to say.
    void write(const QString &key, const QVariant &value) override
    {
        m_waiting.insert(key, value);
        if (!m_later.isActive())
            m_later.start();
    }
    ~SettingsMemory() override { keep(); }

private:
    void keep() { m_settings.setUiStates(std::exchange(m_waiting, {})); }

    Settings &m_settings;
    QMap<QString, QVariant> m_waiting;
    QTimer m_later;
};

/// What Desktop holds. Its methods stand in several files.
struct Desktop::Private {
    Private(Engine &theEngine, Settings &theSettings, SecretKeeper &theSecrets)
        : engine(theEngine)
        , settings(theSettings)
        , secrets(theSecrets)
        , memory(theSettings)
        , window(memory)
    {
    }

    Engine &engine;
    Settings &settings;
    SecretKeeper &secrets;
    SettingsMemory memory;
    ReadingOrder readingOrder;
    MainWindow window;
    SnapshotPace pace{[this](const Snapshot &snapshot) {
        window.apply(snapshot);
    }};
    TrayHost host;
    Notifier notifier;
    std::unique_ptr<TrayPanel> panel; ///< once somebody clicked the icon
    bool isQuiet = false; ///< no window opens by itself
    std::unique_ptr<TrayIcon> tray; ///< none until a panel is known
    QPointer<SettingsDialog> dialog;
    QPointer<CopyDialog> copy;
    QPointer<SetupWizard> setup;
    QPointer<QMessageBox> failure;
    std::optional<TraySummary> summary; ///< none until the engine told one
    QPointer<CheckupDialog> checkup;
    QPointer<ServerDialog> server;
    QPointer<ServerChanges> serverChanges;
    OtherTuner other;
    QMap<QString, QVariant> good; ///< what the engine last listened with
    GuideSummary guide;
    DeviceSummary device;
    LineupSummary lineup;
    LineupNews news;
    CompanionState companion;
    MessageState messages;
    OnNowTable onNow;
};
