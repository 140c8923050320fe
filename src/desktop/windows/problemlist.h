// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QWidget>

class QLabel;
class QListWidget;

/// What was wrong at the last import, below a page's table; hidden while nothing was. Main thread; owned by
/// its page.
class ProblemList : public QWidget {
    Q_OBJECT
public:
    explicit ProblemList(QWidget *parent = nullptr);

    void setProblems(const QString &title, const QList<Problem> &problems);

private:
    QLabel *m_title;
    QListWidget *m_list;
    QList<Problem> m_shown;
};
