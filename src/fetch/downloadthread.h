// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

/// The thread on which documents are received and written. Begins with the first work. Lives on the engine
/// thread, owned by who downloads, and outlives its downloads. A disk that does not answer is not waited for
/// at the end.
class DownloadThread final : public QObject {
    Q_OBJECT
public:
    explicit DownloadThread(QObject *parent = nullptr);
    ~DownloadThread() override;

    /// Does `work` there, behind what it does already. Cancelled where the end comes first.
    [[nodiscard]] QFuture<Problem> run(const std::function<Problem()> &work);

private:
    friend class Download;
    /// Lives on the thread: what is begun there hangs below it.
    [[nodiscard]] QObject &room();

    std::unique_ptr<QThread> m_thread;
    QObject *m_room = nullptr; ///< dies with the thread
};
