// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/companionstate.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

/// "What was changed in Plex": what PlexBridge did there, newest first, and what of it can be taken back.
/// Main thread; owned by Desktop. Changes nothing itself.
class ServerChanges : public QDialog {
    Q_OBJECT
public:
    explicit ServerChanges(QWidget *parent = nullptr);

    void setState(const CompanionState &state);

signals:
    void undoWanted(const QString &changeId);

private:
    void refreshButton();
    [[nodiscard]] const CompanionChange *current() const;

    QList<CompanionChange> m_changes;
    QTableWidget *m_table;
    QPushButton *m_undo;
};
