// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingsfile.h"

#include <QByteArray>
#include <QDir>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

/// What of the settings and of the lineup's memory goes into a copy, and how it fits another computer. Pure.
namespace copycontent {

/// Settings that may be told: without accounts, tokens and what only holds on this computer (data directory,
/// address). A playlist whose address is secret stays, switched off and with its server alone, so that its
/// options and the channels' numbers wait for the address.
struct OpenSettings {
    SettingsFile file;
    QStringList left{}; ///< names of such playlists
};
[[nodiscard]] OpenSettings withoutSecrets(const SettingsFile &file, const QDir &base);
/// All of them, but for what only holds on this computer.
[[nodiscard]] SettingsFile portable(SettingsFile file);
/// `lineup.json` without the addresses that a person gave as backups.
[[nodiscard]] QByteArray lineupWithoutSecrets(const QByteArray &json);

/// What a pass phrase locks.
struct Secrets {
    QByteArray settings; ///< the file's text, whole
    QByteArray lineup; ///< the same
    QMap<QString, QByteArray> files{}; ///< that the settings name, by the name they have there
    friend bool operator==(const Secrets &, const Secrets &) = default;
};
[[nodiscard]] QByteArray toBytes(const Secrets &secrets);
[[nodiscard]] std::optional<Secrets> secretsIn(const QByteArray &bytes);

/// Names of files in the settings: playlists, guides, tokens.
[[nodiscard]] QStringList filesNamedIn(const SettingsFile &file);
/// Lets the settings name other files. `place` gives the new name, or none to keep it.
void renameFiles(SettingsFile &file, const std::function<QString(const QString &name)> &place);
/// Takes over from `mine` what only holds on this computer.
void settleIn(SettingsFile &file, const SettingsFile &mine);

} // namespace copycontent
