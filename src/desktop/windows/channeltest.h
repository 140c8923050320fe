// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/channeltrial.h"
#include "desktop/text.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

/// What a channel gives in three seconds: whether it plays, what is in it, and whether it comes fast enough.
/// Main thread; owned by the main window. Plays nothing itself.
class ChannelTest : public QDialog {
    Q_OBJECT
public:
    explicit ChannelTest(QWidget *parent = nullptr);

    void begin(const Channel &channel); ///< testWanted, and waits
    void show(const ChannelTrial &trial); ///< of another channel: ignored
    using QDialog::show;

    /// How fast the video comes, in words: "Arrives at 0.6 of its speed". Pure.
    [[nodiscard]] static Notice speed(const ChannelTrial &trial);

signals:
    void testWanted(const QString &channelId);
    void playWanted(const QString &channelId);

private:
    void clear();
    void addRows(const ChannelTrial &trial);

    Channel m_channel;
    bool m_isWaiting = false;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QVBoxLayout *m_lines;
    QPushButton *m_again, *m_play;
};
