// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

/// Unpacks what turns out to be gzip by its first bytes, and lets all else through: some servers send a file
/// as it lies on their disk, without a word. Ends at a bound, so that a small file can't become an endless
/// one.
class Gunzip {
public:
    Gunzip();
    ~Gunzip();
    Gunzip(Gunzip &&) noexcept;
    Gunzip &operator=(Gunzip &&) noexcept;

    [[nodiscard]] QByteArray take(const QByteArray &bytes); ///< what became of them, as far as it is known

private:
    struct Stream;
    QByteArray m_opening; ///< until it is known what it is
    std::unique_ptr<Stream> m_stream;
    bool m_isKnown = false;
    qint64 m_given = 0;
};
