// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelectionModel>
#include <QList>
#include <QObject>
#include <QPoint>
#include <QTimer>

#include <optional>

class QAbstractItemModel;
class QHeaderView;
class QTableView;
class RowFilter;
class UiMemory;

/// Gives a table the house's look: no grid, alternating rows, whole rows selected, rows as high as the font
/// asks, state chips where a cell has a state.
void dressTable(QTableView &table);

/// The rows of `model`, selected by a RowSelection.
void showRows(QTableView &table, QAbstractItemModel &model);

/// Selects a row, as a click into it does; QTableView::selectRow() finds none in right-to-left layouts.
void chooseRow(QTableView &table, int row);

/// Widths for a first start, in average characters of the font; the column `filling` takes what is left.
void setColumnWidths(QTableView &table, std::initializer_list<int> characters, int filling);

/// Hides columns of `sacrificed`, the first ones first, until the others have the width they ask for; shows
/// them again when there is room. `filling` asks for its smallest width.
void hideWhatDoesNotFit(QTableView &table, std::initializer_list<int> sacrificed, int filling,
                        int characters);

/// Makes the table as high as its rows need, at most `most` of them; then it scrolls.
void fitRows(QTableView &table, int most);

/// The rows of the filter's source that are selected, each once, from top to bottom as shown. Cheap also when
/// all of 100,000 are.
[[nodiscard]] QList<int> selectedSourceRows(const QTableView &table, const RowFilter &filter);

/// Few rows in few pieces: what depends on them can be reckoned at once, not just soon.
[[nodiscard]] bool isSmallSelection(const QTableView &table);

/// Where a menu of `table` opens: under the mouse, or below the current row when a key asked for it, which
/// tells the middle of the table. In coordinates of the screen; none: there is no row.
[[nodiscard]] std::optional<QPoint> menuPlace(const QTableView &table, const QPoint &at);

/// What is selected of very many rows. Qt compares each piece of a selection with each of the next one: with
/// thousands of pieces (of all rows, those with "news") to select all would stand still for seconds. Main
/// thread; owned by the table.
class RowSelection : public QItemSelectionModel {
    Q_OBJECT
public:
    using QItemSelectionModel::QItemSelectionModel;
    using QItemSelectionModel::select;
    void select(const QItemSelection &selection, SelectionFlags command) override;

private:
    void dropPieces(const QItemSelection &pieces);
};

/// Keeps what is selected while a filter maps all rows anew. Main thread; a child of the table.
class SelectionKeeper : public QObject {
    Q_OBJECT
public:
    SelectionKeeper(QTableView &table, RowFilter &filter);

private:
    void keep();
    void restore();

    QTableView &m_table;
    RowFilter &m_filter;
    QList<int> m_rows;
    int m_current = -1;
};

/// Remembers widths, order and sorting of a table's columns. Main thread; a child of the header it watches,
/// whose memory must outlive it.
class ColumnMemory : public QObject {
    Q_OBJECT
public:
    ColumnMemory(QHeaderView &header, const QString &key, UiMemory &memory);
    ~ColumnMemory() override;

    void save();

private:
    void fitFont();
    QHeaderView &m_header;
    QString m_key;
    UiMemory &m_memory;
    QTimer m_later; ///< dragging changes a width many times a second
};
