// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

/// Roles that all table models of the desktop share.
enum TableRole {
    SortRole = Qt::UserRole + 1, ///< a value that sorts rightly: number, moment or text
    IdRole, ///< what names the row over time
    StateRole, ///< ConsumerState as int, where a cell shows one
    CopyRole, ///< the text "Copy" puts on the clipboard
    ProgressRole, ///< how much of a programme is over, 0..1000; invalid: nothing is on
    HintRole, ///< what stands in an empty editor
};

/// What Qt::TextAlignmentRole is, where numbers stand at the end.
inline QVariant cellAlignment(bool isNumber)
{
    return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
}
