// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Whom a message of the log is about; empty: nobody in particular. Plain value.
struct LogFields {
    QString channel; ///< guide number
    QString session; ///< session id of the consumer
    QString client; ///< its address
    friend bool operator==(const LogFields &, const LogFields &) = default;
};

/// While it lives, the messages of its thread are about `fields`; what an inner one leaves empty the outer
/// one says. Lives on the stack only.
class LogScope {
public:
    explicit LogScope(LogFields fields);
    ~LogScope();
    LogScope(const LogScope &) = delete;
    LogScope &operator=(const LogScope &) = delete;

    [[nodiscard]] static LogFields current(); ///< of the calling thread

private:
    LogFields m_fields;
    const LogScope *m_outer;
};
