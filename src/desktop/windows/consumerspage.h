// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devicesummary.h"
#include "core/snapshot.h"
#include "desktop/charts/sessiontracks.h"
#include "desktop/clientnames.h"
#include "desktop/models/consumermodel.h"
#include "desktop/models/rowfilter.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

class ColumnMemory;
class PurgeDialog;
class SessionActions;
class SessionDetails;
class UiMemory;
namespace Ui {
class ConsumersPage;
}

/// The table of who watches what, with what can be done about it, and the details of the selected session.
/// Main thread; owned by the main window. Asks before something live ends; only tells what is wanted.
class ConsumersPage : public QWidget {
    Q_OBJECT
public:
    explicit ConsumersPage(QWidget *parent = nullptr);
    ~ConsumersPage() override;

    void remember(UiMemory &memory);
    void save();
    void apply(const Snapshot &snapshot);
    void setNow(WallTime now) { m_model.setNow(now); }
    void setOnNow(const OnNowTable &table);
    void setDevice(const DeviceSummary &device);
    void focusFilter();
    [[nodiscard]] const ConsumerModel &model() const { return m_model; }
    [[nodiscard]] ClientNames &names() { return m_names; }

signals:
    void stopRequested(const QStringList &sessionIds);
    void purgeRequested(const ConsumerFilter &filter);
    void blockRequested(const QString &address, bool blocked);
    void setupWanted(); ///< show how to add us in Plex

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void joinTable();
    void joinActions();
    [[nodiscard]] QList<Consumer> selected() const;
    [[nodiscard]] QString namesOf(const QList<Consumer> &consumers) const;
    void selectionMoved();
    void purge(const ConsumerFilter &filter);
    void askToStop();
    void askToPurge();
    void askToBlock(bool blocked);
    void askForName();
    void choosePurge();
    void copyAddresses();
    void copyDiagnosis();
    void refreshActions();
    void refreshDetails();
    void refreshEmptiness();
    void showGhosts();
    void emptyActionChosen();

    std::unique_ptr<Ui::ConsumersPage> m_ui;
    ClientNames m_names;
    ConsumerModel m_model;
    RowFilter m_filter;
    SessionTracks m_tracks;
    SessionActions *m_actions = nullptr;
    SessionDetails *m_details = nullptr;
    ColumnMemory *m_columns = nullptr;
    QPointer<PurgeDialog> m_purge;
    OnNowTable m_onNow;
    QMap<QString, WallTime> m_blocked; ///< addresses that are refused, until when
    QStringList m_ghosts; ///< sessions that nobody watches any more, as told
    QTimer m_news; ///< many rows may change at once
    WallTime m_now{};
    bool m_setupOffered = false; ///< what the empty page's button does
};
