-- SPDX-FileCopyrightText: 2026 The PlexBridge authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Consumers that left the table, and the steps of every consumer's life for session replay.
CREATE TABLE history_sessions (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL,
  channel_id TEXT,
  channel_name TEXT,
  guide_number TEXT,
  stream_url TEXT,
  state TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  last_activity INTEGER NOT NULL,
  user_agent TEXT,
  client_ip TEXT,
  bytes_sent INTEGER NOT NULL,
  problem TEXT,
  ended_at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  detail TEXT
);
CREATE INDEX idx_history_sessions_ended_at ON history_sessions(ended_at);
-- A change is written when it happens, its session only when it ends: no foreign key binds them.
CREATE TABLE history_changes (
  sequence INTEGER PRIMARY KEY,
  consumer_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  from_state TEXT NOT NULL,
  to_state TEXT NOT NULL,
  cause TEXT NOT NULL
);
CREATE INDEX idx_history_changes_consumer ON history_changes(consumer_id, sequence);
