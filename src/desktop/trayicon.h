// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/traymenu.h"
#include "desktop/traystatus.h"

#include <QObject>
#include <QSystemTrayIcon>

/// The icon in the panel. Main thread; owned by Desktop, made only when a host for it is known (TrayHost).
/// Tells what the user wants; decides nothing.
class TrayIcon : public QObject {
    Q_OBJECT
public:
    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    /// `titles`: what is on, by channel id.
    void setSummary(const TraySummary &summary, int tunerCount, const QHash<QString, QString> &titles = {});
    void tell(const QString &headline, const QString &explanation); ///< in a bubble
    [[nodiscard]] QRect place() const; ///< on the screen; empty where the panel does not say
    [[nodiscard]] TrayMenu &menu() { return m_menu; }
    [[nodiscard]] bool isSeen() const; ///< a panel shows it at the moment

signals:
    void clicked(); ///< the icon itself: show or hide the window

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void redraw();

    TrayMenu m_menu;
    QSystemTrayIcon m_icon;
    TrayStatus m_status;
};
