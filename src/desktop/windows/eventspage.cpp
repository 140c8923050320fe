// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/eventspage.h"

#include "desktop/direction.h"
#include "desktop/eventtext.h"
#include "desktop/windows/pagehead.h"
#include "desktop/windows/table.h"
#include "ui_eventspage.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

EventsPage::EventsPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EventsPage>())
{
    m_ui->setupUi(this);
    dressTitle(*m_ui->title);
    dressTable(*m_ui->table);
    m_ui->table->setSortingEnabled(false);
    m_ui->table->setModel(&m_model);
    setColumnWidths(*m_ui->table, {24, 60, 20}, EventModel::What);
    m_ui->empty->setIconName(u"events"_s);
    m_ui->empty->setWords(tr("Nothing has happened yet"),
                          tr("Who begins to watch, what fails and why, and what needs you is told here."));
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EventsPage::showSelected);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &EventsPage::showSelected);
    refreshEmptiness();
    showSelected();
}

EventsPage::~EventsPage() = default;

void EventsPage::remember(UiMemory &memory)
{
    m_columns = new ColumnMemory(*m_ui->table->horizontalHeader(), u"events/columns"_s, memory);
}

void EventsPage::save()
{
    if (m_columns)
        m_columns->save();
}

void EventsPage::take(const Event &event)
{
    const bool wasSelected = m_shown == event.id && m_shown != 0;
    m_model.take(event);
    refreshEmptiness();
    if (wasSelected && !m_ui->table->selectionModel()->hasSelection())
        chooseRow(*m_ui->table, 0); // it came again and stands on top
}

void EventsPage::endAll(WallTime at)
{
    m_model.endAll(at);
}

void EventsPage::refreshEmptiness()
{
    const bool empty = m_model.rowCount() == 0;
    m_ui->stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_ui->empty) : m_ui->tablePage);
}

void EventsPage::showSelected()
{
    const QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    while (QLayoutItem *item = m_ui->actions->takeAt(0)) {
        if (QWidget *old = item->widget())
            old->deleteLater();
        delete item;
    }
    if (rows.isEmpty()) {
        m_shown = 0;
        m_ui->meaning->setText(tr("Select an event to see what it means and what to do."));
        return;
    }
    const Event &event = m_model.eventAt(rows.first().row());
    m_shown = event.id;
    m_ui->meaning->setText(direction::sentence(EventText::notice(event).toolTip()));
    for (const auto &[word, label] : EventText::actions(event)) {
        auto *button = new QPushButton(label, this);
        button->setObjectName(word.section(u' ', 0, 0));
        connect(button, &QPushButton::clicked, this, [this, chosen = word] { emit actionChosen(chosen); });
        m_ui->actions->addWidget(button);
    }
    m_ui->actions->addStretch();
}
