// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"

#include <QMap>
#include <QMenu>

/// What can be done with the selected sessions, as a menu with keys: it is a table's context menu and a
/// button's. Main thread; owned by the consumers page. Only tells what is wanted.
class SessionActions : public QMenu {
    Q_OBJECT
public:
    /// The keys work while `table` has the focus.
    explicit SessionActions(QWidget &table, QWidget *parent = nullptr);

    /// `blocked`: addresses that are refused at the moment, until when.
    void setSelection(const QList<Consumer> &sessions, const QMap<QString, WallTime> &blocked);

signals:
    void stopChosen();
    void purgeChosen();
    void blockChosen(bool blocked);
    void renameChosen();
    void addressChosen();
    void diagnosisChosen();
    void exportChosen();

private:
    QAction *add(QWidget &table, const char *name, const QString &text, const QKeySequence &keys = {});

    QAction *m_stop, *m_purge, *m_block, *m_unblock, *m_rename, *m_address, *m_diagnosis, *m_export;
};

/// Video reaches it, or it waits for it, or may go on any moment.
[[nodiscard]] bool isLive(const Consumer &consumer);
