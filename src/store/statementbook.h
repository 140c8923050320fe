// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storestatistics.h"

#include <QHash>
#include <QString>
#include <QStringList>

/// What the statements cost, by name, over all connections of a run. Lives on the thread of its connection,
/// owned by StoreWorker, outlives the connections.
class StatementBook {
public:
    void enter(const char *name, const QString &sql, bool usesIndex); ///< again: only its plan is news
    void note(const QString &sql, std::chrono::microseconds took); ///< of one that was entered; else nothing
    [[nodiscard]] const QList<StatementTally> &tallies() const { return m_tallies; }

private:
    QHash<QString, qsizetype> m_places;
    QList<StatementTally> m_tallies;
};

/// Whether a plan (the lines of EXPLAIN QUERY PLAN) reads no table from end to end. Pure.
[[nodiscard]] bool usesIndexes(const QStringList &plan);
