// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "fetch/webvalidators.h"

#include <QString>
#include <QStringList>

#include <optional>

/// What is remembered of a guide beside its copy.
struct GuideMarks {
    WebValidators validators;
    std::optional<WallTime> lastGood; ///< read whole, or found unchanged
};

/// The last good copy of each guide and the database made of it, as files in one folder, readable for the
/// owner only. A view on that folder: cheap to copy; used on the pool, but for the small marks.
class GuideCopies {
public:
    explicit GuideCopies(const QString &directory)
        : m_directory(directory)
    {
    }

    [[nodiscard]] QString copyOf(const QString &source) const; ///< path; may not exist yet
    [[nodiscard]] QString incomingOf(const QString &source) const; ///< path of the file being fetched
    [[nodiscard]] bool contains(const QString &source) const;
    [[nodiscard]] QString databaseOf(const QString &source) const; ///< path; may not exist yet
    [[nodiscard]] QString draftOf(const QString &source) const; ///< path of the database being made
    [[nodiscard]] GuideMarks marksOf(const QString &source) const;
    [[nodiscard]] WebValidators validatorsOf(const QString &source) const; ///< none without a copy

    [[nodiscard]] bool prepare() const; ///< makes the folder
    /// The fetched file becomes the copy.
    [[nodiscard]] Problem accept(const QString &source, const GuideMarks &marks) const;
    /// Keeps a copy of a local file, unless there is one as new and as large.
    [[nodiscard]] Problem acceptLocal(const QString &source, const QString &file) const;
    void reject(const QString &source) const; ///< forgets the fetched file
    [[nodiscard]] Problem remember(const QString &source, const GuideMarks &marks) const;
    [[nodiscard]] Problem acceptDraft(const QString &source) const; ///< it becomes the database
    void setDatabaseAside(const QString &source) const; ///< it is damaged; the one before is forgotten
    /// Removes copies not written for 30 days of guides that are not in use.
    void dropOld(const QStringList &used, WallTime now) const;

private:
    [[nodiscard]] QString path(const QString &source, QStringView suffix) const;

    QString m_directory;
};
