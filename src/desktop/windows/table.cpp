// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windows/table.h"

#include "desktop/models/rowfilter.h"
#include "desktop/uimemory.h"
#include "desktop/windows/statedelegate.h"

#include <QBitArray>
#include <QCursor>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr qsizetype ManyPieces = 50; // of a selection
constexpr QLatin1StringView UnitKey("-unit"); // the width of a character of the font then

} // namespace

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
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table.horizontalHeader()->setStretchLastSection(false);
    table.horizontalHeader()->setSectionsMovable(true);
}

void showRows(QTableView &table, QAbstractItemModel &model)
{
    table.setModel(&model);
    const QItemSelectionModel *former = table.selectionModel();
    table.setSelectionModel(new RowSelection(&model, &table));
    delete former; // the view does not
}

void RowSelection::select(const QItemSelection &selection, SelectionFlags command)
{
    if (command.testFlag(QItemSelectionModel::Clear)
        && !selection.isEmpty()) { // to drop them is to select none
        if (const QItemSelection pieces = this->selection(); pieces.size() > ManyPieces)
            dropPieces(pieces);
    }
    QItemSelectionModel::select(selection, command);
}

/// Told as one piece, which is more than was selected: views paint it anew.
void RowSelection::dropPieces(const QItemSelection &pieces)
{
    int first = pieces.first().top(), last = pieces.first().bottom();
    for (const QItemSelectionRange &piece : pieces) {
        first = std::min(first, piece.top());
        last = std::max(last, piece.bottom());
    }
    const QModelIndex current = currentIndex();
    reset(); // tells nobody
    setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    const QModelIndex end = model()->index(last, model()->columnCount() - 1);
    emit selectionChanged({}, QItemSelection(model()->index(first, 0), end));
}

void chooseRow(QTableView &table, int row)
{
    const QHeaderView &header = *table.horizontalHeader();
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column)) {
            table.setCurrentIndex(table.model()->index(row, column));
            return;
        }
    }
}

void setColumnWidths(QTableView &table, std::initializer_list<int> characters, int filling)
{
    int column = 0;
    const QHeaderView &header = *table.horizontalHeader();
    for (const int width : characters) { // and no less than its title, which has other lengths elsewhere
        const int title = width > 0 ? header.sectionSizeHint(column) : 0;
        table.setColumnWidth(column, std::max(width * table.fontMetrics().averageCharWidth(), title));
        ++column;
    }
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
    const int row = table.verticalHeader()->defaultSectionSize();
    const int rest = table.horizontalHeader()->sizeHint().height() + 2 * table.frameWidth()
        + table.fontMetrics().height() / 4;
    table.setMinimumHeight(rest + row);
    table.setMaximumHeight(rest + rows * row);
}

QList<int> selectedSourceRows(const QTableView &table, const RowFilter &filter)
{
    QList<int> rows;
    QBitArray seen(filter.rowCount());
    for (const QItemSelectionRange &range : table.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!seen.testBit(row))
                seen.setBit(row);
        }
    }
    for (int row = 0; row < seen.size(); ++row) {
        if (seen.testBit(row))
            rows.append(filter.mapToSource(filter.index(row, 0)).row());
    }
    return rows;
}

bool isSmallSelection(const QTableView &table)
{
    const QItemSelection selection = table.selectionModel()->selection();
    int rows = 0;
    for (const QItemSelectionRange &range : selection)
        rows += range.height();
    return selection.size() <= 8 && rows <= 1000;
}

std::optional<QPoint> menuPlace(const QTableView &table, const QPoint &at)
{
    const QPoint mouse = table.viewport()->mapFromGlobal(QCursor::pos());
    if (table.indexAt(at).isValid() && (at - mouse).manhattanLength() < 4)
        return table.viewport()->mapToGlobal(at);
    const QModelIndex current = table.currentIndex();
    if (!current.isValid())
        return table.indexAt(at).isValid() ? std::optional(table.viewport()->mapToGlobal(at)) : std::nullopt;
    const QRect cell = table.visualRect(current);
    return table.viewport()->mapToGlobal(
        QPoint(cell.center().x(), std::clamp(cell.bottom(), 0, table.viewport()->height())));
}

SelectionKeeper::SelectionKeeper(QTableView &table, RowFilter &filter)
    : QObject(&table)
    , m_table(table)
    , m_filter(filter)
{
    connect(&filter, &RowFilter::aboutToMapAnew, this, &SelectionKeeper::keep);
    connect(&filter, &RowFilter::mappedAnew, this, &SelectionKeeper::restore);
}

void SelectionKeeper::keep()
{
    m_rows = selectedSourceRows(m_table, m_filter);
    m_current = m_filter.mapToSource(m_table.currentIndex()).row();
    m_table.selectionModel()->reset(); // else it would remember each cell for itself
}

void SelectionKeeper::restore()
{
    QBitArray chosen(m_filter.rowCount());
    for (const int source : std::as_const(m_rows)) {
        const QModelIndex row = m_filter.mapFromSource(m_filter.sourceModel()->index(source, 0));
        if (row.isValid())
            chosen.setBit(row.row());
    }
    QItemSelection selection;
    const int last = m_filter.columnCount() - 1;
    for (int row = 0; row < chosen.size(); ++row) {
        const int first = row;
        while (row < chosen.size() && chosen.testBit(row))
            ++row;
        if (row > first)
            selection.append({m_filter.index(first, 0), m_filter.index(row - 1, last)});
    }
    m_table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const QModelIndex current = m_filter.mapFromSource(m_filter.sourceModel()->index(m_current, 0));
    if (current.isValid()) {
        m_table.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        m_table.scrollTo(current);
    }
    m_rows.clear();
}

ColumnMemory::ColumnMemory(QHeaderView &header, const QString &key, UiMemory &memory)
    : QObject(&header)
    , m_header(header)
    , m_key(key)
    , m_memory(memory)
{
    const QByteArray state = memory.read(key).toByteArray();
    if (!state.isEmpty() && header.restoreState(state))
        fitFont();
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

/// Widths are kept in pixels, and the font may be another one by now.
void ColumnMemory::fitFont()
{
    const int then = m_memory.read(m_key + UnitKey).toInt(), now = m_header.fontMetrics().averageCharWidth();
    if (then <= 0 || then == now)
        return;
    for (int column = 0; column < m_header.count(); ++column) {
        if (m_header.sectionResizeMode(column) == QHeaderView::Interactive)
            m_header.resizeSection(column, m_header.sectionSize(column) * now / then);
    }
}

void ColumnMemory::save()
{
    m_later.stop();
    m_memory.write(m_key, m_header.saveState());
    m_memory.write(m_key + UnitKey, m_header.fontMetrics().averageCharWidth());
}
