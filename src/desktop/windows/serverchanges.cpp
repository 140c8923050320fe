// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/serverchanges.h"

#include "desktop/companiontext.h"
#include "desktop/format.h"
#include "desktop/windows/fitscreen.h"
#include "desktop/windows/table.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ServerChanges::ServerChanges(QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableWidget(0, 3, this))
    , m_undo(nullptr)
{
    setObjectName(u"serverChangesDialog"_s);
    setWindowTitle(tr("What was changed in Plex"));
    auto *hint =
        new QLabel(tr("What a person set in Plex stays as it is. What is taken back here is not done "
                      "again by itself."),
                   this);
    hint->setWordWrap(true);
    dressTable(*m_table);
    m_table->setObjectName(u"changes"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalHeaderLabels({tr("When", "column"), tr("What", "column: what was done"),
                                        tr("Now", "column: whether it still holds")});
    setColumnWidths(*m_table, {18, 34, 24}, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_undo = buttons->addButton(tr("Take back"), QDialogButtonBox::ActionRole);
    m_undo->setObjectName(u"undoChange"_s);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const CompanionChange *change = current())
            emit undoWanted(change->id);
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ServerChanges::refreshButton);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 24);
    fitScreen(*this);
    refreshButton();
}

void ServerChanges::setState(const CompanionState &state)
{
    if (state.changes == m_changes)
        return;
    const CompanionChange *before = current();
    const QString kept = before ? before->id : QString();
    m_changes = state.changes;
    m_table->setRowCount(int(m_changes.size()));
    for (int row = 0; row < m_changes.size(); ++row) {
        const CompanionChange &change = m_changes.at(row);
        auto *when = new QTableWidgetItem(Format::shortDateTime(change.at));
        when->setToolTip(Format::exactTime(change.at));
        m_table->setItem(row, 0, when);
        m_table->setItem(row, 1, new QTableWidgetItem(CompanionText::done(change)));
        const QString standing = change.undone ? tr("Taken back")
            : change.canBeUndone               ? tr("Can be taken back")
                                               : Format::dash();
        m_table->setItem(row, 2, new QTableWidgetItem(standing));
        if (change.id == kept)
            chooseRow(*m_table, row);
    }
    refreshButton();
}

const CompanionChange *ServerChanges::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? -1 : rows.first().row();
    return row >= 0 && row < m_changes.size() ? &m_changes.at(row) : nullptr;
}

void ServerChanges::refreshButton()
{
    const CompanionChange *change = current();
    m_undo->setEnabled(change && change->canBeUndone);
}
