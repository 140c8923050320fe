// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Text put into the documents, appended to one buffer: a lineup of many thousand channels is written without
/// a tree of nodes. All pure; what a format cannot hold (control characters in XML) becomes a blank.
namespace escaping {
void appendJson(QByteArray &out, const QString &text); ///< with the quotes around it
void appendXml(QByteArray &out, const QString &text); ///< for element content and quoted attributes; HTML too
void appendPlaylist(QByteArray &out, const QString &text); ///< one line without double quotes
} // namespace escaping
