// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "copy/copyproblem.h"
#include "core/clock.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// One part of a copy.
struct CopyPart {
    QString name; ///< "settings.ini", "lineup/lineup.json", "secrets" ...
    qint64 size = 0; ///< bytes
    QByteArray digest; ///< SHA-256
    friend bool operator==(const CopyPart &, const CopyPart &) = default;
};

/// What a copy says of itself, as the JSON of its first part. Plain value.
struct CopyFacts {
    QString version; ///< of the program that made it
    WallTime made{};
    QString deviceId{}; ///< as media servers know it; empty: none was made yet
    bool hasSecrets = false;
    QStringList left{}; ///< names of playlists whose addresses are not in it, since they are secret
    QList<CopyPart> parts{};
    friend bool operator==(const CopyFacts &, const CopyFacts &) = default;
};

inline constexpr int CopyFormat = 1; ///< of its form; a greater one is of a newer program
[[nodiscard]] QByteArray toBytes(const CopyFacts &facts);
/// NotACopy, TooNew (for a program of `version`) or Damaged; `facts` is only changed without a problem.
[[nodiscard]] CopyProblem readFacts(const QByteArray &bytes, const QString &version, CopyFacts &facts);
[[nodiscard]] CopyPart partOf(const QString &name, const QByteArray &content);
/// Files of the data directory that belong into a copy, by their names there; nothing else is taken from one.
[[nodiscard]] const QStringList &copiedFiles();
