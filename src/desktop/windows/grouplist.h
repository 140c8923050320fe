// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineupstate.h"

#include <QListWidget>

/// The groups of a playlist with a box each. Main thread; owned by the filter's editor. Also has groups that
/// only the filter knows, so that none is lost while the playlist lacks it.
class GroupList : public QListWidget {
    Q_OBJECT
public:
    explicit GroupList(QWidget *parent = nullptr);

    /// All groups of the entries in their order, then those of `further` that are not among them. Boxes of
    /// groups that stay keep their state; others get `ticked`, but those in `exceptions` the opposite.
    void setGroups(const QList<PlaylistContent::Entry> &entries, const QStringList &further, bool ticked,
                   const QStringList &exceptions);
    void tickAll(bool ticked);
    [[nodiscard]] QStringList groups(bool ticked) const; ///< "": the channels without a group

signals:
    void ticksChanged(); ///< by a person

private:
    void add(const QString &group, int count, bool ticked);
};
