// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/saying.h"

#include <QString>

#include <utility>
#include <variant>

/// What went wrong, in a form that code can decide on. Words for people are made in `desktop/text` and, for
/// the command line, in `app`; `subject` and `detail` never hold a provider URL (see core/redaction.h).
enum class ProblemCode : quint8 {
    None,
    BadOption, ///< an option or setting has a value that is not allowed
    SettingsUnreadable, ///< the settings file exists but can't be read or parsed
    PortInUse, ///< subject: the port
    PortForbidden, ///< subject: the port; binding needs a privilege
    AddressUnavailable, ///< subject: the address
    DataDirectoryUnusable, ///< subject: the directory
    DatabaseLocked,
    DatabaseFull,
    DatabaseReadOnly,
    DatabaseCorrupt, ///< detail: where the set-aside file lies
    DatabaseTooNew, ///< written by a newer PlexBridge
    DatabaseFailed, ///< any other database trouble
    SourceUnreachable, ///< a playlist or guide could not be fetched; subject: its redacted address
    SourceTooLarge,
    SourceEmpty, ///< fetched, but nothing usable in it
    SourceRefused, ///< an entry or source is not allowed (file:, pipe: ...)
    Malformed, ///< damaged input; detail: where
    Duplicate,
    ProgramMissing, ///< subject: the program (ffmpeg)
    UpstreamRefused, ///< subject: status
    UpstreamLost,
    NoVideo,
    AlreadyRunning,
    DeviceIdTaken, ///< another device on the network has our DeviceID; subject: its address, detail: the id
};

/// One thing that went wrong: a code to decide on, what it concerns (a name, never a sentence), and the
/// technical detail. Plain value.
struct Problem {
    ProblemCode code = ProblemCode::None;
    QString subject;
    Saying detail;
    int line = 0; ///< line in the input, 1-based; 0 where there is none

    [[nodiscard]] explicit operator bool() const { return code != ProblemCode::None; }
    friend bool operator==(const Problem &, const Problem &) = default;
};

/// A value or the problem that kept it from being made. (std::expected is not in g++ 12.)
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value)
        : m_content(std::move(value))
    {
    }
    Result(Problem problem)
        : m_content(std::move(problem))
    {
    }
    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_content); }
    [[nodiscard]] explicit operator bool() const { return ok(); }
    [[nodiscard]] const T &value() const & { return std::get<T>(m_content); }
    [[nodiscard]] T &&value() && { return std::get<T>(std::move(m_content)); }
    [[nodiscard]] const Problem &problem() const { return std::get<Problem>(m_content); }

private:
    std::variant<T, Problem> m_content;
};
