// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QMap>
#include <QString>
#include <QTemporaryDir>

/// What fails beneath a program: files in a folder, which the library of faults.cpp looks for; it has the
/// list of their names. Beneath a program of its own, that is started with these variables; beneath the flow
/// tests themselves, whose House has them. Any thread may be told of faults at any time; here they are set by
/// one.
class Faults {
public:
    bool set(const QString &fault, const QByteArray &content = {})
    {
        QFile file(m_folder.filePath(fault));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    bool clear(const QString &fault) { return QFile::remove(m_folder.filePath(fault)); }
    [[nodiscard]] QByteArray folder() const { return QFile::encodeName(m_folder.path()); }
    /// `library`: where the build has put it.
    [[nodiscard]] QMap<QString, QString> variables(const QString &library) const
    {
        return {{QStringLiteral("LD_PRELOAD"), library},
                {QStringLiteral("PLEXBRIDGE_FAULTS"), m_folder.path()},
                {QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0:verify_asan_link_order=0")}};
    }

private:
    QTemporaryDir m_folder;
};
