// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devicesummary.h"
#include "core/snapshot.h"
#include "desktop/models/tunermodel.h"
#include "desktop/models/upstreammodel.h"
#include "desktop/windows/serverdialog.h"

#include <QWidget>

#include <memory>

class QTableView;
class QVBoxLayout;
namespace Ui {
class DevicePage;
}

/// What the device says it is, where it is reached, its tuners and connections, and how to add it in Plex.
/// Main thread; owned by the main window.
class DevicePage : public QWidget {
    Q_OBJECT
public:
    explicit DevicePage(QWidget *parent = nullptr);
    ~DevicePage() override;

    void apply(const Snapshot &snapshot);
    void setDevice(const DeviceSummary &device);
    void setCompanion(const CompanionState &state);
    void revealSteps(); ///< scrolls to "How to add it in Plex"

signals:
    void settingsWanted();
    void checkupWanted();
    void serverWanted(ServerKind kind);
    void serverChangesWanted();
    void freshDeviceIdRequested(); ///< asked for and confirmed

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitUpstreams();
    void showConcerns();
    void showDiscovery();
    void askForFreshId();
    static void fillAddresses(QVBoxLayout &column, const QStringList &addresses);
    static void fitHeight(QTableView &table);
    void showSteps();

    std::unique_ptr<Ui::DevicePage> m_ui;
    TunerModel m_tuners;
    UpstreamModel m_upstreams;
    DeviceSummary m_device;
    DiscoveryHealth m_discovery;
};
