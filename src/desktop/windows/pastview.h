// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"
#include "desktop/charts/pastactivity.h"

#include <QWidget>

#include <chrono>

class HeatMap;
class PastChart;
class QLabel;
class QTableWidget;

/// A stretch of the history as charts and tables: how many at once, at which hours, what and by whom. Main
/// thread; owned by the activity page. Reads the history part by part, and no more than 20,000 sessions.
class PastView : public QWidget {
    Q_OBJECT
public:
    explicit PastView(QWidget *parent = nullptr);

    void ask(std::chrono::hours span); ///< historyWanted follows
    void take(const HistoryPage &page); ///< the answer
    void askAnew(); ///< another engine runs, which knows of no question
    void setClientNames(std::function<QString(const Consumer &)> names) { m_names = std::move(names); }

signals:
    void historyWanted(const HistoryQuery &query);

private:
    void askFrom(int offset);
    void show();
    void fill(QTableWidget &table, const QList<PastActivity::Share> &shares);

    PastChart *m_chart;
    HeatMap *m_heat;
    QLabel *m_sums;
    QTableWidget *m_channels, *m_clients;
    std::function<QString(const Consumer &)> m_names;
    QList<EndedConsumer> m_sessions;
    WallTime m_from{}, m_to{};
    std::chrono::hours m_span{24};
    bool m_asking = false, m_askAgain = false;
};
