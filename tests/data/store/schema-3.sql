-- SPDX-FileCopyrightText: 2026 The PlexBridge authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A database as schema 3 left it. Never changed: whoever has one like it upgrades.
CREATE TABLE IF NOT EXISTS consumers (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL,
  channel_id TEXT,
  stream_url TEXT,
  state TEXT DEFAULT 'idle',
  created_at INTEGER,
  updated_at INTEGER,
  last_activity INTEGER,
  user_agent TEXT,
  client_ip TEXT,
  metadata TEXT,
  UNIQUE(session_id)
);
CREATE INDEX IF NOT EXISTS idx_consumers_session_id ON consumers(session_id);
CREATE INDEX IF NOT EXISTS idx_consumers_state ON consumers(state);
CREATE INDEX IF NOT EXISTS idx_consumers_last_activity ON consumers(last_activity);
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
  detail TEXT,
  duration INTEGER
);
CREATE INDEX idx_history_sessions_ended_at ON history_sessions(ended_at);
CREATE TABLE history_changes (
  sequence INTEGER PRIMARY KEY,
  consumer_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  from_state TEXT NOT NULL,
  to_state TEXT NOT NULL,
  cause TEXT NOT NULL
);
CREATE INDEX idx_history_changes_consumer ON history_changes(consumer_id, sequence);
INSERT INTO consumers (id, session_id, channel_id, stream_url, state, created_at, updated_at, last_activity, user_agent, client_ip, metadata)
  VALUES ('watching', 'sofa', 'tvg-1', 'http://provider/…', 'streaming', 1756954600000, 1756954601000, 1756954602000, 'Plex/1.0', '192.168.1.5',
          '{"bytesSent":123456789012,"channelName":"Das Erste","guideNumber":"5.1","hasStream":true,"problem":"","restored":false,"tuner":0}');
INSERT INTO consumers (id, session_id, state, created_at, updated_at, last_activity) VALUES ('gone', 'kitchen', 'paused', 1756800000000, 1756800000000, 1756800000000);
INSERT INTO history_sessions (id, session_id, channel_name, state, created_at, updated_at, last_activity, bytes_sent, ended_at, reason)
  VALUES ('past', 'garden', 'One', 'stopped', 1756900000000, 1756900060000, 1756900060000, 42, 1756900060000, 'client_left');
INSERT INTO history_changes (consumer_id, at, from_state, to_state, cause) VALUES ('past', 1756900000000, 'idle', 'buffering', 'stream_begun');
INSERT INTO history_changes (consumer_id, at, from_state, to_state, cause) VALUES ('past', 1756900001000, 'buffering', 'streaming', 'first_byte');
PRAGMA user_version=3;
