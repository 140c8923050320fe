// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guideshift.h"
#include "guide/guideprogramme.h"
#include "guide/xmltvwriter.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

/// One broadcast of a document.
struct Broadcast {
    GuideTime start;
    GuideTime stop;
    DocumentPlace body;
};

/// Those of one channel in order, without overlaps.
struct ChannelBroadcasts {
    QList<Broadcast> broadcasts;
    bool placeholders = false;
    QString guide{}; ///< they come from; may hold an account
    GuideShift guideShift{}; ///< of all its times
};
using GuideIndex = QHash<QString, ChannelBroadcasts>; ///< by channel id

/// A guide as it goes out, and what stands where in it. Shared and never changed.
struct GuideDocument {
    QByteArray text;
    QByteArray compressed; ///< gzip
    QByteArray entityTag; ///< quoted
    GuideTime until; ///< no programme begins later
    GuideIndex index; ///< none of one that was kept from an earlier run
};
