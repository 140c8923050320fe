// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "takeover/takensessions.h"

#include "core/redaction.h"
#include "core/said.h"
#include "takeover/noderow.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxId = 64;
constexpr int MaxSessionId = 256;
constexpr int MaxUserAgent = 500;

/// Ids stand in paths of the API.
bool isPlainId(const QString &id)
{
    return !id.isEmpty() && id.size() <= MaxId && std::all_of(id.begin(), id.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
    });
}

class Sessions {
public:
    Sessions(const NodeTables &tables, Takeover &takeover)
        : m_takeover(takeover)
    {
        for (const NodeTables::Row &row : tables.channels)
            m_channels.insert(row.value(u"id"_s).toString(), &row);
        for (const NodeTables::Row &row : tables.streams)
            m_channelOfStream.insert(row.value(u"id"_s).toString(), row.value(u"channel_id"_s).toString());
        for (const NodeTables::Row &row : tables.consumers)
            takeConsumer(row);
        for (const NodeTables::Row &row : tables.sessions)
            takeSession(row);
        if (m_unusable > 0)
            takeover.report.leave(TakeoverItem::Kind::Sessions, {}, Said::SessionsUnusable, m_unusable);
    }

private:
    /// What both tables have.
    static EndedConsumer begun(const NodeTables::Row &row, const QString &sessionColumn)
    {
        EndedConsumer ended;
        Consumer &consumer = ended.consumer;
        consumer.id = row.value(u"id"_s).toString();
        consumer.sessionId = labelOf(row, sessionColumn, MaxSessionId);
        consumer.client = {labelOf(row, u"client_ip"_s, MaxId), labelOf(row, u"user_agent"_s, MaxUserAgent)};
        consumer.streamUrl = redacted(QUrl(row.value(u"stream_url"_s).toString(), QUrl::TolerantMode));
        ended.reason = EndReason::Interrupted;
        return ended;
    }

    void takeConsumer(const NodeTables::Row &row)
    {
        EndedConsumer ended = begun(row, u"session_id"_s);
        Consumer &consumer = ended.consumer;
        const auto state = consumerStateFromWord(row.value(u"state"_s).toString());
        consumer.state = state.value_or(ConsumerState::Idle);
        if (consumer.state == ConsumerState::Stopped)
            ended.reason = EndReason::Stopped;
        ended.detail = said(Said::BeforeImport);
        nameChannel(consumer, row.value(u"channel_id"_s).toString());
        add(ended, timeOf(row, u"created_at"_s), timeOf(row, u"last_activity"_s));
    }

    void takeSession(const NodeTables::Row &row)
    {
        EndedConsumer ended = begun(row, u"id"_s);
        Consumer &consumer = ended.consumer;
        consumer.state = ConsumerState::Stopped;
        consumer.bytesSent = std::max<qint64>(row.value(u"bytes_transferred"_s).toLongLong(), 0);
        const auto end = timeOf(row, u"ended_at"_s);
        if (end)
            ended.reason = EndReason::Stopped;
        // Its words for the end are its own; they may hold an address.
        const QString why = redactedText(labelOf(row, u"end_reason"_s));
        ended.detail = why.isEmpty() ? said(Said::BeforeImport) : said(Said::BeforeImportBecause, {why});
        nameChannel(consumer, m_channelOfStream.value(row.value(u"stream_id"_s).toString()));
        if (consumer.channelName.isEmpty()) {
            consumer.channelName = redactedText(labelOf(row, u"channel_name"_s));
            consumer.guideNumber = labelOf(row, u"channel_number"_s, 8);
        }
        add(ended, timeOf(row, u"started_at"_s), end ? end : timeOf(row, u"last_update"_s));
    }

    void nameChannel(Consumer &consumer, const QString &channelId) const
    {
        if (const NodeTables::Row *row = m_channels.value(channelId)) {
            consumer.channelName = labelOf(*row, u"name"_s);
            consumer.guideNumber = labelOf(*row, u"number"_s, 8);
        }
    }

    void add(EndedConsumer ended, std::optional<WallTime> begin, std::optional<WallTime> end)
    {
        Consumer &consumer = ended.consumer;
        const qsizetype before = m_ids.size();
        m_ids.insert(consumer.id);
        if ((!begin && !end) || !isPlainId(consumer.id) || consumer.sessionId.isEmpty()
            || m_ids.size() == before) {
            ++m_unusable;
            return;
        }
        consumer.createdAt = begin.value_or(*(begin ? begin : end));
        ended.endedAt = std::max(end.value_or(consumer.createdAt), consumer.createdAt);
        consumer.updatedAt = ended.endedAt;
        consumer.lastActivity = ended.endedAt;
        m_takeover.sessions.append(ended);
    }

    Takeover &m_takeover;
    QHash<QString, const NodeTables::Row *> m_channels; ///< by id
    QHash<QString, QString> m_channelOfStream;
    QSet<QString> m_ids;
    qint64 m_unusable = 0;
};

} // namespace

void takeSessions(const NodeTables &tables, Takeover &takeover)
{
    const Sessions sessions(tables, takeover);
}
