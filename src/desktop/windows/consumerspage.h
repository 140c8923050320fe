// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devicesummary.h"
#include "core/snapshot.h"
#include "desktop/models/consumermodel.h"
#include "desktop/models/rowfilter.h"

#include <QWidget>

#include <memory>

class ColumnMemory;
class UiMemory;
namespace Ui {
class ConsumersPage;
}

/// The table of who watches what, with Stop and Purge. Main thread; owned by the main window. Asks before
/// something live ends; only tells what is wanted.
class ConsumersPage : public QWidget {
    Q_OBJECT
public:
    explicit ConsumersPage(QWidget *parent = nullptr);
    ~ConsumersPage() override;

    void remember(UiMemory &memory);
    void save();
    void apply(const Snapshot &snapshot);
    void setNow(WallTime now) { m_model.setNow(now); }
    void setOnNow(const OnNowTable &table) { m_model.setOnNow(table); }
    void setDevice(const DeviceSummary &device);
    void focusFilter();
    [[nodiscard]] const ConsumerModel &model() const { return m_model; }

signals:
    void stopRequested(const QStringList &sessionIds);
    void purgeRequested(const ConsumerFilter &filter);
    void setupWanted(); ///< show how to add us in Plex

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QList<Consumer> selected() const;
    void askToStop();
    void askToPurge();
    void purgeEnded();
    void copyAddresses();
    void openMenu(const QPoint &at);
    void refreshButtons();
    void refreshDetails();
    void refreshEmptiness();
    void emptyActionChosen();

    std::unique_ptr<Ui::ConsumersPage> m_ui;
    ConsumerModel m_model;
    RowFilter m_filter;
    ColumnMemory *m_columns = nullptr;
    WallTime m_now{};
    int m_ended = 0; ///< rows that "Purge ended" would remove
    bool m_setupOffered = false; ///< what the empty page's button does
};
