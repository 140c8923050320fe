// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QHeaderView;
class QTableView;
class UiMemory;

/// Gives a table the house's look: no grid, alternating rows, whole rows selected, rows as high as the font
/// asks, state chips where a cell has a state.
void dressTable(QTableView &table);

/// Widths for a first start, in average characters of the font; the column `filling` takes what is left.
void setColumnWidths(QTableView &table, std::initializer_list<int> characters, int filling);

/// Hides columns of `sacrificed`, the first ones first, until the others have the width they ask for; shows
/// them again when there is room. `filling` asks for its smallest width.
void hideWhatDoesNotFit(QTableView &table, std::initializer_list<int> sacrificed, int filling,
                        int characters);

/// Makes the table as high as its rows need, at most `most` of them; then it scrolls.
void fitRows(QTableView &table, int most);

/// Remembers widths, order and sorting of a table's columns. Main thread; a child of the header it watches,
/// whose memory must outlive it.
class ColumnMemory : public QObject {
    Q_OBJECT
public:
    ColumnMemory(QHeaderView &header, const QString &key, UiMemory &memory);
    ~ColumnMemory() override;

    void save();

private:
    QHeaderView &m_header;
    QString m_key;
    UiMemory &m_memory;
    QTimer m_later; ///< dragging changes a width many times a second
};
