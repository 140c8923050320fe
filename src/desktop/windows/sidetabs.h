// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

class QTabWidget;

/// A list beside tabs, in place of their row: the names stand one under another, so that there is room for
/// them in every language. Main thread; owned by the dialog the tabs are in.
class SideTabs : public QListWidget {
    Q_OBJECT
public:
    explicit SideTabs(QWidget *parent = nullptr);

    void join(QTabWidget &tabs); ///< once, when all of them are there
    void setTabIcon(int tab, const QIcon &icon); ///< here and there

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QTabWidget *m_tabs = nullptr;
};
