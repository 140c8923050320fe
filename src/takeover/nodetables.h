// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QVariantMap>

/// What an installation of PlexBridge for Node.js holds, as it lies in its tables: the same whether read from
/// its database or from its JSON backup. Names are those of its schema (server/services/database.js, v1 of
/// July 2025 to the last). Values are not checked. Holds accounts. Plain value.
struct NodeTables {
    using Row = QVariantMap; ///< by column
    QList<Row> channels; ///< id, name, number, enabled, logo, epg_id
    QList<Row> streams; ///< id, channel_id, url, backup_urls, auth_*, headers, protocol_options, enabled
    QList<Row> guides; ///< epg_sources: name, url, enabled
    QVariantMap settings; ///< by key, "plexlive.device.name"
    QList<Row> consumers; ///< as in consumer-tracking: times in seconds; a database only
    QList<Row> sessions; ///< stream_sessions, newest first; a database only
    QMap<QString, qint64> otherRows; ///< of tables that have no counterpart here, by their names
    QString unreadable; ///< tables that are damaged, in words; what came before the damage is here
};

inline constexpr int MaxNodeChannels = 200'000;
inline constexpr int MaxNodeStreams = 400'000;
inline constexpr int MaxNodeGuides = 1'000;
inline constexpr int MaxNodeSettings = 5'000;
inline constexpr int MaxNodeSessions = 10'000; ///< newest; also of consumers
inline constexpr int MaxNodeCell = 64 * 1024; ///< bytes; longer ones are left out
