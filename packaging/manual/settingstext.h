// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The parts of the documents that say which settings there are, made of the one table of settings. Such a
/// part stands between a line with `settings: NAME` and one with `settings end`, as comments of the document
/// (Markdown or a manual page); NAME is options, file, or the kind of a section. Pure.
namespace settingstext {

/// The document with these parts made anew; all else stays. A name that is not known stays as it is.
[[nodiscard]] QString renewed(const QString &document);
/// The names of its parts that are known.
[[nodiscard]] QStringList partsOf(const QString &document);

} // namespace settingstext
