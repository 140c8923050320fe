// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

/// An icon of `:/icons` drawn in the palette's text colour of the moment, so that it stays readable when the
/// desktop turns dark: `name` without folder and ending ("copy"). Empty icon: there is none of that name.
[[nodiscard]] QIcon svgIcon(const QString &name);

/// The programme's own coloured icon.
[[nodiscard]] QIcon applicationIcon();
