// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidestate.h"

#include <QMetaType>
#include <QString>

/// The programmes of one channel, and the guide they come from. Plain value.
struct SourcedSchedule : ChannelSchedule {
    QString guide; ///< as URL or path: may hold an account; empty: they come from none
    GuideShift guideShift; ///< of all times of that guide, in force
};

Q_DECLARE_METATYPE(SourcedSchedule)
