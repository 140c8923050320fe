// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

/// The settings file: `key = value` on a line, a key repeated for a list, `[section]` for keys named
/// `section/key`, `#` and `;` for comments on lines of their own. A value is taken as it stands to the end of
/// its line, so that an address pasted from a provider needs no escaping (QSettings' INI form cuts it at a
/// semicolon and splits it at a comma). Keeps comments, order and unknown keys. Plain value; only read() and
/// write() touch the disk.
class SettingsFile {
public:
    /// Damaged text is a Problem (SettingsUnreadable) with its line.
    [[nodiscard]] static Result<SettingsFile> parsed(const QByteArray &text);
    /// A missing file reads as an empty one.
    [[nodiscard]] static Result<SettingsFile> read(const QString &path);
    /// Atomically, 0600; makes the directory.
    [[nodiscard]] Problem write(const QString &path) const;

    [[nodiscard]] QMap<QString, QStringList> values() const;
    [[nodiscard]] QStringList values(const QString &key) const { return values().value(key); }
    void set(const QString &key, const QStringList &values); ///< an empty list takes the key out
    [[nodiscard]] QByteArray text() const;

private:
    struct Line {
        QString raw; ///< comment, blank or section line; unused where there is a key
        QString key; ///< with its section; empty: none
        QString value;
        [[nodiscard]] QString text() const;
    };
    [[nodiscard]] qsizetype endOfSection(const QString &section) const; ///< -1: no such section

    QList<Line> m_lines;
};
