// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// White space as XML 1.0, 2.3 has it; what QChar and the C library call so is more.
constexpr bool isXmlBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}
