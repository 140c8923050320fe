// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where a playlist or guide named on the command line or in the settings comes from.
enum class SourcePlace : quint8 {
    Web, ///< http, https; hdhomerun, which has to be found first
    File, ///< a path, or a file: address
    Unknown, ///< another scheme: not read
};
[[nodiscard]] SourcePlace placeOf(const QString &source);

/// The path of a source that is a file.
[[nodiscard]] QString localPathOf(const QString &source);

/// What a source is called in problems: its redacted address, or the file's name.
[[nodiscard]] QString subjectOfSource(const QString &source);
