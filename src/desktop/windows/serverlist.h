// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/companionstate.h"
#include "desktop/windows/serverdialog.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

/// The media servers that PlexBridge knows, how they stand, and what can be done about them: a part of the
/// device page. Main thread; owned by it.
class ServerList : public QWidget {
    Q_OBJECT
public:
    explicit ServerList(QWidget *parent = nullptr);

    void setState(const CompanionState &state);

signals:
    void serverWanted(ServerKind kind);
    void changesWanted();

private:
    void rebuild();

    CompanionState m_state;
    QVBoxLayout *m_rows;
    QLabel *m_none;
    QPushButton *m_plex, *m_jellyfin, *m_changes;
};
