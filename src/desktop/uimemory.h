// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

/// Where windows keep what they should look like next time: sizes, column widths, the page. Main thread;
/// owned by Desktop, which keeps it in the settings.
class UiMemory {
public:
    UiMemory() = default;
    virtual ~UiMemory() = default;
    UiMemory(const UiMemory &) = delete;
    UiMemory &operator=(const UiMemory &) = delete;

    [[nodiscard]] virtual QVariant read(const QString &key) const = 0;
    virtual void write(const QString &key, const QVariant &value) = 0;
};
