// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The groups that a channel's `group` names: "News;Business" is two, "News, World" one. Each once, in
/// order; empty: none. Pure.
[[nodiscard]] QStringList groupsOf(const QString &group);
