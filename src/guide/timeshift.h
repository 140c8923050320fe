// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guideshift.h"
#include "guide/guideprogramme.h"

#include <QList>
#include <QTimeZone>

/// Corrections of a guide's times, one after the other. Plain value; pure.
class TimeShift {
public:
    explicit TimeShift(const QList<GuideShift> &shifts);

    [[nodiscard]] GuideTime operator()(GuideTime time) const;
    [[nodiscard]] GuideTime back(GuideTime time) const; ///< what becomes `time`
    /// Where what is in the window afterwards may be before.
    [[nodiscard]] GuideWindow before(const GuideWindow &window) const;
    void move(QList<GuideProgramme> &programmes) const;

private:
    struct Step {
        std::chrono::seconds by;
        QTimeZone zone; ///< invalid: none
    };
    QList<Step> m_steps;
};
