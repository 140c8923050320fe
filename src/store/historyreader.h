// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumer.h"
#include "store/statementbook.h"
#include "store/storetypes.h"

#include <QObject>

#include <atomic>

/// Reads what is told of ended sessions, so that no commit waits for a question. Lives on the history's
/// thread, owned by Store. Opens a connection that can only read for each question and keeps none: whoever
/// mends the file, or puts another in its place, is in nobody's way.
class HistoryReader : public QObject {
    Q_OBJECT
public:
    HistoryReader(const QString &path, const StoreTuning &tuning);

    void readHistory(quint64 question, const HistoryQuery &query);
    void readReplay(quint64 question, const QString &consumerId);
    void refuse()
    {
        m_refuses = true;
    } ///< from any thread, at the end: what is still to come is not available

signals:
    void historyRead(quint64 question, const HistoryPage &page);
    void replayRead(quint64 question, const HistoryReplay &replay);
    void noted(const QList<StatementTally> &tallies); ///< what all questions so far cost

private:
    QString m_path;
    StoreTuning m_tuning;
    StatementBook m_book;
    std::atomic<bool> m_refuses = false;
};
