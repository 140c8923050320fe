// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <optional>

/// Declarations of the entities of HTML, which guides use as if they were XML's: a DTD. Pure.
[[nodiscard]] const QByteArray &htmlEntityDeclarations();

/// What each byte means in an 8-bit encoding that expat does not know by itself, as windows-1252; -1:
/// nothing. None: it is no such encoding, or unknown here.
[[nodiscard]] std::optional<std::array<int, 256>> meaningOfBytes(const char *encoding);
