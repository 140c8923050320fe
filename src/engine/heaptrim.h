// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

/// Gives memory that playlists and guides took while they were read back to the system: by itself the heap
/// would keep it, up to a fifth of all. Engine thread, owned by EngineParts. Waits until nobody watches,
/// since it takes some milliseconds; without work it does nothing.
class HeapTrim : public QObject {
    Q_OBJECT
public:
    explicit HeapTrim(std::function<bool()> isBusy);

    void noteWork(); ///< much was allocated and let go

private:
    void trim();

    std::function<bool()> m_isBusy;
    QTimer m_timer;
};
