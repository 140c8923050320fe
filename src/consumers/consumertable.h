// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consumers/statetable.h"
#include "core/clock.h"
#include "core/consumer.h"
#include "core/stream.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <list>
#include <map>
#include <optional>

/// How a consumer that is still in the table came to its end.
struct EndMark {
    EndReason reason = EndReason::Stopped;
    Saying detail;
    WallTime at;
    SteadyTime steady;
};

/// A consumer with what only the registry needs to know of it.
struct ConsumerEntry {
    Consumer consumer;
    std::optional<StreamId> stream; ///< the open one
    StreamFlow flow; ///< of the open stream
    qint64 bytesBefore = 0; ///< sent by earlier streams of this consumer
    SteadyTime activeAt; ///< last activity; for a restored one the start
    SteadyTime toldAt; ///< when the store last got it
    bool untold = false; ///< its bytes moved since then
    bool awaitsStream = false; ///< restored with a stream, whose client did not ask again yet
    std::optional<EndMark> end; ///< set when it became stopped or failed

    quint64 age = 0; ///< position in the order of creation
    quint64 revision = 0; ///< position of its last change among all changes
    std::list<ConsumerEntry *>::iterator recency; ///< valid while it has no open stream
};

/// The container behind ConsumerRegistry: finds consumers by session and by stream, keeps them in order of
/// creation, and those without an open stream in order of activity too. Engine thread; knows no rules.
class ConsumerTable {
public:
    using Entries = std::map<quint64, ConsumerEntry>;

    ConsumerEntry &add(Consumer consumer); ///< its session must not be in the table yet
    Consumer take(ConsumerEntry &entry);
    void attach(ConsumerEntry &entry, StreamId stream);
    void detach(ConsumerEntry &entry); ///< without an open stream: nothing happens
    void markRecent(ConsumerEntry &entry);

    [[nodiscard]] ConsumerEntry *find(const QString &sessionId) const { return m_bySession.value(sessionId); }
    [[nodiscard]] ConsumerEntry *findStream(StreamId stream) const { return m_byStream.value(stream); }
    /// The least recently active one without an open stream; null: all have one.
    [[nodiscard]] ConsumerEntry *leastRecent() const;
    [[nodiscard]] qsizetype size() const { return m_bySession.size(); }
    [[nodiscard]] Entries &entries() { return m_entries; } ///< oldest first
    [[nodiscard]] const Entries &entries() const { return m_entries; }

    /// The same text as a shared string, for what many consumers have in common.
    [[nodiscard]] QString shared(const QString &text);

private:
    Entries m_entries;
    QHash<QString, ConsumerEntry *> m_bySession;
    QHash<StreamId, ConsumerEntry *> m_byStream;
    std::list<ConsumerEntry *> m_recency; ///< without an open stream; least recently active first
    QSet<QString> m_texts;
    quint64 m_nextAge = 1;
};
