// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/guidefacts.h"

#include <QJsonObject>
#include <QStringList>

/// Of the database of a guide. One of another version is not read, and made anew from the copy.
inline constexpr int GuideSchemaVersion = 2;

/// What makes the tables. `channel.names` are lines; times are seconds since 1970.
[[nodiscard]] QStringList guideTables();
/// What makes the index, once all is in: it covers what is asked without bodies.
[[nodiscard]] QString guideIndex();

[[nodiscard]] QJsonObject toJson(const GuideFacts &facts);
[[nodiscard]] GuideFacts factsFrom(const QJsonObject &json);
