// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/guideassembly.h"
#include "guide/guidecopies.h"
#include "guide/guidetask.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

class GuideIntake;

/// Brings the database of one guide up to date: from what was just fetched, from a local file, from the copy,
/// or not at all. Lives through one task on the pool; the task outlives it.
class SourceReading {
public:
    SourceReading(const GuideTask &task, const GuideSource &source);

    /// None: there is nothing of this guide.
    [[nodiscard]] std::optional<MatchedGuide> run();
    /// The database turned out to be damaged: it is set aside and made anew from the copy.
    [[nodiscard]] std::optional<MatchedGuide> runAgain();

    [[nodiscard]] const GuideSourceState &state() const { return m_state; }
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; } ///< of keeping what was read
    [[nodiscard]] int readings() const { return m_readings; }

private:
    /// A guide just read into the draft.
    struct Reading {
        GuideFacts facts;
        Problem problem; ///< no subject
    };
    [[nodiscard]] std::optional<MatchedGuide> readRemote();
    [[nodiscard]] std::optional<MatchedGuide> readLocal();
    [[nodiscard]] std::optional<MatchedGuide> readFresh(const QString &file);
    [[nodiscard]] std::optional<MatchedGuide> keepOld(const Problem &why);
    [[nodiscard]] std::optional<MatchedGuide> current(const QString &stamp);
    [[nodiscard]] std::optional<MatchedGuide> fromCopy();
    [[nodiscard]] std::optional<MatchedGuide> opened();
    [[nodiscard]] Reading read(const QString &file);
    void readOnce(const QString &file, GuideIntake &intake, Reading &reading);
    [[nodiscard]] bool isWorse(const QString &file, Reading &broken);
    [[nodiscard]] bool serves(const MatchedGuide &guide) const;
    void takeFacts(const GuideFacts &facts);
    void tell(const Problem &problem, bool copied);
    void note(const Problem &problem);
    void noteGood();

    const GuideTask &m_task;
    const GuideSource &m_source;
    const QString &m_name; ///< address or path
    GuideCopies m_copies;
    GuideSourceState m_state;
    QList<Problem> m_problems;
    bool m_complete = false; ///< the programmes of all matched channels are in the database opened last
    int m_readings = 0;
};
