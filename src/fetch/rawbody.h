// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetch/chunkedbody.h"
#include "fetch/fetchrequest.h"

#include <QSocketNotifier>

#include <memory>
#include <optional>

/// The body of a video answer, read straight from the socket that libcurl opened, once libcurl has read the
/// head: libcurl itself copies each byte twice and reads on for as long as something comes (measured: twice
/// the processor time, 60 ms to the first byte of a fast line). Never closes the socket.
class RawBody final : public QObject {
    Q_OBJECT
public:
    RawBody(int socket, const FetchHead &head);
    ~RawBody() override;

    /// Takes the framing out of bytes of the body, in place; what is left of them.
    [[nodiscard]] qsizetype unwrap(char *bytes, qsizetype size);
    [[nodiscard]] qint64 read(char *room, qint64 size); ///< 0: nothing now, or the end
    [[nodiscard]] bool isOver() const { return m_isOver; }
    [[nodiscard]] int error() const { return m_error; } ///< of the system, that ended it; 0: none
    [[nodiscard]] bool isTorn() const; ///< over before its time
    [[nodiscard]] qint64 bytesWaiting() const; ///< in the kernel
    void watch(bool wanted); ///< tells of the next bytes

signals:
    void readable();

private:
    const int m_socket;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::optional<ChunkedBody> m_chunks;
    std::optional<qint64> m_left; ///< of a body whose length was said
    int m_error = 0;
    bool m_isOver = false;
};

/// Whether a Content-Encoding is to be undone.
[[nodiscard]] bool isPacked(const FetchHead &head);
