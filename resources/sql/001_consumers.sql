-- SPDX-FileCopyrightText: 2026 The PlexBridge authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The consumers there are now. Exactly these columns and indexes: tools outside are written for them.
-- Times are milliseconds since 1970 UTC; metadata is a JSON object (store/consumerstable.cpp).
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
