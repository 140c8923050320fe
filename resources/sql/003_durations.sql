-- SPDX-FileCopyrightText: 2026 The PlexBridge authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How long a session lasted by the clock that never jumps, in milliseconds; null where only the times are known.
ALTER TABLE history_sessions ADD COLUMN duration INTEGER;
