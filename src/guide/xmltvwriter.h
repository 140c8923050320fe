// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cancelled.h"
#include "guide/guideprogramme.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// One channel of the guide that goes out, with what is on.
struct GuideChannel {
    QString number; ///< guide number: the channel's id in the document
    QString name;
    QString icon; ///< address; empty: none
    QList<GuideProgramme> programmes; ///< tidied
};

/// The XMLTV document, valid by the DTD also without any channel. Programmes that begin at `until` or later
/// are left out. Pure. Empty once cancelled.
[[nodiscard]] QByteArray writeXmltv(const QList<GuideChannel> &channels, GuideTime until,
                                    const std::atomic_bool &cancelled = NeverCancelled);

/// About how large the document is. Pure.
[[nodiscard]] qint64 xmltvBytes(const QList<GuideChannel> &channels, GuideTime until);
[[nodiscard]] qint64 xmltvProgrammeBytes(qsizetype body);

/// Programmes that are not made yet, as many bytes in every hour from the start of the window.
struct HourlyFiller {
    qint64 bytes = 0;
    GuideTime end;
};

/// How far the document can reach so that it stays within `bytes`: `window.to`, or some whole hours after
/// `window.from`. Pure.
[[nodiscard]] GuideTime fittingEnd(const QList<GuideChannel> &channels, const GuideWindow &window,
                                   qint64 bytes, const HourlyFiller &filler = {});
