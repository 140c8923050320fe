// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/eventmodel.h"

#include <QWidget>

#include <memory>

class ColumnMemory;
class UiMemory;
namespace Ui {
class EventsPage;
}

/// What was worth telling, with what it means and what to do about it. Main thread; owned by the main window.
/// Only tells what is wanted.
class EventsPage : public QWidget {
    Q_OBJECT
public:
    explicit EventsPage(QWidget *parent = nullptr);
    ~EventsPage() override;

    void remember(UiMemory &memory);
    void save();
    void take(const Event &event);
    void endAll(WallTime at);
    [[nodiscard]] const EventModel &model() const { return m_model; }

signals:
    void actionChosen(const QString &action); ///< a word of EventText::actions

private:
    void showSelected();
    void refreshEmptiness();

    std::unique_ptr<Ui::EventsPage> m_ui;
    EventModel m_model;
    ColumnMemory *m_columns = nullptr;
    quint64 m_shown = 0; ///< the event whose meaning stands below the table; 0: none
};
