// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QHash>
#include <QMenu>

/// The tray icon's menu: a submenu with Stop for each running consumer, then Open, Purge ended, the
/// switch for staying awake, Quit. Main thread; owned by TrayIcon. Only tells what was chosen. Changes
/// nothing while it is open.
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
    void purgeEndedChosen();
    void keepAwakeChosen(bool on);
    void quitChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuildRunning();
    void addRunning(const Consumer &consumer);

    [[nodiscard]] QString nameOf(const Consumer &consumer) const;

    TraySummary m_summary;
    QHash<QString, QString> m_titles;
    QStringList m_shownKeys; ///< what the running part shows now
    QList<QMenu *> m_running;
    QAction *m_nobody;
    QAction *m_belowRunning;
    QAction *m_purge;
    QAction *m_keepAwake;
};
