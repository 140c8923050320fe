// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/takeoveritem.h"

#include <QCoreApplication>
#include <QStringList>

/// What became of an earlier PlexBridge that was taken over, line by line in the user's words. Pure.
class TakeoverText {
    Q_DECLARE_TR_FUNCTIONS(TakeoverText)
public:
    [[nodiscard]] static QString line(const TakeoverItem &item); ///< "12 channels: as the playlist …"
    [[nodiscard]] static QStringList taken(const TakeoverReport &report); ///< or here already
    [[nodiscard]] static QStringList left(const TakeoverReport &report);

private:
    [[nodiscard]] static QString counted(TakeoverItem::Kind kind, qint64 count); ///< "12 channels"
};
