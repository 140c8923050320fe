// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

// Values of the Xtream Codes interface, whose panels are written in languages that do not tell numbers from
// text: 5, "5" and 5.0 mean the same, and a list with gaps comes as an object. All pure.

/// A number or a text as a text, trimmed; anything else is empty.
[[nodiscard]] QString xtreamText(const QJsonValue &value);

/// A whole number, or none: absent, null, "", "Unlimited".
[[nodiscard]] std::optional<qint64> xtreamNumber(const QJsonValue &value);

/// The items of a list, or of an object that stands for one ({"0":..., "2":...}) in the order of its keys.
[[nodiscard]] QList<QJsonValue> xtreamList(const QJsonValue &value);
