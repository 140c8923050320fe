// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QObject>

class QStatusBar;
class QToolButton;

/// The chips of the status line: tuners in use, total bit rate, database, discovery. Each explains itself on
/// hover and tells when it is clicked. Main thread; a child of the status bar it fills.
class StatusChips : public QObject {
    Q_OBJECT
public:
    explicit StatusChips(QStatusBar &bar);

    void apply(const Snapshot &snapshot);

signals:
    void tunersClicked();
    void rateClicked();
    void databaseClicked();
    void discoveryClicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addChip(QStatusBar &bar, const QString &name, void (StatusChips::*clicked)());
    void showHealth();

    QToolButton *m_tuners;
    QToolButton *m_rate;
    QToolButton *m_database;
    QToolButton *m_discovery;
    StoreHealth m_store;
    DiscoveryHealth m_health;
};
