// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/answers.h"

#include <QSet>
#include <QXmlStreamReader>

/// Why it can't be read; empty: it can, as far as it came.
[[nodiscard]] Saying faultOf(const QXmlStreamReader &xml);

/// Reads a guide piece by piece as it arrives, and keeps only what is judged. Owned by the checkup, on its
/// thread; never holds the document.
class GuideReader {
public:
    void add(const QByteArray &piece);
    [[nodiscard]] GuideReading finish(); ///< the document is over

private:
    void read();

    QXmlStreamReader m_xml;
    GuideReading m_reading;
    QSet<QString> m_seen;
};
