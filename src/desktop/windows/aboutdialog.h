// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

/// What this program is, what it is made of, and a line about it for reports of faults. Main thread; owned by
/// Desktop.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);

    [[nodiscard]] static QString reportLine(); ///< "PlexBridge 1.0, Qt 6.4.2, Debian 12, x86_64, xcb"
};
