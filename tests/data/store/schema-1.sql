-- SPDX-FileCopyrightText: 2026 The PlexBridge authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A database as schema 1 left it. Never changed: whoever has one like it upgrades.
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
INSERT INTO consumers (id, session_id, channel_id, stream_url, state, created_at, updated_at, last_activity, user_agent, client_ip, metadata)
  VALUES ('watching', 'sofa', 'tvg-1', 'http://provider/…', 'streaming', 1756954600000, 1756954601000, 1756954602000, 'Plex/1.0', '192.168.1.5',
          '{"bytesSent":123456789012,"channelName":"Das Erste","guideNumber":"5.1","hasStream":true,"problem":"","restored":false,"tuner":0}');
INSERT INTO consumers (id, session_id, state, created_at, updated_at, last_activity) VALUES ('gone', 'kitchen', 'paused', 1756800000000, 1756800000000, 1756800000000);
PRAGMA user_version=1;
