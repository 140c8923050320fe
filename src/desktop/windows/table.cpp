// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/table.h"

#include "desktop/uimemory.h"
#include "desktop/windows/statedelegate.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

using namespace std::chrono_literals;

void dressTable(QTableView &table)
{
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setWordWrap(false);
    table.setTextElideMode(Qt::ElideRight);
    table.setTabKeyNavigation(false);
    table.setItemDelegate(new StateDelegate(&table));
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() * 7 / 4);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(false);
    table.horizontalHeader()->setSectionsMovable(true);
}

void setColumnWidths(QTableView &table, std::initializer_list<int> characters, int filling)
{
    int column = 0;
    for (const int width : characters)
        table.setColumnWidth(column++, width * table.fontMetrics().averageCharWidth());
    table.horizontalHeader()->setSectionResizeMode(filling, QHeaderView::Stretch);
}

void hideWhatDoesNotFit(QTableView &table, std::initializer_list<int> sacrificed, int filling, int characters)
{
    const QHeaderView &header = *table.horizontalHeader();
    const auto unit = table.fontMetrics().averageCharWidth();
    for (const int column : sacrificed)
        table.setColumnHidden(column, false);
    int asked = 0;
    for (int column = 0; column < header.count(); ++column)
        asked += column == filling ? characters * unit : header.sectionSize(column);
    for (const int column : sacrificed) {
        if (asked <= table.viewport()->width())
            return;
        asked -= header.sectionSize(column);
        table.setColumnHidden(column, true);
    }
}

void fitRows(QTableView &table, int most)
{
    const int rows = std::clamp(table.model()->rowCount(), 1, most);
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height()
                         + rows * table.verticalHeader()->defaultSectionSize() + 2 * table.frameWidth()
                         + table.fontMetrics().height() / 4);
}

ColumnMemory::ColumnMemory(QHeaderView &header, const QString &key, UiMemory &memory)
    : QObject(&header)
    , m_header(header)
    , m_key(key)
    , m_memory(memory)
{
    const QByteArray state = memory.read(key).toByteArray();
    if (!state.isEmpty())
        header.restoreState(state);
    m_later.setSingleShot(true);
    m_later.setInterval(1s);
    connect(&m_later, &QTimer::timeout, this, &ColumnMemory::save);
    const auto later = [this] {
        m_later.start();
    };
    connect(&header, &QHeaderView::sectionResized, this, later);
    connect(&header, &QHeaderView::sectionMoved, this, later);
    connect(&header, &QHeaderView::sortIndicatorChanged, this, later);
}

ColumnMemory::~ColumnMemory()
{
    m_later.stop();
}

void ColumnMemory::save()
{
    m_later.stop();
    m_memory.write(m_key, m_header.saveState());
}
