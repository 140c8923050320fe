// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Whether that byte may be the first of a chunk.
[[nodiscard]] bool mayBeginAChunk(char byte);

/// Takes the chunk framing (RFC 9112, 7.1) out of a body, in place, across reads. What does not begin with a
/// size has none, whatever its label says, and is left as it is. Pure.
class ChunkedBody {
public:
    /// Moves the payload of `bytes` together at its start; how much that is.
    [[nodiscard]] qsizetype unwrap(char *bytes, qsizetype size);
    [[nodiscard]] bool isFinished() const { return m_state == State::Finished; } ///< the last chunk came
    [[nodiscard]] bool isMalformed() const { return m_state == State::Malformed; }
    [[nodiscard]] bool isPlain() const { return m_state == State::Plain; } ///< no framing at all

private:
    enum class State : quint8 { Opening, SizeLine, Payload, PayloadEnd, Finished, Malformed, Plain };
    void readSizeLine(char byte);
    void sizeLineEnded();

    State m_state = State::Opening;
    QByteArray m_line; ///< at most 256 bytes
    qint64 m_left = 0; ///< of the chunk
};
