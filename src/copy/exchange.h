// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "copy/copyproblem.h"

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

/// Puts files into the place of others. What was there goes into a folder aside, and back from it unless all
/// of them could be replaced: then keep() is called. Blocks; used on one thread.
class Exchange {
public:
    explicit Exchange(
        const QString &aside); ///< a folder on the file system of the files; made when it is needed
    ~Exchange(); ///< puts back what is not kept
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    /// `name`: where below the aside folder the former one goes. `by` is moved; empty: the file only goes
    /// away.
    [[nodiscard]] CopyProblem replace(const QString &file, const QString &name, const QString &by);
    /// The same for one that may lie elsewhere: written anew, atomically, for its owner alone.
    [[nodiscard]] CopyProblem write(const QString &file, const QString &name, const QByteArray &content);
    void keep() { m_isKept = true; }
    /// All that lies beside the aside folder was replaced: a crash from here on leaves it so. Before, the
    /// next start puts everything back by goBack().
    void settle();

    /// What a crash in the middle of an exchange left behind in `directory` goes back to its place. True:
    /// there was some.
    static bool goBack(const QString &directory);

private:
    struct Step {
        QString file;
        QString former; ///< empty: there was none
        bool isCopied; ///< it was copied there, not moved
    };
    void note(const QString &name);
    [[nodiscard]] bool makeRoom(const QString &former);

    QString m_aside;
    QFile m_journal; ///< in it, names that had no former file, a line each
    QList<Step> m_steps;
    bool m_isKept = false;
};
