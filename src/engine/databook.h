// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QHash>
#include <QString>
#include <QThreadPool>

/// How much came from each provider in this calendar month, kept over restarts as a small JSON file. Engine
/// thread, owned by EngineParts; writes on a thread of its own, so that a slow disk delays nobody. A file
/// that can't be read or written costs only the memory of the month so far.
class DataBook {
public:
    explicit DataBook(const QString &file); ///< reads it
    ~DataBook(); ///< keeps what is new, and waits for it
    DataBook(const DataBook &) = delete;
    DataBook &operator=(const DataBook &) = delete;

    /// What came since the start of this run, by provider. A new month begins with nothing.
    void note(const QHash<QString, qint64> &totals, WallTime now);
    [[nodiscard]] qint64 received(const QString &provider,
                                  WallTime now) const; ///< bytes in the month of `now`

private:
    void keep();

    QString m_file;
    QString m_month; ///< "2026-11", in local time; empty: nothing came yet
    QHash<QString, qint64> m_received; ///< in it
    QHash<QString, qint64> m_noted; ///< the totals of before
    WallTime m_kept{}; ///< when it was written
    bool m_isNew = false; ///< since then
    QThreadPool m_writer; ///< one thread: the last state wins
};
