// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "settings/settings.h"

#include <QDir>

#include <functional>

/// Texts to typed values and back, checked against the table of keys. All pure.
namespace settingvalue {

/// None of an unknown name.
[[nodiscard]] bool isSecret(QLatin1StringView name); ///< of a file that holds nothing but a token or password
[[nodiscard]] const SettingKey *keyNamed(const QString &name);
/// "PLEXBRIDGE_STREAM_PORT"
[[nodiscard]] QString environmentName(const SettingKey &key);
/// The type of `value` follows the kind: QString, int, bool or QStringList. `base` makes paths absolute. An
/// empty text is an invalid QVariant: as if not set. The problem (BadOption) has the key as its subject and
/// says what is allowed; it never repeats a list, which may hold a password.
[[nodiscard]] Result<QVariant> parsed(const SettingKey &key, const QStringList &texts, const QDir &base);
/// Values that can't be together, whoever gave them: the second one is named. `inForce`: the value of a key.
[[nodiscard]] QList<Problem> clashes(const std::function<QVariant(const QString &)> &inForce);
/// As in the file; empty: take it out.
[[nodiscard]] QStringList texts(const SettingKey &key, const QVariant &value);

} // namespace settingvalue
