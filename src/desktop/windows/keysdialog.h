// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPair>

/// All keys that do something in a window, read from its actions, so that none is forgotten. Main thread;
/// owned by Desktop.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    explicit KeysDialog(const QWidget &window, QWidget *parent = nullptr);

    /// What a key does and the key, sorted by what is done.
    [[nodiscard]] static QList<QPair<QString, QString>> keysOf(const QWidget &window);
};
