// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QHash>
#include <QWidget>

#include <memory>

class StateChip;
namespace Ui {
class ActivityPage;
}

/// The chart of the last hour and its legend. Main thread; owned by the main window.
class ActivityPage : public QWidget {
    Q_OBJECT
public:
    explicit ActivityPage(QWidget *parent = nullptr);
    ~ActivityPage() override;

    void apply(const Snapshot &snapshot);
    void setNow(WallTime now);

private:
    std::unique_ptr<Ui::ActivityPage> m_ui;
    QHash<ConsumerState, StateChip *> m_legend;
};
