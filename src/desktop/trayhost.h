// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

/// Looks for somewhere to put a tray icon: a StatusNotifierItem host on D-Bus, else an XEmbed tray. Main
/// thread; owned by Desktop. Never touches QSystemTrayIcon: Qt asks once which kind there is and keeps the
/// answer, so the icon may be made only after `found`.
class TrayHost : public QObject {
    Q_OBJECT
public:
    explicit TrayHost(QObject *parent = nullptr);

    /// `missing` follows when nothing was found for `patience`; looking goes on.
    void look(std::chrono::milliseconds patience = std::chrono::milliseconds(2500));

signals:
    void found(); ///< once
    void missing(); ///< at most once, before found

private:
    void lookOnce();
    void askWatcher();
    void tell();

    QTimer m_poll;
    QTimer m_patience;
    std::chrono::steady_clock::time_point m_begun;
    bool m_asking = false;
    bool m_found = false;
};
