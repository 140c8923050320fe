// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

/// What somebody typed, pasted or dropped where an address or a file is asked for. Looks only whether a file
/// is there; reads nothing.
class TypedSource {
    Q_DECLARE_TR_FUNCTIONS(TypedSource)
public:
    /// "~/x", "file:///x" and "provider.example/x" are understood, too.
    [[nodiscard]] static TypedSource read(const QString &text);

    QString source; ///< URL or absolute path; empty: nothing of use
    QString fault; ///< why it is of no use, in a full sentence; empty where nothing was typed
};
