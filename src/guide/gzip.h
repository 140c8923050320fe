// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cancelled.h"
#include "core/result.h"

#include <QByteArray>

#include <functional>
#include <memory>

/// Unpacks gzip piece by piece; hands on plain bytes as they are. Which of the two it is, the first bytes
/// tell. Stops at a limit, so that a small file can't become an endless one. Used on the pool.
class GzipUnpacker {
public:
    using Take = std::function<void(const QByteArray &)>;
    GzipUnpacker(Take take, qint64 limit);
    ~GzipUnpacker();
    GzipUnpacker(const GzipUnpacker &) = delete;
    GzipUnpacker &operator=(const GzipUnpacker &) = delete;

    void feed(const QByteArray &bytes); ///< ignored after a problem
    void finish(); ///< tells a packed stream that ends too early
    [[nodiscard]] const Problem &problem() const { return m_problem; } ///< no subject

private:
    struct Stream;
    void unpack(const QByteArray &bytes);
    void handOn(const QByteArray &bytes);

    Take m_take;
    qint64 m_left;
    std::unique_ptr<Stream> m_stream; ///< null: plain, or nothing fed yet
    QByteArray m_start; ///< fewer than two bytes so far
    bool m_begun = false;
    bool m_memberEnded = false;
    Problem m_problem;
};

/// The same bytes as one gzip member; empty when memory fails or once cancelled. The same input gives the
/// same output.
[[nodiscard]] QByteArray toGzip(const QByteArray &bytes, const std::atomic_bool &cancelled = NeverCancelled);
