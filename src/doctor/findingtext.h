// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/finding.h"

#include <QCoreApplication>

/// The words of findings, for the window and for the command line, which alone of the two loads no
/// translation. Pure.
class FindingText {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
public:
    [[nodiscard]] static QString title(Check check); ///< "Guide numbers"
    [[nodiscard]] static QString verdict(Verdict verdict); ///< "Fine"
    [[nodiscard]] static QString sentence(const Finding &finding); ///< what was found
    [[nodiscard]] static QString remedy(const Finding &finding); ///< what to do; empty where all is fine
    /// All of it in one line of plain text, aligned with the others; `words` for the verdicts, in their
    /// order.
    [[nodiscard]] static QString line(const Finding &finding, const QStringList &words);
    /// Such lines, to be passed on.
    [[nodiscard]] static QString report(const Findings &findings, const QStringList &words);
};
