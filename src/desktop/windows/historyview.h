// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"
#include "desktop/models/historymodel.h"
#include "desktop/models/replaymodel.h"
#include "desktop/models/rowfilter.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class ColumnMemory;
class UiMemory;
namespace Ui {
class HistoryView;
}

/// The page of ended sessions, read part by part, with the steps of the selected one. Main thread; owned by
/// the main window. Asks anew each time it is opened; holds at most 10,000 sessions.
class HistoryView : public QWidget {
    Q_OBJECT
public:
    static constexpr int Limit = 10000;

    explicit HistoryView(QWidget *parent = nullptr);
    ~HistoryView() override;

    void remember(UiMemory &memory);
    void save();
    void reload(); ///< from the newest on
    void askAnew(); ///< another engine runs, which knows of no question
    void showPage(const HistoryPage &page);
    void showReplay(const HistoryReplay &replay);
    void focusFilter();

signals:
    void historyWanted(const HistoryQuery &query);
    void replayWanted(const QString &consumerId);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void loadMore();
    [[nodiscard]] HistoryQuery query(int offset) const;
    void selectionMoved();
    void refreshEmptiness(bool available);
    void clearReplay();

    std::unique_ptr<Ui::HistoryView> m_ui;
    HistoryModel m_model;
    ReplayModel m_replay;
    RowFilter m_sorted;
    QTimer m_typing; ///< until the typed channel is asked for
    ColumnMemory *m_columns = nullptr;
    QString m_replayed; ///< consumer id whose steps are asked for
    int m_askedOffset = -1; ///< of the query under way; -1: none
    bool m_readable = true; ///< the last answer came from a database that works
    int m_read = 0; ///< sessions read so far, doubles included: the next offset
    bool m_askAgain = false; ///< the filter changed while a query was under way
};
