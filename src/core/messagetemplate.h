// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"

#include <QHash>
#include <QString>
#include <QStringList>

/// Texts with placeholders that become messages: `{channel}` is replaced, nothing is reckoned. All pure.
namespace messagetemplate {

/// What a value must not break where it is put.
enum class Escape : quint8 { None, Json, Form };
[[nodiscard]] Escape escapeFor(const QString &mediaType);

using Values = QHash<QString, QString>;
[[nodiscard]] const QStringList &names(); ///< that may stand in braces
[[nodiscard]] Values valuesOf(const Event &event); ///< one for each name
/// The first word in braces that is no name; empty: there is none. Braces around anything but a word of small
/// letters and underscores are text.
[[nodiscard]] QString unknownName(const QString &text);
[[nodiscard]] QString filled(const QString &text, const Values &values, Escape escape);

} // namespace messagetemplate
