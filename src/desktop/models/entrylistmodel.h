// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineupstate.h"

#include <QAbstractListModel>

/// Some entries of a playlist, by their places in it: what a filter lets in, or what it leaves out. Main
/// thread; owned by the filter's editor. Cheap with 200,000 of them: nothing is copied.
class EntryListModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<PlaylistContent::Entry> &entries, const QList<int> &shown);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &cell, int role) const override;

private:
    QList<PlaylistContent::Entry> m_entries;
    QList<int> m_shown;
};
