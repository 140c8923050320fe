// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <memory>

class PastView;
class StateChip;
namespace Ui {
class ActivityPage;
}

/// The chart of the last hour and its legend, or a longer stretch of the history. Main thread; owned by the
/// main window.
class ActivityPage : public QWidget {
    Q_OBJECT
public:
    explicit ActivityPage(QWidget *parent = nullptr);
    ~ActivityPage() override;

    void apply(const Snapshot &snapshot);
    void setNow(WallTime now);
    void showPast(const HistoryPage &page);
    void askAnew(); ///< another engine runs
    void setClientNames(std::function<QString(const Consumer &)> names);

signals:
    void historyWanted(const HistoryQuery &query);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void choosePeriod();

    std::unique_ptr<Ui::ActivityPage> m_ui;
    PastView *m_past;
    QHash<ConsumerState, StateChip *> m_legend;
};
