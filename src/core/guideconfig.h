// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guideshift.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

/// What a person says of one guide, be it named by the settings or by a playlist. Plain value; `source` may
/// hold an account.
struct GuideConfig {
    QString source; ///< URL or absolute file path; names the guide
    QByteArray zone; ///< of times that name none, and meaning of short names; empty: UTC
    GuideShift shift; ///< of all its times
    QString userAgent; ///< empty: that of the playlist it belongs to, else ours
    bool acceptBadCertificate = false;
    friend bool operator==(const GuideConfig &, const GuideConfig &) = default;
};

/// How the guide that goes out is written. Plain value.
struct GuideStyle {
    bool foldSubTitles =
        false; ///< "Series: The third part": media servers copy one description to all airings
    QStringList categories; ///< "Fußball=Sports": how a category is called instead
    friend bool operator==(const GuideStyle &, const GuideStyle &) = default;
};

/// How channels are read whose name tells what is on: "PPV 07: A vs B @ 20:00". Plain value.
struct EventStyle {
    bool enabled = true;
    QStringList patterns; ///< regular expressions with groups slot, title and time, before our own ones
    QByteArray zone; ///< of the times in the names; empty: the computer's
    friend bool operator==(const EventStyle &, const EventStyle &) = default;
};
