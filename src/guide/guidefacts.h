// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "guide/guideprogramme.h"

#include <QString>
#include <QStringList>

/// What is known of a guide as it was read into a database, beside its content. Plain value.
struct GuideFacts {
    QString stamp; ///< of the file that was read: its size and time; see stampOf()
    GuideWindow window; ///< programmes in it are kept
    QStringList streamHosts; ///< that the lineup had: pictures that may tell an account are left out
    qint64 bytes = 0; ///< of XML, unpacked
    int channels = 0; ///< described
    qint64 programmes = 0; ///< seen, kept or not
    Problem problem; ///< why it is not whole; no subject
    QList<Problem> repairs{}; ///< what was mended, one for each kind; no subject
    QByteArray zone{}; ///< in which times were read that name none
};

/// The same for the same content of a file; empty where there is none.
[[nodiscard]] QString stampOf(const QString &file);
