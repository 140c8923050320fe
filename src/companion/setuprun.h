// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companion/companionmemory.h"
#include "companion/mediaserver.h"
#include "companion/setupplan.h"
#include "core/clock.h"

#include <QHash>
#include <QObject>
#include <QSet>

/// One step and what came of it. Plain value.
struct SetupRow {
    SetupStep step;
    Problem problem; ///< None: done
};

/// One run through what is to be done in a media server: looks, plans, does the first step, looks again. A
/// step that fails is told and left to a person; what does not need it is still done. Lives on the thread of
/// its server, owned by who starts it. Each kind of step is done once, the map twice at most.
class SetupRun final : public QObject {
    Q_OBJECT
public:
    enum class Scope : quint8 {
        Look, ///< only says what would be done
        Everything, ///< a person asked for it
        Upkeep, ///< by itself: nothing that a person may have removed is made anew
    };
    SetupRun(MediaServer &server, const Wanted &wanted, const CompanionMemory &memory, const Clock &clock,
             Scope scope, QObject *parent = nullptr);

    void start(); ///< once; finished() follows
    [[nodiscard]] const CompanionMemory &memory() const { return m_memory; } ///< as it is now
    [[nodiscard]] const QList<SetupRow> &rows() const { return m_rows; }
    [[nodiscard]] const QList<SetupStep> &left() const { return m_left; } ///< of the last look
    [[nodiscard]] Problem problem() const { return m_problem; } ///< why it could not even be asked
    [[nodiscard]] bool isRight() const; ///< after finished(): all is as it should be

signals:
    void planned(const QList<SetupStep> &steps); ///< once, of the first look
    void stepDone(const SetupRow &row);
    void finished();

private:
    void look();
    void take(const Survey &survey);
    void goOn(const SetupPlan &plan);
    void readGuideFirst(const Survey &survey);
    [[nodiscard]] bool mayDo(const SetupStep &step) const;
    void perform(const SetupStep &step);
    void note(const SetupStep &step);
    void end();

    MediaServer &m_server;
    const Wanted m_wanted;
    CompanionMemory m_memory;
    const Clock &m_clock;
    const Scope m_scope;
    QHash<SetupStep::Kind, int> m_tries;
    QList<SetupRow> m_rows;
    QList<SetupStep> m_left;
    Problem m_problem;
    bool m_isPlanned = false, m_hasMadeDvr = false, m_isOver = false;
};
