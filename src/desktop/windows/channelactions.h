// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/channelmodel.h"

#include <QMenu>

/// What can be done with the selected channels, as a menu with keys: it is a table's context menu and a
/// button's. Main thread; owned by the channels page. Only tells what is wanted.
class ChannelActions : public QMenu {
    Q_OBJECT
public:
    /// The keys work while `table` has the focus.
    explicit ChannelActions(QWidget &table, QWidget *parent = nullptr);

    void setSelection(const ChannelModel::Rows &rows);

signals:
    void enableChosen(bool enabled);
    void favouriteChosen(bool favourite);
    void renameChosen();
    void renumberChosen();
    void guideChosen();
    void backupsChosen();
    void eventsChosen(); ///< programmes of its name
    void forgetChosen();
    void testChosen();
    void playChosen();

private:
    QAction *add(QWidget &table, const char *name, const QString &text, const QKeySequence &keys);

    QAction *m_enable, *m_disable, *m_favourite, *m_noFavourite, *m_rename, *m_renumber, *m_guide, *m_backups,
        *m_events, *m_forget, *m_test, *m_play;
};
