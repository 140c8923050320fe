-- SPDX-FileCopyrightText: 2026 The PlexBridge authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who or what was behind a session, as JSON, where a media server told it; null where not, or no longer.
ALTER TABLE history_sessions ADD COLUMN behind TEXT;
