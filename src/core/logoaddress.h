// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

/// The name under which we serve a picture: the same for the same address, which it does not give away.
/// Empty: there is none. Pure.
[[nodiscard]] QString logoKey(const QUrl &picture);

/// Its path on the control port: "/logo/0123456789abcdef". Empty: there is none. Pure.
[[nodiscard]] QString logoPath(const QUrl &picture);

inline constexpr char LogoFolder[] = "/logo/";
