// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpparts.h"

#include <QObject>

/// Numbers of what large documents tell of: another number, another document. Engine thread, owned by
/// HttpFront.
class Revisions : public QObject {
    Q_OBJECT
public:
    explicit Revisions(const HttpParts &parts, QObject *parent = nullptr);

    [[nodiscard]] quint64 lineup() const { return m_lineup; }
    /// Of what changes without a word, too, such as times: no document lives longer than a second.
    [[nodiscard]] quint64 lineupNow() const;
    [[nodiscard]] quint64 channelsNow() const; ///< the lineup with the guide's news
    [[nodiscard]] quint64 consumersNow() const;

private:
    [[nodiscard]] qint64 second() const;

    const Clock &m_clock;
    quint64 m_lineup = 1, m_guide = 1, m_consumers = 1;
};
