// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

/// The small window that a click on the tray icon opens: who watches what, tuners, bit rate, and Stop at
/// each. Stands near the icon where the desktop allows that, and goes when something else is clicked. Main
/// thread; owned by Desktop. Only tells what is wanted.
class TrayPanel : public QWidget {
    Q_OBJECT
public:
    explicit TrayPanel(QWidget *parent = nullptr);

    /// `titles`: what is on, by channel id.
    void setSummary(const TraySummary &summary, int tunerCount, const QHash<QString, QString> &titles);
    void open(const QRect &icon); ///< empty: nobody knows where it is

signals:
    void stopChosen(const QString &sessionId);
    void windowWanted();
    void resumeChosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showHead(int tunerCount);
    void rebuildRows(const QHash<QString, QString> &titles);
    [[nodiscard]] QWidget *makeRow(const Consumer &consumer, const QString &title);

    TraySummary m_summary;
    QStringList m_shownKeys; ///< what the rows show now
    QLabel *m_head;
    QLabel *m_pause;
    QWidget *m_resume;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_layout;
};
