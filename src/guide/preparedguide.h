// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cancelled.h"
#include "core/clock.h"
#include "core/result.h"
#include "guide/guideindex.h"

#include <QString>

#include <optional>

/// The last document on disk, plain and packed, so that after a start it is there before any guide is read.
/// A view on a folder. Readable for the owner only.
class PreparedGuide {
public:
    explicit PreparedGuide(const QString &directory)
        : m_directory(directory)
    {
    }

    /// None: there is none, it is damaged, another version wrote it, or it is over.
    [[nodiscard]] std::optional<GuideDocument> load(WallTime now) const;
    [[nodiscard]] Problem keep(const GuideDocument &document) const;

private:
    [[nodiscard]] QString path(const QString &name) const;

    QString m_directory;
};

/// The forms of a document put together, without index. Pure. Once cancelled it is of no use.
[[nodiscard]] GuideDocument finishedDocument(const QByteArray &text, GuideTime until,
                                             const std::atomic_bool &cancelled = NeverCancelled);
