// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/guideprogramme.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

/// Programmes of one channel as a row of the database holds them: many in one, since a row for each was half
/// the time of reading a guide. Plain value; pure.
class ProgrammePack {
public:
    void add(const GuideProgramme &programme);
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_times.isEmpty(); }
    [[nodiscard]] qsizetype bytes() const { return m_times.size() + m_bodies.size(); }
    [[nodiscard]] const QByteArray &times() const { return m_times; }
    [[nodiscard]] const QByteArray &bodies() const { return m_bodies; }
    [[nodiscard]] GuideTime first() const { return m_first; } ///< earliest start
    [[nodiscard]] GuideTime last() const { return m_last; } ///< latest start

private:
    QByteArray m_times, m_bodies;
    GuideTime m_first = GuideTime::max(), m_last = GuideTime::min();
};

/// Those that start in between, in the order they were added. `bodies`: null, where only times are wanted.
/// False: these are no such bytes.
[[nodiscard]] bool unpackProgrammes(QByteArrayView times, const QByteArray *bodies, const GuideWindow &starts,
                                    QList<GuideProgramme> &found);
