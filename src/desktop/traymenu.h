// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QHash>
#include <QMenu>
#include <QTimer>

#include <chrono>

/// The tray icon's menu: a submenu for each running consumer (Stop, Copy diagnosis), then the window, the
/// pause, what is often wanted, the switch for staying awake, Quit. Main thread; owned by TrayIcon. Only
/// tells what was chosen. Changes nothing while it is open.
class TrayMenu : public QMenu {
    Q_OBJECT
public:
    explicit TrayMenu(QWidget *parent = nullptr);

    /// `titles`: what is on, by channel id.
    void setSummary(const TraySummary &summary, const QHash<QString, QString> &titles = {});
    void setKeepAwakeFixed(bool fixed); ///< decided where the program was started

signals:
    void openChosen();
    void stopChosen(const QString &sessionId);
    void diagnosisChosen(const QString &sessionId);
    void pauseChosen(std::chrono::minutes length); ///< zero: until somebody resumes
    void resumeChosen();
    void refreshChosen();
    void settingsChosen();
    void checkupChosen();
    void purgeEndedChosen();
    void keepAwakeChosen(bool on);
    void quitChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isShown() const; ///< here, or by the panel
    void addPause();
    void showPause();
    void rebuildRunning();
    void addRunning(const Consumer &consumer);

    [[nodiscard]] QString nameOf(const Consumer &consumer) const;

    QTimer m_atPanel; ///< since a panel was about to show it: not all of them say when it closes
    TraySummary m_summary;
    QHash<QString, QString> m_titles;
    QStringList m_shownKeys; ///< what the running part shows now
    QList<QMenu *> m_running;
    QAction *m_nobody;
    QAction *m_belowRunning;
    QAction *m_pauseHour;
    QAction *m_pauseOpen;
    QAction *m_resume;
    QAction *m_purge;
    QAction *m_keepAwake;
};
