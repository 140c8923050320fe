// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QtGlobal>

/// What our filters have in common: how Qt is told that what they let through has changed, which 6.10 calls
/// otherwise. GUI thread.
class FilterModel : public QSortFilterProxyModel {
protected:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void rowsChanged() ///< other ones are let through from now on
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
        beginFilterChange();
        endFilterChange(Direction::Rows);
#else
        invalidateRowsFilter();
#endif
    }
};
