// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QWidget;

/// What Tab stops at in a window, in the order in which it is read: along its layouts, from the top down and
/// forward in the direction of the language. Those that are hidden at the moment are among them.
[[nodiscard]] QList<QWidget *> inReadingOrder(QWidget &window);

/// Lets Tab go through every window of the program in reading order, whatever the order its widgets were made
/// in, and also where rows come and go while it is open. Main thread; owned by Desktop. Moves no focus
/// itself.
class ReadingOrder : public QObject {
public:
    ReadingOrder();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
