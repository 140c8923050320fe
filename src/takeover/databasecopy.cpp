// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "takeover/databasecopy.h"

#include "core/said.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QPair>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostTries = 5;

/// The database and what may stand beside it.
const QStringList &endings()
{
    static const QStringList all{QString(), u"-wal"_s, u"-journal"_s};
    return all;
}

using Marks = QList<QPair<qint64, QDateTime>>;

Marks marksOf(const QString &original)
{
    Marks marks;
    for (const QString &ending : endings()) {
        const QFileInfo file(original + ending);
        marks.append({file.exists() ? file.size() : -1, file.lastModified()});
    }
    return marks;
}

Problem copyOne(const QString &from, const QString &to)
{
    QFile::remove(to);
    if (!QFileInfo::exists(from))
        return {};
    QFile file(from);
    if (!file.copy(to))
        return {ProblemCode::SourceUnreachable, {}, said(Said::NotCopied, {file.errorString()})};
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace

Problem DatabaseCopy::make(const QString &original)
{
    if (!m_folder.isValid())
        return {
            ProblemCode::DataDirectoryUnusable, {}, said(Said::NoTemporaryFolder, {m_folder.errorString()})};
    for (int tries = 0; tries < MostTries; ++tries) {
        const Marks before = marksOf(original);
        qint64 sum = 0;
        for (const auto &[size, changed] : before)
            sum += size;
        if (sum > MaxDatabaseBytes)
            return {ProblemCode::SourceTooLarge, {}, said(Said::MoreThanGib, {MaxDatabaseBytes >> 30})};
        for (const QString &ending : endings()) {
            if (Problem problem = copyOne(original + ending, path() + ending))
                return problem;
        }
        if (marksOf(original) == before)
            return {};
    }
    return {ProblemCode::DatabaseLocked, {}, said(Said::AlwaysWritten)};
}
