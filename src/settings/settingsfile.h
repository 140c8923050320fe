// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QPair>
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
    [[nodiscard]] QList<QPair<QString, QString>> entries() const; ///< keys and values in their order
    [[nodiscard]] QByteArray text() const;

    /// Names of the sections that begin with `prefix`, in their order.
    [[nodiscard]] QStringList sections(const QString &prefix) const;
    void renameSection(const QString &section, const QString &to);
    void removeSection(const QString &section); ///< with the comment right above it
    /// Puts these sections into this order, at the places they have now; a comment right above one goes
    /// along.
    void orderSections(const QStringList &sections);

private:
    struct Line {
        QString raw; ///< comment, blank or section line; unused where there is a key
        QString section; ///< in which it stands, or which it begins; empty: before the first, or [General]
        QString name; ///< of the key in its section; empty: no key
        QString value;
        [[nodiscard]] bool beginsSection() const { return name.isEmpty() && raw.startsWith(u'['); }
        [[nodiscard]] bool isComment() const;
        [[nodiscard]] QString key() const;
        [[nodiscard]] QString text() const;
    };
    [[nodiscard]] qsizetype endOfSection(const QString &section) const; ///< -1: no such section
    [[nodiscard]] QList<QList<Line>> blocks() const; ///< each from its section's line, or comment, on

    QList<Line> m_lines;
};
